import Model

extension Rule where Subject == RegionPlan {
    /// The plan has a sign of the children, the measure was carried out, and nothing is told of measuring it again.
    static let signNotMeasuredAgain = Rule(
        "REP-008", .advice, sources: ["F § 5", .plan(.analysis)],
        title: Text(
            nb: "Det som skulle måles hos barna, er ikke målt på nytt",
            nn: "Det som skulle målast hos barna, er ikkje målt på nytt",
            en: "The sign in the children was not measured again"),
        why: Text(
            nb: "Tiltak skal vurderes mot hvordan det var da de begynte. Ellers vet ingen om barna merket noe.",
            nn: "Tiltak skal vurderast mot korleis det var då dei byrja. Elles veit ingen om barna merka noko.",
            en:
                "Measures must be evaluated against how things were when they began. Otherwise nobody knows "
                + "whether the children noticed a change."
        )
    ) { plan, _ in
        plan.reportedMeasures.filter { measure in
            guard let result = measure.result, let done = result.carriedOut, done != .not else { return false }
            return measure.childSign != nil && result.childSeen.isMissing
        }.map { measure in
            let words = measure.quoted
            return .asked(
                at: "report.child", about: measure.id.item,
                message: Text(
                    nb: "Hva viser målingen hos barna i \(words.nb) nå?",
                    nn: "Kva viser målinga hos barna i \(words.nn) no?",
                    en: "What does the measurement of the children in \(words.en) show now?"))
        }
    }
}
