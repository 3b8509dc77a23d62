import Model

extension Rule where Subject == RegionPlan {
    /// Money is left over, and nobody says why or what becomes of it (LP 3.8).
    static let leftOverWithoutReason = Rule(
        "REP-006", .warning, sources: ["F § 17", .plan(.leftOver)],
        title: Text(
            nb: "Det er midler igjen, og det står ikke hvorfor",
            nn: "Det er midlar igjen, og det står ikkje kvifor",
            en: "Money is left over, and no reason is given"),
        why: Text(
            nb: "Snakk med partneren om midlene som er igjen, før dere melder nye behov.",
            nn: "Snakk med partnaren om midlane som er igjen, før de melder nye behov.",
            en: "Discuss any leftover money with your partner before you report new needs.")
    ) { plan, _ in
        let left = (plan.report?.money ?? []).map(\.left).filter { $0 > 0 }.total
        guard left > 0, plan.report?.leftOver.isMissing ?? true else { return [] }
        let sum = Quantity(left).words
        return [
            .asked(
                at: "report.left",
                message: Text(
                    nb: "Det er \(sum.nb) kroner igjen. Hvorfor er de ikke brukt, og hva skal de brukes til?",
                    nn: "Det er \(sum.nn) kroner igjen. Kvifor er dei ikkje brukte, og kva skal dei brukast til?",
                    en: "\(sum.en) kroner are left over. Why were they not used, and what will they be used for?"))
        ]
    }
}
