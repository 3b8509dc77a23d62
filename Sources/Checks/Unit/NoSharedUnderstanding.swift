import Model

extension Rule where Subject == UnitAnalysis {
    /// Nobody has said how far the staff understand a goal alike; that they differ is an answer.
    static let noSharedUnderstanding = Rule.missing(
        "GOA-004", .warning, sources: [.plan(.analysis), "SKK 1.3"], Goal.understanding, of: UnitAnalysis.goals,
        title: Text(
            nb: "Det står ikke om de ansatte forstår målet likt",
            nn: "Det står ikkje om dei tilsette forstår målet likt",
            en: "You have not said if staff understand the goal the same way"),
        why: Text(
            nb: "To kan si ja til samme mål og mene hver sin ting. Spør før dere ser på tallene. At dere er "
                + "uenige, er også et svar.",
            nn: "To kan seie ja til same målet og meine kvar sin ting. Spør før de ser på tala. At de er "
                + "ueinige, er også eit svar.",
            en:
                "Two people can agree on a goal and mean different things. Ask before you look at the figures. "
                + "Saying that you disagree is an answer too.")
    ) { words in
        Text(
            nb: "Det står ikke i hvor stor grad dere forstår \(words.nb) likt.",
            nn: "Det står ikkje i kor stor grad de forstår \(words.nn) likt.",
            en: "You have not said to what extent you understand \(words.en) in the same way.")
    }
}
