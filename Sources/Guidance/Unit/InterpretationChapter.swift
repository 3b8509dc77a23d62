import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 3: what the data says against the goals; several explanations before one is believed (PA).
    static let interpretation = Chapter<UnitAnalysis>(
        "interpretation", phase: .interpretation, title: Phase.interpretation.label,
        summary: { Counted.text($0.findings.count, Counted.findings) },
        steps: [
            evidence,
            .references(
                "interpretation.goal", ofEach: \.findings, where: { _, subject in !subject.goals.isEmpty },
                to: { $0.goals }, into: \.goals),
            .one("interpretation.nature", ofEach: \.findings, into: \.nature),
            explanation("interpretation.explanation", number: 0),
            explanation("interpretation.alternative", number: 1),
            .entries(
                "interpretation.add", into: \.findings, numbering: \.numbering, complete: \.complete,
                showing: { subject, surroundings in IndicatorTable.blocks(subject, surroundings) }
            ) { id, words, _, _ in
                Finding(id: id, statement: words)
            },
            .participation(
                "interpretation.participation", phase: .interpretation, meetings: \.meetings,
                numbering: \.numbering),
        ])

    /// What a finding rests on: indicators, and sources written in by hand.
    private static let evidence = Step<UnitAnalysis>("interpretation.evidence") { subject, surroundings in
        let language = surroundings.language
        let lines =
            subject.indicators.map { Line.item($0, language) } + subject.plainSources.map { .item($0, language) }
        guard !lines.isEmpty else { return [] }
        return subject.findings.map { finding in
            Occasion(
                item: finding.id.item, about: .item(finding, language), expects: .several(lines, orNone: false),
                answer: finding.hasEvidence
                    ? .ids(finding.indicators.map(\.item) + finding.sources.map(\.item)) : nil)
        }
    } take: { reply, occasion, subject, _ in
        guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Finding>(item) else {
            return nil
        }
        let indicators = subject.indicators.map(\.id)
        let sources = subject.plainSources.map(\.id)
        subject.findings.change(id) { finding in
            finding.indicators = places.filter { $0 < indicators.count }.map { indicators[$0] }
            finding.sources = places.filter { $0 >= indicators.count }.map { sources[$0 - indicators.count] }
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
