import Model

extension Rule where Subject == OwnerOverview {
    /// The owner says nothing of what it puts in.
    static let noOwnContribution = Rule.missing(
        "OWN-001", .error, sources: ["F § 11", .plan(.competencePlan)], OwnerOverview.ownContribution,
        OwnerOverview.contributions,
        title: Text(
            nb: "Egeninnsatsen mangler",
            nn: "Eigeninnsatsen manglar",
            en: "The owner's own contribution is missing"),
        why: Text(
            nb:
                "For at et tiltak skal virke, trenger de ansatte tid og ledere som følger opp. Nettverket må "
                + "vite hva dere selv bidrar med, for å kunne ta det med i behovsmeldingen.",
            nn:
                "For at eit tiltak skal verke, treng dei tilsette tid og leiarar som følgjer opp. Nettverket "
                + "må vite kva de sjølve bidreg med, for å kunne ta det med i behovsmeldinga.",
            en:
                "A measure only works when the staff have time and their leaders follow it up. The network must "
                + "know what you contribute yourselves, to be able to include it in the needs report."),
        message: Text(
            nb:
                "Skriv hva dere bidrar med selv, for eksempel tid på planleggingsdager, vikarer eller "
                + "ledertid.",
            nn:
                "Skriv kva de bidreg med sjølve, til dømes tid på planleggingsdagar, vikarar eller "
                + "leiartid.",
            en:
                "Write what you contribute yourselves, for example time on planning days, supply cover or "
                + "leaders' time.")
    )
}
