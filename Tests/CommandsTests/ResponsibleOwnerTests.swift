import Documents
import MadeLimits
import Model
import Pages
import Testing

@testable import Guidance

/// Each measure has an owner that answers for it: asked for where several have the needs, said once where it is the same.
@Suite struct ResponsibleOwnerTests {
    private static let around = Surroundings(
        today: Day(daysSinceEpoch: 20_778), language: .nb,
        county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
        limits: .made)

    /// Two measures of a network of six owners: the first rests on one of them, the second on all.
    private static let plan: RegionPlan = {
        var plan = RegionSheetTests.network
        let bases = plan.bases.map(\.reference)
        plan.measures = [Array(bases.prefix(1)), bases].map { basis in
            Measure(id: plan.numbering.next(), title: "Lesing \(basis.count)", basis: basis)
        }
        return plan
    }()

    private static func isOpen(_ plan: RegionPlan, _ measure: Int) -> Bool? {
        Interview<RegionPlan>.region.question(
            "measures.responsible \(plan.measures[measure].id.item.code)", plan, around)?.isOpen
    }

    private static func report(_ plan: RegionPlan) -> String {
        let provenance = Provenance(workspace: "x", revision: 1, day: around.today, program: "behov", draft: false)
        let page = NeedsReport.page(plan, language: .nb, around, provenance)
        return ScreenWriter.lines(page, language: .nb, width: 200).joined(separator: "\n")
    }

    @Test func onlyAMeasureOfSeveralOwnersIsAskedAbout() {
        let plan = Self.plan
        #expect(Self.isOpen(plan, 0) == false)
        #expect(Self.isOpen(plan, 1) == true)
        #expect(plan.responsible(for: plan.measures[0]) == "Kommune 1")
        #expect(plan.responsible(for: plan.measures[1]) == nil)
    }

    @Test func theReportSaysItByMeasureOrOnceForAll() {
        var plan = Self.plan
        plan.measures[1].responsible = "Lillevik kommune"
        let told = Self.report(plan)
        #expect(told.contains("Lillevik kommune") && !told.contains("Ansvarlig eier: Kommune"))
        plan.measures[1].responsible = "Kommune 1"
        #expect(Self.report(plan).contains("Ansvarlig eier: Kommune 1"))
    }
}
