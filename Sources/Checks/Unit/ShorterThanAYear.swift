import Model

extension Rule where Subject == UnitAnalysis {
    /// The work on a need is to last less than a year, and nobody has said why.
    static let shorterThanAYear = Rule(
        "NEE-007", .advice, sources: ["U", .plan(.whatWorks)],
        title: Text(
            nb: "Det står ikke hvorfor arbeidet varer under ett år",
            nn: "Det står ikkje kvifor arbeidet varer under eitt år",
            en: "The work lasts less than a year, and no reason is given"),
        why: Text(
            nb:
                "Ny praksis trenger tid til å bli prøvd, snakket om og prøvd igjen. Noen ganger holder det med "
                + "kortere tid, og da er det nyttig å vite hvorfor.",
            nn:
                "Ny praksis treng tid til å bli prøvd, snakka om og prøvd igjen. Nokre gonger held det med "
                + "kortare tid, og då er det nyttig å vite kvifor.",
            en:
                "It takes time to try out new practice, talk about it and try it again. Sometimes less than a year "
                + "is enough, and then it helps to know why.")
    ) { analysis, _ in
        analysis.needs.filter { $0.becomesMeasure && $0.years == 0 && $0.shorterBecause.isMissing }.places {
            words in
            Text(
                nb: "Hvorfor er mindre enn ett år nok til \(words.nb)?",
                nn: "Kvifor er mindre enn eitt år nok til \(words.nn)?",
                en: "Why is less than a year enough for \(words.en)?")
        }
    }
}
