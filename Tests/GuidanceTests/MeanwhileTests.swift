import Model
import Pages
import Testing

@testable import Guidance

/// What somebody else does between question and answer: the reply becomes what was read aloud, or it is not taken and
/// told of with its words.
@Suite struct MeanwhileTests {
    /// Does something once, the first time an answer is saved.
    private func once<Subject>(_ edit: @escaping (inout Subject) -> Void) -> (inout Subject) -> Void {
        var isDone = false
        return { subject in
            guard !isDone else { return }
            isDone = true
            edit(&subject)
        }
    }

    // MARK: The numbers of a list

    /// Two units whose needs are joined, so that they stand on one line.
    private static var joined: OwnerOverview {
        var owner = Subjects.owner
        owner.priorities = [Priority(id: owner.numbering.next(), statement: "Lek")]
        if let alike = owner.alikeNeeds.first { owner.decide(true, on: alike) }
        return owner
    }

    static func newer(_ owner: inout OwnerOverview, change: (inout UnitAnalysis) -> Void = { _ in }) {
        var body = owner.received[0].body
        change(&body)
        owner.received.append(Subjects.sealed(body, as: .needsAssessment, id: "unit", revision: 5))
    }

    @Test func aNewerAssessmentDoesNotMovePartOfAJoinedNeedAway() throws {
        let script = Script(Self.joined, ["1"])
        _ = try script.hold(.owner, again: ["priorities.needs priority-2"], meanwhile: once { Self.newer(&$0) })
        let now = script.stored
        // The decision to join was about the older revision, and holds for the same needs in the newer.
        #expect(Set(now.priorities[0].needs.map(\.workspace)) == ["unit", "other"])
        #expect(now.priorities[0].needs.first { $0.workspace == "unit" }?.revision == 5)
    }

    @Test func aNeedThatSaysSomethingElseInTheNewerAssessmentIsAskedForAgain() throws {
        let script = Script(Self.joined, ["1", "/lagre"])
        _ = try script.hold(
            .owner, again: ["priorities.needs priority-2"],
            meanwhile: once { owner in
                Self.newer(&owner) { $0.needs[0].ability = "Noe helt annet" }
            })
        #expect(script.storedWhenHeard[1].priorities[0].needs.isEmpty)
        #expect(script.screen.contains(MeanwhileWords.changed.nb))
        #expect(script.screen.contains("Da dere svarte: unit, behov-1  Åpne leken"))
        #expect(script.screen.contains("Noe helt annet"))
        // Seen as it is now, it may be meant.
        #expect(Set(script.stored.priorities[0].needs.map(\.workspace)) == ["unit", "other"])
    }

    @Test(arguments: [("2", nil as ID<Candidate>?), ("3", ID(3)), ("1", ID(1))])
    func theNumberIsTheCandidateThatStoodBesideIt(_ reply: String, _ chosen: ID<Candidate>?) throws {
        var subject = Subjects.unit
        subject.factors = []
        subject.chosen = nil
        subject.candidates.append(Candidate(id: subject.numbering.next(), area: "Ute"))
        let script = Script(subject, [reply])
        _ = try script.hold(
            .unit, again: ["prioritisation.choice"], meanwhile: once { _ = $0.remove(ItemID(.candidate, 2)) })
        #expect(script.stored.chosen == chosen)
        #expect(script.screen.contains(MeanwhileWords.lost.nb) == (chosen == nil))
        #expect(script.screen.contains("Dere svarte: område-2  Språk") == (chosen == nil))
    }

