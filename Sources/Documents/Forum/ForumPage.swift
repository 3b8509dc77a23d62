import Model
import Pages

/// The county's cooperation forum and networks: who is represented there, and whose seats took part in treating the
/// network's report (LP 3.2).
enum ForumPage {
    /// The page.
    static func page(_ plan: RegionPlan, _ around: Surroundings, _ provenance: Provenance) -> Page {
        let county = around.county
        return Page(
            title: .say(
                nb: "Samarbeidsforumet i ", nn: "Samarbeidsforumet i ", en: "The cooperation forum in ")
                + .text(county.county),
            blocks: .chapter(ForumWords.seats, seats(county, plan.report?.seats, around))
                + .chapter(ForumWords.meetings, meetings(around)) + .chapter(ForumWords.networks, networks(county))
                + DocumentParts.provenance(provenance))
    }

    private static func seats(_ county: CountyProfile, _ took: [String]?, _ around: Surroundings) -> [Block] {
        guard let forum = county.forum, !forum.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Fylkesprofilen sier ikke hvem som sitter i forumet.",
                        nn: "Fylkesprofilen seier ikkje kven som sit i forumet.",
                        en: "The county profile does not say who sits on the forum."))
            ]
        }
        let rows = forum.map { one -> [Line] in
            let isThere = took.map { took in Language.allCases.contains { took.contains(one.who[$0]) } }
            let told: Line =
                switch isThere {
                case true?: .say(nb: "ja", nn: "ja", en: "yes")
                case false?: .data("–")
                case nil: .text(.notAnswered)
                }
            return [.text(one.who.capital), .data(String(one.seats)), told]
        }
        let sum: [Line] = [
            .say(nb: "Sum", nn: "Sum", en: "Total"), .data(String(forum.map(\.seats).total)), .data(""),
        ]
        let source: [Block] = around.law(.plan(.forum)).map { [.source(.text($0.name))] } ?? []
        return [
            .table(
                Table(
                    header: [
                        .say(nb: "Hvem", nn: "Kven", en: "Who"), .say(nb: "Plasser", nn: "Plassar", en: "Seats"),
                        .say(
                            nb: "Var med på årsrapporten", nn: "Var med på årsrapporten",
                            en: "Took part in considering the annual report"),
                    ], rows: rows + [sum], numeric: [1]))
        ] + source
    }

    /// The forum's meetings, a year ahead.
    private static func meetings(_ around: Surroundings) -> [Block] {
        let period = around.today...around.today.adding(days: 365)
        let days = around.county.wheel(period).filter { $0.step == nil && !$0.isDeadline && $0.first == $0.last }
        guard !days.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Fylkesprofilen har ingen møtedager.", nn: "Fylkesprofilen har ingen møtedagar.",
                        en: "The county profile has no meeting dates."))
            ]
        }
        return .bullets(days.map { Block.Item(.text($0.first.words) + .data("  ") + .text($0.what)) })
    }

    private static func networks(_ county: CountyProfile) -> [Block] {
        guard let networks = county.networks, !networks.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb:
                            "Fylkesprofilen nevner ingen nettverk, og heller ikke hvilke kommuner som hører til "
                            + "hvert av dem.",
                        nn:
                            "Fylkesprofilen nemner ingen nettverk, og heller ikkje kva kommunar som høyrer til "
                            + "kvart av dei.",
                        en:
                            "The county profile does not name any networks, or the municipalities that belong to "
                            + "each of them."
                    ))
            ]
        }
        return [
            .table(
                Table(
                    header: [
                        .say(nb: "Nettverk", nn: "Nettverk", en: "Network"),
                        .say(nb: "Kommuner", nn: "Kommunar", en: "Municipalities"),
                    ],
                    rows: networks.map { network in
                        [
                            .data(network.name),
                            .data(network.municipalities.map { $0.joined(separator: ", ") } ?? "–"),
                        ]
                    }))
        ]
    }
}

private enum ForumWords {
    static let seats = Text(
        nb: "Hvem som er representert", nn: "Kven som er representert", en: "Who is represented")
    static let meetings = Text(
        nb: "Møter det neste året", nn: "Møte det neste året", en: "Meetings in the year ahead")
    static let networks = Text(
        nb: "Kompetansenettverkene", nn: "Kompetansenettverka", en: "The competence networks")
}
