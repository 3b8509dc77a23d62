import Guidance
public import Model
public import Pages

/// Enhetens behovsvurdering: what a unit found in its five phases, and the competence needs that came of it.
public enum NeedsAssessment {
    /// The document, which aims for four pages; `language` is the language of the answers.
    public static func page(
        _ analysis: UnitAnalysis, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let summary = NeedsAssessmentSummary(analysis: analysis, language: language)
        let phases = NeedsAssessmentPhases(analysis: analysis, language: language)
        let needs = NeedsAssessmentNeeds(analysis: analysis, language: language)
        return Page(
            title: .say(
                nb: "Behovsvurdering for ", nn: "Behovsvurdering for ", en: "Needs assessment for ")
                + .data(analysis.profile.name),
            blocks: DocumentParts.draftNote(provenance) + summary.blocks + [.pageBreak, .contents] + phases.blocks
                + needs.blocks + DocumentParts.provenance(provenance))
    }
}

/// The page that is read where nothing else is.
struct NeedsAssessmentSummary {
    let analysis: UnitAnalysis
    let language: Language

    var blocks: [Block] {
        .chapter(DocumentParts.summaryTitle, .bullets(area + needs + basis) + picture)
    }

    private var area: [Block.Item] {
        let chosen = analysis.chosenCandidate
        return [
            Block.Item(DocumentParts.who, DocumentParts.profile(analysis.profile)),
            Block.Item(
                DocumentParts.shownTitle, findings.isEmpty ? .text(.notAnswered) : [],
                below: findings.prefix(3).map { Block.Item(.brief($0.statement, language, room: 170)) }
                    + DocumentParts.more(findings.count - 3)),
            Block.Item(UnitAnalysis.chosen.name, .brief(chosen?.area, language, room: 170)),
            Block.Item(
                Text(nb: "Hvorfor dette området", nn: "Kvifor dette området", en: "Why this area"),
                .brief(chosen?.reason, language, room: 300)),
        ]
    }

    /// What the chosen area rests on.
    private var findings: [Finding] {
        (analysis.chosenCandidate?.findings ?? []).compactMap { analysis.findings[$0] }
    }

    /// The indicator that page one shows: the first that a finding of the chosen area rests on and that can be drawn.
    static func pictured(_ analysis: UnitAnalysis) -> Indicator? {
        let findings = (analysis.chosenCandidate?.findings ?? []).compactMap { analysis.findings[$0] }
        return findings.flatMap(\.indicators).compactMap { analysis.indicators[$0] }
            .first { IndicatorChart.block($0) != nil }
    }

    private var picture: [Block] {
        Self.pictured(analysis).flatMap {
            IndicatorChart.block($0, own: Text(nb: "enheten", nn: "eininga", en: "the unit"))
        }.map { [$0] } ?? []
    }

    private var needs: [Block.Item] {
        let needs = analysis.needs.filter { $0.form != .notCompetence }
        let shown = needs.prefix(6).map { need in
            Block.Item(
                .brief(need.ability, language, need.id.item, room: 170))
        }
        return [
            Block.Item(
                DocumentParts.mainNeedsTitle, needs.isEmpty ? DocumentParts.none : [],
                below: shown + DocumentParts.more(needs.count - 6)),
            Block.Item(
                Text(nb: "Dette ber enheten om", nn: "Dette ber eininga om", en: "What the unit asks for"),
                asked.isEmpty ? DocumentParts.none : [], below: asked),
        ]
    }

    /// «kollektiv kompetanseutvikling: behov-1, behov-2»; last those whose form nobody has decided.
    private var asked: [Block.Item] {
        let open = analysis.needs.filter { $0.form == nil }.map(\.id.item)
        let undecided = Block.Item(
            Text(nb: "form ikke besvart", nn: "form ikkje svara på", en: "form not answered"), .ids(open))
        return NeedForm.allCases.filter { $0 != .notCompetence }.compactMap { form in
            let needs = analysis.needs.filter { $0.form == form }
            return needs.isEmpty ? nil : Block.Item(form.label, .ids(needs.map(\.id.item)))
        } + (open.isEmpty ? [] : [undecided])
    }

    private var basis: [Block.Item] {
        let own = analysis.needs.filter { $0.ownAction != nil }
        return [
            Block.Item(
                Text(
                    nb: "Dette gjør enheten selv", nn: "Dette gjer eininga sjølv", en: "What the unit does itself"),
                own.isEmpty ? DocumentParts.none : [],
                below: own.prefix(2).map {
                    Block.Item(.brief($0.ownAction?.words, language, $0.id.item, room: 170))
                } + DocumentParts.more(own.count - 2)),
            Block.Item(DocumentParts.tookPart, analysis.meetings.inShort),
            Block.Item(
                Text(nb: "Grunnlaget", nn: "Grunnlaget", en: "What it is based on"),
                .text(
                    .list([
                        Text.counted(analysis.goals.count, .goals), Text.counted(analysis.sources.count, .sources),
                        Text.counted(analysis.findings.count, .findings),
                    ]))),
        ]
    }
}
