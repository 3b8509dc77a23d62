import Model

extension Rule where Subject == RegionPlan {
    /// A priority or need that was decided on says something else in a newer document, or is gone, and nobody has settled
    /// it.
    static let newerOverview = Rule(
        "SEA-004", .error, sources: ["O"],
        title: Text(
            nb: "Grunnlaget for et valg er endret",
            nn: "Grunnlaget for eit val er endra",
            en: "The basis for a decision has changed"),
        why: Text(
            nb:
                "Eieren har levert på nytt, og prioriteringen er endret eller trukket tilbake. Valget deres "
                + "bygger på den gamle teksten. Si om valget fortsatt gjelder, før planen blir sendt.",
            nn:
                "Eigaren har levert på nytt, og prioriteringa er endra eller trekt tilbake. Valet dykkar byggjer "
                + "på den gamle teksten. Sei om valet framleis gjeld, før planen blir send.",
            en:
                "The owner has handed over a new revision in which the priority has changed or been withdrawn. "
                + "Your decision was based on the old wording. Say whether the decision still applies "
                + "before the plan is sent."),
        canBeAccepted: false
    ) { plan, _ in
        plan.changedGrounds.map { $0.place(settledAt: "measures.changed") }
    }
}
