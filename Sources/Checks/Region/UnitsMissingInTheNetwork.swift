import Model

extension Rule where Subject == RegionPlan {
    /// Units of the registers have handed over nothing, to an owner or straight.
    static let unitsMissingInTheNetwork = Rule(
        "REG-023", .warning, sources: ["F § 4", "F § 2", .plan(.needsReport)],
        title: Text(
            nb: "Enheter i registeret har ikke levert", nn: "Einingar i registeret har ikkje levert",
            en: "Units in the register have not handed over an assessment"),
        why: Text(
            nb:
                "Vurderingen skal omfatte alle, private og kommunale enheter på lik linje. Hvis en enhet mangler, kan behovene der bli glemt.",
            nn:
                "Vurderinga skal omfatte alle, private og kommunale einingar på lik linje. Om ei eining manglar, kan behova der bli gløymde.",
            en:
                "The assessment must cover all units, private and municipal alike. If a unit is missing, "
                + "its needs may be forgotten.")
    ) { plan, _ in
        guard !plan.received.isEmpty || !plan.units.isEmpty else { return [] }
        let missing = plan.deliveriesOfOwners.filter { !$0.missing.isEmpty }
        guard !missing.isEmpty else { return [] }
        let told = { (language: Language) in list(missing, language) }
        return [
            Place(
                message: Text(
                    nb:
                        "\(told(.nb)). Spør eierne, og hent inn det de sender, med «behov samle mottatt». Hvis "
                        + "en enhet ikke vil være med, godtar dere merknaden og skriver hvorfor.",
                    nn:
                        "\(told(.nn)). Spør eigarane, og hent inn det dei sender, med «behov samle motteke». Om "
                        + "ei eining ikkje vil vere med, godtek de merknaden og skriv kvifor.",
                    en:
                        "\(told(.en)). Ask the owners, and collect what they send with “behov collect "
                        + "incoming”. If a unit does not wish to take part, accept the remark and write why."),
                command: Text(
                    nb: "behov godta REG-023 --fordi \"…\"", nn: "behov godta REG-023 --fordi \"…\"",
                    en: "behov accept REG-023 --reason \"…\""))
        ]
    }

    /// Most owners that are told of, and most units that are named of each; the needs report has all in an annex.
    private static let (mostOwners, mostNamed) = (6, 5)

    /// «Fjellvik kommune (2): Vik skole, Nordli barnehage. Private i Hamar (9): … og 4 til», those with most first where
    /// there is no room for all.
    private static func list(_ missing: [DeliveryOfOwner], _ language: Language) -> String {
        let sorted = missing.count > mostOwners ? missing.mostMissingFirst : missing
        let told = sorted.prefix(mostOwners).map { own in
            let more = own.missing.count - mostNamed
            let rest =
                more > 0
                ? Text(nb: " og \(more) til", nn: " og \(more) til", en: " and \(more) more")[language] : ""
            let names = own.missing.prefix(mostNamed).joined(separator: ", ")
            return "\(own.owner.words[language]) (\(own.missing.count)): \(names)\(rest)"
        }
        let left = sorted.dropFirst(mostOwners)
        let units = left.map(\.missing.count).reduce(0, +)
        let others = Text(
            nb:
                "I tillegg mangler det enheter hos andre eiere (\(units)). Alle står i et vedlegg til "
                + "behovsmeldingen",
            nn:
                "I tillegg manglar det einingar hos andre eigarar (\(units)). Alle står i eit vedlegg til "
                + "behovsmeldinga",
            en:
                "In addition, \(units) \(units == 1 ? "unit is" : "units are") missing from other owners. All are listed in an annex "
                + "to the needs report")
        return (told + (left.isEmpty ? [] : [others[language]])).joined(separator: ". ")
    }
}
