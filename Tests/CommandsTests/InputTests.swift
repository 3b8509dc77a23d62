import Formats
import Foundation
import Model
import Testing

@testable import Commands

/// What five groups say comes in whole, is put together by people, and every input is told what became of it.
@Suite struct InputTests {
    private static func kindergarten() throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        return sandbox
    }

    private static let form =
        (["ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Hva er vanskelig i leken?"]
        + [
            "Det er støy i garderoben", "Vi rydder for tidlig", "Ola på 3 år med autisme står alene",
        ].enumerated().map {
            "\($0),11/3/26 10:1\($0):03,11/3/26 10:2\($0):35,ansatt\($0)@solbakken.example,Kari Nordmann,\($1)"
        })
        .joined(separator: "\n")

    @Test func everyGroupsInputComesInBesideTheOthers() throws {
        let sandbox = try Self.kindergarten()
        try sandbox.write(
            "De tre viktigste:\nStøy i garderoben\nVi rydder for tidlig\nMer tid ute\nLunsjen går for fort\n",
            to: "s/bjørka.txt")
        try sandbox.write("Støy i garderoben\nFor få voksne ute\n", to: "s/granen.txt")
        #expect(
            sandbox.run("innspill importer bjørka.txt --gruppe Bjørka --del tolkning", in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.output.contains("4 innspill fra Bjørka"), "\(sandbox.output)")
        #expect(sandbox.run("innspill importer granen.txt --gruppe Granen --del tolkning", in: "s") == 0)
        #expect(sandbox.run("innspill importer granen.txt --gruppe Granen --del tolkning", in: "s") == 0)
        #expect(sandbox.output.holds("Ingenting er lagt til denne gangen"), "\(sandbox.output)")
        try sandbox.write("Støy i garderoben\nFor få voksne ute\nMer ro\n", to: "s/granen.txt")
        #expect(sandbox.run("innspill importer granen.txt --gruppe Granen --del tolkning", in: "s") == 0)
        #expect(sandbox.output.holds("2 av innspillene i fila hadde dere fra før"), "\(sandbox.output)")
        #expect(sandbox.run("innspill", in: "s") == 0)
        #expect(sandbox.output.contains("7 innspill fra 2 grupper"), "\(sandbox.output)")
        #expect(sandbox.output.contains("Granen: Støy i garderoben"), "\(sandbox.output)")
        #expect(sandbox.output.contains("nr. 3 blant de viktigste"), "\(sandbox.output)")
        #expect(!sandbox.output.contains("nr. 4 blant de viktigste"), "\(sandbox.output)")
    }

    @Test func aPartIsKnownByTheWordPeopleUseForIt() throws {
        for (word, part) in [
            ("praksis", MeetingPart.practice), ("behov", .needs), ("Data", .data), ("tolkning", .interpretation),
            ("6", .needs),
        ] { #expect(try InputTrouble.part(word) == part) }
        for word in ["al", "ing", "fest"] { #expect(throws: Trouble.self) { try InputTrouble.part(word) } }
    }

    @Test func ofAFormNobodyComesInAndNobodyWhoCanBeRecognised() throws {
        let sandbox = try Self.kindergarten()
        try sandbox.write(Self.form, to: "svar.csv")
        #expect(
            sandbox.run(["innspill", "importer", "../svar.csv", "--del", "tolkning"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(
            sandbox.output.contains("«E-postadresse»") && sandbox.output.contains("«Starttidspunkt»"),
            "\(sandbox.output)")
        #expect(sandbox.output.contains("2 innspill er hentet inn"), "\(sandbox.output)")
        #expect(sandbox.output.holds("Ett innspill er ikke hentet inn"), "\(sandbox.output)")
        #expect(sandbox.run("innspill side --format md", in: "s") == 0, "\(sandbox.complaints)")
        let files = FileManager.default.enumerator(atPath: sandbox.path("s"))?.compactMap { $0 as? String } ?? []
        for file in files where file.hasSuffix(".json") || file.hasSuffix(".md") {
            let text = try sandbox.text("s/\(file)")
            for trace in ["Nordmann", "solbakken.example", "10:10:03", "10:21:35", "autisme"] {
                #expect(!text.contains(trace), "\(trace) in \(file)")
            }
        }
    }

    @Test func everyInputIsToldWhatBecameOfIt() throws {
        let sandbox = try Self.kindergarten()
        try sandbox.write("Støy i garderoben\nVi rydder for tidlig\nMer tid ute\n", to: "s/a.txt")
        sandbox.run("innspill importer a.txt --gruppe A --del tolkning", in: "s")
        #expect(
            sandbox.run(["innspill", "sorter", "1", "2", "--felles", "Overgangene"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.run(["innspill", "sorter", "3", "--felles", "Tid"], in: "s") == 0)
        #expect(sandbox.run("innspill avgjør 1 --brukt funn-1", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run(["innspill", "avgjør", "2", "--ikke-videre", "Vi tar det til våren"], in: "s") == 0)
        #expect(sandbox.run("innspill side --format md", in: "s") == 0)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: sandbox.path("s/documents")).first {
                $0.hasSuffix(".md")
            })
        let page = try sandbox.text("s/documents/\(name)")
        for words in [
            "Støy i garderoben", "Vi rydder for tidlig", "Mer tid ute", "Vi tar det til våren", "funn-1",
        ] {
            #expect(page.contains(words), "\(words) in \(page)")
        }
        #expect(!page.contains("A: "), "no group is named")
        #expect(sandbox.run("innspill avgjør 1 --brukt funn-99", in: "s") == 66)
        #expect(sandbox.run("innspill avgjør 1 --sammen-med 1", in: "s") == 64)
        #expect(sandbox.run("innspill sorter 99 --felles Nei", in: "s") == 66)
        #expect(sandbox.run("innspill skrv", in: "s") == 64)
        #expect(sandbox.complaints.contains("skriv"), "\(sandbox.complaints)")
    }

    @Test func theDialogueSortsAndDecides() throws {
        let sandbox = try Self.kindergarten()
        sandbox.someoneAnswers = true
        #expect(
            sandbox.run(
                "innspill skriv --gruppe Furua --del tolkning",
                replies: ["Støy i garderoben", "Mye støy i garderoben", "ferdig"],
                in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Lagret som innspill-2"), "\(sandbox.output)")
        #expect(sandbox.run("innspill sorter", replies: ["ja"], in: "s") == 0, "\(sandbox.output)")
        #expect(
            sandbox.run("innspill avgjør", replies: ["3", "Vi har gjort noe med det"], in: "s") == 0,
            "\(sandbox.output)")
        #expect(sandbox.output.contains("Alle innspill har fått et svar"), "\(sandbox.output)")
    }

    @Test func aFileTellsWhatWouldComeInAndWhatWasSaidBefore() throws {
        let sandbox = try Self.kindergarten()
        try sandbox.write("Tolkning\nGruppe Stjerne\nMer ro\nKortere økter\n", to: "s/a.txt")
        try sandbox.write("Mer ro\n", to: "s/b.txt")
        try sandbox.write("\n", to: "s/tom.txt")
        try sandbox.write("%PDF-1.7", to: "s/skann.pdf")
        #expect(sandbox.run("innspill importer a.txt --del tolkning -n", in: "s") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.output.contains("– Kortere økter") && sandbox.output.contains("overskrifter"),
            "\(sandbox.output)")
        #expect(sandbox.run("innspill importer a.txt --del tolkning", in: "s") == 0)
        #expect(sandbox.output.contains("2 innspill fra Stjerne er hentet inn"), "\(sandbox.output)")
        #expect(sandbox.run("innspill importer b.txt --del tolkning", in: "s") == 0)
        #expect(sandbox.output.holds("kom inn på en annen måte"), "\(sandbox.output)")
        #expect(sandbox.run("innspill importer tom.txt --del tolkning", in: "s") != 0)
        #expect(sandbox.complaints.contains("har ingen innspill"), "\(sandbox.complaints)")
        #expect(sandbox.run("innspill importer skann.pdf --del tolkning", in: "s") != 0)
        #expect(sandbox.complaints.contains("innspill skriv"), "\(sandbox.complaints)")
    }

    @Test func aNameMayBeginWithANumber() throws {
        let proposed: [ID<StaffInput>] = [ID(1), ID(2)]
        for name in ["1. trinn", "3-åringene er slitne"] {
            let sorted = try #require(SortedReply(name, proposed: proposed, named: "Uro"))
            #expect(sorted.inputs == proposed && sorted.name == name)
        }
        let chosen = try #require(SortedReply("3, 7 støy", proposed: proposed, named: "Uro"))
        #expect(chosen.inputs == [ID(3), ID(7)] && chosen.name == "støy")
    }

    @Test func aChallengeCanBeBroughtWithoutAName() throws {
        let sandbox = try Self.kindergarten()
        #expect(
            sandbox.run(
                "innspill skriv --uten-navn --del 5", replies: ["Jeg er redd for å være alene ute", "ferdig"],
                in: "s")
                == 0, "\(sandbox.complaints)")
        sandbox.run("innspill --json", in: "s")
        #expect(
            sandbox.output.contains("\"origin\": \"unsigned\"") && sandbox.output.contains("\"group\": null"),
            "\(sandbox.output)")
    }
}
