import Model

extension Rule where Subject == UnitAnalysis {
    /// It is not said who answered or was observed, or how many (O).
    static let respondentsMissing = Rule.missing(
        "DAT-005", .warning, sources: ["O"], Source.respondents, of: UnitAnalysis.sources,
        title: Text(
            nb: "Det står ikke hvem som har svart",
            nn: "Det står ikkje kven som har svara",
            en: "You have not said who answered"),
        why: Text(
            nb: "Den som leser tallene, må vite hvem de gjelder, og hvem som mangler. Skriv grupper og "
                + "antall, aldri navn.",
            nn:
                "Den som les tala, må vite kven dei gjeld, og kven som manglar. Skriv grupper og kor mange dei "
                + "er, aldri namn.",
            en:
                "Readers must know who the figures are about and who is missing. Write groups and numbers, never "
                + "names.")
    ) { words in
        Text(
            nb: "Hvem svarte eller ble observert i \(words.nb), og hvor mange var de?",
            nn: "Kven svara eller blei observerte i \(words.nn), og kor mange var dei?",
            en: "Who answered or was observed in \(words.en), and how many people was that?")
    }
}
