/// A heading of somebody's own table with a period in it: `2024`, `Elever 2024`, `2023-24 Dager`, `Høst 2024`.
struct PeriodHeading {
    /// What the heading says besides the period; empty where it says nothing more.
    let name: String
    /// The period, in the table's own words.
    let period: String

    /// Reads a heading; `nil` where no period stands first or last in it.
    init?(_ heading: String) {
        let words = Blanks.collapsed(heading).split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last else { return nil }
        let span: Range<Int>
        if StatbankWords.isPeriod(last) {
            let isSeason = words.count > 1 && Self.seasons.contains(words[words.count - 2].lowercased())
            span = words.count - (isSeason ? 2 : 1)..<words.count
        } else if StatbankWords.isPeriod(first) {
            span = 0..<1
        } else if words.count > 2, Self.seasons.contains(first.lowercased()), StatbankWords.isPeriod(words[1]) {
            span = 0..<2
        } else {
            return nil
        }
        period = words[span].joined(separator: " ")
        name = words.enumerated().filter { !span.contains($0.offset) }.map(\.element).joined(separator: " ")
    }

    private static let seasons: Set<String> = [
        "høst", "haust", "høsten", "hausten", "vår", "våren", "skoleåret", "skuleåret", "skoleår", "skuleår",
        "autumn",
        "spring", "året", "år",
    ]
}

extension Headings {
    /// A row of headings, each with what stands above it where two of them are alike: a table with the years in a row
    /// of their own has `Dager` under each.
    ///
    /// - Parameters:
    ///   - rows: The rows of the table.
    ///   - header: The place of the headings among them.
    /// - Returns: The headings; as they stand where none is there twice, or nothing above tells them apart.
    static func told(_ rows: [[String]], at header: Int) -> [String] {
        guard rows.indices.contains(header) else { return [] }
        let fields = rows[header].map(Blanks.collapsed)
        let filled = fields.filter { !$0.isEmpty }
        guard Set(filled).count < filled.count, header > 0 else { return fields }
        let above = rows[header - 1].map(Blanks.collapsed)
        var told = fields
        var over = ""
        for place in fields.indices {
            if place < above.count, !above[place].isEmpty { over = above[place] }
            let isTwice = fields.count { $0 == fields[place] } > 1
            if isTwice, !fields[place].isEmpty, !over.isEmpty { told[place] = over + " " + fields[place] }
        }
        let now = told.filter { !$0.isEmpty }
        return Set(now).count == now.count ? told : fields
    }

    /// What the text above a table says that its numbers are: the title, or what a pivot table sums up.
    ///
    /// - Parameters:
    ///   - rows: The rows of the table.
    ///   - header: The place of the headings among them.
    /// - Returns: The text; `nil` where there is none.
    static func subject(_ rows: [[String]], above header: Int) -> String? {
        let above = rows.prefix(header).compactMap { row in
            row.lazy.map(Blanks.collapsed).first { !$0.isEmpty }
        }
        guard let title = above.last(where: { $0.contains(where: \.isLetter) && $0.count <= 120 }) else {
            return nil
        }
        let sums = [
            "summer av ", "sum av ", "antall av ", "gjennomsnitt av ", "sum of ", "count of ", "average of ",
        ]
        guard let sum = sums.first(where: title.lowercased().hasPrefix) else { return title }
        let rest = Blanks.collapsed(String(title.dropFirst(sum.count)))
        return rest.isEmpty ? nil : rest
    }
}
