import Model

extension Rule where Subject == UnitAnalysis {
    /// Nobody has said what already runs.
    static let runningNotLookedAt = Rule.missing(
        "PRI-007", .warning, sources: ["U", .plan(.coherence)], UnitAnalysis.running,
        when: { $0.chosen != nil },
        title: Text(
            nb: "Det står ikke hva dere allerede holder på med",
            nn: "Det står ikkje kva de allereie held på med",
            en: "You have not said what you are already doing"),
        why: Text(
            nb:
                "Når mange satsinger går på én gang, går de ut over hverandre. Se først på hva dere holder på med, og hva av det dere kan slutte med.",
            nn:
                "Når mange satsingar går på éin gong, går dei ut over kvarandre. Sjå først på kva de held på med, og kva av det de kan slutte med.",
            en:
                "Many projects at once compete for the same energy. First look at what you are already doing, "
                + "and at what you could stop doing."
        ),
        message: Text(
            nb: "Dere har valgt et område, men ikke skrevet hva dere allerede holder på med.",
            nn: "De har valt eit område, men ikkje skrive kva de allereie held på med.",
            en: "You have chosen an area, but not written what you are already doing.")
    )
}
