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
                "Eieren har levert på nytt, og prioriteringen sier noe annet eller er trukket. Dere bestemte "
                + "dere ut fra den gamle teksten. Si om valget står fast, før planen blir sendt.",
            nn:
                "Eigaren har levert på nytt, og prioriteringa seier noko anna eller er trekt. De bestemte dykk "
                + "ut frå den gamle teksten. Sei om valet står fast, før planen blir send.",
            en:
                "The owner has handed over a new revision in which the priority has changed or been withdrawn. "
                + "Your decision was based on the old wording. Say whether it still applies before the plan is "
                + "sent."),
        canBeAccepted: false
    ) { plan, _ in
        plan.changedGrounds.map { $0.place(settledAt: "measures.changed") }
    }
}
