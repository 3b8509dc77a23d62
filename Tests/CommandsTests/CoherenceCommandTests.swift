import Foundation
import Model
import Testing

@testable import Commands

/// The staff are asked with our own statements, and what comes back is told driver by driver.
@Suite struct CoherenceCommandTests {
    private static func form(_ people: Int) -> String {
        let statements = CoherenceStatement.allCases
        let about = ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"]
        let rows = (0..<people).map { row in
            (["\(row)", "11/3/26 10:16:03", "11/3/26 10:18:35", "ansatt\(row)@solbakken.example", "Kari Nordmann"]
                + statements.map { _ in row < people / 3 ? "litt uenig" : "helt enig" }).joined(separator: ";")
        }
        return ([(about + statements.map(\.label.nb)).joined(separator: ";")] + rows).joined(separator: "\n")
    }

    @Test func aFormsAnswersComeInAsGroupFigures() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        #expect(sandbox.run("sammenheng", in: "s") == 0)
        #expect(sandbox.output.contains("behov sammenheng skjema"), "\(sandbox.output)")
        try sandbox.write(Self.form(24), to: "svar.csv")
        #expect(
            sandbox.run(["sammenheng", "../svar.csv", "--leder", "Vi er på vei"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.output.contains("24 ansatte svarte"), "\(sandbox.output)")
        #expect(sandbox.output.contains("litt uenig 16 · helt enig 32"), "\(sandbox.output)")
        #expect(sandbox.output.contains("Vi er på vei"), "\(sandbox.output)")
        let kept = try sandbox.text("s/workspace.json")
        #expect(!kept.contains("Nordmann") && !kept.contains("solbakken.example"))
        #expect(
            sandbox.run("eksporter behovsvurdering --format md --til ut", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("sammenheng skjema --format md", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains(CoherenceStatement.hangsTogether.label.nb), "\(sandbox.output)")
    }

    @Test func whatWasAnsweredOnPaperIsCountedStatementByStatement() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        let replies = ["1, 2", "0 6 5 7 6 0"] + Array(repeating: "0, 6, 5, 7, 6, 0", count: 10)
        #expect(sandbox.run("sammenheng papir", replies: replies, in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Skriv seks tall"), "\(sandbox.output)")
        #expect(sandbox.output.contains("24 ansatte svarte"), "\(sandbox.output)")
        #expect(sandbox.output.contains("litt enig 14"), "\(sandbox.output)")
        let before = try sandbox.text("s/workspace.json")
        #expect(sandbox.run("sammenheng papir", replies: ["0 6 4 8 6 0"], in: "s") == 2)
        #expect(try sandbox.text("s/workspace.json") == before, "half a count is none")
    }

    @Test func anOwnersOwnGroupAnswersAndItSeesItsUnitsByTheSameRule() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        try sandbox.write(Self.form(24), to: "svar.csv")
        try sandbox.write(Self.form(6), to: "eier.csv")
        sandbox.run(["sammenheng", "../svar.csv", "--videre", "Vi ser på det"], in: "s")
        #expect(sandbox.run("lever", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run(["ny", "o", "--nivå", "eier", "--navn", "Fjellvik"]) == 0, "\(sandbox.complaints)")
        let files = FileManager.default.enumerator(atPath: sandbox.path("s/handover"))
        let file = try #require(files?.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }.max())
        #expect(sandbox.run(["samle", "../s/handover/\(file)"], in: "o") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("sammenheng", in: "o") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("litt uenig 16 · helt enig 32"), "\(sandbox.output)")
        #expect(sandbox.run(["sammenheng", "../eier.csv"], in: "o") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("6 ansatte svarte"), "\(sandbox.output)")
        #expect(sandbox.run("sammenheng --json", in: "o") == 0)
        #expect(sandbox.output.contains("\"units\""), "\(sandbox.output)")
    }

    @Test func fewerThanFiveAreNotTold() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        try sandbox.write(Self.form(4), to: "svar.csv")
        #expect(sandbox.run(["sammenheng", "../svar.csv"], in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Færre enn fem"), "\(sandbox.output)")
        #expect(!sandbox.output.contains("uenig"), "\(sandbox.output)")
    }

    @Test func aRehearsalShowsWhatWouldStandThereAndSavesNothing() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        try sandbox.write(Self.form(24), to: "svar.csv")
        let before = try sandbox.everything(in: "s")
        #expect(sandbox.run(["sammenheng", "../svar.csv", "--leder", "Vi er på vei", "-n"], in: "s") == 0)
        #expect(sandbox.output.contains("ingenting er lagret"), "\(sandbox.output)")
        #expect(sandbox.output.contains("litt uenig 16 · helt enig 32"), "\(sandbox.output)")
        #expect(sandbox.output.contains("Vi er på vei"), "\(sandbox.output)")
        let replies = Array(repeating: "0, 6, 5, 7, 6, 0", count: 11)
        #expect(sandbox.run("sammenheng papir -n", replies: replies, in: "s") == 0)
        #expect(sandbox.output.contains("litt enig 14"), "\(sandbox.output)")
        #expect(try sandbox.everything(in: "s") == before)
        sandbox.run("sammenheng ../svar.csv", in: "s")
        #expect(sandbox.run("sammenheng papir -n", replies: replies, in: "s") == 0)
        #expect(sandbox.output.holds("ville ha erstattet de tidligere"), "\(sandbox.output)")
    }
}
