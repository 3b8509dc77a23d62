import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how Sami perspectives are looked after.
    static let samiNotInMeasure = Rule.missing(
        "REG-005", .warning, sources: ["F § 4", .plan(.samiPerspective)], Measure.samiPerspective,
        of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke noe om samiske perspektiver i tiltaket",
            nn: "Det står ikkje noko om samiske perspektiv i tiltaket",
            en: "Sami perspectives are missing from a measure"),
        why: Text(
            nb:
                "Samiske perspektiver skal være ivaretatt i den lokale vurderingen. Hvis tiltaket ikke har noe samisk innhold, skriver dere hvorfor.",
            nn:
                "Den lokale vurderinga skal ta vare på samiske perspektiv. Om tiltaket ikkje har noko samisk innhald, skriv de kvifor.",
            en:
                "Sami perspectives must be considered in the local assessment. If the measure has no Sami content, explain why."
        )
    ) { words in
        Text(
            nb: "Hvordan blir samiske perspektiver ivaretatt i \(words.nb)?",
            nn: "Korleis tek \(words.nn) vare på samiske perspektiv?",
            en: "How are Sami perspectives considered in \(words.en)?")
    }
}
