import Model

extension Rule where Subject == RegionPlan {
    /// No employee representatives took part in a meeting of the region.
    static let organisationsNotRepresented = Rule(
        "REG-016", .advice, sources: ["F § 8", "SKK 1.3", .plan(.treatment)],
        title: Text(
            nb: "Arbeidstakerorganisasjonene er ikke med",
            nn: "Arbeidstakarorganisasjonane er ikkje med",
            en: "The employee organisations are not represented"),
        why: Text(
            nb:
                "Organisasjonene kjenner hverdagen i mange barnehager og skoler. Når de er med i nettverket, "
                + "har de ansatte medvirkning hele veien opp.",
            nn:
                "Organisasjonane kjenner kvardagen i mange barnehagar og skular. Når dei er med i nettverket, "
                + "har dei tilsette medverknad heile vegen opp.",
            en:
                "The organisations know everyday life in many kindergartens and schools. When they take part "
                + "in the network, staff have a say at every level.")
    ) { plan, _ in
        guard !plan.measures.isEmpty, !plan.meetings.contains(where: { $0.groups.contains(.representatives) })
        else {
            return []
        }
        return [
            .asked(
                at: "plan.participation",
                message: Text(
                    nb: "Ingen tillitsvalgte er ført opp på noen av møtene i nettverket.",
                    nn: "Ingen tillitsvalde er førte opp på nokon av møta i nettverket.",
                    en: "No employee representatives are listed for any meeting of the network."))
        ]
    }
}
