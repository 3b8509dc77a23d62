import Model

extension Rule where Subject == UnitAnalysis {
    /// A phase was worked through by leaders without any staff; the choice of an area has a rule of its own.
    static let phaseByLeadersAlone = Rule(
        "PRO-003", .warning, sources: ["SKK 1.3", .plan(.coherence)],
        title: Text(
            nb: "Lederne har gjennomført en fase alene",
            nn: "Leiarane har gjennomført ein fase åleine",
            en: "The leaders carried out a phase on their own"),
        why: Text(
            nb:
                "De ansatte ser noe annet enn lederne. Når de er med i hver fase, kan de følge veien fra tallene "
                + "til behovene, og det er lettere for dem å gjøre noe med behovene.",
            nn:
                "Dei tilsette ser noko anna enn leiarane. Når dei er med i kvar fase, kan dei følgje vegen frå "
                + "tala til behova, og det er lettare for dei å gjere noko med behova.",
            en:
                "The staff see different things from the leaders. If they take part in every phase, they can "
                + "follow the path from the figures to the needs, and find it easier to act on them.")
    ) { analysis, _ in
        guard analysis.hasStaffMeeting else { return [] }
        return Phase.allCases.filter { $0 != .prioritisation }.compactMap { phase in
            let meetings = analysis.meetings(about: phase)
            guard !meetings.isEmpty, !meetings.contains(where: \.hasStaff) else { return nil }
            let name = phase.label
            return .asked(
                at: "\(phase.rawValue).participation",
                message: Text(
                    nb: "Ingen av de ansatte utenom lederne var med på møtet om «\(name.nb)».",
                    nn: "Ingen av dei tilsette utanom leiarane var med på møtet om «\(name.nn)».",
                    en: "No staff other than leaders took part in the meeting on “\(name.en)”."))
        }
    }
}
