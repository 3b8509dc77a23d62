import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how Sami perspectives are looked after.
    static let samiNotInMeasure = Rule.missing(
        "REG-005", .warning, sources: ["F § 4", .plan(.samiPerspective)], Measure.samiPerspective,
        of: RegionPlan.measures,
        title: Text(
            nb: "Tiltaket sier ikke noe om samiske perspektiver",
            nn: "Tiltaket seier ikkje noko om samiske perspektiv",
            en: "The measure says nothing about Sami perspectives"),
        why: Text(
            nb: "Samiske perspektiver skal være ivaretatt i den lokale vurderingen. Finnes det ikke noe "
                + "samisk i tiltaket, skriv hvorfor.",
            nn:
                "Den lokale vurderinga skal ta vare på samiske perspektiv. Finst det ikkje noko samisk i "
                + "tiltaket, skriv kvifor.",
            en:
                "Sami perspectives must be considered in the local assessment. If there is nothing Sami in the "
                + "measure, write why.")
    ) { words in
        Text(
            nb: "Hvordan blir samiske perspektiver ivaretatt i \(words.nb)?",
            nn: "Korleis tek \(words.nn) vare på samiske perspektiv?",
            en: "How are Sami perspectives considered in \(words.en)?")
    }
}