    @Test func theBasisOfAFindingIsWhatWasReadAloudWhenAGoalComesToTheList() throws {
        let script = Script(Subjects.unit, ["1,2,5"])
        let key = "interpretation.basis finding-1"
        let options = try #require(
            Interview.unit.question(key, Subjects.unit, script.around)?.occasion.expects.options)
        #expect(
            options.map(\.choice.code) == [
                "goal-1", "indicator-1", "source-2", "strength", "challenge", "question",
            ])
        _ = try script.hold(
            .unit, again: [key],
            meanwhile: once { $0.goals.insert(Goal(id: $0.numbering.next(), statement: "Et nytt"), at: 0) })
        let finding = script.stored.findings[0]
        #expect(finding.goals == [ID(1)] && finding.indicators == [ID(1)] && finding.sources.isEmpty)
        #expect(finding.nature == .challenge)
    }

    @Test func aNumberInARowIsTheNeedThatStoodBesideIt() throws {
        let script = Script(Subjects.owner, ["2; flerspråklighet; 15; lærer; 1", "/notat", "ferdig"])
        _ = try script.hold(.owner, again: ["education.further"], meanwhile: once { Self.newer(&$0) })
        #expect(script.stored.studyPlaces.last?.need?.workspace == "unit")
        #expect(script.stored.studyPlaces.last?.need?.revision == 5)
    }

    @Test func aSignIsTiedToTheDataThatStoodBesideItsNumber() throws {
        let region = Subjects.regionWithEvidence
        let owner = region.received[0]
        let key = "measures.child measure-1"
        let naming = Interview.region.question(key, region, Script(region, []).around)?.occasion.naming
        #expect(naming?.options.count == 2)
        let script = Script(region, ["2; ; 4,5; høst 2028"])
        _ = try script.hold(
            .region, again: [key],
            meanwhile: once { plan in
                var body = plan.received[0].body
                body.priorities[0].needs.reverse()
                plan.received[0] = Subjects.sealed(body, as: .ownerOverview, id: owner.id)
            })
        #expect(script.stored.measures[0].childSign?.indicator?.workspace == "other")
    }

    // MARK: What is gone, or is another by now

    @Test func whatWasWrittenAboutACandidateThatIsGoneIsToldOfAndCanBeKept() throws {
        let words = "Vi tar det opp igjen neste haust"
        var subject = Subjects.unit
        subject.factors = subject.factors.filter { $0.candidate == ID(1) }
        let script = Script(subject, [words, "/notat"])
        _ = try script.hold(
            .unit, again: ["prioritisation.declined candidate-2"],
            meanwhile: once { _ = $0.remove(ItemID(.candidate, 2)) })
        #expect(script.screen.contains("Noen andre har tatt bort område-2 mens dere svarte."))
        #expect(script.screen.contains("Dere svarte: " + words))
        #expect(!script.screen.contains(Sentences.saved.nb))
        #expect(script.notes == [words])
    }

    @Test func aFactorIsNotGivenToAnotherAreaThanTheOneThatWasReadAloud() throws {
        let script = Script(Subjects.unit, ["Vi rydder midt i leken", "/notat"])
        let key = "practice.context candidate-1"
        _ = try script.hold(.unit, again: [key], meanwhile: once { $0.chosen = ID(2) })
        #expect(script.stored.factors.count == Subjects.unit.factors.count)
        #expect(script.screen.contains(MeanwhileWords.notNow.nb))
        #expect(script.notes == ["Vi rydder midt i leken"])
    }

    @Test func aSignIsNotWrittenForAGoalThatSaysSomethingElseByNow() throws {
        let script = Script(Subjects.unit, ["Barn inviterer hverandre", "/lagre"])
        _ = try script.hold(
            .unit, again: ["goals.sign goal-1"], meanwhile: once { $0.goals[0].statement = "Alle barn leser" })
        #expect(script.storedWhenHeard[1].goals[0].sign == nil)
        #expect(script.screen.contains("Da dere svarte: mål-1  Alle barn leker"))
        #expect(script.screen.contains("Nå: mål-1  Alle barn leser"))
        #expect(script.stored.goals[0].sign == "Barn inviterer hverandre")
    }

    @Test func aDecisionToJoinIsAboutTheNeedsThatWereReadAloud() throws {
        let script = Script(Subjects.owner, ["1"])
        _ = try script.hold(
            .owner, again: ["overview.join unit 4 need-1"],
            meanwhile: once { owner in
                var third = owner.received[0].body
                third.profile.name = "third"
                owner.received.append(Subjects.sealed(third, as: .needsAssessment, id: "third"))
            })
        #expect(script.stored.joinings.isEmpty)
        #expect(script.screen.contains(MeanwhileWords.reworded.nb))
        #expect(script.screen.contains("Nå: third, behov-1"))
    }

    @Test func aReadyGoalThatSomebodyElseTookIsNotTakenTwice() throws {
        let script = Script(Subjects.empty(), ["2"])
        let offer = ReadyGoal.fitting([.kindergarten])[1]
        _ = try script.hold(
            .unit,
            meanwhile: once { $0.goals = [Goal(id: $0.numbering.next(), statement: offer.words.nb)] })
        #expect(script.stored.goals.map(\.statement) == [offer.words.nb])
        #expect(script.screen.contains(MeanwhileWords.thereAlready.nb))
    }

    // MARK: Two who answer the same

    private static let sign = "goals.sign goal-1"

    @Test func theSecondAnswerIsNotSavedOverTheFirstWithoutAWord() throws {
        let script = Script(Subjects.unit, ["Vårt svar"])
        _ = try script.hold(.unit, again: [Self.sign], meanwhile: once { $0.goals[0].sign = "Deres svar" })
        #expect(script.stored.goals[0].sign == "Deres svar")
        #expect(script.screen.contains(MeanwhileWords.answered.nb))
        #expect(script.screen.contains("Dere svarte: Vårt svar"))
        #expect(script.screen.contains("De andre svarte: Deres svar"))
        #expect(!script.screen.contains(Sentences.saved.nb))
    }

    @Test(arguments: [("/lagre", "Vårt svar"), ("/save", "Vårt svar"), ("-", "Deres svar"), ("Begge", "Begge")])
    func itIsTheirsToSayWhatStands(_ word: String, _ stands: String) throws {
        let script = Script(Subjects.unit, ["Vårt svar", word])
        _ = try script.hold(.unit, again: [Self.sign], meanwhile: once { $0.goals[0].sign = "Deres svar" })
        #expect(script.stored.goals[0].sign == stands)
    }

    @Test func whoSaveTheirsInsteadAreToldOfAThird() throws {
        var answers = ["Deres svar", "Et tredje svar"]
        let script = Script(Subjects.unit, ["Vårt svar", "/lagre", "/lagre"])
        _ = try script.hold(
            .unit, again: [Self.sign],
            meanwhile: { stored in if !answers.isEmpty { stored.goals[0].sign = answers.removeFirst() } })
        #expect(script.screen.contains("De andre svarte: Et tredje svar"))
        #expect(script.storedWhenHeard[2].goals[0].sign == "Et tredje svar")
        #expect(script.stored.goals[0].sign == "Vårt svar")
    }

    @Test func twoWhoSayTheSameDoNotDisagree() throws {
        let script = Script(Subjects.unit, ["Samme svar"])
        _ = try script.hold(.unit, again: [Self.sign], meanwhile: once { $0.goals[0].sign = "Samme svar" })
        #expect(script.screen.contains(Sentences.saved.nb))
        #expect(!script.screen.contains(MeanwhileWords.answered.nb))
    }

    @Test func aChoiceIsToldByWhatWasChosenAndNotByItsNumber() throws {
        let script = Script(Subjects.unit, ["2", "/lagre"])
        _ = try script.hold(
            .unit, again: ["goals.understanding goal-1"], meanwhile: once { $0.goals[0].understanding = .shared })
        let labels = SharedUnderstanding.allCases.map(\.label.nb)
        #expect(script.screen.contains("Dere svarte: " + labels[1]))
        #expect(script.screen.contains("De andre svarte: " + labels[0]))
        #expect(script.stored.goals[0].understanding == SharedUnderstanding.allCases[1])
    }

    @Test func aMeetingThatSomebodyElseRecordedTodayIsAskedAboutAndNotHeldTwice() throws {
        let script = Script(Subjects.unit, ["1,2", "/lagre"])
        _ = try script.hold(
            .unit, again: ["goals.participation"],
            meanwhile: once { unit in
                unit.meetings.append(
                    Meeting(
                        id: unit.numbering.next(), phase: .goals, chapter: "goals", day: script.around.today,
                        groups: [.parents]))
            })
        #expect(script.screen.contains("De andre svarte: foresatte"))
        #expect(script.stored.meetings.map(\.groups) == [[.leaders, .teachers]])
    }

    @Test func whatIsAddedToAListIsAddedWhoeverElseAdds() throws {
        let script = Script(Subjects.empty(), ["Vårt mål"])
        _ = try script.hold(
            .unit, meanwhile: once { $0.goals.append(Goal(id: $0.numbering.next(), statement: "Deres mål")) })
        #expect(script.stored.goals.map(\.statement) == ["Deres mål", "Vårt mål"])
        #expect(script.screen.contains("Lagret som mål-2."))
    }

    @Test func whereNothingWaitsThereIsNothingToSave() throws {
        let script = Script(Subjects.empty(), ["/lagre", "/notat"])
        _ = try script.hold(.unit)
        #expect(script.screen.contains(MeanwhileWords.nothingToKeep.nb))
        #expect(script.screen.contains(Sentences.writeNote.nb))
        #expect(script.stored == Subjects.empty())
    }
}

extension Choice {
    /// The id or the code within its set.
    var code: String {
        switch self {
        case .item(let item): item.code
        case .word(let code): code.split(separator: " ").last.map(String.init) ?? code
        case .foreign, .offer, .year, .unit: "\(self)"
        }
    }
}
