import Foundation
import Testing

@testable import Commands
@testable import Model
@testable import Store

/// One answer is the smallest thing that `undo` takes back, however many were given in one go.
@Suite struct UndoAnswerTests {
    /// A kindergarten with what was answered in one interview.
    private func kindergarten(_ replies: [String]) throws -> Sandbox {
        let sandbox = try Sandbox()
        sandbox.run([
            "init", "sol", "--kind", "kindergarten", "--name", "Solbakken", "--municipality", "3401",
            "--ownership", "municipal", "--by", "styrer",
        ])
        sandbox.run(["guide", "--from", "goals.add", "--by", "styrer"], replies: replies, in: "sol")
        return sandbox
    }

    /// One goal and what was said of it.
    private static let replies = ["Første mål", "1", "1", "Ingen er alene", "/slutt"]

    private func goal(_ sandbox: Sandbox) throws -> Goal? {
        try Store(folder: sandbox.path("sol")).body(UnitAnalysis.self).goals.first
    }

    /// The files, hidden ones too, that hold a word.
    private func files(with word: String, _ sandbox: Sandbox) throws -> [String] {
        let files = FileManager.default.enumerator(atPath: sandbox.path("sol"))?.allObjects as? [String] ?? []
        return files.filter { (try? sandbox.text("sol/\($0)").contains(word)) == true }
    }

    @Test func onlyTheLastAnswerIsTakenBackAndThenTheOneBefore() throws {
        let sandbox = try kindergarten(Self.replies)
        sandbox.run("angre -n", in: "sol")
        #expect(sandbox.output.contains("det siste svaret i utgave 2"))
        #expect(try goal(sandbox)?.sign != nil)
        #expect(sandbox.run("angre", in: "sol") == 0)
        #expect(sandbox.output.contains("Tatt tilbake: det siste svaret i utgave 2"))
        #expect(sandbox.output.contains("Ingen er alene") && !sandbox.output.contains("tatt bort: mål-1"))
        #expect(sandbox.output.contains("behov gjenopprett 1"))
        #expect(try goal(sandbox)?.sign == nil)
        #expect(try goal(sandbox)?.understanding != nil)
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox)?.understanding == nil)
        sandbox.run("angre", in: "sol")
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox) == nil)
        sandbox.run("angre", in: "sol")
        #expect(sandbox.output.contains("ingenting igjen å angre"))
        #expect(try Store(folder: sandbox.path("sol")).chainFaults().isEmpty)
        sandbox.run("historikk", in: "sol")
        #expect(sandbox.output.contains("tok tilbake et svar"))
    }

    @Test func theCommandThatIsPrintedBringsTheAnswerBack() throws {
        let sandbox = try kindergarten(Self.replies)
        sandbox.run("angre", in: "sol")
        let words = sandbox.output.split(whereSeparator: \.isWhitespace).map(String.init)
        let place = try #require(words.firstIndex(of: "gjenopprett"))
        #expect(sandbox.run("gjenopprett \(words[place + 1])", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(try goal(sandbox)?.sign != nil)
    }

    @Test func afterAnUndoneAnswerTheInterviewGoesOnAndItsAnswersCanBeUndone() throws {
        let sandbox = try kindergarten(Self.replies)
        sandbox.run("angre", in: "sol")
        sandbox.run("angre", in: "sol")
        sandbox.run(["guide", "--from", "goal-1"], replies: ["2", "2", "Alle er med", "/slutt"], in: "sol")
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox)?.sign == nil)
        #expect(try goal(sandbox)?.understanding != nil)
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox)?.understanding == nil)
        #expect(try Store(folder: sandbox.path("sol")).chainFaults().isEmpty)
    }

    @Test func whatIsTakenBackInTheInterviewLeavesNoTrace() throws {
        let sandbox = try kindergarten(["Første mål", "1", "1", "Hemmelighet", "<", "Ingen er alene", "/slutt"])
        #expect(try files(with: "Hemmelighet", sandbox) == [])
        #expect(try goal(sandbox)?.sign == "Ingen er alene")
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox)?.sign == nil)
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox)?.understanding == nil)
    }

    @Test func aRedactedTextIsNotKeptForAnUndo() throws {
        let sandbox = try kindergarten(["Kaos i gangen", "1", "1", "Ingen er alene", "/slutt"])
        #expect(try files(with: "Kaos", sandbox).count > 2)
        #expect(sandbox.run("redact --text Kaos --yes", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(try files(with: "Kaos", sandbox) == [])
    }

    @Test func anotherCommandMakesTheWholeInterviewOneStep() throws {
        let sandbox = try kindergarten(Self.replies)
        sandbox.run("config retention 2030-07-31", in: "sol")
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("sol/.answers")))
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox)?.sign != nil)
        sandbox.run("angre", in: "sol")
        #expect(try goal(sandbox) == nil)
        #expect(sandbox.output.contains("Tatt tilbake: utgave 2, svarte på spørsmål"))
    }

    @Test func whatAKilledAnswerLeftIsClearedAway() throws {
        let sandbox = try kindergarten(Self.replies)
        let left = "sol/.answers/.0123456789ab-0123456789ab.json.saving"
        try sandbox.write("{", to: left)
        sandbox.run("status", in: "sol")
        #expect(!FileManager.default.fileExists(atPath: sandbox.path(left)))
    }

    @Test func revisionsOfOneNumberAreSaidToBeToldApart() throws {
        let sandbox = try kindergarten(Self.replies)
        sandbox.run("historikk --språk nb", in: "sol")
        #expect(!sandbox.output.contains("skilles med tegnene"))
        sandbox.run("angre", in: "sol")
        sandbox.run("angre", in: "sol")
        sandbox.run("historikk --språk nb", in: "sol")
        #expect(sandbox.output.contains("samme nummer skilles med tegnene etter streken"))
    }
}
