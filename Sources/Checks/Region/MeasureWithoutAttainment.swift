import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it is judged whether the goal is reached.
    static let measureWithoutAttainment = Rule.missing(
        "PLA-005", .warning, sources: ["F § 5", "F § 17", .plan(.competencePlan)], Measure.goalAttainment,
        of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hva som viser at målet med tiltaket er nådd",
            nn: "Det står ikkje kva som viser at målet med tiltaket er nådd",
            en: "You have not said how you will know a goal is reached"),
        why: Text(
            nb:
                "Måloppnåelsen skal vurderes hvert år. Vurderingen blir ærligere når dere på forhånd har skrevet "
                + "hva som viser at målet er nådd.",
            nn:
                "Måloppnåinga skal vurderast kvart år. Vurderinga blir ærlegare når de på førehand har skrive "
                + "kva som viser at målet er nådd.",
            en:
                "Goal attainment is assessed every year. The assessment will be more honest if you have written "
                + "in advance how you will know that the goal has been reached.")
    ) { words in
        Text(
            nb: "Hvordan skal dere avgjøre om målet med \(words.nb) er nådd?",
            nn: "Korleis skal de avgjere om målet med \(words.nn) er nådd?",
            en: "How will you decide whether the goal of \(words.en) has been reached?")
    }
}
