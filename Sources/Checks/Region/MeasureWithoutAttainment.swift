import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it is judged whether the goal is reached.
    static let measureWithoutAttainment = Rule.missing(
        "PLA-005", .warning, sources: ["F § 5", "F § 17", .plan(.competencePlan)], Measure.goalAttainment,
        of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak sier ikke når målet er nådd",
            nn: "Eit tiltak seier ikkje når målet er nådd",
            en: "A measure does not say when the goal is reached"),
        why: Text(
            nb: "Måloppnåelsen skal vurderes hvert år. Skriver dere på forhånd hva dere vil kalle nådd, blir "
                + "vurderingen ærlig.",
            nn: "Måloppnåinga skal vurderast kvart år. Skriv de på førehand kva de vil kalle nådd, blir "
                + "vurderinga ærleg.",
            en: "Goal attainment is to be judged every year. If you write beforehand what you will call "
                + "reached, the judgement becomes honest.")
    ) { words in
        Text(
            nb: "Hvordan avgjør dere om målet med \(words.nb) er nådd?",
            nn: "Korleis avgjer de om målet med \(words.nn) er nådd?",
            en: "How do you decide whether the goal of \(words.en) is reached?")
    }
}
