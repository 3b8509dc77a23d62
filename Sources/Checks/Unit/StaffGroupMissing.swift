import Model

extension Rule where Subject == UnitAnalysis {
    /// A group of the staff has never taken part: teachers everywhere, assistants and skilled workers where they work (O).
    static let staffGroupMissing = Rule(
        "PRO-004", .warning, sources: ["F § 11", "SKK 1.3"],
        title: Text(
            nb: "En gruppe ansatte har aldri vært med",
            nn: "Ei gruppe tilsette har aldri vore med",
            en: "One staff group has never taken part"),
        why: Text(
            nb:
                "Assistenter, fagarbeidere og pedagoger er sammen med barna eller elevene til ulike tider og på ulike "
                + "steder. Når én gruppe mangler, mangler også det gruppa har sett.",
            nn:
                "Assistentar, fagarbeidarar og pedagogar er saman med barna eller elevane til ulike tider og på ulike "
                + "stader. Når éi gruppe manglar, manglar også det gruppa har sett.",
            en:
                "Assistants, skilled workers and teachers are with the children or pupils at different times and "
                + "in different places. If one group is missing, what it has seen is missing too.")
    ) { analysis, _ in
        guard analysis.hasStaffMeeting else { return [] }
        let last = analysis.meetings.last { $0.phase != nil }?.phase ?? .goals
        return analysis.staffGroups.filter { group in
            !analysis.meetings.contains { $0.groups.contains(group) }
        }.map { group in
            let name = group.label
            return .asked(
                at: "\(last.rawValue).participation",
                message: Text(
                    nb: "Disse har ikke vært med på noe møte: \(name.nb).",
                    nn: "Desse har ikkje vore med på noko møte: \(name.nn).",
                    en: "These groups have not taken part in any meeting: \(name.en)."))
        }
    }
}

extension UnitAnalysis {
    /// The groups of staff that one would expect to find in a unit of its kinds.
    fileprivate var staffGroups: [Group] {
        let hasAssistants = profile.kinds.contains { $0 == .kindergarten || $0 == .sfo }
        return hasAssistants ? [.teachers, .assistants] : [.teachers]
    }
}
