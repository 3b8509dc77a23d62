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
        let rows = analysis.goals.map { goal -> [Line] in
            [
                [.text(goal.id.item.words), .data(": "), .answer(goal.statement, language)],
                goal.origins.isEmpty ? .text(.notAnswered) : .text(.list(goal.origins.map(\.label))),
                .given(goal.understanding?.label), .given(goal.sign, language),
            ]
        }
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Mål", nn: "Mål", en: "Goal"),
                    .say(nb: "Hentet fra", nn: "Henta frå", en: "Taken from"),
                    .say(nb: "Blant de ansatte", nn: "Blant dei tilsette", en: "Among the staff"),
                    .say(
                        nb: "Slik ser vi at målet er nådd", nn: "Slik ser vi at målet er nådd",
                        en: "How we see that it is reached"),
                ], rows: rows))
        return .chapter(
            Self.title(.goals),
            (rows.isEmpty ? [unanswered] : [table])
                + .part(
                    Text(
                        nb: "Samiske perspektiver i rammeplan eller læreplan",
                        nn: "Samiske perspektiv i rammeplan eller læreplan",
                        en: "Sami perspectives in the framework plan or curriculum"), analysis.samiPerspective,
                    language))
    }

    private var data: [Block] {
        let rows = analysis.sources.map { source -> [Line] in
            [
                [.text(source.id.item.words), .data(": "), .answer(source.title, language)]
                    + (source.whose.map { [.data(" ("), .text($0), .data(")")] } ?? []),
                .given(source.focus?.label), .given(source.respondents, language), .text(source.day.words),
                .data(source.file?.name ?? "–"),
            ]
        }
        let table = Block.table(
            Table(
                caption: .say(nb: "Kildene", nn: "Kjeldene", en: "The sources"),
                header: [
                    .say(nb: "Kilde", nn: "Kjelde", en: "Source"),
                    .say(nb: "Handler om", nn: "Handlar om", en: "Is about"),
                    .say(nb: "Hvem svarte", nn: "Kven svarte", en: "Who answered"),
                    .say(nb: "Dag", nn: "Dag", en: "Day"), .say(nb: "Fil", nn: "Fil", en: "File"),
                ], rows: rows))
        return .chapter(
            Self.title(.data),
            (rows.isEmpty ? [unanswered] : [table]) + DocumentParts.figures(analysis)
                + .part(
                    Text(
                        nb: "Stemmer som mangler i dataene", nn: "Røyster som manglar i dataa",
                        en: "Voices missing in the data"), analysis.missingVoices, language))
    }

    private var interpretation: [Block] {
        let findings = analysis.findings.flatMap(finding)
        let disagreement = Text(
            nb: "Det vi ser ulikt på", nn: "Det vi ser ulikt på", en: "What we see differently")
        return .chapter(
            Self.title(.interpretation),
            (findings.isEmpty ? [unanswered] : findings)
                + (analysis.views.isEmpty
                    ? .part(disagreement, analysis.disagreement, language)
                    : .part(disagreement, .bullets(analysis.views.map(view)))))
    }

    /// What a group thinks, under its own name.
    private func view(_ view: GroupView) -> Block.Item {
        Block.Item([.answer(view.group, language), .data(": "), .answer(view.words, language)])
    }

    private func finding(_ finding: Finding) -> [Block] {
        let evidence = finding.indicators.map(\.item) + finding.sources.map(\.item)
        let explanations = finding.explanations.map { Block.Item(.answer($0, language)) }
        var facts = [
            Block.Item(Text(nb: "Hva det er", nn: "Kva det er", en: "What it is"), .given(finding.nature?.label)),
            Block.Item(Text(nb: "Holdt opp mot", nn: "Halde opp mot", en: "Held against"), listed(finding.goals)),
            Block.Item(
                Text(nb: "Bygger på", nn: "Byggjer på", en: "Rests on"),
                evidence.isEmpty ? .text(.notAnswered) : .ids(evidence)),
        ]
        // Only a challenge is asked for its explanations.
        if finding.nature == .challenge || !explanations.isEmpty {
            facts.append(
                Block.Item(
                    Text(nb: "Mulige forklaringer", nn: "Moglege forklaringar", en: "Possible explanations"),
                    explanations.isEmpty ? .text(.notAnswered) : [], below: explanations))
            facts.append(
                Block.Item(
                    Text(
                        nb: "Hva som kunne endret vår mening", nn: "Kva som kunne fått oss til å endre meining",
                        en: "What would change our mind"), .given(finding.wouldChangeOurMind, language)))
        }
        let title: Line = [.text(finding.id.item.words), .data(": "), .answer(finding.statement, language)]
        return [.heading(level: 3, title)] + .bullets(facts) + pictures(finding)
    }

    /// The indicators that a finding rests on, each where it is first leant on.
    private func pictures(_ finding: Finding) -> [Block] {
        let before = analysis.findings.prefix { $0.id != finding.id }.flatMap(\.indicators)
        return finding.indicators.once.filter { !before.contains($0) }.compactMap { id in
            analysis.indicators[id].flatMap {
                IndicatorChart.block($0, own: Text(nb: "enheten", nn: "eininga", en: "the unit"))
            }
        }
    }

    private var prioritisation: [Block] {
        let rows = analysis.candidates.map { candidate -> [Line] in
            [
                [.text(candidate.id.item.words), .data(": "), .answer(candidate.area, language)],
                listed(candidate.findings),
                analysis.chosen == candidate.id
                    ? .say(nb: "valgt", nn: "valt", en: "chosen")
                    : .say(nb: "ikke valgt", nn: "ikkje valt", en: "not chosen"),
                .given(candidate.reason, language),
            ]
        }
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Område", nn: "Område", en: "Area"),
                    .say(nb: "Bygger på", nn: "Byggjer på", en: "Rests on"),
                    .say(nb: "Valg", nn: "Val", en: "Choice"), .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                ], rows: rows))
        let running = Text(nb: "Det som allerede er i gang", nn: "Det som alt er i gang", en: "What already runs")
        let stop = Text(nb: "Det som kan avsluttes", nn: "Det som kan avsluttast", en: "What could stop")
        return .chapter(
            Self.title(.prioritisation),
            .part(running, analysis.running, language) + .part(stop, analysis.couldStop, language)
                + .part(
                    Text(
                        nb: "Områdene vi valgte mellom", nn: "Områda vi valde mellom",
                        en: "The areas to choose from"),
                    rows.isEmpty ? [unanswered] : [table])
                + .part(
                    Text(
                        nb: "Det området vi valgte, handler om", nn: "Det området vi valde, handlar om",
                        en: "What the area we chose is about"),
                    [.paragraph(.given(analysis.chosenCandidate?.concern?.label))]))
    }

    private func listed<Target>(_ ids: [ID<Target>]) -> Line {
        ids.isEmpty ? .text(.notAnswered) : .ids(ids.map(\.item))
    }

    private var unanswered: Block { .paragraph(.text(.notAnswered)) }
}
