import Model
import Testing

@testable import Guidance

/// What is alike in several measures is asked for once, shown and confirmed; what is not is asked for as before.
@Suite struct SharedAnswerTests {
    private func question(_ step: String, _ plan: RegionPlan) -> Interview<RegionPlan>.Question? {
        Interview<RegionPlan>.region.question("\(step) measure-2", plan, Script(plan, []).around)
    }

    private func answer(_ words: String, _ plan: RegionPlan) throws -> RegionPlan {
        let asked = try #require(question("measures.same", plan))
        var next = plan
        let reply = try ReplyReader.read(words, as: asked.occasion.expects)
        _ = try asked.step.take(reply, asked.occasion, &next, Script(plan, []).around)
        return next
    }

    @Test func theAnswersChosenAreThoseOfTheMeasureBefore() throws {
        let plan = Subjects.regionOfTwo
        let options = try #require(question("measures.same", plan)?.occasion.expects.options)
        let labels = options.map { $0.line.string(in: .nb) }
        let own = try #require(labels.firstIndex { $0.contains("To planleggingsdager") })
        let partner = try #require(labels.firstIndex { $0.contains(PartnerKind.university.label.nb) })
        let next = try answer("\(own + 1),\(partner + 1)", plan)
        #expect(
            next.measures[1].ownContribution == "To planleggingsdager" && next.measures[1].partner == .university)
        #expect(next.measures[1].learningCommunity == nil)
        #expect(next.measures[0] == plan.measures[0])
        #expect(question("measures.same", next)?.isOpen == false)
        #expect(question("measures.contribution", next)?.isOpen == false)
        #expect(question("measures.community", next)?.isOpen == true)
        // Chosen otherwise afterwards, what is no longer shared is asked for again.
        let again = try answer("\(partner + 1)", next)
        #expect(again.measures[1].ownContribution == nil && again.measures[1].partner == .university)
        // What somebody has written there since is kept.
        var written = next
        written.measures[1].ownContribution = "Tre planleggingsdager"
        #expect(try answer("\(partner + 1)", written).measures[1].ownContribution == "Tre planleggingsdager")
    }

    @Test func whatSomebodyHasWrittenSinceIsNotOfferedAndNotWrittenOver() throws {
        let plan = Subjects.regionOfTwo
        let options = try #require(question("measures.same", plan)?.occasion.expects.options)
        let all = (1...options.count).map(String.init).joined(separator: ",")
        var written = try answer(all, plan)
        written.measures[1].ownContribution = "Tre planleggingsdager"
        let left = try #require(question("measures.same", written)?.occasion.expects.options)
        #expect(left.count == options.count - 1)
        #expect(!left.contains { $0.line.string(in: .nb).contains("planleggingsdager") })
        let again = try answer((1...left.count).map(String.init).joined(separator: ","), written)
        #expect(again.measures[1].ownContribution == "Tre planleggingsdager")
    }

    @Test func nothingAlikeIsAnAnswerAndItsOwnAnswersAreKept() throws {
        var plan = Subjects.regionOfTwo
        plan.measures[1].partner = .vocationalCollege
        let next = try answer("0", plan)
        #expect(next.measures[1].shared == [] && next.measures[1].partner == .vocationalCollege)
        #expect(question("measures.same", next)?.isOpen == false)
    }

    @Test func ofAFirstMeasureNothingIsAskedToBeAlike() {
        let plan = Subjects.regionOfTwo
        let around = Script(plan, []).around
        let first = Interview<RegionPlan>.region.question("measures.same measure-1", plan, around)
        #expect(first == nil)
    }

    @Test func aMeasureMayBeBegunWithTheNumbersItIsBasedOn() throws {
        var plan = Subjects.region
        plan.complete["measures.add"] = false
        plan.numberBases()
        let around = Script(plan, []).around
        let asked = try #require(Interview<RegionPlan>.region.question("measures.add", plan, around))
        let number = try #require(around.basisList(of: plan).options.first?.numbers.first)
        func begun(_ words: String) throws -> RegionPlan {
            var next = plan
            _ = try asked.step.take(.text(words), asked.occasion, &next, around)
            return next
        }
        let next = try begun("Lesing i alle fag; \(number)")
        #expect(next.measures.last?.title == "Lesing i alle fag" && next.measures.last?.basis.count == 1)
        #expect(try begun("Lesing; skriving").measures.last?.title == "Lesing; skriving")
        #expect(throws: Refusal.self) { try begun("Lesing; 99") }
    }
}
