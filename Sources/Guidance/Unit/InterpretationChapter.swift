import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 3: what the data says against the goals; several explanations before one is believed (PA).
    static let interpretation = Chapter<UnitAnalysis>(
        "interpretation", phase: .interpretation, title: Phase.interpretation.label,
        summary: { Counted.text($0.findings.count, Counted.findings) },
        steps: [
            basis,
            .one("interpretation.nature", ofEach: \.findings, into: \.nature),
            explanation("interpretation.explanation", number: 0),
            explanation("interpretation.alternative", number: 1),
            .text(
                "interpretation.doubt", ofEach: \.findings, where: { finding, _ in finding.nature == .challenge },
                into: \.wouldChangeOurMind),
            standsOut,
            .entries(
                "interpretation.add", into: \.findings, numbering: \.numbering, complete: \.complete,
                showing: { subject, surroundings in IndicatorTable.blocks(subject, surroundings) }
            ) { id, words, _, _ in
                Finding(id: id, statement: words)
            },
            .text("interpretation.disagreement", into: \.disagreement),
            .participation(
                "interpretation.participation", phase: .interpretation, meetings: \.meetings,
                numbering: \.numbering),
        ])

    /// What a finding rests on and is held against: goals, indicators, and sources written in by hand, in one answer.
    private static let basis = Step<UnitAnalysis>("interpretation.basis") { subject, surroundings in
        let language = surroundings.language
        let lines =
            subject.goals.map { Line.item($0, language) } + subject.indicators.map { .item($0, language) }
            + subject.plainSources.map { .item($0, language) }
        guard !lines.isEmpty else { return [] }
        return subject.findings.map { finding in
            let chosen = finding.goals.map(\.item) + finding.indicators.map(\.item) + finding.sources.map(\.item)
            // A finding that came of an indicator still wants its goal.
            let isAnswered = !finding.goals.isEmpty || (subject.goals.isEmpty && finding.hasEvidence)
            return Occasion(
                item: finding.id.item, about: .item(finding, language), expects: .several(lines, orNone: false),
                answer: isAnswered ? .ids(chosen) : nil)
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Finding>(item) else {
            return nil
        }
        guard subject.goals.isEmpty || places.contains(where: { $0 < subject.goals.count }) else {
            throw Refusal(Sentences.chooseGoal)
        }
        let goals = subject.goals.map(\.id)
        let indicators = subject.indicators.map(\.id)
        let sources = subject.plainSources.map(\.id)
        subject.findings.change(id) { finding in
            finding.goals = places.filter { $0 < goals.count }.map { goals[$0] }
            let rest = places.filter { $0 >= goals.count }.map { $0 - goals.count }
            // A finding that came of a figure keeps it where only the goal was still to be said.
            guard !rest.isEmpty else { return }
            finding.indicators = rest.filter { $0 < indicators.count }.map { indicators[$0] }
            finding.sources = rest.filter { $0 >= indicators.count }.map { sources[$0 - indicators.count] }
        }
        return item
    }

    /// The first or the second explanation of a challenge.
    private static func explanation(_ id: String, number: Int) -> Step<UnitAnalysis> {
        .ofEach(id, \.findings, where: { finding, _ in finding.nature == .challenge }) {
            finding, _, surroundings in
            let stored = finding.explanations.dropFirst(number).first
            return (.text, stored.map { .answer($0, surroundings.language) })
        } take: { reply, finding, _ in
            guard case .text(let words) = reply else { return }
            if number < finding.explanations.count {
                finding.explanations[number] = words
            } else {
                finding.explanations.append(words)
            }
        }
    }
}

extension UnitAnalysis {
    /// The sources without figures of their own: a finding rests on them directly.
    var plainSources: [Source] {
        let measured = Set(indicators.map(\.source))
        return sources.filter { !measured.contains($0.id) }
    }
}
