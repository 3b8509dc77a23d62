import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it is judged whether the goal is reached.
    static let measureWithoutAttainment = Rule.missing(
        "PLA-005", .warning, sources: ["F § 5", "F § 17", .plan(.competencePlan)], Measure.goalAttainment,
        of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak sier ikke når målet er nådd",
            nn: "Eit tiltak seier ikkje når målet er nådd",
            en: "A measure does not say when its goal is reached"),
        why: Text(
            nb:
                "Måloppnåelsen skal vurderes hvert år. Skriver dere på forhånd når dere vil si at målet er "
                + "nådd, blir vurderingen ærlig.",
            nn:
                "Måloppnåinga skal vurderast kvart år. Skriv de på førehand når de vil seie at målet er nådd, "
                + "blir vurderinga ærleg.",
            en:
                "Goal attainment is assessed every year. If you write in advance when you will say that the "
                + "goal has been reached, the assessment will be honest.")
    ) { words in
        Text(
            nb: "Hvordan skal dere avgjøre om målet med \(words.nb) er nådd?",
            nn: "Korleis skal de avgjere om målet med \(words.nn) er nådd?",
            en: "How will you decide whether the goal of \(words.en) has been reached?")
    }
}
