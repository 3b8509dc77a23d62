import Formats
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
        // Of hundreds of units each part takes its time, and none needs another.
        let parts: [@Sendable () -> [Block]] = [
            { OwnerSummary(overview, language, around, counts).blocks + [.pageBreak, .contents] },
            { pattern.blocks }, { below.blocks }, { own.blocks }, { seen(overview, language) },
            { below.annex }, { pattern.annex }, { own.annex },
        ]
        return Page(
            title: .say(
                nb: "Samlet vurdering av kompetansebehov for ", nn: "Samla vurdering av kompetansebehov for ",
                en: "Overview of competence needs for ") + .data(overview.profile.name),
            blocks: DocumentParts.draftNote(provenance) + Together.map(parts) { $0() }.flatMap(\.self)
                + DocumentParts.provenance(provenance, overview.documents()))
    }

    /// What the owner has seen since the network answered; nothing until it is asked.
    private static func seen(_ overview: OwnerOverview, _ language: Language) -> [Block] {
        guard let seen = overview.seen else { return [] }
        return .chapter(OwnerOverview.seen.name, [.paragraph(.answer(seen, language))])
    }
}
