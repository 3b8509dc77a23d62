import Formats
import Model

/// Writes a table with a header row that is marked as one and repeated on every sheet.
struct WordTable {
    /// The width of the text, in twentieths of a point.
    static let width = 9638
    static let name = Text(nb: "Tabell", nn: "Tabell", en: "Table")

    private let grid: Grid
    private let numeric: Set<Int>
    private let text: WordText

    init(_ grid: Grid, numeric: Set<Int>, text: WordText) {
        self.grid = grid
        self.numeric = numeric
        self.text = text
    }

    /// The table; its name is read aloud before it.
    func element(named name: String) -> Markup {
        let widths = self.widths
        // Programs that read aloud take the first column's cells for the headers of their rows.
        let hasRowHeaders = grid.header.count > 1 && !numeric.contains(0)
        let facts = word(
            "tblPr", nil,
            [
                word("tblStyle", "BehovTable"), Markup("w:tblW", ["w:w": "5000", "w:type": "pct"]),
                Markup("w:tblLayout", ["w:type": "fixed"]),
                Markup(
                    "w:tblLook",
                    [
                        "w:val": hasRowHeaders ? "06A0" : "0620", "w:firstRow": "1", "w:lastRow": "0",
                        "w:firstColumn": hasRowHeaders ? "1" : "0", "w:lastColumn": "0", "w:noHBand": "1",
                        "w:noVBand": "1",
                    ]), word("tblCaption", name),
            ])
        let columns = widths.map { Markup("w:gridCol", ["w:w": String($0)]) }
        let header = word(
            "tr", nil,
            [word("trPr", nil, [word("cantSplit"), word("tblHeader")])]
                + cells(grid.header, widths, style: "TableHeader"))
        let rows = grid.rows.map { row in
            word("tr", nil, [word("trPr", nil, [word("cantSplit")])] + cells(row, widths, style: "TableText"))
        }
        return word("tbl", nil, [facts, word("tblGrid", nil, columns), header] + rows)
    }

    private func cells(_ row: [Line], _ widths: [Int], style: String) -> [Markup] {
        row.enumerated().map { column, cell in
            var manner = WordText.Manner()
            manner.isNumber = numeric.contains(column)
            let inside = text.paragraphs(cell, style: style, manner)
            return word(
                "tc", nil,
                [word("tcPr", nil, [Markup("w:tcW", ["w:w": String(widths[column]), "w:type": "dxa"])])]
                    + (inside.isEmpty ? [WordText.paragraph(style, manner, [])] : inside))
        }
    }

    /// The columns' widths: room for the longest word, and the rest by how much there is to read.
    private var widths: [Int] {
        let language = text.language
        let columns = grid.header.indices.map { column -> (least: Int, wanted: Int) in
            let cells = ([grid.header] + grid.rows).map { $0[column].onOneLine(in: language) }
            let words = cells.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 1
            let read = cells.dropFirst().map(\.count).reduce(0, +) / max(1, cells.count - 1)
            return (least: min(words, 22) * 115 + 230, wanted: min(max(read, cells[0].count / 2), 90) * 105)
        }
        let least = columns.map(\.least).reduce(0, +)
        guard least < Self.width else { return columns.map { $0.least * Self.width / max(least, 1) } }
        let over = columns.map { max($0.wanted - $0.least, 0) }
        let all = over.reduce(0, +)
        let left = Self.width - least
        return columns.enumerated().map { column, one in
            one.least + (all == 0 ? left / columns.count : left * over[column] / all)
        }
    }
}
