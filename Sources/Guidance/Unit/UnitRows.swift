import Model

// A unit's answers with several facts, asked for one field at a time.

extension PresentCompetence {
    /// How many and in what, one competence after the other.
    static let rows = AnswerRows(
        fields: [.number(in: Bounds.People.self, from: 1), .words], row: { $0.joined(separator: " ") },
        split: split, isAll: { Rows.isNone($0) || split($0) != nil })

    /// «2 veiledning», but not «2 personer», which says how many alone.
    @Sendable private static func split(_ row: String) -> [String]? {
        let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].allSatisfy(\.isNumber), parts[1].contains(where: \.isLetter),
            !FieldRefusals.after.contains(parts[1].lowercased())
        else { return nil }
        return parts
    }
}

extension AnswerRows {
    /// What each group of staff thinks, one group after the other; who agrees, or tells it in sentences, says it at once.
    static let views = AnswerRows(
        fields: [.words, .words], row: { $0.joined(separator: ": ") },
        split: { row in Rows.head(row).map { [$0.head, $0.rest] } },
        isAll: { words in
            words.contains(":") || words.contains(where: { ".!?".contains($0) })
                || words.saysNoDisagreement || words.split(separator: " ").count >= 8
        })

    /// What a unit does itself, who does it and when.
    static let ownAction = AnswerRows(
        fields: [.words, .wordsOrNone, .wordsOrNone], repeats: false, row: { $0.joined(separator: "; ") },
        isAll: isSentences)

    /// Whom a unit would like to work with, and on what.
    static let partnerWish = AnswerRows(
        fields: [.words, .wordsOrNone], repeats: false, row: sentence(": "),
        isAll: { $0.contains(":") || isSentences($0) || isNotKnown($0) })

    /// Who approved something, and when; who writes a day has written both.
    static let approval = AnswerRows(
        fields: [.words, .wordsOrNone], repeats: false, row: sentence(", "),
        isAll: { $0.contains(where: \.isNumber) || isSentences($0) })

    /// What leaders do that helps, and what keeps the challenge going.
    static func leadership(_ language: Language) -> AnswerRows {
        sentences(
            [
                Text(nb: "Det hjelper", nn: "Det hjelper", en: "This helps"),
                Text(
                    nb: "Det gjør at utfordringen fortsetter", nn: "Det gjer at utfordringa held fram",
                    en: "This keeps the challenge going"),
            ], language)
    }

    /// What became of something, and in a sentence of its own why, or what was learnt.
    static func sentences(_ heads: [Text?], _ language: Language) -> AnswerRows {
        AnswerRows(
            fields: [.words, .wordsOrNone], repeats: false,
            row: { cells in
                let said = zip(heads, cells).filter { !$1.isEmpty }.map { head, words in
                    (head.map { "\($0[language]): " } ?? "") + words
                }
                return said.enumerated().map { place, words in
                    let isLast = place == said.count - 1
                    return isLast || words.last.map { ".!?".contains($0) } == true ? words : words + "."
                }.joined(separator: " ")
            }, isAll: isSentences)
    }

    /// The fields that were given, with this between them.
    private static func sentence(_ joint: String) -> @Sendable ([String]) -> String {
        { cells in cells.filter { !$0.isEmpty }.joined(separator: joint) }
    }

    /// Whether words are more than one sentence.
    private static func isSentences(_ words: String) -> Bool {
        words.dropLast().contains { ".!?".contains($0) } && words.split(separator: " ").count >= 8
    }

    private static func isNotKnown(_ words: String) -> Bool {
        let said = words.folded
        return ["vet ikke", "veit ikkje", "do not know", "don't know", "ikke", "ikkje", "not"].contains {
            said.hasPrefix($0)
        }
    }
}
