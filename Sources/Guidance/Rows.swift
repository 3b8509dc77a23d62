import Model

/// Answers that hold several facts: `;` or a new line between the rows, a comma or `:` within them.
enum Rows {
    /// The rows of an answer, without empty ones.
    static func of(_ words: String) -> [String] {
        words.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// The cells of a line with a semicolon between, empty ones too.
    static func cells(_ line: String) -> [String] {
        line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
    }

    /// The fields of a row, without blanks around them.
    static func fields(_ row: String) -> [String] {
        row.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    }

    /// What stands before and after the first `:` of a row; `nil` where there is none.
    static func head(_ row: String) -> (head: String, rest: String)? {
        guard let colon = row.firstIndex(of: ":") else { return nil }
        return (String(row[..<colon]).trimmed, String(row[row.index(after: colon)...]).trimmed)
    }

    /// Whether an answer says that there is nothing: `0`, «ingen», «ingen av dem», “none”.
    static func isNone(_ words: String) -> Bool { words == "0" || none.contains(words.folded) }

    private static let none: Set<String> = {
        let all = [
            "ingen", "inga", "ingenting", "none", "nothing", "ingen av dem", "ingen av dei", "ingen av disse",
            "ingen av desse", "none of them", "none of these",
        ]
        return Set(all.flatMap { [$0.folded, "\($0).".folded] })
    }()

    /// Reads a day as people write it: `09.12.2026`, `9/12/2026`, `2026-12-09`, `9. desember 2026`, `9 December 2026`.
    static func day(_ words: String) -> Day? { Day(written: words) }

    /// Reads `vår 2028`, `2028 høst` or `høsten 2028`, in any of the three languages.
    static func halfYear(_ words: String) -> HalfYear? {
        var parts = words.lowercased().split(separator: " ").map(String.init)
        // «V2028» and «høst-28» too, and «fall».
        if parts.count == 1, let start = parts[0].firstIndex(where: \.isNumber) {
            let word = parts[0][..<start].filter { $0 != "-" }
            let digits = parts[0][start...]
            parts = [String(word), String(digits)]
        }
        let short = ["v": "vår", "h": "høst", "fall": "autumn", "haust": "høst"]
        parts = parts.map { short[$0] ?? $0 }
        parts = parts.map { $0.count == 2 && Int($0) != nil ? "20\($0)" : $0 }
        guard parts.count == 2, let year = parts.lazy.compactMap({ Int($0) }).first,
            let word = parts.first(where: { Int($0) == nil })
        else { return nil }
        guard Bounds.CalendarYear.range.contains(year) else { return nil }
        // «høsten 2027» too.
        let said = word.hasSuffix("en") ? String(word.dropLast(2)) : word
        let half = HalfYear.Half.allCases.first { half in
            Language.allCases.contains { [word, said].contains(half.label[$0]) }
        }
        return half.map { HalfYear(year: year, half: $0) }
    }

    /// Reads a whole number, with blanks or points between groups of three digits, as kroner are written.
    ///
    /// - Returns: The number; `nil` for anything else, below zero, or from a million million.
    static func kroner(_ words: String) -> Int? {
        let groups = words.split { $0 == "." || $0.isWhitespace }
        guard let first = groups.first, groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return Int(groups.joined()).flatMap { Bounds.Kroner.range.contains($0) ? $0 : nil }
    }

    /// The same, with or without the unit after it: `1 200 000 kroner`, `1 200 000 kr`.
    static func sum(_ words: String) -> Int? {
        var lower = Substring(words.lowercased())
        for unit in [",-", "kroner", "kr.", "kr", "nok"] where lower.hasSuffix(unit) {
            lower = lower.dropLast(unit.count)
        }
        for unit in ["kr.", "kr", "nok"] where lower.hasPrefix(unit) { lower = lower.dropFirst(unit.count) }
        return kroner(String(lower))
    }

    /// Days after each other as they are read back.
    static func words(_ days: [Day]) -> Text { .list(days.map(\.words)) }
}
