public import Model

/// The answers to the coherence survey in a form's export: each statement by its words, each answer by its place on the
/// scale, in any of the three languages and with or without numbers before them.
public enum CoherenceForm {
    /// The counts of the statements that a form asks about; empty where it asks about none.
    public static func counts(in export: Export) -> [StatementCount] {
        CoherenceStatement.allCases.compactMap { statement in
            guard let question = export.distributions.first(where: { asks($0.question, about: statement) }) else {
                return nil
            }
            var counts = Array(repeating: 0, count: CoherenceAnswer.allCases.count)
            for option in question.options {
                guard let answer = answer(option.answer),
                    let place = CoherenceAnswer.allCases.firstIndex(of: answer)
                else { return nil }
                counts[place] += option.count
            }
            return StatementCount(statement, counts)
        }
    }

    private static func asks(_ question: String, about statement: CoherenceStatement) -> Bool {
        let asked = letters(question)
        return Language.allCases.contains { asked.hasSuffix(letters(statement.label[$0])) }
    }

    /// The answer of a form's words: those of our own scale, or 1 to 5.
    private static func answer(_ words: String) -> CoherenceAnswer? {
        let written = letters(words)
        let own = CoherenceAnswer.allCases.first { answer in
            Language.allCases.contains { letters(answer.label[$0]) == written }
        }
        if let own { return own }
        if ScaleWord.isUnknowing(ScaleWord.plain(words)) { return .doNotKnow }
        let points: [CoherenceAnswer] = [
            .strongDisagreement, .disagreement, .between, .agreement, .strongAgreement,
        ]
        let digits = words.filter { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), digits.count == 1, points.indices.contains(number - 1) else { return nil }
        return points[number - 1]
    }

    /// The letters of a text, without what a form puts between and before them.
    private static func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
}
