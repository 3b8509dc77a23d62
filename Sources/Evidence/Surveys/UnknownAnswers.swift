import Model

/// Answers to a form from a program that is not known, told by what stands in the table.
enum UnknownAnswers {
    /// The columns about the answers as wholes; `nil` if the table is no form's answers.
    ///
    /// It is one where a column tells each row apart by a time, and a question is answered on a known scale of words.
    static func about(_ headings: [String], _ rows: [[String]]) -> Set<Int>? {
        guard rows.count >= 3, !headings.contains(where: UdirUnitColumns.isOne) else { return nil }
        func texts(_ place: Int) -> [String] {
            rows.compactMap { place < $0.count && !$0[place].isEmpty ? $0[place] : nil }
        }
        let times = headings.indices.filter { place in
            let texts = texts(place)
            return texts.count == rows.count && texts.allSatisfy(isTime)
        }
        let hasScale = headings.indices.contains { place in
            let texts = Set(texts(place))
            return texts.count > 1 && texts.allSatisfy { Int($0) == nil }
                && AnswerScale.ordered(Array(texts)) != nil
        }
        guard !times.isEmpty, hasScale else { return nil }
        let numbers = headings.indices.filter { place in
            ["id", "nr", "nr.", "svar", "respondent", "lopenr", "løpenr", "svar-id"].contains(
                headings[place].lowercased())
        }
        return Set(times + numbers)
    }

    /// Whether there may be such columns, seen from the lower rows of the table: one that holds nothing but times.
    static func mayBe(_ headings: [String], _ rows: HeadedRows) -> Bool {
        if headings.contains(where: UdirUnitColumns.isOne) { return false }
        return rows.below.count == 0
            || headings.indices.contains { place in
                let texts = rows.below[place].filled
                return !texts.isEmpty && texts.allSatisfy(isTime)
            }
    }

    /// Whether a text is a day with a time: `03.11.2025 10:00`, `2025-11-03T10:00:00`, `11/3/25 9:00`.
    private static func isTime(_ text: String) -> Bool {
        let digits = text.utf8.count { (48...57).contains($0) }
        let marks = text.utf8.count { "-/.".utf8.contains($0) }
        return digits >= 6 && marks >= 2 && text.contains(":") && text.utf8.count <= 40
            && (text.utf8.first.map { (48...57).contains($0) } ?? false)
    }
}
