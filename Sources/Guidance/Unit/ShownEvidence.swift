import Model
import Pages

/// What can show a factor: the sources it can rest on, and the explanations it can test.
struct ShownEvidence: Hashable {
    private let sources: [ID<Source>]
    private let explanations: [FindingExplanation]

    init(behind factor: Factor, _ analysis: UnitAnalysis) {
        sources = analysis.sourcesBehindFactors.map(\.id)
        explanations = analysis.explanations(behind: factor)
    }

    var isEmpty: Bool { sources.isEmpty && explanations.isEmpty }

    /// The sources, and after them the explanations where there are some; none of them may fit.
    func expects(_ analysis: UnitAnalysis, _ language: Language) -> Expectation {
        let sorts = sorts(analysis, language).filter(\.isAsked)
        return sorts.count == 1 ? .several(sorts[0].options, orNone: true) : .sorted(sorts)
    }

    /// The sources, and the explanations, of each as much as stands on a line.
    private func sorts(_ analysis: UnitAnalysis, _ language: Language) -> [Sort] {
        [
            Sort(
                Text(nb: "kilder", nn: "kjelder", en: "sources"),
                .items(sources.compactMap { analysis.sources[$0] }, language), least: 0),
            Sort(
                Text(nb: "forklaringer", nn: "forklaringar", en: "explanations"),
                explanations.map { explanation in
                    Choice.Option(
                        explanation.choice, Self.line(of: explanation, language, room: 48),
                        saying: [Self.line(of: explanation, language)])
                }, least: 0),
        ]
    }

    /// Whether all that was chosen once can still be chosen.
    func holds(_ factor: Factor) -> Bool {
        (factor.evidence ?? []).allSatisfy(sources.contains)
            && (factor.explanations ?? []).allSatisfy(explanations.contains)
    }

    /// What was chosen, on one line.
    static func line(_ sources: [ID<Source>], _ explanations: [FindingExplanation], _ language: Language) -> Line {
        explanations.reduce(.ids(sources.map { $0.item })) { $0 + .data("; ") + line(of: $1, language) }
    }

    private static func line(
        of explanation: FindingExplanation, _ language: Language, room: Int = .max
    ) -> Line {
        .text(Text(nb: "forklaring til ", nn: "forklaring til ", en: "explanation of "))
            + .text(explanation.finding.item.words) + .data(": ")
            + .answer(explanation.words.cut(to: room), language)
    }
}

extension FindingExplanation {
    /// It is chosen by its words: worded otherwise, it is another.
    var choice: Choice { .word("\(finding.item.code) \(words)") }
}
