import Model

extension Rule where Subject == RegionPlan {
    /// A measure has no goal for the children.
    static let measureWithoutGoal = Rule.missing(
        "PLA-001", .warning, sources: ["F § 11", .plan(.competencePlan)], Measure.goal, of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak mangler mål",
            nn: "Eit tiltak manglar mål",
            en: "A measure has no goal"),
        why: Text(
            nb:
                "Målet sier hva barna eller elevene skal oppleve når tiltaket har virket. Uten et mål kan ingen "
                + "si om pengene kom til nytte.",
            nn:
                "Målet seier kva barna eller elevane skal oppleve når tiltaket har verka. Utan eit mål kan ingen "
                + "seie om pengane kom til nytte.",
            en:
                "The goal says what the children or pupils will experience once the measure has worked. Without "
                + "a goal, nobody can say whether the money was well spent.")
    ) { words in
        Text(
            nb: "Hva er målet med \(words.nb) for barna eller elevene?",
            nn: "Kva er målet med \(words.nn) for barna eller elevane?",
            en: "What goal does \(words.en) have for the children or pupils?")
    }
}
