import Model

/// Titles, periods and names of variables as SSB's Statbank writes them.
enum StatbankWords {
    /// Whether a text begins as the titles of Statbank's tables do: `11616: Sysselsatte …`.
    static func isTitle(_ text: String) -> Bool {
        let digits = text.utf8.prefix { (48...57).contains($0) }.count
        return (4...6).contains(digits) && text.utf8.dropFirst(digits).starts(with: ": ".utf8)
    }

    /// What a title says is counted: without its number and the list of what it is divided by.
    static func subject(of title: String) -> String {
        var words = title
        if isTitle(words), let colon = words.firstIndex(of: ":") {
            words = Blanks.collapsed(String(words[words.index(after: colon)...]))
        }
        for by in [", etter ", ", by "] { words = words.components(by).first ?? words }
        return words
    }

    /// The heading without the period it ends with: `Elever 2021`, `2021K4`.
    static func split(_ heading: String) -> (name: String, period: String)? {
        let period = heading.split(separator: " ").last.map(String.init) ?? ""
        guard isPeriod(period) else { return nil }
        return (Blanks.collapsed(String(heading.dropLast(period.count))), period)
    }

    /// Whether a text is a year, or a part of one: `2020`, `2020K4`, `2019-2020`, `2023-24`.
    static func isPeriod(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 4, bytes.prefix(4).allSatisfy({ (48...57).contains($0) }) else { return false }
        let year = bytes.prefix(4).reduce(0) { $0 * 10 + Int($1) - 48 }
        guard (1800...2200).contains(year) else { return false }
        let rest = bytes.dropFirst(4)
        let isNumber = rest.dropFirst().allSatisfy { (48...57).contains($0) }
        let isPart = rest.first.map { "KMTHUkmthu".utf8.contains($0) } == true && (2...3).contains(rest.count)
        let isSpan = rest.first.map { "-/".utf8.contains($0) } == true && [3, 5].contains(rest.count)
        return rest.isEmpty || (isPart || isSpan) && isNumber
    }

    /// Whether a heading is that of a column of regions.
    static func isRegion(_ heading: String) -> Bool {
        [
            "region", "regioner", "regionar", "kommune", "kommuner", "kommunar", "fylke", "fylker", "landsdel",
            "bydel",
            "skole", "barnehage", "municipality", "county", "regions", "kommune (region)",
        ].contains(heading.lowercased())
    }

    /// Whether a heading is that of a column of periods.
    static func isTime(_ heading: String) -> Bool {
        [
            "år", "tid", "kvartal", "måned", "skoleår", "skuleår", "year", "quarter", "month", "månad", "periode",
            "time", "interval (year)",
        ].contains(heading.lowercased())
    }

    /// Whether a heading is that of a column that says what is counted.
    static func isContents(_ heading: String) -> Bool {
        ["statistikkvariabel", "contents", "contentscode", "statistical variable", "innhold", "variabel"].contains(
            heading.lowercased())
    }

    /// Whether a heading is that of a column of values.
    static func isValue(_ heading: String) -> Bool {
        let words = heading.lowercased()
        return ["value", "verdi", "verdiar", "values"].contains(words) || isTitle(heading)
    }
}
