import Foundation
import Testing

/// «Tatt ut» is said of what is out: other writings are found, shown, taken when chosen, and what is left is told.
@Suite struct RedactAlikeTests {
    private static let others = ["ÅSE DAHL", "A\u{30A}se Dahl", "Åse\u{A0}Dahl", "Dahl, Åse"]
    let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try FinishedAnalysis.make(in: sandbox)
        let text = try sandbox.text("solbakken/workspace.json")
        let told = (["Åse Dahl"] + Self.others).joined(separator: " / ") + ", også bare Åse"
        try sandbox.write(
            text.replacing("fellesskap i lek", with: "fellesskap i lek \(told)"), to: "solbakken/workspace.json")
        try sandbox.write("Navn;1\nDAHL, ÅSE;2\n", to: "solbakken/sources/aaaaaaaaaaaa-a\u{30A}se dahl.csv")
    }

    private func left() throws -> [String] {
        let bytes = try sandbox.everything(in: "solbakken").filter { !$0.key.hasPrefix("handover/") }
        return (["Åse Dahl", "DAHL, ÅSE"] + Self.others).filter { writing in
            bytes.contains { $0.value.firstRange(of: Array(writing.utf8)) != nil }
        }
    }

    private func redact(_ more: [String], replies: [String] = []) -> Int32 {
        sandbox.run(["redact", "--text", "Åse Dahl", "-w", "solbakken"] + more, replies: replies)
    }

    @Test func withoutAWordOnlyTheTextItselfGoesAndTheRestIsTold() throws {
        #expect(redact(["--yes"]) == 0, "\(sandbox.complaints)")
        #expect(try left() == ["DAHL, ÅSE"] + Self.others)
        #expect(sandbox.output.contains("Andre skrivemåter står igjen"))
        #expect(sandbox.output.contains("--lignende"))
        let told = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("Ett av ordene står alene 1 sted"), "\(told)")
    }

    @Test func theyAreShownBeforeAnythingIsDone() throws {
        let before = try sandbox.everything()
        #expect(redact(["-n"]) == 0)
        #expect(sandbox.output.contains("ÅSE DAHL") && sandbox.output.contains("Dahl, Åse"))
        #expect(try sandbox.everything() == before)
    }

    @Test func allGoWhenAskedFor() throws {
        #expect(redact(["--yes", "--lignende"]) == 0, "\(sandbox.complaints)")
        #expect(try left().isEmpty)
        #expect(!sandbox.output.contains("Andre skrivemåter"))
        #expect(
            try sandbox.everything(in: "solbakken/sources").keys.allSatisfy { !$0.lowercased().contains("dahl") })
    }

    @Test func thoseThatAreChosenGo() throws {
        sandbox.someoneAnswers = true
        #expect(redact([], replies: ["alle", "ja"]) == 0, "\(sandbox.complaints)")
        #expect(try left().isEmpty)
    }

    @Test func aTextThatStandsOnlyInOtherWritingsIsToldSo() throws {
        let code = sandbox.run(["redact", "--text", "åse  dahl", "--yes", "-w", "solbakken"])
        #expect(code == 66)
        #expect(sandbox.complaints.contains("andre måter"))
    }

    @Test func theWordsOfTheMenuAreNoTextToRedact() throws {
        let sandbox = try Sandbox()
        sandbox.run(["init", "a", "--kind", "school", "--name", "Lia"])
        sandbox.run(["guide"], replies: ["Alle får hjelp til å slutte", "/slutt"], in: "a")
        sandbox.someoneAnswers = true
        let before = try sandbox.text("a/workspace.json")
        #expect(sandbox.run(["sladd"], replies: ["hjelp", "?", "slutt", "ja"], in: "a") == 64)
        #expect(sandbox.complaints.contains("Ingenting er endret") && sandbox.output.contains("/slutt"))
        #expect(sandbox.run(["sladd"], replies: [""], in: "a") == 64)
        #expect(sandbox.complaints.contains("Ingen tekst er oppgitt"))
        #expect(try sandbox.text("a/workspace.json") == before)
        // On a pipe the line is the text.
        sandbox.someoneAnswers = false
        #expect(sandbox.run(["sladd", "--ja"], replies: ["slutt"], in: "a") == 0)
        #expect(try !sandbox.text("a/workspace.json").contains("slutte"))
    }
}
