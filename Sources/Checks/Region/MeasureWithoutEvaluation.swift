import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how it is evaluated: neither in words nor by a sign.
    static let measureWithoutEvaluation = Rule.missing(
        "PLA-004", .warning, sources: ["F § 17", .plan(.competencePlan)], Measure.evaluation, Measure.childSign,
        Measure.practiceSign, of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak sier ikke hvordan det evalueres",
            nn: "Eit tiltak seier ikkje korleis det blir evaluert",
            en: "A measure does not say how it will be evaluated"),
        why: Text(
            nb:
                "Bestemmer dere nå hva dere skal se på og når, har dere noe å sammenligne med når årsrapporten "
                + "skal skrives.",
            nn:
                "Bestemmer de no kva de skal sjå på og når, har de noko å samanlikne med når årsrapporten skal "
                + "skrivast.",
            en:
                "If you decide now what to look at and when, you will have something to compare with when the "
                + "annual report is due.")
    ) { words in
        Text(
            nb: "Hva skal dere se på underveis i \(words.nb), og når?",
            nn: "Kva skal de sjå på undervegs i \(words.nn), og når?",
            en: "What will you look at while \(words.en) is running, and when?")
    }
}
