import Model

extension Rule where Subject == RegionPlan {
    /// Units of the registers have handed over nothing, to an owner or straight.
    static let unitsMissingInTheNetwork = Rule(
        "REG-023", .warning, sources: ["F § 4", "F § 2", .plan(.needsReport)],
        title: Text(
            nb: "Enheter i registeret har ikke levert", nn: "Einingar i registeret har ikkje levert",
            en: "Units in the register have not handed over"),
        why: Text(
            nb:
                "Vurderingen skal omfatte alle, private og kommunale enheter på lik linje. Hvis en enhet mangler, kan behovene der bli glemt.",
            nn:
                "Vurderinga skal omfatte alle, private og kommunale einingar på lik linje. Om ei eining manglar, kan behova der bli gløymde.",
            en:
                "The assessment must cover everybody, private and municipal units alike. If a unit is missing, "
                + "its needs may be forgotten.")
    ) { plan, _ in
        guard !plan.received.isEmpty || !plan.units.isEmpty else { return [] }
        let missing = plan.deliveriesOfOwners.filter { !$0.missing.isEmpty }
        guard !missing.isEmpty else { return [] }
        let list = { (language: Language) in
            missing.map { own in
                "\(own.owner.words[language]) (\(own.missing.count)): \(own.missing.joined(separator: ", "))"
            }
            .joined(separator: ". ")
        }
        return [
            Place(
                message: Text(
                    nb:
                        "\(list(.nb)). Spør eierne, og hent inn det de sender, med behov samle mottatt. Hvis en enhet ikke vil være "
                        + "med, godtar dere merknaden og skriver hvorfor.",
                    nn:
                        "\(list(.nn)). Spør eigarane, og hent inn det dei sender, med behov samle motteke. Om ei eining ikkje vil vere med, godtek de merknaden og skriv kvifor.",
                    en:
                        "\(list(.en)). Ask the owners, and collect what they send with behov collect "
                        + "incoming. If a unit does not wish to take part, accept the remark and write why."),
                command: Text(
                    nb: "behov godta REG-023 --fordi \"…\"", nn: "behov godta REG-023 --fordi \"…\"",
                    en: "behov accept REG-023 --reason \"…\""))
        ]
    }
}
