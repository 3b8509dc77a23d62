import Guidance
import Model
import Pages

/// The first four phases of a unit's analysis, in the order of the chain.
struct NeedsAssessmentPhases {
    let analysis: UnitAnalysis
    let language: Language
    /// All figures that stand out.
    let standingOut: [Indicator]

    var blocks: [Block] { goals + data + interpretation + prioritisation }

    /// «Fase 1: Mål».
    static func title(_ phase: Phase) -> Text {
        let label = phase.label
        return Text(
            nb: "Fase \(phase.number): \(label.nb)", nn: "Fase \(phase.number): \(label.nn)",
            en: "Phase \(phase.number): \(label.en)")
    }

    private var goals: [Block] {
        let cards = analysis.goals.map { goal in
            Block.card(
                Card(
                    goal.id.item, title: .named(goal.statement, language, goal.id.item),
                    facts: [
                        Fact(Goal.origins.name, Goal.origins.line(of: goal, language) + understanding(of: goal)),
                        Goal.sign.fact(of: goal, language),
                    ] + said(Goal.differences, of: goal) + said(Goal.unreached, of: goal)))
        }
        return .chapter(
            Self.title(.goals),
            (cards.isEmpty ? [unanswered] : cards)
                + [
                    .facts(
                        (analysis.hasManyGoals ? [UnitAnalysis.goalsLaidAside.fact(of: analysis, language)] : [])
                            + [UnitAnalysis.samiPerspective.fact(of: analysis, language)])
                ])
    }

    /// «; forståelsen blant de ansatte: delvis felles forståelse».
    private func understanding(of goal: Goal) -> Line {
        let name = Goal.understanding.name.mapped { word, _ in "; " + word.lowercased() + ": " }
        return .text(name) + Goal.understanding.line(of: goal, language)
    }

    /// What was said of a goal; nothing where nobody was asked.
    private func said(_ field: Field<Goal, String?>, of goal: Goal) -> [Fact] {
        goal[keyPath: field.path] == nil ? [] : [field.fact(of: goal, language)]
    }

    private var data: [Block] {
        let sources =
            Line.say(nb: "Vi bygger på ", nn: "Vi byggjer på ", en: "The analysis is based on ")
            + .text(.counted(analysis.sources.count, .sources)) + .data(" (")
            + .ids(analysis.sources.map(\.id.item))
            + .say(nb: "). De står ", nn: "). Dei står ", en: "). They are ")
            + .say(nb: "i vedlegget", nn: "i vedlegget", en: "in the annex").linked(to: NeedsAssessmentAnnex.place)
            + .data(".")
        return [.target(NeedsAssessmentAnnex.data)]
            + .chapter(
                Self.title(.data),
                [.paragraph(analysis.sources.isEmpty ? .text(.notAnswered) : sources)] + standing
                    + DocumentParts.figures(analysis)
                    + [.facts([UnitAnalysis.missingVoices.fact(of: analysis, language)])])
    }

    /// How many figures stand out, and which: none is left out.
    private var standing: [Block] {
        guard !standingOut.isEmpty else { return [] }
        let count = standingOut.count
        let told = Text(
            nb: count == 1 ? "Ett tall skiller seg ut: " : "\(count) tall skiller seg ut: ",
            nn: count == 1 ? "Eitt tal skil seg ut: " : "\(count) tal skil seg ut: ",
            en: count == 1 ? "One figure stands out: " : "\(count) figures stand out: ")
        let names = standingOut.map(DocumentParts.named)
        return [.paragraph(.text(told) + .joined(names) + .data("."))]
    }

    private var interpretation: [Block] {
        let findings = analysis.findings.flatMap(finding)
        let disagreement = UnitAnalysis.disagreement
        return .chapter(
            Self.title(.interpretation),
            (findings.isEmpty ? [unanswered] : findings)
                + [
                    .facts([
                        UnitAnalysis.surprises.fact(of: analysis, language),
                        analysis.views.isEmpty
                            ? disagreement.fact(of: analysis, language)
                            : Fact(disagreement.name, .joined(analysis.views.map(view), by: "; ")),
                    ])
                ])
    }

    /// What a group thinks, under its own name.
    private func view(_ view: GroupView) -> Line {
        [.answer(view.group, language), .data(": "), .answer(view.words, language)]
    }

