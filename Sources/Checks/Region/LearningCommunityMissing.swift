import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it strengthens the professional community.
    static let learningCommunityMissing = Rule.missing(
        "REG-018", .warning, sources: ["F § 4", .plan(.coherence)], Measure.learningCommunity,
        of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke noe om læringsfellesskapet i tiltaket",
            nn: "Det står ikkje noko om læringsfellesskapet i tiltaket",
            en: "The measure does not mention learning communities"),
        why: Text(
            nb:
                "Tilskuddet skal styrke læringsfellesskapene i og mellom barnehager og skoler. Skriv når de "
                + "ansatte møtes for å snakke om det de prøver ut, og hvem som leder møtene.",
            nn:
                "Tilskotet skal styrkje læringsfellesskapa i og mellom barnehagar og skular. Skriv når dei "
                + "tilsette møtest for å snakke om det dei prøver ut, og kven som leier møta.",
            en:
                "The grant is meant to strengthen learning communities in and between kindergartens and "
                + "schools. Write when the staff meet to talk about what they are trying out, and who leads "
                + "the meetings.")
    ) { words in
        Text(
            nb: "Hvordan bidrar \(words.nb) til at de ansatte lærer sammen?",
            nn: "Korleis bidreg \(words.nn) til at dei tilsette lærer saman?",
            en: "How does \(words.en) help the staff to learn together?")
    }
}
