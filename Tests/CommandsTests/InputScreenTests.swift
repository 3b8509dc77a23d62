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
        #expect(sandbox.output.contains("6 er ikke hentet inn"), "\(sandbox.output)")
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
}
