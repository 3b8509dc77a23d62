extension Day {
    /// Reads a day as people write it: `09.12.2026`, `9/12/2026`, `9.12.26`, `2026-12-09`, `9. desember 2026`, `9 des. 2026`,
    /// `9 December 2026`, `December 9, 2026`, `onsdag den 9. desember 2026`, `9th of December 2026`, `09122026`; day before
    /// month, as in Norway.
    ///
    /// - Returns: The day; `nil` for anything else. A year of two digits is one of this century.
    public init?(written words: String) {
        if let day = Day(words.trimmingBlanks) {
            self = day
            return
        }
        var parts = words.lowercased().split { ". /,-–".contains($0) || $0.isWhitespace }.map(String.init)
        // «Onsdag den 9. desember 2026»: the date says it without the day of the week.
        while parts.count > 3, let first = parts.first, Day.before.contains(first) { parts.removeFirst() }
        parts.removeAll { $0 == "of" }
        if parts.count == 1, let digits = parts.first { parts = Day.cut(digits) }
        guard parts.count == 3 else { return nil }
        // «December 9, 2026».
        if Day.month(named: parts[0]) != nil { parts.swapAt(0, 1) }
        // «2026.12.09».
        if parts[0].count == 4 { parts.reverse() }
        // «9th».
        if let end = ["st", "nd", "rd", "th"].first(where: { parts[0].hasSuffix($0) }) {
            parts[0].removeLast(end.count)
        }
        guard parts.allSatisfy({ $0.count <= 9 }), let day = Int(parts[0]), let year = Int(parts[2]),
            parts[2].count == 2 || parts[2].count == 4, let month = Int(parts[1]) ?? Day.month(named: parts[1])
        else { return nil }
        self.init(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
    }

    /// The eight digits of `09122026` or `20261209`; nothing where they are no day, or could be either.
    private static func cut(_ digits: String) -> [String] {
        guard digits.utf8.count == 8, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return [] }
        let (start, end) = (digits.prefix(4), digits.suffix(4))
        let norwegian = [digits.prefix(2), start.suffix(2), end].map(String.init)
        let sorted = [digits.suffix(2), end.prefix(2), start].map(String.init)
        func isDay(_ parts: [String]) -> Bool {
            parts[2].hasPrefix("20") && Day(written: parts.joined(separator: ".")) != nil
        }
        guard isDay(norwegian) != isDay(sorted) else { return [] }
        return isDay(norwegian) ? norwegian : sorted
    }

    /// What may stand before a date: a day of the week, whole or cut, and an article.
    private static let before: Set<String> = {
        let days = [
            "mandag", "måndag", "monday", "tirsdag", "tysdag", "tuesday", "onsdag", "wednesday", "torsdag",
            "thursday", "fredag", "friday", "lørdag", "laurdag", "saturday", "søndag", "sundag", "sunday",
        ]
        return Set(["den", "the", "on"] + days + days.flatMap { [$0.prefix(2), $0.prefix(3)] }.map(String.init))
    }()

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
