import Model

extension Rule where Subject == RegionPlan {
    /// A recipient was granted far less or more than the plan set aside, and nobody says why.
    static let grantedOtherwise = Rule(
        "REP-009", .warning, sources: ["F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Tildelingen er ikke som i planen",
            nn: "Tildelinga er ikkje som i planen",
            en: "The grant differs from the plan"),
        why: Text(
            nb:
                "Den som leser rapporten, skal kunne se hva som ble endret fordi dere fikk mer eller mindre enn planlagt.",
            nn:
                "Den som les rapporten, skal kunne sjå kva som blei endra fordi de fekk meir eller mindre enn planlagt.",
            en: "Readers of the report should see what changed because you were granted more or less than planned."
        )
    ) { plan, around in
        guard plan.report?.apart.isMissing ?? true else { return [] }
        return plan.grantedApart(around.limits.moneyApart).map { recipient, planned, granted in
            let (words, sum, got) = (recipient.label, Quantity(planned).words, Quantity(granted).words)
            return .asked(
                at: "report.apart",
                message: Text(
                    nb:
                        "Planen satte av \(sum.nb) kroner til \(words.nb), men tildelingen ble \(got.nb) kroner. "
                        + "Hva er grunnen, og hva ble annerledes?",
                    nn:
                        "Planen sette av \(sum.nn) kroner til \(words.nn), men tildelinga blei \(got.nn) kroner. "
                        + "Kva er grunnen, og kva blei annleis?",
                    en:
                        "The plan set aside \(sum.en) kroner under “\(words.en)”, but \(got.en) kroner was "
                        + "granted. Why was that, and what was done differently?"))
        }
    }
}
