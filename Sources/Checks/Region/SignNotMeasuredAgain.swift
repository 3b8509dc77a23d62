import Model

extension Rule where Subject == RegionPlan {
    /// The plan has a sign of the children, the measure was carried out, and nothing is told of measuring it again.
    static let signNotMeasuredAgain = Rule(
        "REP-008", .advice, sources: ["F § 5", .plan(.analysis)],
        title: Text(
            nb: "Målingen hos barna eller elevene er ikke gjort på nytt",
            nn: "Målinga hos barna eller elevane er ikkje gjord på nytt",
            en: "The effect on the children or pupils is not measured again"),
        why: Text(
            nb:
                "Et tiltak skal vurderes ut fra hvordan situasjonen var da tiltaket begynte. Ellers vet ingen om "
                + "barna eller elevene merket noe.",
            nn:
                "Eit tiltak skal vurderast ut frå korleis situasjonen var då tiltaket byrja. Elles veit ingen om "
                + "barna eller elevane merka noko.",
            en:
                "A measure must be assessed by comparing with how things were when it began. Otherwise nobody knows "
                + "whether the children or pupils noticed a change."
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
                    nb: "Hva viser målingen hos barna eller elevene i \(words.nb) nå?",
                    nn: "Kva viser målinga hos barna eller elevane i \(words.nn) no?",
                    en: "What does the measurement now show about the children or pupils in \(words.en)?"))
        }
    }
}
