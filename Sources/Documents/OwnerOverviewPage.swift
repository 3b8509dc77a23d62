import Chain
public import Model
public import Pages

/// Eiers samlede vurdering av kompetansebehov: what an owner lifts up from its units' needs, and what it puts in.
public enum OwnerOverviewPage {
    /// The document; `language` is the language of the owner's answers.
    public static func page(
        _ overview: OwnerOverview, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let below = OwnerBelow(overview: overview)
        let own = OwnerChoices(overview: overview, language: language)
        return Page(
            title: .say(
                nb: "Samlet vurdering av kompetansebehov for ", nn: "Samla vurdering av kompetansebehov for ",
                en: "Overview of competence needs for ") + .data(overview.profile.name),
            blocks: DocumentParts.draftNote(provenance) + summary(overview, language) + [.pageBreak] + below.blocks
                + own.blocks + DocumentParts.provenance(provenance, overview.documents()))
    }

    private static func summary(_ overview: OwnerOverview, _ language: Language) -> [Block] {
        let units = overview.received.newest()
        let priorities = overview.priorities.prefix(6).map {
            Block.Item(
                .brief($0.statement, language, room: 120) + [.data(" ("), .text($0.id.item.words), .data(")")])
        }
        let needs = overview.priorities.flatMap(overview.needs).once
        return .chapter(
            DocumentParts.summaryTitle,
            .bullets([
                Block.Item(DocumentParts.who, DocumentParts.profile(overview.profile)),
                Block.Item(
                    Text(
                        nb: "Enheter som har levert", nn: "Einingar som har levert",
                        en: "Units that have delivered"),
                    [
                        .text(Nouns.units(units.count)), .data(", "),
                        .text(Nouns.needs(overview.received.needs.count)),
                    ]),
                Block.Item(
                    Text(nb: "Prioriteringer", nn: "Prioriteringar", en: "Priorities"),
                    priorities.isEmpty ? DocumentParts.none : [],
                    below: priorities + DocumentParts.more(overview.priorities.count - 6)),
                DocumentParts.mainNeeds(needs),
                Block.Item(
                    Text(
                        nb: "Dette ber eieren nettverket om", nn: "Dette ber eigaren nettverket om",
                        en: "What the owner asks of the network"), asked(overview)),
                Block.Item(
                    Text(nb: "Egeninnsats", nn: "Eigeninnsats", en: "Own contribution"),
                    .brief(overview.ownContribution?.words, language)),
            ]))
    }

    private static func asked(_ overview: OwnerOverview) -> Line {
        guard !overview.priorities.isEmpty else { return DocumentParts.none }
        let count = Nouns.priorities(overview.priorities.count)
        return .say(
            nb: "å ta opp \(count.nb) i behovsmeldingen", nn: "å ta opp \(count.nn) i behovsmeldinga",
            en: "to take up \(count.en) in the needs report")
    }
}
