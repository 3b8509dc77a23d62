import Model

extension Rule where Subject == RegionPlan {
    /// A priority or need that was decided on says something else in a newer document, or is gone, and nobody has settled
    /// it.
    static let newerOverview = Rule(
        "SEA-004", .error, sources: ["O"],
        title: Text(
            nb: "Det et valg bygger på, er endret",
            nn: "Det eit val byggjer på, er endra",
            en: "What a decision is based on has changed"),
        why: Text(
            nb:
                "Eieren har levert på nytt, og prioriteringen er endret eller trukket tilbake. Valget deres "
                + "bygger på den gamle teksten. Si om valget fortsatt gjelder, før planen blir sendt.",
            nn:
                "Eigaren har levert på nytt, og prioriteringa er endra eller trekt tilbake. Valet dykkar byggjer "
                + "på den gamle teksten. Sei om valet framleis gjeld, før planen blir send.",
            en:
                "The owner has handed over a new revision in which the priority has changed or been withdrawn. "
                + "Your decision was based on the old wording. Say whether it still applies before the plan is "
                + "sent."),
        canBeAccepted: false
    ) { plan, _ in
        plan.changedGrounds.map { $0.place(settledAt: "measures.changed") }
    }
}
