import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say what the owners put in.
    static let measureWithoutContribution = Rule.missing(
        "REG-003", .error, sources: ["F § 11", .plan(.competencePlan)], Measure.ownContribution,
        of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hva eierne bidrar med i et tiltak",
            nn: "Det står ikkje kva eigarane bidreg med i eit tiltak",
            en: "You have not said what the owners contribute to a measure"),
        why: Text(
            nb:
                "Egeninnsatsen er en del av behovsmeldingen. Når den er skrevet inn i tiltaket, vet alle at det er satt "
                + "av tid, folk eller penger til å gjennomføre det.",
            nn:
                "Eigeninnsatsen er ein del av behovsmeldinga. Når han er skriven inn i tiltaket, veit alle at det er "
                + "sett av tid, folk eller pengar til å gjennomføre det.",
            en:
                "The owners' contribution is part of the needs report. When it is written next to the measure, "
                + "everybody knows that time, people or money have been set aside to carry it out.")
    ) { words in
        Text(
            nb:
                "Det står ikke hva eierne bidrar med i \(words.nb), for eksempel tid, vikarer eller penger.",
            nn:
                "Det står ikkje kva eigarane bidreg med i \(words.nn), til dømes tid, vikarar eller pengar.",
            en:
                "You have not said what the owners contribute to \(words.en), for example time, supply cover or "
                + "money.")
    }
}
