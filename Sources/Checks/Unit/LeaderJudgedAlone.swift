import Model

extension Rule where Subject == UnitAnalysis {
    /// The leader has judged coherence, and the staff have not been asked.
    static let leaderJudgedAlone = Rule(
        "PRO-007", .warning, sources: [.plan(.coherence), .law("O")],
        title: Text(
            nb: "Bare lederen har vurdert sammenhengen",
            nn: "Berre leiaren har vurdert samanhengen",
            en: "Only the leader has assessed coherence"),
        why: Text(
            nb:
                "Det er de ansatte som skal oppleve sammenheng. Lederens vurdering blir vist ved siden av, men er ikke nok alene.",
            nn:
                "Det er dei tilsette som skal oppleve samanheng. Vurderinga til leiaren blir vist ved sida av, men er ikkje nok åleine.",
            en:
                "It is the staff who should experience coherence. The leader's assessment is shown beside theirs, but is not enough on its own."
        )
    ) { analysis, _ in
        guard let coherence = analysis.coherence, coherence.leader != nil, coherence.answered == nil else {
            return []
        }
        return [
            Place(
                message: Text(
                    nb: "Lederens vurdering er registrert, men de ansatte er ikke spurt.",
                    nn: "Vurderinga til leiaren er registrert, men dei tilsette er ikkje spurde.",
                    en: "The leader's assessment has been recorded, but the staff have not been asked."),
                command: Text(
                    nb: "behov sammenheng skjema", nn: "behov samanheng skjema", en: "behov coherence form"))
        ]
    }
}
