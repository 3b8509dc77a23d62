extension Day {
    /// Reads a day as people write it: `09.12.2026`, `9/12/2026`, `9.12.26`, `2026-12-09`, `9. desember 2026`, `9 des. 2026`,
    /// `9 December 2026`, `December 9, 2026`; day before month, as in Norway.
    ///
    /// - Returns: The day; `nil` for anything else. A year of two digits is one of this century.
    public init?(written words: String) {
        if let day = Day(words.trimmingBlanks) {
            self = day
            return
        }
        var parts = words.lowercased().split { ". /,-".contains($0) || $0.isWhitespace }.map(String.init)
        guard parts.count == 3 else { return nil }
        // «December 9, 2026».
        if Day.month(named: parts[0]) != nil { parts.swapAt(0, 1) }
        // «2026.12.09».
        if parts[0].count == 4 { parts.reverse() }
        guard parts.allSatisfy({ $0.count <= 9 }), let day = Int(parts[0]), let year = Int(parts[2]),
            parts[2].count == 2 || parts[2].count == 4, let month = Int(parts[1]) ?? Day.month(named: parts[1])
        else { return nil }
        self.init(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
    }

    /// The month of a whole name in small letters, in Norwegian, and where asked for in English too.
    static func month(called word: String, english: Bool) -> Int? {
        months.firstIndex { $0.first == word || (english && $0.contains(word)) }.map { $0 + 1 }
    }

    /// The month of a name or of its first three letters or more, in any of the three languages.
    private static func month(named word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    private static let months = [
        ["januar", "january"], ["februar", "february"], ["mars", "march"], ["april"], ["mai", "may"],
        ["juni", "june"], ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"],
        ["desember", "december"],
    ]
}

extension String {
    fileprivate var trimmingBlanks: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
