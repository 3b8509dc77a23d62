import Model
import Pages

extension Interview where Subject == RegionPlan {
    /// What the needs report must say of the money (F § 11, F § 9, LP 3.8).
    static let economy = Chapter<RegionPlan>(
        "economy", title: Text(nb: "Økonomi", nn: "Økonomi", en: "Economy"),
        summary: { _ in Text(alike: "") },
        steps: [
            .planned(
                "economy.shares", when: { !$0.measures.isEmpty },
                showing: { plan in
                    [
                        .list(
                            plan.measures.map { Block.Item([.text($0.id.item.words), .data("  " + $0.title)]) },
                            numbered: false)
                    ]
                },
                answer: { plan, _ in MeasureShares.line(plan.measures) }
            ) { words, plan throws(Refusal) in
                let shares = try MeasureShares.read(words, of: plan.measures)
                for place in plan.measures.indices {
                    plan.measures[place].shares = shares[plan.measures[place].id]
                }
            }.inRows { plan, _, language in MeasureShares.rows(of: plan.measures, language) },
            .text(RegionPlan.coordinator),
            .text(RegionPlan.releaseTime),
            .text(RegionPlan.specialNeedsShare),
            .text(RegionPlan.leftOver),
            .planned(
                "economy.budget", answer: { plan, _ in plan.commonBudget.map(BudgetReading.line) }
            ) { words, plan throws(Refusal) in
                plan.commonBudget = try BudgetReading.read(words, years: plan.planYears.offered)
            }.inRows { plan, _, language in BudgetReading.rows(plan.planYears.offered, language) },
        ])
}
