import Checks
import Model
import Testing

@Suite("Every rule speaks of its own fault, and of no other")
struct RuleTests {
    @Test("A healthy workspace breaks no rule")
    func aHealthyWorkspaceBreaksNoRule() {
        let around = Healthy.surroundings()
        #expect(RuleBook.unit.remarks(on: Healthy.unit, around).isEmpty)
        #expect(RuleBook.owner.remarks(on: Healthy.owner, around).isEmpty)
        #expect(RuleBook.region.remarks(on: Healthy.region, around).isEmpty)
    }

    @Test("A fault of a unit's analysis gives exactly its own remark", arguments: Break<UnitAnalysis>.all)
    func aFaultOfAUnit(_ fault: Break<UnitAnalysis>) {
        expectOnly(fault, of: Healthy.unit, RuleBook.unit)
    }

    @Test("A fault of an owner's overview gives exactly its own remark", arguments: Break<OwnerOverview>.all)
    func aFaultOfAnOwner(_ fault: Break<OwnerOverview>) {
        expectOnly(fault, of: Healthy.owner, RuleBook.owner)
    }

    @Test("A fault of a region's plan gives exactly its own remark", arguments: Break<RegionPlan>.all)
    func aFaultOfARegion(_ fault: Break<RegionPlan>) {
        expectOnly(fault, of: Healthy.region, RuleBook.region)
    }

    @Test("The gravest remarks come first, each severity in the order of the chain")
    func theGravestComeFirst() {
        var analysis = Healthy.unit
        analysis.goals[0].origins = []
        analysis.candidates[0].reason = nil
        analysis.meetings = []
        analysis.needs = []
        let codes = RuleBook.unit.remarks(on: analysis, Healthy.surroundings()).map(\.rule.code)
        #expect(codes == ["PRO-001", "NEE-002", "GOA-002", "PRI-003"])
    }

    private func expectOnly<Subject>(_ fault: Break<Subject>, of healthy: Subject, _ book: RuleBook<Subject>) {
        var subject = healthy
        fault.change(&subject)
        var around = Healthy.surroundings()
        around.chain = fault.chain
        let remarks = book.remarks(on: subject, around)
        #expect(remarks.map(\.rule.code) == [fault.code])
        for place in remarks.map(\.place) {
            #expect(place.item == fault.item)
            #expect(place.command.nb.hasSuffix(" \(StepName.words(fault.from).nb)"))
            expectThreeLanguages(place.message)
            expectCommand(place.command)
        }
    }

    /// The commands are typed in the reader's language: aliases in Norwegian, English names in English.
    private func expectCommand(_ command: Text) {
        if command.nb.hasPrefix("behov analyse --fra ") {
            #expect(command.nn.hasPrefix("behov analyse --frå "))
            #expect(command.en.hasPrefix("behov guide --from "))
        } else if command.en.hasPrefix("behov restore ") {
            #expect(command.nb.hasPrefix("behov gjenopprett ") && command.nn.hasPrefix("behov gjenopprett "))
        } else if command.en == "behov history" {
            #expect(command.nb == "behov historikk" && command.nn == "behov historikk")
        } else {
            #expect(command.nb.hasPrefix("behov samle ") && command.nn.hasPrefix("behov samle "))
            #expect(command.en.hasPrefix("behov collect "))
        }
    }
}
