import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say who takes part.
    static let measureWithoutParticipants = Rule.missing(
        "PLA-002", .warning, sources: ["F § 11", "F § 2", .plan(.competencePlan)], Measure.participants,
        Measure.participantGroups, of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak sier ikke hvem som deltar",
            nn: "Eit tiltak seier ikkje kven som deltek",
            en: "A measure does not say who takes part"),
        why: Text(
            nb: "Hvem og hvor mange som er med, avgjør hva tiltaket koster, og om det blir felles læring "
                + "eller kurs for noen få.",
            nn: "Kven og kor mange som er med, avgjer kva tiltaket kostar, og om det blir felles læring "
                + "eller kurs for nokre få.",
            en:
                "Who takes part, and how many, decides what the measure costs, and whether the whole staff learn "
                + "together or only a few attend a course.")
    ) { words in
        Text(
            nb: "Hvem er med i \(words.nb)?",
            nn: "Kven er med i \(words.nn)?",
            en: "Who takes part in \(words.en)?")
    }
}
