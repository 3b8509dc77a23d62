import Guidance
import Model
import Pages

/// Slides for the staff meeting: what came of one phase, one idea on each, and last what the meeting is to talk about.
struct MeetingSlides {
    let analysis: UnitAnalysis
    let language: Language
    let limits: StandingOutLimits

    /// The last phase that something came of.
    private var latest: Phase {
        if !analysis.needs.isEmpty || !analysis.factors.isEmpty { return .practice }
        if !analysis.candidates.isEmpty { return .prioritisation }
        if !analysis.findings.isEmpty { return .interpretation }
        return analysis.sources.isEmpty ? .goals : .data
    }

    /// The page; each page break starts a slide.
    func page(_ asked: Phase?) -> Page {
        let phase = asked ?? latest
        let slides = slides(of: phase)
        let blocks = (slides.isEmpty ? [[.paragraph(.text(.notAnswered))]] : slides) + [question(after: phase)]
        return Page(
            title: .text(NeedsAssessmentPhases.title(phase)) + .data("\n") + .data(analysis.profile.name),
            blocks: blocks.flatMap { [.pageBreak] + $0 }, form: .slides)
    }

    private func slides(of phase: Phase) -> [[Block]] {
        switch phase {
        case .goals: analysis.goals.map { slide($0, Goal.sign.fact(of: $0, language)) }
        case .data: data
        case .interpretation: findings
        case .prioritisation: candidates
        case .practice: factors + needs
        }
    }

    /// One item: its words large, and what there is to say of it.
    private func slide(_ item: some Item, _ facts: Fact...) -> [Block] {
        [.heading(level: 2, .answer(item.title, language)), .facts(facts), .source([.item(item.itemID)])]
    }

    private var data: [[Block]] {
        let standing = analysis.allStandingOut(limits)
        let figures = standing.map { indicator -> [Block] in
            let picture =
                IndicatorChart.block(indicator, own: Text(nb: "vi", nn: "vi", en: "us")).map { [$0] } ?? []
            return [.heading(level: 2, .data(indicator.name))] + picture
                + (FigureSentence.line(indicator).map { [.paragraph($0)] } ?? [])
        }
        let sources = analysis.sources.filter { source in !analysis.indicators.contains { $0.source == source.id }
        }
        .map { slide($0, Source.respondents.fact(of: $0, language)) }
        return figures + sources + [
            [
                .heading(level: 2, .text(UnitAnalysis.missingVoices.name)),
                .paragraph(.given(analysis.missingVoices, language)),
            ]
        ]
    }

    private var findings: [[Block]] {
        analysis.findings.map { finding in
            let figures = finding.indicators.compactMap { analysis.indicators[$0].flatMap(FigureSentence.line) }
            return slide(
                finding,
                Fact(
                    Finding.explanations.name,
                    finding.explanations.isEmpty
                        ? .text(.notAnswered) : finding.explanations.map { .answer($0, language) }.stacked))
                + figures.map { .source($0) }
        }
            + (analysis.disagreement.map { words in
                [
                    [
                        .heading(level: 2, .text(UnitAnalysis.disagreement.name)),
                        .paragraph(.answer(words, language)),
                    ]
                ]
            } ?? [])
    }

    private var candidates: [[Block]] {
        let chosen = analysis.candidates.filter { $0.id == analysis.chosen }
        let others = analysis.candidates.filter { $0.id != analysis.chosen }
        return chosen.map { candidate in
            [.paragraph(.text(UnitAnalysis.chosen.name))]
                + slide(candidate, Candidate.reason.fact(of: candidate, language))
        } + others.map { slide($0, Candidate.reason.fact(of: $0, language)) }
    }

    private var factors: [[Block]] {
        analysis.factors.map { factor in
            let sources = (factor.evidence ?? []).compactMap { analysis.sources[$0] }
            let seen = sources.map { Line.brief($0.title, language, room: 90) }
            return slide(
                factor, Fact(Factor.effect.name, .text(Self.said(factor.effect))),
                Fact(
                    Factor.evidence.name, seen.isEmpty ? Factor.evidence.line(of: factor, language) : seen.stacked)
            )
        }
    }

    /// What a factor does, in words that a whole staff reads.
    private static func said(_ effect: Effect) -> Text {
        switch effect {
        case .maintaining:
            Text(
                nb: "gjør at utfordringen fortsetter", nn: "gjer at utfordringa held fram",
                en: "keeps the challenge going")
        case .promoting: Text(nb: "hjelper", nn: "hjelper", en: "helps")
        }
    }

    private var needs: [[Block]] {
        analysis.needs.map { slide($0, Need.who.fact(of: $0, language), Need.sign.fact(of: $0, language)) }
    }

    /// What the meeting is to talk about.
    private func question(after phase: Phase) -> [Block] {
        let question =
            switch phase {
            case .goals:
                Text(
                    nb: "Hva vet vi, og hva må vi finne ut?", nn: "Kva veit vi, og kva må vi finne ut?",
                    en: "What do we know, and what must we find out?")
            case .data:
                Text(
                    nb: "Hva sier dette når vi holder det opp mot målene?",
                    nn: "Kva seier dette når vi held det opp mot måla?",
                    en: "What does the data show when we compare it with the goals?")
            case .interpretation:
                Text(
                    nb: "Hva er viktigst for barna eller elevene nå?",
                    nn: "Kva er viktigast for barna eller elevane no?",
                    en: "What matters most for the children or pupils now?")
            case .prioritisation:
                Text(
                    nb: "Hva i vår egen praksis gjør at dette fortsetter?",
                    nn: "Kva i vår eigen praksis gjer at dette held fram?",
                    en: "What in our own practice keeps this going?")
            case .practice:
                Text(
                    nb: "Hva begynner vi med i morgen?", nn: "Kva byrjar vi med i morgon?",
                    en: "What will we start with tomorrow?")
            }
        return [.heading(level: 2, .text(question))]
    }
}
