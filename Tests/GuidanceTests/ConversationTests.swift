import Model
import Pages
import Testing

@testable import Guidance

@Suite struct ConversationTests {
    /// Replies up to the first goal's three questions.
    private let goal = "Alle barn opplever fellesskap"

    private func unit(_ replies: [String], _ language: Language = .nb) -> Script<UnitAnalysis> {
        Script(Subjects.empty(), replies, language: language)
    }

    @Test func anAnswerIsStoredAndOnlyThenConfirmed() throws {
        let script = unit([goal])
        #expect(try script.hold(.unit) == .inputEnded(question: "goals.origin"))
        #expect(script.stored.goals.map(\.statement) == [goal])
        #expect(script.stored.goals.map(\.id) == [ID(1)])
        #expect(script.screen.contains("Lagret som mål-1."))
    }

    @Test(arguments: [(Language.nb, "Lagret som mål-1."), (.nn, "Lagra som mål-1."), (.en, "Saved as goal-1.")])
    func theConfirmationIsInTheReadersLanguage(_ language: Language, _ words: String) throws {
        let script = unit([goal], language)
        _ = try script.hold(.unit)
        #expect(script.screen.contains(words))
    }

    @Test func whatCouldNotBeSavedIsNotConfirmed() throws {
        struct DiskIsFull: Error {}
        let script = unit([goal])
        #expect(throws: DiskIsFull.self) { try script.hold(.unit, failing: DiskIsFull()) }
        #expect(script.stored == Subjects.empty())
        #expect(!script.screen.contains("Lagret"))
    }

