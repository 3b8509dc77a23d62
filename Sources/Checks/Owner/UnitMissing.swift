import Model

extension Rule where Subject == OwnerOverview {
    /// A unit of the register has handed over nothing; private units have a rule of their own.
    static let unitMissing = Rule(
        "OWN-004", .warning, sources: ["F § 4", .plan(.needsReport)],
        title: Text(
            nb: "En enhet har ikke levert",
            nn: "Ei eining har ikkje levert",
            en: "A unit has not handed over"),
        why: Text(
            nb: "Eierens vurdering skal være samlet. Mangler en enhet, kan behovet der bli glemt, eller det "
                + "kan være noen som trenger hjelp til å komme i gang.",
            nn: "Vurderinga til eigaren skal vere samla. Manglar ei eining, kan behovet der bli gløymt, "
                + "eller det kan vere nokon som treng hjelp til å kome i gang.",
            en: "The owner's assessment is to cover everybody. If a unit is missing, its need may be "
                + "forgotten, or somebody may need help to begin.")
    ) { overview, _ in
        let missing = overview.missing { $0.ownership != .private }
        guard !overview.received.isEmpty, !missing.isEmpty else { return [] }
        let names = missing.joined(separator: ", ")
        return [
            .collected(
                message: Text(
                    nb:
                        "Disse har ikke levert: \(names). Be om behovsvurderingen, legg fila i mottatt og hent den "
                        + "inn.",
                    nn: "Desse har ikkje levert: \(names). Be om behovsvurderinga, legg fila i motteke og hent ho "
                        + "inn.",
                    en: "These have not handed over: \(names). Ask for the needs assessment, put the file in "
                        + "incoming and bring it in."))
        ]
    }
}
