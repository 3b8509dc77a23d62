import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 3: what the data says against the goals; several explanations before one is believed (PA).
    static let interpretation = Chapter<UnitAnalysis>(
        "interpretation", phase: .interpretation, title: Phase.interpretation.label,
        summary: { .tally($0.findings.count, .findings) },
        steps: [
            basis,
            explanations,
            .text(
                Finding.wouldChangeOurMind, ofEach: UnitAnalysis.findings,
                where: { finding, _ in finding.nature == .challenge }),
            standsOut,
            .entries(
                "interpretation.add", into: UnitAnalysis.findings,
                rewording: { $0.statement = $1 },
                showing: { subject, surroundings in IndicatorTable.blocks(subject, surroundings) }
            ) { id, words, _, _ in
                Finding(id: id, statement: words)
            },
            .text(UnitAnalysis.surprises),
            .text(UnitAnalysis.disagreement).inRows { _, _, _ in .views },
            .participation("interpretation.participation", phase: .interpretation),
        ])

    /// What could explain a challenge: at least two, written at once or one at a time.
    private static let explanations = Step<UnitAnalysis>("interpretation.explanation") { subject, around in
        subject.findings.filter { $0.nature == .challenge }.map { finding in
            let stored = Line(
                finding.explanations.enumerated().flatMap { place, words -> [Words] in
                    (place == 0 ? [] : [.data("; ")]) + [.answer(words, around.language)]
                })
            let wanted = 2 - finding.explanations.count
            var occasion = Occasion(
                item: finding.id.item, about: around.about(finding),
                expects: .texts(wanted: wanted > 0 ? wanted : 2), answer: wanted > 0 ? nil : stored)
            if wanted == 1 { occasion.soFar = stored }
            return occasion
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        guard case .texts(let words) = reply else { throw Refusal(Sentences.notThatReply) }
        try subject.findings.edit(try occasion.id()) { finding in
            // One that stands alone is kept beside what is added; what was complete is written anew.
            finding.explanations = occasion.answer == nil ? (finding.explanations + words).once : words.once
        }
        return .answer
    }
}

extension UnitAnalysis {
    /// The sources without figures of their own: a finding rests on them directly.
    var plainSources: [Source] {
        let measured = Set(indicators.map(\.source))
        return sources.filter { !measured.contains($0.id) }
    }
}
