import Model
import Pages
import Testing

@testable import Guidance

/// What is skipped is offered before the part is left, and shown with the way back.
@Suite struct SkippedTests {
    private static let goals = ["-", "-", "1"]

    @Test func beforeTheEndOfAPartTheSkippedQuestionsAreOffered() throws {
        let script = Script(Subjects.empty(), Self.goals + ["2", "Vi har ikke arbeidet med dette"])
        #expect(try script.hold(.unit, chapter: "goals") == .finished(aside: 1))
        #expect(script.screen.contains(Sentences.leftAside(2).nb))
        #expect(script.stored.samiPerspective == "Vi har ikke arbeidet med dette")
    }

    @Test(arguments: ["-", ""]) func theyMayLieUntilAnotherTime(_ word: String) throws {
        let script = Script(Subjects.empty(), Self.goals + [word])
        #expect(try script.hold(.unit, chapter: "goals") == .finished(aside: 2))
    }

    @Test func somethingElseIsRefusedAndTheQuestionStays() throws {
        let script = Script(Subjects.empty(), Self.goals + ["7", "ja", "/slutt"])
        #expect(try script.hold(.unit, chapter: "goals") == .stopped)
        #expect(script.said.count { $0.contains(.paragraph(.text(Sentences.takeAside(2)))) } == 3)
    }

    @Test func whatIsSkippedIsShownWithTheWayBack() throws {
        let script = Script(Subjects.empty(), ["-", "/vis", "/endre goals.add", "Alle barn leker"])
        _ = try script.hold(.unit, chapter: "goals")
        #expect(script.screen.contains("/endre mål" + Sentences.skippedMark.nb))
        #expect(script.screen.contains("/endre samisk-i-målene\n"))
        #expect(script.stored.goals.map(\.statement) == ["Alle barn leker"])
    }

    @Test func aPartIsAskedOneItemAtATime() throws {
        var subject = Subjects.empty()
        subject.goals = (1...2).map { Goal(id: subject.numbering.next(), statement: "Mål \($0)") }
        let around = Script(subject, []).around
        let keys = Interview<UnitAnalysis>.unit.questions(of: Interview<UnitAnalysis>.goals, subject, around).map(
            \.key)
        #expect(
            keys.prefix(5) == [
                "goals.origin goal-1", "goals.understanding goal-1", "goals.sign goal-1",
                "goals.unreached goal-1", "goals.origin goal-2",
            ])
    }

    @Test func theEndOfAPartIsToldOnlyOnceItIsKnown() throws {
        let around = Script(Subjects.empty(), []).around
        let open = try #require(Interview<UnitAnalysis>.unit.next(Subjects.empty(), around))
        #expect(open.of == nil)
        var subject = Subjects.empty()
        subject.complete["goals.add"] = true
        #expect(Interview<UnitAnalysis>.unit.next(subject, around)?.of == 3)
    }
}
