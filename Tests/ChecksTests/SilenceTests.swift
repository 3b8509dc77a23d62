import Checks
import Model
import Testing

@Suite("One fault is said once")
struct SilenceTests {
    @Test("An empty analysis hears what is missing, and nothing of what hangs on it")
    func anEmptyAnalysis() {
        let empty = UnitAnalysis(profile: Profile(name: "Solbakken barnehage", kinds: [.kindergarten]))
        #expect(codes(empty) == ["PRO-001", "GOA-001", "DAT-001", "DAT-002", "PRI-001", "NEE-002"])
    }

    @Test("Without any source, findings are not told that they have none")
    func withoutSources() {
        var analysis = Healthy.unit
        analysis.sources = []
        for place in analysis.findings.indices { analysis.findings[place].sources = [] }
        #expect(codes(analysis) == ["DAT-001", "DAT-002"])
    }

    @Test("An open question needs no evidence as long as the choice does not lean on it")
    func anOpenQuestion() {
        var analysis = Healthy.unit
        analysis.findings.append(
            Finding(id: ID(3), statement: "Vet barna det selv?", nature: .question, goals: [ID(1)]))
        #expect(codes(analysis).isEmpty)
    }

    @Test("A strength needs no explanations")
    func aStrength() {
        var analysis = Healthy.unit
        analysis.findings[0].nature = .strength
        analysis.findings[0].explanations = []
        #expect(codes(analysis).isEmpty)
    }

    @Test("Before the choice nobody is asked for reasons or factors")
    func beforeTheChoice() {
        var analysis = Healthy.unit
        analysis.chosen = nil
        analysis.factors = []
        analysis.needs[0].factors = []
        for place in analysis.candidates.indices { analysis.candidates[place].reason = nil }
        #expect(codes(analysis) == ["PRI-001"])
    }

    @Test("Without any factor, needs are not told that they answer none")
    func withoutFactors() {
        var analysis = Healthy.unit
        analysis.factors = []
        analysis.needs[0].factors = []
        #expect(codes(analysis) == ["PRA-002"])
    }

    @Test("Individual factors that help are no fault")
    func individualFactorsThatHelp() {
        var analysis = Healthy.unit
        analysis.factors[2].perspective = .individual
        #expect(codes(analysis).isEmpty)
    }

    @Test("A need that time, staffing or routine meets is a need")
    func aNeedThatIsNoCompetence() {
        var analysis = Healthy.unit
        analysis.needs[0].form = .notCompetence
        #expect(codes(analysis).isEmpty)
    }

    @Test("Before anything is collected, priorities are not told that they rest on nothing")
    func beforeCollecting() {
        var overview = Healthy.owner
        overview.received = []
        overview.priorities[0].needs = []
        let remarks = RuleBook.owner.remarks(on: overview, Healthy.surroundings())
        #expect(remarks.map(\.rule.code) == ["OWN-002"])
    }

    @Test("A region can build on a private unit that handed over straight to it")
    func aPrivateUnit() {
        var plan = Healthy.region
        plan.received = []
        plan.units = [Healthy.sealed(Healthy.unit, as: .needsAssessment, id: "vik")]
        plan.measures[0].basis = [Reference(workspace: "vik", revision: 4, item: ItemID(.need, 1))]
        #expect(RuleBook.region.remarks(on: plan, Healthy.surroundings()).isEmpty)
    }

    private func codes(_ analysis: UnitAnalysis) -> [String] {
        RuleBook.unit.remarks(on: analysis, Healthy.surroundings()).map(\.rule.code)
    }
}
