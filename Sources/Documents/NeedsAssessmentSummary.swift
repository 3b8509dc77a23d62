import Guidance
import Model
import Pages

/// The page that is read where nothing else is: what the data show, what was chosen, what is needed and why.
struct NeedsAssessmentSummary {
    let analysis: UnitAnalysis
    let language: Language

    var blocks: [Block] {
        .chapter(
            DocumentParts.summaryTitle,
            [.source(DocumentParts.profile(analysis.profile))]
                + .part(DocumentParts.shownTitle, shown) + .part(chosenTitle, chosen)
                + .part(Text(nb: "Dette trenger vi", nn: "Dette treng vi", en: "What we need"), needed)
                + ownActions + picture + [.source(basis)])
    }

    private let chosenTitle = Text(
        nb: "Dette har vi valgt å arbeide med", nn: "Dette har vi valt å arbeide med",
        en: "What we have chosen to work on")

    /// What the chosen area rests on; before an area is chosen, all that was found.
    private var findings: [Finding] {
        analysis.chosenCandidate.map { $0.findings.compactMap { analysis.findings[$0] } } ?? analysis.findings
    }

    /// The findings, each with the figures it rests on and what can be said of them.
    private var shown: [Block] {
        guard !findings.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        var told: Set<ID<Indicator>> = []
        let items = findings.prefix(Self.most).map { finding in
            let figures = finding.indicators.filter { told.insert($0).inserted }
                .compactMap { analysis.indicators[$0].flatMap(FigureSentence.line) }
            return Block.Item(
                .brief(finding.statement, language, finding.id.item, room: 170),
                below: figures.prefix(2).map { Block.Item($0) } + DocumentParts.more(figures.count - 2))
        }
        return .bullets(items + DocumentParts.more(findings.count - Self.most))
    }

    /// How many there is room for on one page; those that follow are counted.
    private static let most = 4

    private var chosen: [Block] {
        guard let chosen = analysis.chosenCandidate else { return [.paragraph(.text(.notAnswered))] }
        return [
            .paragraph(.brief(chosen.area, language, chosen.id.item, room: 170)),
            .paragraph(.brief(chosen.reason, language, room: 300)),
        ]
    }

    private var needed: [Block] {
        let needs = analysis.needs.filter { $0.form != .notCompetence }
        guard !analysis.needs.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        guard !needs.isEmpty else { return [.paragraph(DocumentParts.none)] }
        var room = 420
        let shown = needs.prefix { need in
            defer { room -= need.ability.wholeSentences(to: 170).count + 60 }
            return room > 0
        }
        let items = shown.map { need in
            Block.Item(
                .brief(need.ability, language, need.id.item, room: 170),
                below: [Block.Item(.joined([form(of: need), duration(of: need)].compactMap(\.self)))]
                    + reason(need))
        }
        return .bullets(items + DocumentParts.more(needs.count - shown.count))
    }

    private func form(of need: Need) -> Line {
        need.form.map { .text($0.label) }
            ?? .say(
                nb: "form ikke oppgitt", nn: "form ikkje oppgitt",
                en: "form of competence development not stated")
    }

    private func duration(of need: Need) -> Line? {
        need.years.flatMap { $0 > 0 ? .text(.counted($0, .years)) : nil }
    }

    /// The first of what it answers that keeps the challenge going.
    private func reason(_ need: Need) -> [Block.Item] {
        let factors = need.factors.compactMap { analysis.factors[$0] }
        guard let first = factors.first(where: { $0.effect == .maintaining }) ?? factors.first else { return [] }
        return [
            Block.Item(
                Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                .brief(first.statement, language, first.id.item, room: 120))
        ]
    }

    private var ownActions: [Block] {
        let own = analysis.needs.filter { !($0.ownAction?.words.isBlank ?? true) }
        guard !own.isEmpty else { return [] }
        return .part(
            Need.ownAction.name,
            .bullets(
                own.prefix(2).map { Block.Item(.brief($0.ownAction?.words, language, $0.id.item, room: 170)) }
                    + DocumentParts.more(own.count - 2)))
    }

    /// The indicator that page one shows: the first that a finding of the chosen area rests on and that can be drawn.
    static func pictured(_ analysis: UnitAnalysis) -> Indicator? {
        let findings = (analysis.chosenCandidate?.findings ?? []).compactMap { analysis.findings[$0] }
        return findings.flatMap(\.indicators).compactMap { analysis.indicators[$0] }
            .first { IndicatorChart.block($0) != nil }
    }

    private var picture: [Block] {
        Self.pictured(analysis).flatMap { IndicatorChart.block($0, own: .theUnit) }.map { [$0] } ?? []
    }

    /// «. Drøftet med de tillitsvalgte 22.10.2026.»; nothing while it has not been.
    private var discussed: Line {
        guard let held = analysis.discussion, held.isHeld, let day = held.day else { return [] }
        return .data(". ") + .text(UnitAnalysis.discussion.name) + .data(" ") + .text(day.words) + .data(".")
    }

    /// «Vi bygger på 2 mål, 7 kilder og 4 funn. 7 møter: ledere, pedagoger og lærere …».
    private var basis: Line {
        .say(nb: "Grunnlaget: ", nn: "Grunnlaget: ", en: "What it is based on: ")
            + .text(
                .list([
                    Text.counted(analysis.goals.count, .goals), Text.counted(analysis.sources.count, .sources),
                    Text.counted(analysis.findings.count, .findings),
                ])) + .data(". ") + analysis.meetings.participation.inShort(at: analysis.profile.kinds) + discussed
    }
}

extension Text {
    /// What a unit's own figures are called within a sentence.
    static let theUnit = Text(nb: "enheten", nn: "eininga", en: "the unit")
}
