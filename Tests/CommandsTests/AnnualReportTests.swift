import Foundation
import GoldenFiles
import Testing

@testable import Commands

/// The annual report: when it is asked for, what it tells, and what goes back down and on to the next round.
@Suite struct AnnualReportTests {
    /// The region of the Demo with a report of 2027, complete but for one answer.
    private func reported() throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample("REP-006").make(in: sandbox)
        return sandbox
    }

    private func file(ending: String, in folder: String, _ sandbox: Sandbox) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(folder))
        let name = try #require(names.first { $0.hasSuffix(ending) }, "\(names)")
        return String(decoding: try Repository.bytes(sandbox.path("\(folder)/\(name)")), as: UTF8.self)
    }

    @Test func itIsAskedForWhenTheYearIsOver() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "r")
        #expect(sandbox.run("analyse årsrapport --date 2028-01-10 -w r", replies: ["2"]) == 2)
        #expect(sandbox.output.contains("Ble tiltaket gjennomført"), "\(sandbox.output)")
        sandbox.run("analyse årsrapport --date 2027-06-01 -w r", replies: [])
        let other = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: other, at: "r")
        other.run("analyse årsrapport --date 2027-06-01 -w r", replies: [])
        #expect(!other.output.contains("Ble tiltaket gjennomført"), "\(other.output)")
    }

    /// Every question of the report, answered in the order it is asked: one measure, the other, then the whole.
    static let replies = [
        "2", "Én av to samlinger ble utsatt til januar", "2", "Alle tre var med på den første samlingen", "2",
        "Syv av tolv overganger, mot tre før", "1", "Alle ser på observasjonene sammen annenhver uke", "4",
        "Vi ser etter i oktober 2028", "245 000, 223 000", "Barn alene ute på tre av ti dager, mot fem før",
        "Syv av tolv, mot tre",
        "1", "1", "Begge samlingene ble holdt", "2", "Seks av fjorten timer, mot tre før", "2",
        "Lærere i tre fag har delt opplegg", "4", "Prøvene i november gjelder ett halvår", "240 000", "-",
        "Ingen sikker forskjell etter ett halvår", "Seks av fjorten timer, mot tre",
        "nettverk: 183 000, 161 000; UH: 350 000, 350 000; fagskole: 45 000, 45 000",
        "Samlingen som ble utsatt, holdes i januar 2028", "-", "2", "To emner bruker observasjonene våre",
        "Det tok tid før alle turte å bli observert", "Studentene øver på å observere overganger til lek", "1,6",
    ]

    @Test func theWholeReportIsAnsweredAndNothingIsLeftToMend() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "r")
        let around = "--date 2028-01-10 --profile innlandet -w r"
        #expect(sandbox.run("analyse årsrapport \(around)", replies: Self.replies) == 0, "\(sandbox.output)")
        #expect(sandbox.run("sjekk --json \(around)") == 0)
        #expect(sandbox.output == "[]\n")
        // The same money by what it went to: a sum of what not all have told says of how many.
        #expect(sandbox.run("eksporter årsrapport --format md -o ut \(around)") == 0, "\(sandbox.complaints)")
        let page = try file(ending: ".md", in: "ut", sandbox).replacing(#/[ \u{A0}]+/#, with: " ")
        #expect(page.contains("| Voksne som åpner leken (tiltak-1) | 245 000 | 245 000 | 223 000 |"), "\(page)")
        #expect(page.contains("| Ikke fordelt på tiltak | – | 333 000 (1 av 2 har svart) | 93 000 |"), "\(page)")
        #expect(page.contains("| Dekkes av ubrukte midler fra før | −62 000 | – | – |"), "\(page)")
        #expect(!page.contains("Rapporten er laget før"), "the year is over")
    }

    /// A recipient that has not accounted is no part of the sums, and they say so.
    @Test func sumsOfSomeSayOfHowMany() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "r")
        let around = "--date 2028-01-10 --profile innlandet -w r"
        #expect(
            sandbox.run(
                "analyse --fra brukte-midler --bare \(around)", replies: ["nettverk: 183 000, 183 000"]) == 0)
        #expect(
            sandbox.output.contains("av dette dekkes av ubrukte midler fra før: 62\u{A0}000"), "\(sandbox.output)")
        #expect(sandbox.run("eksporter årsrapport --format md -o ut \(around)") == 0, "\(sandbox.complaints)")
        let page = try file(ending: ".md", in: "ut", sandbox).replacing(#/[ \u{A0}]+/#, with: " ")
        #expect(page.contains("| Sum (1 av 3 har svart) |"), "\(page)")
        #expect(page.contains("578 000, 183 000, 183 000 (1 av 3 har svart)"), "\(page)")
    }

    /// The report on a year belongs where that year's plan is, and is not made before the year is over without a word.
    @Test func theYearsPointToEachOther() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "i-aar")
        #expect(sandbox.run("eksporter årsrapport -w i-aar --format md -o ut --date 2027-06-01") == 0)
        #expect(sandbox.complaints.contains("Året 2027 er ikke over"), "\(sandbox.complaints)")
        #expect(try file(ending: ".md", in: "ut", sandbox).contains("Rapporten er laget før 2027 er over"))
        #expect(sandbox.run("ny neste --fra i-aar --date 2027-11-16") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("status -w i-aar --date 2027-11-17") == 0)
        #expect(sandbox.output.contains("behov status -w neste"), "\(sandbox.output)")
        #expect(sandbox.run("status -w neste --date 2027-11-17") == 0)
        #expect(sandbox.output.contains("behov eksporter -w i-aar årsrapport"), "\(sandbox.output)")
        #expect(sandbox.run("lever -q --utkast -w neste --date 2028-01-17") == 0, "\(sandbox.complaints)")
        #expect(sandbox.complaints.contains("Årsrapporten for 2027 hører til forrige plan"))
        #expect(sandbox.run("eksporter årsrapport -w neste --format md -o ut --date 2028-01-17") == 0)
        #expect(sandbox.complaints.contains("Årsrapporten for 2027 hører til forrige plan"))
        // Moved away, last year's folder is not pointed to where it is not.
        try FileManager.default.moveItem(atPath: sandbox.path("i-aar"), toPath: sandbox.path("neste/arkiv"))
        #expect(sandbox.run("status -w neste --date 2027-11-17") == 0)
        let moved = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(moved.contains("Lag den i mappa der den planen ligger."), "\(moved)")
    }

    /// The university gets a file with its own questions and nothing else; the report says that the answer came in it.
    @Test func theUniversityAnswersInAFileOfItsOwn() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "r")
        let around = "--date 2028-01-10 --profile innlandet -w r"
        #expect(sandbox.run("analyse lærerutdanning --svarark uh.txt \(around)") == 0, "\(sandbox.complaints)")
        let sheet = try sandbox.text("uh.txt")
        #expect(!sheet.contains("Er tiltaket gjennomført"), "\(sheet)")
        var answers = ["2", "Tre emner bruker observasjonene våre", "Studentene øver på å observere lek"]
        let filled = sheet.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line == "Svar: " && !answers.isEmpty ? line + answers.removeFirst() : line
        }
        #expect(answers.isEmpty, "\(sheet)")
        try sandbox.write(filled.joined(separator: "\n"), to: "uh.txt")
        #expect(sandbox.run("importer uh.txt \(around)") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("eksporter årsrapport --format md -o ut \(around)") == 0, "\(sandbox.complaints)")
        let page = try file(ending: ".md", in: "ut", sandbox)
        #expect(page.contains("Tre emner bruker observasjonene våre"), "\(page)")
        #expect(page.contains("Svaret er hentet inn fra fila uh.txt 10.01.2028."), "\(page)")
    }

    /// What an owner has seen across its units is asked when half a year has passed, and stands in the report beside what
    /// the units saw.
    @Test func whatAnOwnerSawStandsInTheReport() throws {
        let sandbox = try Sandbox()
        for name in ["fjellvik", "fjellnettverket"] { try RuleSample.copy(name, to: sandbox, at: name) }
        #expect(sandbox.run("svar -q -w fjellnettverket --date 2027-03-01") == 0, "\(sandbox.complaints)")
        let answers = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("fjellnettverket/handover"))
        let answer = try #require(
            answers.first { $0.hasPrefix("fjellvik") && $0.contains("svar-fra") }, "\(answers)")
        #expect(
            sandbox.run("samle fjellnettverket/handover/\(answer) -w fjellvik --date 2027-03-02") == 0,
            "\(sandbox.complaints)")
        #expect(
            sandbox.run(
                "analyse --fra dette-så-eieren --bare -w fjellvik --date 2027-12-02",
                replies: ["I to av tre barnehager er de voksne oftere med"]) == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("lever -q --utkast -w fjellvik --date 2027-12-02") == 0, "\(sandbox.complaints)")
        let overview = try file(named: "eieroversikt", in: "fjellvik/handover", sandbox)
        #expect(
            sandbox.run("samle \(overview) --utkast -w fjellnettverket --date 2027-12-03") == 0,
            "\(sandbox.complaints)")
        #expect(
            sandbox.run("eksporter årsrapport --format md -o ut -w fjellnettverket --date 2028-01-10") == 0,
            "\(sandbox.complaints)")
        let page = try file(ending: ".md", in: "ut", sandbox)
        #expect(page.contains("Fjellvik kommune: I to av tre barnehager er de voksne oftere med"), "\(page)")
        #expect(page.contains("1 av 2 eiere har svart."), "\(page)")
        #expect(sandbox.run("spor tiltak-1 -w fjellnettverket") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("I to av tre barnehager"), "\(sandbox.output)")
        #expect(sandbox.run("ny neste --fra fjellvik --date 2028-02-01") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("spor prioritering-1 --opp -w neste") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("I to av tre barnehager"), "\(sandbox.output)")
    }

    private func file(named word: String, in folder: String, _ sandbox: Sandbox) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(folder)).filter {
            $0.contains(word) && !$0.hasPrefix(".")
        }
        let name = try #require(names.max { ($0.count, $0) < ($1.count, $1) }, "\(names)")
        return "\(folder)/\(name)"
    }

    @Test func itTellsWhatThePlanAsksForInItsOrderAndThenOurs() throws {
        let sandbox = try reported()
        #expect(
            sandbox.run(
                "eksporter årsrapport --format md -o ut --date 2028-01-15 --profile innlandet", in: "sample")
                == 0, "\(sandbox.complaints)")
        let page = try file(ending: ".md", in: "sample/ut", sandbox)
        #expect(Golden.difference(page, "AnnualReport.md") == nil)
        let order = [
            "Tiltakene som er gjennomført", "Slik er midlene brukt", "Vurdering av måloppnåelse", "Vedlegg",
        ]
        let places = order.compactMap { page.range(of: "## \($0)")?.lowerBound }
        #expect(places.count == order.count && places == places.sorted())
    }

    @Test func whatCameOfItCanBeFollowedFromTheMeasure() throws {
        let sandbox = try reported()
        #expect(sandbox.run("spor tiltak-1 --opp", in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Årsrapporten 2027: delvis gjennomført"), "\(sandbox.output)")
    }

    @Test func thePlanRollsOnWithoutLastYearsResultsAmongItsOwn() throws {
        let sandbox = try reported()
        #expect(sandbox.run("ny neste --fra sample --date 2028-01-16") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("spor tiltak-1 --opp -w neste") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Årsrapporten 2027"), "\(sandbox.output)")
        #expect(sandbox.run("eksporter årsrapport --format md -o ut -w neste --date 2028-01-16") == 0)
        #expect(try file(ending: ".md", in: "ut", sandbox).contains("Ikke besvart."))
    }

    @Test func figuresForTheKnowledgeBaseHaveNoWordsOfAnybodys() throws {
        let sandbox = try reported()
        #expect(
            sandbox.run("eksporter kunnskap --format ndjson -o ut", in: "sample") == 0, "\(sandbox.complaints)")
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sample/ut"))
        let all = try names.filter { $0.hasSuffix(".ndjson") }.map {
            String(decoding: try Repository.bytes(sandbox.path("sample/ut/\($0)")), as: UTF8.self)
        }.joined()
        #expect(all.contains("\"carriedOut\":\"partly\"") && all.contains("\"granted\":350000"), "\(all)")
        for words in ["Voksne", "Solbakken", "samling", "observ"] { #expect(!all.contains(words), "\(words)") }
        #expect(sandbox.run("eksporter --liste", in: "sample") == 0)
        #expect(sandbox.output.contains("kunnskap") && sandbox.output.contains("årsrapport"))
    }

    @Test func theForumsPageSaysWhoseSeatsTookPart() throws {
        let sandbox = try reported()
        #expect(
            sandbox.run("eksporter forum --format md -o ut --date 2028-01-15 --profile innlandet", in: "sample")
                == 0)
        let page = try file(ending: ".md", in: "sample/ut", sandbox)
        let plain = page.replacing(#/ +/#, with: " ")
        #expect(plain.contains("| Barnehagemyndighet | 9 | ja |"), "\(page)")
        #expect(plain.contains("| KS | 1 | – |") && plain.contains("20.01.2028"), "\(page)")
    }
}
