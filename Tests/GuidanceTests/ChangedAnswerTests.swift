import Model
import Pages
import Testing

@testable import Guidance

/// Going back: every stored answer can be given anew, and one that no longer fits is asked again.
@Suite struct ChangedAnswerTests {
    private static let around = Script(Subjects.empty(), []).around

    private func keys(of start: String, _ subject: UnitAnalysis) -> [String] {
        Interview<UnitAnalysis>.unit.keys(from: start, subject, Self.around)
    }

    @Test(arguments: [
        "goal-1", "source-1", "source-2", "finding-1", "candidate-1", "factor-1", "factor-3", "need-1",
    ])
    func anItemsOwnWordsCanBeWrittenAnew(_ id: String) throws {
        let item = try #require(ItemID(id))
        let before = try #require(Subjects.unit.titles.first { $0.id == item }).words
        let script = Script(Subjects.unit, ["Helt andre ord"])
        _ = try script.hold(
            .unit,
            again: [try #require(keys(of: id, Subjects.unit).first { $0.hasSuffix(" " + id) && isStatement($0) })])
        #expect(script.screen.contains(Sentences.storedAnswer.nb + before))
        #expect(script.screen.contains(Sentences.ownWords(of: item).nb))
        #expect(script.stored.titles.first { $0.id == item }?.words == "Helt andre ord")
        #expect(script.stored.numbering == Subjects.unit.numbering)
    }

    private func isStatement(_ key: String) -> Bool {
        Interview<UnitAnalysis>.unit.question(key, Subjects.unit, Self.around)?.occasion.isStatement == true
    }

    @Test(arguments: ["-", "", "/hopp"]) func anAnswerThatIsNotChangedStands(_ word: String) throws {
        let script = Script(Subjects.unit, [word])
        _ = try script.hold(.unit, again: ["goals.add goal-1"])
        #expect(script.screen.contains(Sentences.kept.nb))
        #expect(script.stored == Subjects.unit)
    }

    @Test func everyAnswerOfAFinishedAnalysisCanBeGivenAnew() throws {
        var analysis = Subjects.unit
        analysis.complete["goals.add"] = true
        for question in Interview<UnitAnalysis>.unit.chapters.flatMap({
            Interview<UnitAnalysis>.unit.questions(of: $0, analysis, Self.around)
        }) where !question.isOpen {
            let blocks = question.blocks(Guides.wording, kinds: [.kindergarten])
            let lines = ScreenWriter.lines(Page(title: [], blocks: blocks), language: .nb, width: 400)
            #expect(lines.contains { $0.contains(Sentences.storedAnswer.nb) }, "\(question.key)")
        }
    }

    @Test func whatWasObservedOfTheChildrenCanStandBehindAFactorToo() throws {
        var analysis = Subjects.unit
        analysis.factors[0].evidence = [ID(2)]
        let script = Script(analysis, ["1"])
        _ = try script.hold(.unit, again: ["data.focus source-2"])
        let changed = script.stored
        #expect(changed.practiceSources.isEmpty && changed.factors[0].perspective == .context)
        let question = try #require(
            Interview<UnitAnalysis>.unit.question("practice.evidence factor-1", changed, Self.around))
        #expect(!question.isOpen)
        #expect(question.occasion.expects.options.contains { $0.choice == .item(ItemID(.source, 2)) })
    }

    @Test func anExplanationIsChosenByItsWordsAndAskedForAgainWhenTheyChange() throws {
        var analysis = Subjects.unit
        analysis.candidates[0].findings = [analysis.findings[0].id]
        analysis.findings[0].explanations = ["vi er nye", "vi har det travelt"]
        analysis.factors[0].evidence = nil
        let key = "practice.evidence \(analysis.factors[0].id.item.code)"
        let sources = analysis.sourcesBehindFactors.count
        let script = Script(analysis, ["1,\(sources + 2)"])
        _ = try script.hold(.unit, again: [key])
        #expect(script.stored.factors[0].explanations?.map(\.words) == ["vi har det travelt"])
        #expect(script.stored.factors[0].evidence?.count == 1)
        var changed = script.stored
        #expect(try #require(Interview<UnitAnalysis>.unit.question(key, changed, Self.around)).isOpen == false)
        changed.findings[0].explanations[1] = "vi har det ikke travelt"
        #expect(try #require(Interview<UnitAnalysis>.unit.question(key, changed, Self.around)).isOpen)
    }

    @Test func aReferenceToWhatIsGoneIsAskedForAgain() throws {
        var analysis = Subjects.unit
        analysis.findings[0].goals = [ID(7)]
        analysis.candidates[0].findings = [ID(9)]
        analysis.needs[0].factors = [ID(8)]
        analysis.chosen = ID(6)
        for (key, gone) in [
            ("interpretation.basis finding-1", "mål-7"), ("prioritisation.findings candidate-1", "funn-9"),
            ("needs.factors need-1", "faktor-8"), ("prioritisation.choice", "område-6"),
        ] {
            let question = try #require(Interview<UnitAnalysis>.unit.question(key, analysis, Self.around))
            #expect(question.isOpen, "\(key)")
            let words = try #require(question.occasion.outdated).words
            #expect(words.contains { if case .text(let text) = $0 { text.nb == gone } else { false } }, "\(key)")
        }
    }

    @Test func aPlanOfAnotherKindOfUnitIsAskedForAgain() throws {
        var analysis = Subjects.unit
        analysis.goals[0].origins = [.frameworkPlan]
        analysis.profile.kinds = [.school]
        let question = try #require(
            Interview<UnitAnalysis>.unit.question("goals.origin goal-1", analysis, Self.around))
        #expect(question.isOpen && question.occasion.outdated != nil)
    }

    @Test func whenAnotherAreaIsChosenItsFactorsAreLookedForAndTheOldOnesTriedOnIt() throws {
        var analysis = Subjects.unit
        analysis.complete["practice.context"] = true
        let script = Script(analysis, ["2"])
        _ = try script.hold(.unit, again: ["prioritisation.choice"])
        let now = script.stored
        #expect(!now.complete["practice.context"])
        let asked = Interview<UnitAnalysis>.unit.question("practice.area candidate-2 factor-1", now, Self.around)
        #expect(asked?.isOpen == true)
        let tried = Script(now, ["1", "2"])
        _ = try tried.hold(
            .unit, again: ["practice.area candidate-2 factor-1", "practice.area candidate-2 factor-3"])
        #expect(tried.stored.factors.map(\.id) == [ID(1), ID(2)])
        #expect(tried.stored.factors.allSatisfy { $0.candidate == ID(2) })
    }

    @Test func oneExplanationIsKeptAndAnotherAskedFor() throws {
        var analysis = Subjects.unit
        analysis.findings[0].explanations = []
        let script = Script(analysis, ["Vi rydder", "Få kjenner hverandre"])
        _ = try script.hold(
            .unit, again: ["interpretation.explanation finding-1", "interpretation.explanation finding-1"])
        #expect(script.stored.findings[0].explanations == ["Vi rydder", "Få kjenner hverandre"])
        #expect(script.screen.contains("Hvilken annen forklaring er mulig?"))
    }
}
