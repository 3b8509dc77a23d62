import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it strengthens the professional community.
    static let learningCommunityMissing = Rule.missing(
        "REG-018", .warning, sources: ["F § 4", .plan(.coherence)], Measure.learningCommunity,
        of: RegionPlan.measures,
        title: Text(
            nb: "Tiltaket sier ikke noe om læringsfellesskapet",
            nn: "Tiltaket seier ikkje noko om læringsfellesskapet",
            en: "The measure says nothing about the community"),
        why: Text(
            nb: "Tilskuddet skal styrke læringsfellesskapene i og mellom barnehager og skoler. Skriv når de "
                + "ansatte møtes om det de prøver, og hvem som leder det.",
            nn: "Tilskotet skal styrkje læringsfellesskapa i og mellom barnehagar og skular. Skriv når dei "
                + "tilsette møtest om det dei prøver, og kven som leier det.",
            en: "The grant is to strengthen the learning communities in and between kindergartens and "
                + "schools. Write when the staff meet about what they try out, and who leads it.")
    ) { words in
        Text(
            nb: "Hvordan styrker \(words.nb) det de ansatte lærer sammen?",
            nn: "Korleis styrkjer \(words.nn) det dei tilsette lærer saman?",
            en: "How does \(words.en) strengthen what the staff learn together?")
    }
}
