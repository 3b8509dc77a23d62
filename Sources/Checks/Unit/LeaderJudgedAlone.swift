import Model

extension Rule where Subject == UnitAnalysis {
    /// The leader has judged coherence, and the staff have not been asked.
    static let leaderJudgedAlone = Rule(
        "PRO-007", .warning, sources: [.plan(.coherence), .law("O")],
        title: Text(
            nb: "Bare lederen har vurdert om det henger sammen",
            nn: "Berre leiaren har vurdert om det heng saman",
            en: "Only the leader has judged coherence"),
        why: Text(
            nb: "Sammenheng skal oppleves av de ansatte. Lederens vurdering står åpent ved siden av, og "
                + "teller ikke alene.",
            nn: "Samanheng skal opplevast av dei tilsette. Vurderinga til leiaren står ope ved sida av, og "
                + "tel ikkje åleine.",
            en:
                "Coherence is to be experienced by the staff. The leader's judgement is shown openly beside "
                + "it, and does not count on its own.")
    ) { analysis, _ in
        guard let coherence = analysis.coherence, coherence.leader != nil, coherence.answered == nil else {
            return []
        }
        return [
            Place(
                message: Text(
                    nb: "Lederens vurdering står her, men de ansatte er ikke spurt.",
                    nn: "Vurderinga til leiaren står her, men dei tilsette er ikkje spurde.",
                    en: "The leader's judgement is here, but the staff have not been asked."),
                command: Text(
                    nb: "behov sammenheng skjema", nn: "behov samanheng skjema", en: "behov coherence form"))
        ]
    }
}
