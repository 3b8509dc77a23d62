import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it is evaluated: neither in words nor by a sign.
    static let measureWithoutEvaluation = Rule.missing(
        "PLA-004", .warning, sources: ["F § 17", .plan(.competencePlan)], Measure.evaluation, Measure.childSign,
        Measure.practiceSign, of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hvordan et tiltak skal evalueres",
            nn: "Det står ikkje korleis eit tiltak skal evaluerast",
            en: "You have not said how a measure will be evaluated"),
        why: Text(
            nb:
                "Hvis dere bestemmer nå hva dere skal se på, og når dere skal gjøre det, har dere noe å "
                + "sammenligne med når dere skriver årsrapporten.",
            nn:
                "Om de bestemmer no kva de skal sjå på, og når de skal gjere det, har de noko å samanlikne med "
                + "når de skriv årsrapporten.",
            en:
                "If you decide now what to look at and when to do it, you will have something to compare with "
                + "when you write the annual report.")
    ) { words in
        Text(
            nb: "Hva skal dere se på underveis i \(words.nb), og når?",
            nn: "Kva skal de sjå på undervegs i \(words.nn), og når?",
            en: "What will you look at while \(words.en) is running, and when?")
    }
}
