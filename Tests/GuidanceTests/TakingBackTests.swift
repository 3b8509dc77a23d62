import Model
import Testing

@testable import Guidance

/// What was said before is taken back step by step, over new items and skipped questions alike.
@Suite struct TakingBackTests {
    @Test func takingBackGoesOnPastANewItem() throws {
        let script = Script(
            Subjects.empty(),
            ["Første", "1", "1", "Tegn", "De yngste", "Andre", "<", "<", "<", "<", "<", "<", "Ny"])
        _ = try script.hold(.unit)
        #expect(!script.screen.contains(Sentences.changedElsewhere.nb))
        #expect(script.screen.contains(Sentences.takenBack("Andre").nb))
        #expect(script.screen.contains(Sentences.takenBack("Første").nb))
        #expect(script.stored.goals.map(\.statement) == ["Ny"])
        #expect(script.stored.goals.map(\.id) == [ID(3)])
    }

    @Test func aSkippedQuestionIsComeBackToAndNothingIsLost() throws {
        let script = Script(Subjects.empty(), ["Første", "-", "-", "<", "<", "2", "3"])
        _ = try script.hold(.unit)
        #expect(script.said.count { $0 == [.paragraph(.text(Sentences.backToSkipped))] } == 2)
        #expect(script.stored.goals.map(\.statement) == ["Første"])
        #expect(script.stored.goals.first?.understanding == .divided)
    }

    @Test(arguments: ["2", "1-3", "1,2", "ferdig", "done"])
    func wordsOfAListAreNoAnswerToAQuestionOfText(_ word: String) throws {
        let script = Script(Subjects.owner, [word, "\\" + word])
        _ = try script.hold(.owner, again: ["priorities.reason priority-1"])
        #expect(script.screen.contains(Sentences.wantsWords.nb))
        #expect(script.stored.priorities.first?.reason == word)
    }

    @Test func aNeedThatIsNoCompetenceNeedTakesNoDurationWithoutAWord() throws {
        let need = try #require(Subjects.unit.needs.first)
        let words = "\(NeedForm.allCases.count); 6 måneder, så ser vi om den sitter"
        let script = Script(Subjects.unit, [words])
        _ = try script.hold(.unit, again: ["needs.form \(need.id.item.code)"])
        #expect(script.screen.contains(NeedDuration.noneHere.nb))
        #expect(script.stored == Subjects.unit)
    }

    @Test(arguments: ["20. november 2026", "20 November 2026", "20.11.2026"])
    func theDayOfADiscussionIsTakenInWords(_ words: String) throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        #expect(DiscussionReply.day(words, today: day) == day)
    }
}
