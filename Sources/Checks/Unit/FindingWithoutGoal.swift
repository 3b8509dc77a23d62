import Model

extension Rule where Subject == UnitAnalysis {
    /// A finding is held against no goal; where there are no goals, that is said instead.
    static let findingWithoutGoal = Rule.missing(
        "INT-003", .warning, sources: [.plan(.analysis), "PA"], Finding.goals, of: UnitAnalysis.findings,
        where: { _, analysis in !analysis.goals.isEmpty },
        title: Text(
            nb: "Et funn er ikke holdt opp mot noe mål",
            nn: "Eit funn er ikkje halde opp mot noko mål",
            en: "A finding is not linked to any goal"),
        why: Text(
            nb:
                "Det er målet som gjør et tall til en styrke eller en utfordring. Uten målet blir funnet bare en "
                + "opplysning.",
            nn:
                "Det er målet som gjer eit tal til ein styrke eller ei utfordring. Utan målet blir funnet berre "
                + "ei opplysning.",
            en:
                "It is the goal that makes a figure a strength or a challenge. Without the goal, the finding is "
                + "only a piece of information.")
    ) { words in
        Text(
            nb: "Det står ikke hvilket mål \(words.nb) gjelder.",
            nn: "Det står ikkje kva mål \(words.nn) gjeld.",
            en: "You have not said which goal \(words.en) is about.")
    }
}
