import Foundation
import Testing

/// What a file of inputs says of somebody is looked at by a person before it comes in, and a file comes in once.
@Suite struct InputScreenTests {
    private static func form(_ answers: [String]) -> String {
        ([
            "ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Hva er vanskelig i leken?,Hvor enig er du?"
        ]
            + answers.enumerated().map {
                "\($0),11/3/26 10:1\($0):03,11/3/26 10:2\($0):35,anonymous,,\"\($1)\",Enig"
            }).joined(separator: "\n")
    }

    private static let naming = [
        "Spør Kari i 2. avdeling", "Snakk med Kari Hansen om det", "Pedagogisk leder Berit er for streng",
        "marit bestemmer alt i møtene", "Ring meg på 41 23 45 67", "Skriv til ola.n@solbakken.example",
    ]

    private static func kindergarten(_ answers: [String]) throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        try sandbox.write(form(answers), to: "svar.csv")
        return sandbox
    }

    private static func written(_ sandbox: Sandbox) throws -> String {
        try sandbox.everything(in: "s").values.map { String(decoding: $0, as: UTF8.self) }.joined()
    }

    @Test func noNameOfAFormComesInUnseen() throws {
        let sandbox = try Self.kindergarten(["Det er støy i garderoben"] + Self.naming)
        #expect(sandbox.run("innspill importer ../svar.csv --del tolkning", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("1 innspill er hentet inn"), "\(sandbox.output)")
        #expect(sandbox.output.holds("6 innspill er ikke hentet inn"), "\(sandbox.output)")
        let files = try Self.written(sandbox)
        for said in Self.naming { #expect(!files.contains(said), "\(said)") }
    }

    @Test func whoeverIsThereIsShownEachLineAndAsked() throws {
        let sandbox = try Self.kindergarten(["Det er støy i garderoben"] + Self.naming.prefix(3))
        sandbox.someoneAnswers = true
        #expect(
            sandbox.run(
                "innspill importer ../svar.csv --del tolkning",
                replies: ["nei", "Snakk med Ola om det", "Snakk med styreren om det", "ja"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.output.contains("(2/3)"), "\(sandbox.output)")
        #expect(sandbox.output.contains("2 hentet inn, 1 utelatt"), "\(sandbox.output)")
        let files = try Self.written(sandbox)
        #expect(files.contains("Snakk med styreren om det") && files.contains("Spør Kari i 2. avdeling"))
        #expect(!files.contains("Snakk med Ola") && !files.contains("Berit") && !files.contains("Kari Hansen"))
    }

    @Test func aFileComesInOnceAndWhatWaitsIsAskedAgain() throws {
        let sandbox = try Self.kindergarten(["Det er støy i garderoben"] + Self.naming.prefix(2))
        sandbox.run("innspill importer ../svar.csv --del tolkning", in: "s")
        sandbox.someoneAnswers = true
        sandbox.run("innspill importer ../svar.csv --del mål", replies: ["nei", "nei"], in: "s")
        #expect(sandbox.output.contains("0 hentet inn, 2 utelatt"), "\(sandbox.output)")
        sandbox.run("innspill importer ../svar.csv --del mål --gruppe Furua", in: "s")
        #expect(sandbox.output.contains("svar.csv ble hentet inn"), "\(sandbox.output)")
        #expect(!sandbox.output.contains("Kari"), "\(sandbox.output)")
        sandbox.run("innspill", in: "s")
        #expect(sandbox.output.contains("1 innspill"), "\(sandbox.output)")
        let files = try Self.written(sandbox)
        #expect(files.contains("inputFiles") && !files.contains("svar.csv"))
    }

    @Test func aSheetCalledAfterSomebodyAsksWhatTheGroupIsCalled() throws {
        let sandbox = try Self.kindergarten([])
        try sandbox.write(
            "Svarark til behov (1)\n[goals.add]\nSvar: Alle har en å leke med\n", to: "s/kari-nordmann.txt")
        #expect(sandbox.run("innspill importer kari-nordmann.txt", in: "s") == 64, "\(sandbox.output)")
        #expect(sandbox.complaints.contains("--gruppe"), "\(sandbox.complaints)")
    }

    @Test func whatWasLeftOutOfAFileIsNotAskedAboutAgainWhenTheRestIs() throws {
        let sandbox = try Self.kindergarten(["Det er støy i garderoben"] + Self.naming.prefix(3))
        sandbox.someoneAnswers = true
        sandbox.run("innspill importer ../svar.csv --del tolkning", replies: ["nei"], in: "s")
        sandbox.run(
            "innspill importer ../svar.csv --del tolkning", replies: ["Vi rydder for tidlig", "nei"], in: "s")
        #expect(sandbox.output.contains("(1/2)") && !sandbox.output.contains("Berit"), "\(sandbox.output)")
        #expect(sandbox.output.contains("1 hentet inn, 1 utelatt"), "\(sandbox.output)")
        sandbox.run("innspill importer ../svar.csv --del tolkning", in: "s")
        #expect(!sandbox.output.contains("Kari") && !sandbox.output.contains("(1/"), "\(sandbox.output)")
    }

    @Test func noNameComesInAsAnOption() throws {
        let sandbox = try Self.kindergarten(["Det er støy i garderoben"])
        sandbox.run("innspill importer ../svar.csv --del tolkning", in: "s")
        try sandbox.write("Mer tid ute\n", to: "s/a.txt")
        let before = try sandbox.text("s/workspace.json")
        let name = "Kari Nordmann"
        for words in [
            ["innspill", "importer", "a.txt", "--del", "tolkning", "--gruppe", name],
            ["møte", "noter", "a.txt", "--del", "tolkning", "--gruppe", name],
            ["innspill", "sorter", "1", "--felles", "Det \(name) sa"],
            ["sammenheng", "--leder", "\(name) gjør en god jobb"], ["sammenheng", "--videre", "Spør \(name)"],
        ] {
            #expect(sandbox.run(words, in: "s") == 64, "\(words)")
            #expect(sandbox.complaints.holds("skriver dere \\ foran"), "\(words): \(sandbox.complaints)")
        }
        #expect(try sandbox.text("s/workspace.json") == before)
        // What is nobody's name may stand, by a sign or by saying so.
        let rose = ["innspill", "importer", "a.txt", "--del", "tolkning", "--gruppe"]
        #expect(sandbox.run(rose + ["\\\(name)"], in: "s") == 0, "\(sandbox.complaints)")
        sandbox.run("innspill", in: "s")
        #expect(sandbox.output.contains("Kari Nordmann: Mer tid ute"), "\(sandbox.output)")
        sandbox.someoneAnswers = true
        #expect(
            sandbox.run(["innspill", "sorter", "1", "--felles", "Det \(name) sa"], replies: ["nei"], in: "s") == 64
        )
        #expect(
            sandbox.run(["innspill", "sorter", "1", "--felles", "Det \(name) sa"], replies: ["ja"], in: "s") == 0)
    }

    @Test func whatIsDecidedInAMeetingNamesNobodyEither() throws {
        let sandbox = try Self.kindergarten([])
        sandbox.run("møte planlegg --fase 3 --format markdown", in: "s")
        sandbox.run("møte åpne", in: "s")
        let close = ["møte", "lukk", "--til-stede", "ledere 1", "--bestemt", "Kari Nordmann ser på garderoben"]
        #expect(sandbox.run(close, in: "s") == 64)
        #expect(sandbox.complaints.contains("--bestemt"), "\(sandbox.complaints)")
        #expect(!(try Self.written(sandbox)).contains("Nordmann"))
    }

    @Test func whoseAFileOfNotesIsIsAskedWhereItDoesNotSay() throws {
        let sandbox = try Self.kindergarten([])
        sandbox.someoneAnswers = true
        try sandbox.write("Støy i garderoben\nMer tid ute\n", to: "s/a.txt")
        try sandbox.write("Vi rydder for tidlig\n", to: "s/b.txt")
        #expect(
            sandbox.run("innspill importer a.txt b.txt --del tolkning", replies: ["Furua", "-"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.output.contains("gruppa som har skrevet a.txt"), "\(sandbox.output)")
        sandbox.run("innspill", in: "s")
        #expect(sandbox.output.contains("Furua: Mer tid ute") && sandbox.output.contains("Vi rydder for tidlig"))
    }

    @Test func theFormsOwnGroupStaysWithWhatItSaid() throws {
        let sandbox = try Self.kindergarten([])
        let rows = ["Bjørka,Det er støy i garderoben", "2,Vi rydder for tidlig", "Kari Hansen,Mer tid ute"]
        try sandbox.write(
            "ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Hva heter gruppa?,Hva er vanskelig i leken?\n"
                + rows.enumerated().map { "\($0),11/3/26 10:1\($0):03,11/3/26 10:2\($0):35,anonymous,,\($1)" }
                .joined(separator: "\n"), to: "svar.csv")
        #expect(sandbox.run("innspill importer ../svar.csv --del tolkning", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("3 innspill fra Bjørka, Gruppa 2 er hentet inn"), "\(sandbox.output)")
        #expect(!sandbox.output.contains("faste svar"), "\(sandbox.output)")
        sandbox.run("innspill", in: "s")
        #expect(sandbox.output.contains("Bjørka: Hva er vanskelig i leken? – Det er støy"), "\(sandbox.output)")
        #expect(!(try Self.written(sandbox)).contains("Hansen"))
    }
}
