import Model
import Pages

extension Interview where Subject == RegionPlan {
    /// Who stands behind the plan.
    static let plan = Chapter<RegionPlan>(
        "plan", title: Text(nb: "Plan og godkjenning", nn: "Plan og godkjenning", en: "Plan and approval"),
        summary: { _ in Text(alike: "") },
        steps: [
            .text(RegionPlan.hostMunicipality),
            .text(RegionPlan.contact),
            .text(RegionPlan.approval).inRows { _, _, _ in .approval },
            .discussion("plan.discussion", into: RegionPlan.discussion) { !$0.measures.isEmpty },
            .participation("plan.participation", phase: nil),
            AdjustmentSteps.request, AdjustmentSteps.moved, AdjustmentSteps.approval,
        ])
}
