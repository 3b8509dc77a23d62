import Formats

/// The tables of Statbank that a sheet has, each from its title on: below each other, and beside each other.
enum StatbankParts {
    /// A table's place in a sheet, from 0.
    struct Part {
        /// Its title; `nil` where it has none above it.
        let title: String?
        /// Its rows, those of the title left out.
        let rows: Range<Int>
        /// Its columns.
        let columns: Range<Int>
    }

    /// The tables; the whole sheet where no title tells.
    static func of(_ table: TextTable) -> [Part] {
        let width = table.rows.map(\.count).max() ?? 0
        var titles: [(row: Int, columns: [Int])] = []
        for (row, fields) in table.rows.enumerated() {
            if let filled = titled(fields) { titles.append((row, filled)) }
        }
        guard let first = titles.first, first.row < deepest else {
            return [Part(title: nil, rows: 0..<table.rows.count, columns: 0..<width)]
        }
        var parts: [Part] = []
        for (place, title) in titles.enumerated() {
            let end = place + 1 < titles.count ? titles[place + 1].row : table.rows.count
            for (order, column) in title.columns.enumerated() {
                let last = order + 1 < title.columns.count ? title.columns[order + 1] : width
                parts.append(
                    Part(
                        title: Blanks.collapsed(table.rows[title.row][column]), rows: (title.row + 1)..<end,
                        columns: (order == 0 ? 0 : column)..<last))
            }
        }
        return parts
    }

    /// How far down the first title may stand.
    static let deepest = 20

    /// The columns of a row in which nothing but titles stands; `nil` for other rows.
    static func titled(_ fields: [String]) -> [Int]? {
        let filled = fields.indices.filter { !Blanks.collapsed(fields[$0]).isEmpty }
        // A value's heading may be the title too; then others stand beside it.
        let areTitles = filled.allSatisfy { StatbankWords.isTitle(Blanks.collapsed(fields[$0])) }
        return !filled.isEmpty && areTitles ? filled : nil
    }
}
