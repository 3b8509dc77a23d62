import Model

extension Rule where Subject == UnitAnalysis {
    /// No meeting of any phase had staff; leaders and employee representatives alone are not the staff.
    static let noStaffParticipation = Rule(
        "PRO-001", .error, sources: ["F § 11", "F § 4", "SKK 1.3"],
        title: Text(
            nb: "Ingen medvirkning fra de ansatte er registrert",
            nn: "Ingen medverknad frå dei tilsette er registrert",
            en: "No staff participation has been recorded"),
        why: Text(
            nb:
                "De som skal endre praksis, må være med på å finne ut hva som trengs. Uten dem blir det "
                + "ledelsens behov, ikke hele barnehagens eller skolens.",
            nn:
                "Dei som skal endre praksis, må vere med og finne ut kva som trengst. Utan dei er det leiinga "
                + "sitt behov, ikkje behovet til heile barnehagen eller skulen.",
            en:
                "Those who will change practice must help to find out what is needed. Without them, the need "
                + "belongs to the leaders, not to the whole kindergarten or school.")
    ) { analysis, _ in
        guard !analysis.meetings.contains(where: { $0.groups.contains(where: \.isStaff) }) else { return [] }
        let present = Group.allCases.filter { group in analysis.meetings.contains { $0.groups.contains(group) } }
        let names = Text.list(present.map(\.label))
        let phase = analysis.meetings.last?.phase ?? .goals
        return [
            .asked(
                at: "\(phase.rawValue).participation",
                message: present.isEmpty
                    ? Text(
                        nb:
                            "Dere har ikke skrevet hvem som har vært med. Ta med pedagoger, lærere, "
                            + "assistenter eller fagarbeidere i arbeidet, og skriv hvem som var med.",
                        nn:
                            "De har ikkje skrive kven som har vore med. Ta med pedagogar, lærarar, assistentar "
                            + "eller fagarbeidarar i arbeidet, og skriv kven som var med.",
                        en:
                            "You have not recorded who took part. Involve teachers, assistants or skilled "
                            + "workers in the analysis, and write down who took part.")
                    : Text(
                        nb:
                            "På møtene har disse vært med: \(names.nb). Pedagoger, lærere, assistenter og "
                            + "fagarbeidere mangler.",
                        nn:
                            "På møta har desse vore med: \(names.nn). Pedagogar, lærarar, assistentar og "
                            + "fagarbeidarar manglar.",
                        en:
                            "These groups took part in the meetings: \(names.en). Teachers, assistants and "
                            + "skilled workers are missing."))
        ]
    }
}
