import Chain
import Guidance
public import Model
public import Pages

/// Eiers samlede vurdering av kompetansebehov: what an owner lifts up from its units' needs, and what it puts in.
public enum OwnerOverviewPage {
    /// The document, whose body aims for six pages with three units, besides the annexes; `language` is the language of the owner's answers.
    public static func page(
        _ overview: OwnerOverview, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let counts = NeedCounts(overview)
        let below = OwnerBelow(overview: overview, language: language, counts: counts)
        let pattern = OwnerPattern(overview: overview, language: language, counts: counts)
        let own = OwnerChoices(overview: overview, language: language, around: around)
        return Page(
            title: .say(
                nb: "Samlet vurdering av kompetansebehov for ", nn: "Samla vurdering av kompetansebehov for ",
                en: "Overview of competence needs for ") + .data(overview.profile.name),
            blocks: DocumentParts.draftNote(provenance) + summary(overview, language, around) + [
                .pageBreak, .contents,
            ]
                + pattern.blocks
                + below.blocks + own.blocks + seen(overview, language) + below.annex + pattern.annex + own.annex
                + DocumentParts.provenance(provenance, overview.documents()))
    }

    /// What the owner has seen since the network answered; nothing until it is asked.
    private static func seen(_ overview: OwnerOverview, _ language: Language) -> [Block] {
        guard let seen = overview.seen else { return [] }
        return .chapter(OwnerOverview.seen.name, [.paragraph(.answer(seen, language))])
    }

    private static func summary(
        _ overview: OwnerOverview, _ language: Language, _ around: Surroundings
    ) -> [Block] {
        let budget = StudyBudget(overview, around.limits.study)
        let priorities = overview.priorities.prefix(6).map {
            Block.Item(
                .brief($0.statement, language, $0.id.item, room: 200))
        }
        return .chapter(
            DocumentParts.summaryTitle,
            .bullets(
                [
                    Block.Item(DocumentParts.who, DocumentParts.profile(overview.profile)),
                    Block.Item(
                        Text(
                            nb: "Enheter som har levert", nn: "Einingar som har levert",
                            en: "Units that have handed over"),
                        delivered(overview)),
                    Block.Item(
                        Text(
                            nb: "Hva behovene peker mot",
                            nn:
                                "Kva behova peikar mot", en: "What the needs point to"),
                        pointing(overview)),
                    Block.Item(
                        Text(nb: "Prioriteringer", nn: "Prioriteringar", en: "Priorities"),
                        priorities.isEmpty ? DocumentParts.none : [],
                        below: priorities + DocumentParts.more(overview.priorities.count - 6)),
                    DocumentParts.mainNeeds(overview.mainNeeds),
                    Block.Item(
                        Text(
                            nb: "Dette ber eieren nettverket om", nn: "Dette ber eigaren nettverket om",
                            en: "What the owner asks of the network"), asked(overview)),
                    Block.Item(
                        Text(nb: "Egeninnsats", nn: "Eigeninnsats", en: "Own contribution"),
                        contribution(overview, language)),
                    Block.Item(
                        Text(nb: "Videreutdanning", nn: "Vidareutdanning", en: "Further education"),
                        education(overview, budget)),
                ] + committed(overview, budget)))
    }

    /// «2 av 3 enheter i registeret, 5 kompetansebehov».
    private static func delivered(_ overview: OwnerOverview) -> Line {
        let needs = Line.data(", ") + .text(.counted(overview.received.needs.count, .competenceNeeds))
        let all = overview.deliveries
        guard !all.isEmpty else { return .text(.counted(overview.received.newest().count, .units)) + needs }
        let count = all.filter { $0.state == .delivered }.count
        return .say(
            nb: "\(count) av \(all.count) i registeret", nn: "\(count) av \(all.count) i registeret",
            en: "\(count) of \(all.count) in the register") + needs
    }

    /// The areas most units of a kind point to.
    private static func pointing(_ overview: OwnerOverview) -> Line {
        let cells = NeedPattern(overview).cells.filter { $0.area != nil }
        guard !cells.isEmpty else { return .text(.notAnswered) }
        return .joined(
            cells.prefix(3).map { cell in
                let share = KindWords.share(cell.units.count, of: cell.ofKind, cell.kinds)
                return PatternBlocks.area(cell) + .data(" (") + .text(share) + .data(")")
            })
            + (cells.count > 3
                ? .say(
                    nb: ", og \(cells.count - 3) til", nn: ", og \(cells.count - 3) til",
                    en: ", and \(cells.count - 3) more") : [])
    }

    /// The sums where there are any, and the first words.
    private static func contribution(_ overview: OwnerOverview, _ language: Language) -> Line {
        let sums = [
            overview.contributedHours.map(RowNumbers.hours), overview.contributedKroner.map(RowNumbers.kroner),
        ].compactMap { $0.map { Line.text($0) } }
        let words = Line.brief(overview.ownContribution?.words, language, room: 200)
        return sums.isEmpty
            ? words : .joined(sums) + .say(nb: " i året. ", nn: " i året. ", en: " a year. ") + words
    }

    /// All kroner the owner commits itself to in a year; nothing where nobody has told any.
    private static func committed(_ overview: OwnerOverview, _ budget: StudyBudget) -> [Block.Item] {
        // A municipality pays for private kindergartens too; a private owner does not.
        let studies = budget.own + (overview.profile.ownership == .private ? 0 : budget.municipality)
        guard let own = overview.contributedKroner, studies > 0 else { return [] }
        let all = RowNumbers.kroner(own + studies)
        let (part, rest) = (RowNumbers.kroner(own), RowNumbers.kroner(studies))
        return [
            Block.Item(
                Text(
                    nb: "Kroner eieren binder seg til", nn: "Kroner eigaren bind seg til",
                    en: "Kroner the owner commits itself to"),
                .say(
                    nb: "\(all.nb): \(part.nb) i egeninnsats og \(rest.nb) i egenandel for videreutdanning",
                    nn: "\(all.nn): \(part.nn) i eigeninnsats og \(rest.nn) i eigendel for vidareutdanning",
                    en:
                        "\(all.en): \(part.en) as own contribution and \(rest.en) as the owner's share of "
                        + "further education"))
        ]
    }

    private static func education(_ overview: OwnerOverview, _ budget: StudyBudget) -> Line {
        guard !overview.studyPlaces.isEmpty else {
            return overview.complete["education.further"] ? DocumentParts.none : .text(.notAnswered)
        }
        let people = Line.text(
            .counted(budget.people, .studyPlaces))
        guard !budget.costs.isEmpty else { return people }
        let (state, own) = (RowNumbers.kroner(budget.state), RowNumbers.kroner(budget.own + budget.municipality))
        return people
            + .say(
                nb: "; staten \(state.nb), egenandel \(own.nb)", nn: "; staten \(state.nn), eigendel \(own.nn)",
                en: "; state \(state.en), owner's share \(own.en)")
    }

    private static func asked(_ overview: OwnerOverview) -> Line {
        guard !overview.priorities.isEmpty else { return DocumentParts.none }
        let count = Text.counted(overview.priorities.count, .priorities)
        return .say(
            nb: "å ta opp \(count.nb) i behovsmeldingen", nn: "å ta opp \(count.nn) i behovsmeldinga",
            en: "to take up \(count.en) in the needs report")
    }
}
