import Model

extension Rule where Subject == RegionPlan {
    /// You have not said who takes part in a measure.
    static let measureWithoutParticipants = Rule.missing(
        "PLA-002", .warning, sources: ["F § 11", "F § 2", .plan(.competencePlan)], Measure.participants,
        Measure.participantGroups, of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hvem som deltar i et tiltak",
            nn: "Det står ikkje kven som deltek i eit tiltak",
            en: "You have not said who takes part in a measure"),
        why: Text(
            nb: "Hvem og hvor mange som er med, avgjør hva tiltaket koster, og om det blir felles læring "
                + "eller kurs for noen få.",
            nn: "Kven og kor mange som er med, avgjer kva tiltaket kostar, og om det blir felles læring "
                + "eller kurs for nokre få.",
            en:
                "What the measure costs depends on who takes part and how many they are. It also matters for the "
                + "learning whether the whole staff take part or only a few attend a course.")
    ) { words in
        Text(
            nb: "Hvem er med i \(words.nb)?",
            nn: "Kven er med i \(words.nn)?",
            en: "Who takes part in \(words.en)?")
    }
}