    private func finding(_ finding: Finding) -> [Block] {
        let explanations = finding.explanations.map { words -> Line in
            let testing = analysis.factors(testing: FindingExplanation(finding: finding.id, words: words))
            return .answer(words, language) + SaidWords.tested(in: testing?.map(\.id.item))
        }
        var facts = [Fact(Finding.nature.name, nature(of: finding) + basis(of: finding))]
        if finding.goals.isEmpty { facts.append(Finding.goals.fact(of: finding, language)) }
        // Only a challenge is asked for its explanations.
        if finding.nature == .challenge || !explanations.isEmpty {
            facts.append(
                Fact(
                    Finding.explanations.name,
                    explanations.isEmpty ? .text(.notAnswered) : explanations.stacked))
            facts.append(Finding.wouldChangeOurMind.fact(of: finding, language))
        }
        let card = Card(finding.id.item, title: .named(finding.statement, language, finding.id.item), facts: facts)
        return [.card(card)]
    }

    /// «; bygger på Barnets trivsel, snitt (indikator-1), kilde-3»: what can be said of a figure stands beside it, in the
    /// table of the phase before.
    private func basis(of finding: Finding) -> Line {
        let evidence =
            finding.indicators.compactMap { analysis.indicators[$0].map(DocumentParts.named) }
            + finding.sources.map { Line([.item($0.item)]) }
        let based = Line.say(nb: "; bygger på ", nn: "; byggjer på ", en: "; based on ")
        return based + (evidence.isEmpty ? .text(.notAnswered) : .joined(evidence))
    }

    /// What comes of an item further down the chain.
    private static let leads = Line.say(nb: ", fører til ", nn: ", fører til ", en: ", leads to ")

    /// «utfordring, holdt opp mot mål-1, fører til område-1».
    private func nature(of finding: Finding) -> Line {
        let against = Line.say(nb: ", holdt opp mot ", nn: ", halde opp mot ", en: ", measured against ")
        let areas = analysis.candidates.filter { $0.findings.contains(finding.id) }.map(\.id.item)
        return Finding.nature.line(of: finding, language)
            + (finding.goals.isEmpty ? [] : against + .ids(finding.goals.map(\.item)))
            + (areas.isEmpty ? [] : Self.leads + .ids(areas))
    }

    private var prioritisation: [Block] {
        let chosen = analysis.candidates.filter { $0.id == analysis.chosen }
        let others = analysis.candidates.filter { $0.id != analysis.chosen }
        let running = Block.facts([
            UnitAnalysis.running.fact(of: analysis, language),
            UnitAnalysis.couldStop.fact(of: analysis, language),
        ])
        return .chapter(
            Self.title(.prioritisation),
            [running]
                + .part(
                    UnitAnalysis.candidates.name,
                    analysis.candidates.isEmpty
                        ? [unanswered] : chosen.map(candidate) + (others.isEmpty ? [] : [notChosen(others)])))
    }

    /// The areas that were not chosen, each with the reason.
    private func notChosen(_ others: [Candidate]) -> Block {
        let why = Text(nb: "Ikke valgt, fordi", nn: "Ikkje valt, fordi", en: "Not chosen, because")
        return .table(
            Table(
                items: others,
                [
                    .statement(Candidate.area, language), Point(why) { .given($0.reason, language) },
                    Point(Candidate.findings.name) { area in
                        area.findings.isEmpty ? .text(.notAnswered) : .ids(area.findings.map(\.item))
                    },
                ]))
    }

    private func candidate(_ candidate: Candidate) -> Block {
        let choice = Text(nb: "Valgt, fordi", nn: "Valt, fordi", en: "Chosen, because")
        let factors = analysis.factors.filter { $0.candidate == candidate.id }.map(\.id.item)
        let basis: Line =
            candidate.findings.isEmpty ? .text(.notAnswered) : .ids(candidate.findings.map(\.item))
        let leads: Line = factors.isEmpty ? [] : Self.leads + .ids(factors)
        let facts = [
            Fact(choice, .given(candidate.reason, language)), Fact(Candidate.findings.name, basis + leads),
            Candidate.concern.fact(of: candidate, language),
        ]
        return .card(
            Card(candidate.id.item, title: .named(candidate.area, language, candidate.id.item), facts: facts))
    }

    private var unanswered: Block { .paragraph(.text(.notAnswered)) }
}
