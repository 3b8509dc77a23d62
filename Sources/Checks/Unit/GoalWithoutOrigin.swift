import Model

extension Rule where Subject == UnitAnalysis {
    /// A goal is tied to no framework plan, curriculum or local plan.
    static let goalWithoutOrigin = Rule.missing(
        "GOA-002", .warning, sources: [.plan(.analysis), "O"], Goal.origins, of: UnitAnalysis.goals,
        title: Text(
            nb: "Det står ikke hvor målet kommer fra",
            nn: "Det står ikkje kvar målet kjem frå",
            en: "You have not said where the goal comes from"),
        why: Text(
            nb:
                "Når dere viser hvilken plan målet står i, ser alle at det er et felles oppdrag og ikke bare et "
                + "ønske.",
            nn:
                "Når de viser kva plan målet står i, ser alle at det er eit felles oppdrag og ikkje berre eit "
                + "ønske.",
            en:
                "When you show which plan the goal comes from, everybody can see that it is a shared task and "
                + "not just a wish.")
    ) { words in
        Text(
            nb: "\(words.nb) er ikke knyttet til noen plan, verken nasjonal eller lokal.",
            nn: "\(words.nn) er ikkje knytt til nokon plan, verken nasjonal eller lokal.",
            en: "\(words.en) is not linked to any plan, national or local.")
    }
}
