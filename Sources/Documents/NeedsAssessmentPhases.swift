import Guidance
import Model
import Pages

/// The first four phases of a unit's analysis, in the order of the chain.
struct NeedsAssessmentPhases {
    let analysis: UnitAnalysis
    let language: Language

    var blocks: [Block] { goals + data + interpretation + prioritisation }

    /// «Fase 1: Mål».
    static func title(_ phase: Phase) -> Text {
        let label = phase.label
        return Text(
            nb: "Fase \(phase.number): \(label.nb)", nn: "Fase \(phase.number): \(label.nn)",
            en: "Phase \(phase.number): \(label.en)")
    }

    private var goals: [Block] {
        let table = Table(
            analysis.goals,
            [
                .statement(Goal.statement, language), Point(Goal.origins, language),
                Point(Goal.understanding, language), Point(Goal.sign, language),
            ])
        return .chapter(
            Self.title(.goals),
            listed(analysis.goals, table) + said(Goal.differences, of: analysis.goals)
                + said(Goal.unreached, of: analysis.goals)
                + (analysis.hasManyGoals ? UnitAnalysis.goalsLaidAside.part(of: analysis, language) : [])
                + UnitAnalysis.samiPerspective.part(of: analysis, language))
    }

    private var data: [Block] {
        let source = Point<Source>(Source.title.name) { source in
            .named(source.title, language, source.id.item)
                + (source.whose.map { [.data(" ("), .text($0), .data(")")] } ?? [])
        }
        let table = Table(
            analysis.sources,
            [
                source, Point(Source.focus, language), Point(Source.respondents, language),
                Point(Source.day, language), Point(Source.file.name) { .data($0.file?.name ?? "–") },
            ], caption: .text(UnitAnalysis.sources.name))
        return .chapter(
            Self.title(.data),
            listed(analysis.sources, table) + DocumentParts.figures(analysis)
                + DocumentParts.cohorts(analysis.indicators)
                + UnitAnalysis.missingVoices.part(of: analysis, language))
    }

    private var interpretation: [Block] {
        let findings = analysis.findings.flatMap(finding)
        let disagreement = UnitAnalysis.disagreement
        return .chapter(
            Self.title(.interpretation),
            (findings.isEmpty ? [unanswered] : findings)
                + UnitAnalysis.surprises.part(of: analysis, language)
                + (analysis.views.isEmpty
                    ? disagreement.part(of: analysis, language)
                    : .part(disagreement.name, .bullets(analysis.views.map(view)))))
    }

    /// What a group thinks, under its own name.
    private func view(_ view: GroupView) -> Block.Item {
        Block.Item([.answer(view.group, language), .data(": "), .answer(view.words, language)])
    }

    private func finding(_ finding: Finding) -> [Block] {
        let evidence = finding.indicators.map(\.item) + finding.sources.map(\.item)
        let explanations = finding.explanations.map { words in
            let testing = analysis.factors(testing: FindingExplanation(finding: finding.id, words: words))
            return Block.Item(.answer(words, language) + SaidWords.tested(in: testing?.map(\.id.item)))
        }
        var facts = [
            Finding.nature.item(of: finding, language), Finding.goals.item(of: finding, language),
            Block.Item(
                Text(nb: "Bygger på", nn: "Byggjer på", en: "Based on"),
                evidence.isEmpty ? .text(.notAnswered) : .ids(evidence)),
        ]
        // Only a challenge is asked for its explanations.
        if finding.nature == .challenge || !explanations.isEmpty {
            facts.append(
                Block.Item(
                    Finding.explanations.name, explanations.isEmpty ? .text(.notAnswered) : [], below: explanations
                ))
            facts.append(Finding.wouldChangeOurMind.item(of: finding, language))
        }
        let title = Line.named(finding.statement, language, finding.id.item)
        return [.heading(level: 3, title)] + .bullets(facts) + pictures(finding)
    }

    /// The indicators that a finding rests on, each where it is first leant on.
    private func pictures(_ finding: Finding) -> [Block] {
        let before =
            analysis.findings.prefix { $0.id != finding.id }.flatMap(\.indicators)
            + (NeedsAssessmentSummary.pictured(analysis).map { [$0.id] } ?? [])
        return finding.indicators.once.filter { !before.contains($0) }.compactMap { id in
            analysis.indicators[id].flatMap {
                IndicatorChart.block($0, own: Text(nb: "enheten", nn: "eininga", en: "the unit"))
            }
        }
    }

    private var prioritisation: [Block] {
        let choice = Point<Candidate>(Text(nb: "Valg", nn: "Val", en: "Choice")) { candidate in
            analysis.chosen == candidate.id
                ? .say(nb: "valgt", nn: "valt", en: "chosen")
                : .say(nb: "ikke valgt", nn: "ikkje valt", en: "not chosen")
        }
        let table = Table(
            analysis.candidates,
            [
                .statement(Candidate.area, language), Point(Candidate.findings, language), choice,
                Point(Candidate.reason, language),
            ])
        return .chapter(
            Self.title(.prioritisation),
            UnitAnalysis.running.part(of: analysis, language) + UnitAnalysis.couldStop.part(of: analysis, language)
                + .part(UnitAnalysis.candidates.name, listed(analysis.candidates, table))
                + .part(
                    Text(
                        nb: "Det området vi valgte, handler om", nn: "Det området vi valde, handlar om",
                        en: "What the area we chose is about"),
                    [.paragraph(.given(analysis.chosenCandidate?.concern?.label))]))
    }

    /// What was said of some items, each under its id; nothing where nobody was asked.
    private func said<Element: Item>(_ field: Field<Element, String?>, of items: [Element]) -> [Block] {
        let said = items.compactMap { item in
            item[keyPath: field.path].map { Block.Item(item.id.item.words, .answer($0, language)) }
        }
        return said.isEmpty ? [] : .part(field.name, .bullets(said))
    }

    /// A table, or that there is nothing in it.
    private func listed(_ items: [some Item], _ table: Table) -> [Block] {
        items.isEmpty ? [unanswered] : [.table(table)]
    }

    private var unanswered: Block { .paragraph(.text(.notAnswered)) }
}
