import Model

extension Rule where Subject == RegionPlan {
    /// Needs and measures were not discussed with the employees' organisations, or nothing is said of what came of it.
    static let notDiscussedInTheNetwork = Rule(
        "REG-022", .warning, sources: ["F § 11", "SKK 1.3", .plan(.forum)],
        title: Text(
            nb: "Tiltakene er ikke drøftet med arbeidstakerorganisasjonene",
            nn: "Tiltaka er ikkje drøfta med arbeidstakarorganisasjonane",
            en: "The measures were not discussed with employee organisations"),
        why: Text(
            nb:
                "Dere skal vurdere behovene sammen med de ansatte, også i nettverket. Når dere drøfter "
                + "tiltakene med organisasjonene og skriver ned hva dere var uenige om, ser alle hva planen "
                + "bygger på.",
            nn:
                "De skal vurdere behova saman med dei tilsette, også i nettverket. Når de drøftar tiltaka med "
                + "organisasjonane og skriv ned kva de var ueinige om, ser alle kva planen byggjer på.",
            en:
                "You must assess the needs together with the staff, in the network as well. When you discuss the "
                + "measures with the organisations and write down what you disagreed on, everybody can see "
                + "what the plan is based on.")
    ) { plan, _ in
        guard !plan.measures.isEmpty, let message = message(plan.discussion) else { return [] }
        return [.asked(for: RegionPlan.discussion, message: message)]
    }

    private static func message(_ discussion: Discussion?) -> Text? {
        guard let discussion, discussion.isHeld else {
            return Text(
                nb:
                    "Det står ikke om og når dere har drøftet tiltakene med organisasjonene, eller hva dere kom fram til.",
                nn:
                    "Det står ikkje om og når de har drøfta tiltaka med organisasjonane, eller kva de kom fram til.",
                en:
                    "You have not said whether or when you discussed the measures with the organisations, or "
                    + "what the discussion led to.")
        }
        if discussion.organisations.isEmpty {
            return Text(
                nb: "Det står ikke hvilke organisasjoner som var med på drøftingen.",
                nn: "Det står ikkje kva organisasjonar som var med på drøftinga.",
                en: "You have not said which organisations took part in the discussion.")
        }
        guard discussion.outcome.isMissing else { return nil }
        return Text(
            nb: "Det står ikke hva dere kom fram til i drøftingen.",
            nn: "Det står ikkje kva de kom fram til i drøftinga.",
            en: "You have not said what the discussion led to.")
    }
}
