import Model
import Pages

/// What can show a factor: the sources it can rest on, and the explanations it can test.
struct ShownEvidence: Hashable {
    private let sources: [ID<Source>]
    private let explanations: [FindingExplanation]

    init(behind factor: Factor, _ analysis: UnitAnalysis) {
        sources = analysis.sources(behind: factor).map(\.id)
        explanations = analysis.explanations(behind: factor)
    }

    var isEmpty: Bool { sources.isEmpty && explanations.isEmpty }

    /// One numbered list, the sources first; of an explanation as much as stands on a line.
    func options(_ analysis: UnitAnalysis, _ language: Language) -> [Choice.Option] {
        .items(sources.compactMap { analysis.sources[$0] }, language)
            + explanations.map { explanation in
                Choice.Option(
                    explanation.choice, Self.line(of: explanation, language, room: 48),
                    saying: [Self.line(of: explanation, language)])
            }
    }

    /// Whether all that was chosen once can still be chosen.
    func holds(_ factor: Factor) -> Bool {
        (factor.evidence ?? []).allSatisfy(sources.contains)
            && (factor.explanations ?? []).allSatisfy(explanations.contains)
    }

    /// What was chosen, on one line.
    static func line(_ sources: [ID<Source>], _ explanations: [FindingExplanation], _ language: Language) -> Line {
        explanations.reduce(.ids(sources.map(\.item))) { $0 + .data("; ") + line(of: $1, language) }
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