    @Test(arguments: ["?", "/hjelp", "/help"]) func helpIsGivenAndTheQuestionStaysOpen(_ word: String) throws {
        let script = unit([word, goal])
        _ = try script.hold(.unit)
        let help = try #require(Guides.wording.fitted(to: [.kindergarten])["goals.add"]).help
        #expect(script.screen.contains(help.nb))
        #expect(
            script.said.contains { $0.contains(.list(HelpWords.lines.map { Block.Item($0) }, numbered: false)) })
        #expect(script.storedWhenHeard[1] == Subjects.empty())
        #expect(script.stored.goals.map(\.statement) == [goal])
    }

    @Test(arguments: ["<", "/tilbake", "/back"]) func theLastAnswerIsTakenBackAndItsNumberIsNotUsedAgain(
        _ word: String
    )
        throws
    {
        let script = unit(["Feil", word, goal])
        _ = try script.hold(.unit)
        #expect(script.storedWhenHeard[2].goals.isEmpty)
        #expect(script.screen.contains(Sentences.takenBack("Feil").nb))
        #expect(script.stored.goals.map(\.id) == [ID(2)])
        #expect(script.stored.goals.map(\.statement) == [goal])
    }

    @Test func severalAnswersAreTakenBackOneByOneAndAskedAgain() throws {
        let script = unit([goal, "1", "1", "<", "<", "2", "3"])
        _ = try script.hold(.unit)
        let goals = script.storedWhenHeard.compactMap(\.goals.first)
        #expect(goals.map(\.understanding) == [nil, nil, .shared, nil, nil, nil, .divided])
        let origins = GoalOrigin.fitting(script.stored.profile)
        #expect(script.stored.goals.first?.origins == [origins[1]])
    }

    @Test func beforeTheFirstAnswerThereIsNothingToTakeBack() throws {
        let script = unit(["<", goal, "<", "<", goal])
        _ = try script.hold(.unit)
        #expect(script.said.count { $0 == [.paragraph(.text(Sentences.nothingBefore))] } == 2)
        #expect(script.stored.goals.map(\.id) == [ID(2)])
    }

    @Test func whatSomebodyElseHasChangedSinceIsNotTakenBack() throws {
        let script = unit([goal, "<"])
        var saves = 0
        _ = try script.hold(
            .unit,
            meanwhile: { stored in
                saves += 1
                if saves == 2 { stored.running = "Noen andre skrev dette" }
            })
        #expect(script.screen.contains(Sentences.changedElsewhere.nb))
        #expect(script.stored.goals.map(\.statement) == [goal])
        #expect(script.stored.running == "Noen andre skrev dette")
    }

    @Test func anAnswerIsWrittenIntoWhatLiesOnTheDiskAndNotOverIt() throws {
        let script = unit([goal])
        _ = try script.hold(.unit, meanwhile: { $0.running = "Noen andre skrev dette" })
        #expect(script.stored.running == "Noen andre skrev dette")
        #expect(script.stored.goals.map(\.statement) == [goal])
    }

    @Test(arguments: ["-", "/hopp", "/skip"]) func aQuestionSkippedComesAgainNextTime(_ word: String) throws {
        let script = unit([word])
        let ending = try script.hold(.unit, chapter: "goals")
        // goals.sami is the next one.
        #expect(ending == .inputEnded(question: "goals.sami"))
        #expect(script.screen.contains(Sentences.skipped.nb))
        #expect(script.stored == Subjects.empty())
        let next = Script(script.stored, [])
        #expect(try next.hold(.unit) == .inputEnded(question: "goals.add"))
    }

    @Test func whereAllIsSkippedTheConversationEndsAndSaysHowMuch() throws {
        let script = unit(["-", "-", "-"])
        #expect(try script.hold(.unit, chapter: "goals") == .finished(aside: 3))
        #expect(script.stored == Subjects.empty())
    }

    @Test(arguments: ["/vis", "/syn", "/show"]) func whatWasAnsweredIsShown(_ word: String) throws {
        let script = unit([goal, "2", word])
        _ = try script.hold(.unit)
        let shown = try #require(script.said.last)
        let lines = ScreenWriter.lines(Page(title: .data(""), blocks: shown), language: .nb, width: 400)
        let origins = GoalOrigin.fitting(script.stored.profile)
        let answered = lines.first { $0.contains(origins[1].label.nb) }
        #expect(answered?.contains("mål-1") == true)
        #expect(script.stored == script.storedWhenHeard.last)
    }

    @Test(arguments: ["/slutt", "/quit"]) func stoppingKeepsWhatWasAnswered(_ word: String) throws {
        let script = unit([goal, word, "1"])
        #expect(try script.hold(.unit) == .stopped)
        #expect(script.stored.goals.map(\.statement) == [goal])
        #expect(script.stored.goals.first?.origins == [])
    }

    @Test(arguments: ["/tekst", "/text"]) func aLongTextEndsWithALoneFullStopAndIsOneAnswer(_ word: String) throws
    {
        let script = unit([word, "Alle barn.", "", "  – hver dag", "?", "<", ".5", " . ", "1"])
        #expect(try script.hold(.unit) == .inputEnded(question: "goals.understanding"))
        #expect(script.stored.goals.map(\.statement) == ["Alle barn.\n\n  – hver dag\n?\n<\n.5"])
    }

    @Test func aLongTextCutOffByTheEndOfInputIsNotStored() throws {
        let script = unit(["/tekst", "Alle barn", "leker"])
        #expect(try script.hold(.unit) == .inputEnded(question: "goals.add"))
        #expect(script.stored == Subjects.empty())
    }

    @Test(arguments: [
        ["Alle", "\\ferdig"], ["Alle", "\\-"], ["Alle", "\\/slutt"], ["Alle", "\\?"], ["Alle", "\\<"],
    ])
    func aBackslashMakesAWordAnAnswer(_ replies: [String]) throws {
        // The second reply goes to a question of text.
        let script = Script(Subjects.owner, [replies[1]])
        _ = try script.hold(.owner, again: ["priorities.reason priority-1"])
        #expect(script.stored.priorities.first?.reason == String(replies[1].dropFirst()))
    }

    @Test func anAnsweredQuestionAskedAgainShowsItsAnswerAndTakesAnother() throws {
        var subject = Subjects.owner
        subject.mentoring = "Den gamle"
        let script = Script(subject, ["Den nye"])
        _ = try script.hold(.owner, again: ["education.mentoring"])
        #expect(script.screen.contains(Sentences.storedAnswer.nb + "Den gamle"))
        #expect(script.stored.mentoring == "Den nye")
    }

    @Test func aChangedChoiceAsksForItsReasonsAgain() throws {
        var subject = Subjects.unit
        for place in subject.candidates.indices { subject.candidates[place].reason = "for det gamle valget" }
        let script = Script(subject, ["2"])
        _ = try script.hold(.unit, again: ["prioritisation.choice"])
        #expect(script.stored.chosen == ID(2))
        #expect(script.stored.candidates.allSatisfy { $0.reason == nil })
    }
}
