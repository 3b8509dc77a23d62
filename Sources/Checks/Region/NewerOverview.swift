import Model

extension Rule where Subject == RegionPlan {
    /// A priority or need that was decided on says something else in a newer document, or is gone, and nobody has settled
    /// it.
    static let newerOverview = Rule(
        "SEA-004", .error, sources: ["O"],
        title: Text(
            nb: "Noe et valg bygger på, er endret siden",
            nn: "Noko eit val byggjer på, er endra sidan",
            en: "Something a decision is based on has changed since"),
        why: Text(
            nb: "Eieren har levert på nytt, og prioriteringen sier noe annet eller er trukket. Det dere bestemte, "
                + "gjelder ordene dere så da. Si om det står fast, før planen blir sendt.",
            nn:
                "Eigaren har levert på nytt, og prioriteringa seier noko anna eller er trekt. Det de bestemte, gjeld "
                + "orda de såg då. Sei om det står fast, før planen blir send.",
            en:
                "The owner has handed over again, and the priority says something else or was withdrawn. What you decided "
                + "is about the words you saw then. Say whether it still holds before the plan is sent."),
        canBeAccepted: false
    ) { plan, _ in
        plan.changedGrounds.map { $0.place(settledAt: "measures.changed") }
    }
}
