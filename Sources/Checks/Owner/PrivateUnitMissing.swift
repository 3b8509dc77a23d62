import Model

extension Rule where Subject == OwnerOverview {
    /// A private unit of the register has handed over nothing.
    static let privateUnitMissing = Rule(
        "OWN-006", .warning, sources: ["F § 2"],
        title: Text(
            nb: "En privat enhet er ikke med",
            nn: "Ei privat eining er ikkje med",
            en: "A private unit is not included"),
        why: Text(
            nb:
                "Private barnehager og skoler er omfattet av tilskuddet på lik linje med de kommunale. De skal "
                + "bli spurt, selv om svaret kan bli nei.",
            nn:
                "Private barnehagar og skular er omfatta av tilskotet på lik linje med dei kommunale. Dei skal "
                + "bli spurde, sjølv om svaret kan bli nei.",
            en:
                "Private kindergartens and schools are covered by the grant just like the municipal ones. They "
                + "must be asked, even if the answer may be no.")
    ) { overview, _ in
        let missing = overview.missing { $0.ownership == .private }
        guard !overview.received.isEmpty, !missing.isEmpty else { return [] }
        let names = missing.joined(separator: ", ")
        return [
            .collected(
                message: Text(
                    nb:
                        "Disse private enhetene har ikke levert: \(names). Spør dem, og godta merknaden hvis de ikke "
                        + "vil være med.",
                    nn: "Desse private einingane har ikkje levert: \(names). Spør dei, og godta merknaden om dei "
                        + "ikkje vil vere med.",
                    en:
                        "These private units have not handed over an assessment: \(names). Ask them, and "
                        + "accept the remark if they do not wish to take part."))
        ]
    }
}
