import Foundation
import Testing

/// Figures typed from a report: kept as a table with places, and treated as any other figure.
@Suite struct FiguresTests {
    private static let replies = [
        "Foreldreundersøkelsen 2025", "Trivsel, 7. trinn", "2025", "fire", "4,1", "42", "4,3", "-",
        "side 4; tabell «2»", "Mobbet ofte", "", "12 %", "40", "-", "9%", "-", "ferdig",
    ]

    @Test func theyBecomeIndicatorsWithTheirPlaceInTheReport() throws {
        let sandbox = try Sandbox.school()
        #expect(sandbox.run(["figures"], replies: Self.replies, in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("«fire» er ikke et tall"))
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        for part in [
            #""raw": "4,1""#, #""reading": "4.1""#, #""raw": "42""#, #""raw": "4,3""#,
            "side 4; tabell «2»",
        ] { #expect(sandbox.output.contains(part), "\(part) in \(sandbox.output)") }
        #expect(sandbox.run("show indicator-2 --json", in: "sample") == 0)
        for part in [
            #""raw": "12 %""#, #""reading": "12""#, #""period": "2025""#, #""measuredIn": "Prosent""#,
            #""raw": "9%""#, #""direction": "lower""#,
        ] { #expect(sandbox.output.contains(part), "\(part) in \(sandbox.output)") }
        #expect(sandbox.run("show source-1", in: "sample") == 0)
        #expect(sandbox.output.contains("Foreldreundersøkelsen 2025"))
    }

    @Test func theTableThatIsKeptGivesTheSameFiguresAnywhere() throws {
        let sandbox = try Sandbox.school()
        #expect(sandbox.run(["figures"], replies: Self.replies, in: "sample") == 0)
        let files = sandbox.sources
        let name = try #require(files.first)
        #expect(files.count == 1 && name.hasSuffix("foreldreundersøkelsen-2025.csv"))
        let bytes = try Repository.bytes(sandbox.path("sample/sources/" + name))
        try sandbox.write(String(decoding: bytes, as: UTF8.self), to: "tall.csv")
        #expect(sandbox.run("import ../tall.csv", in: "sample") == 0)
        #expect(sandbox.output.contains("Ingenting er lagt til"), "\(sandbox.output)")
        #expect(
            sandbox.run(["init", "other", "--name", "Sample", "--kind", "school", "--municipality", "3403"]) == 0)
        #expect(sandbox.run("import ../tall.csv", in: "other") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("show indicator-2", in: "other") == 0)
        #expect(sandbox.output.contains("Mobbet ofte"))
    }

    @Test func theTableIsHeldAgainstTheFiguresAsAnyOtherFile() throws {
        let sandbox = try Sandbox.school()
        #expect(sandbox.run(["figures"], replies: Self.replies, in: "sample") == 0)
        sandbox.run("check --json", in: "sample")
        #expect(!sandbox.output.contains("SEA-005"), "\(sandbox.output)")
        let path = sandbox.path("sample/sources/" + (try #require(sandbox.sources.first)))
        let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
        try text.replacing("4,1", with: "4,9").write(toFile: path, atomically: true, encoding: .utf8)
        sandbox.run("check --json", in: "sample")
        #expect(sandbox.output.contains("SEA-005") && sandbox.output.contains("er endret etter"))
        try FileManager.default.removeItem(atPath: path)
        sandbox.run("check --json", in: "sample")
        #expect(sandbox.output.contains("SEA-005") && sandbox.output.contains("er borte"))
    }

    @Test func aGroupOfFewerThanFiveIsWithheldAsInAnyOtherFile() throws {
        let sandbox = try Sandbox.school()
        let replies = ["Rapport", "Trivsel", "2025", "3,0", "4", "-", "-", "-", "ferdig"]
        #expect(sandbox.run(["figures"], replies: replies, in: "sample") == 0)
        #expect(sandbox.run("show indicator-1", in: "sample") == 0)
        #expect(!sandbox.output.contains("3,0") && sandbox.output.contains("skjermet"), "\(sandbox.output)")
    }

    @Test func whatWasBegunAndNotEndedIsNotKeptAndTheRestIs() throws {
        let sandbox = try Sandbox.school()
        let replies = ["Rapport", "Trivsel", "2025", "3,0", "40", "-", "-", "-", "Mobbing", "2025", "4"]
        #expect(sandbox.run(["figures"], replies: replies, in: "sample") == 0)
        #expect(sandbox.output.holds("«Mobbing» ble ikke skrevet ferdig"), "\(sandbox.output)")
        #expect(sandbox.run("show indicator-1", in: "sample") == 0)
        #expect(sandbox.run("show indicator-2", in: "sample") == 66)
    }

    @Test func whatIsTakenBackAndLeftOutDoesNotStay() throws {
        let sandbox = try Sandbox.school()
        let replies = ["Rapport", "Trivsel", "2025", "3,0", "40", "4,3", "<", "-", "-", "side 2", "ferdig"]
        #expect(sandbox.run(["figures"], replies: replies, in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        #expect(!sandbox.output.contains("4,3"), "\(sandbox.output)")
        #expect(sandbox.output.contains("side 2"))
    }

    @Test func nothingTypedIsNothingSaved() throws {
        let sandbox = try Sandbox.school()
        for replies in [[], ["/slutt"], ["Rapport"], ["Rapport", "ferdig"]] {
            #expect(sandbox.run(["figures"], replies: replies, in: "sample") == 64, "\(replies)")
            #expect(sandbox.complaints.contains("ingenting er lagret"), "\(sandbox.complaints)")
        }
        #expect(sandbox.sources.isEmpty)
    }

    @Test func anIdentityNumberIsRefusedWhereverItIsTyped() throws {
        let sandbox = try Sandbox.school()
        for replies in [
            ["Rapport 01818000010", "Trivsel", "2025", "3,0", "40", "-", "-", "-", "ferdig"],
            ["Rapport", "Trivsel 018180 00010", "2025", "3,0", "40", "-", "-", "-", "ferdig"],
            ["Rapport", "Trivsel", "2025", "3,0", "40", "-", "-", "side 01818000010", "ferdig"],
        ] {
            _ = sandbox.run(["figures"], replies: replies, in: "sample")
            #expect(sandbox.output.contains("fødselsnummer"), "\(sandbox.output)")
        }
        // The last was asked for its place again, and «ferdig» became it.
        for name in sandbox.sources {
            let bytes = try Repository.bytes(sandbox.path("sample/sources/" + name))
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!name.contains("01818") && !text.contains("01818") && !text.contains("018180"))
        }
        #expect(sandbox.run("show --json", in: "sample") == 0)
        #expect(!sandbox.output.contains("01818"))
    }
}
