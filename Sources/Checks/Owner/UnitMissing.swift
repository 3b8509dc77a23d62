import Model

extension Rule where Subject == OwnerOverview {
    /// A unit of the register has handed over nothing; private units have a rule of their own.
    static let unitMissing = Rule(
        "OWN-004", .warning, sources: ["F § 4", .plan(.needsReport)],
        title: Text(
            nb: "En enhet har ikke levert",
            nn: "Ei eining har ikkje levert",
            en: "A unit has not handed over its assessment"),
        why: Text(
            nb:
                "Eierens vurdering skal omfatte alle enhetene. Hvis en enhet mangler, kan behovene der bli glemt. Kanskje trenger enheten også hjelp til å "
                + "komme i gang.",
            nn:
                "Vurderinga til eigaren skal omfatte alle einingane. Om ei eining manglar, kan behova der bli gløymde. Kanskje treng eininga også hjelp til å kome i "
                + "gang.",
            en:
                "The owner's assessment should cover all the units. If one is missing, its needs may be forgotten. The unit may also need help to get started."
        )
    ) { overview, _ in
        let missing = overview.missing { $0.ownership != .private }
        guard !overview.received.isEmpty, !missing.isEmpty else { return [] }
        let names = missing.joined(separator: ", ")
        return [
            .collected(
                message: Text(
                    nb:
                        "Disse har ikke levert: \(names). Be om behovsvurderingen. Legg fila i mappa «mottatt», "
                        + "og hent den inn.",
                    nn:
                        "Desse har ikkje levert: \(names). Be om behovsvurderinga. Legg fila i mappa «motteke», "
                        + "og hent ho inn.",
                    en:
                        "These units have not handed over a needs assessment: \(names). Ask for their assessments. "
                        + "Put the files in the folder “incoming”, and collect them."
                ))
        ]
    }
}
