import Model

extension Rule where Subject == RegionPlan {
    /// The annual report has been begun, and a measure of the year is not told of.
    static let measureNotAccountedFor = Rule(
        "REP-001", .warning, sources: ["F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Et tiltak er ikke gjort rede for",
            nn: "Eit tiltak er ikkje gjort greie for",
            en: "A measure has not been accounted for"),
        why: Text(
            nb:
                "Årsrapporten skal si hvilke tiltak som er gjennomført. Et tiltak som mangler, ser ut som om det aldri var planlagt.",
            nn:
                "Årsrapporten skal seie kva tiltak som er gjennomførte. Eit tiltak som manglar, ser ut som om det aldri var planlagt.",
            en:
                "The annual report must say which measures were carried out. A measure that is missing looks as if it was never planned."
        )
    ) { plan, _ in
        guard plan.isReported else { return [] }
        return plan.reportedMeasures.filter { $0.result?.carriedOut == nil }.map { measure in
            let words = measure.quoted
            return .asked(
                at: "report.done", about: measure.id.item,
                message: Text(
                    nb: "Det står ikke om \(words.nb) er gjennomført.",
                    nn: "Det står ikkje om \(words.nn) er gjennomført.",
                    en: "You have not said whether \(words.en) was carried out."))
        }
    }
}
