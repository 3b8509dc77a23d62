import Model

extension Rule where Subject == RegionPlan {
    /// The plan has a sign of the children, the measure was carried out, and nothing is told of measuring it again.
    static let signNotMeasuredAgain = Rule(
        "REP-008", .advice, sources: ["F § 5", .plan(.analysis)],
        title: Text(
            nb: "Det som skulle måles hos barna, er ikke målt på nytt",
            nn: "Det som skulle målast hos barna, er ikkje målt på nytt",
            en: "The measurement of the children has not been repeated"),
        why: Text(
            nb:
                "Et tiltak skal vurderes ut fra hvordan det var da tiltaket begynte. Ellers vet ingen om barna merket noe.",
            nn:
                "Eit tiltak skal vurderast ut frå korleis det var då tiltaket byrja. Elles veit ingen om barna merka noko.",
            en:
                "A measure must be assessed by comparing with how things were when it began. Otherwise nobody knows "
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
