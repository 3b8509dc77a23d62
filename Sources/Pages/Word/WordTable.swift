import Formats
import Model

/// Writes a table with a header row that is marked as one and repeated on every sheet.
struct WordTable {
    /// The width of the text, in twentieths of a point.
    static let width = 9638
    static let name = Text(nb: "Tabell", nn: "Tabell", en: "Table")

    private let grid: Grid
    private let numeric: Set<Int>
    private let drawing: Table.Drawing?
    private let text: WordText

    init(_ grid: Grid, numeric: Set<Int>, drawing: Table.Drawing? = nil, text: WordText) {
        self.grid = grid
        self.numeric = numeric
        self.drawing = drawing
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
        let rows = grid.rows.enumerated().map { place, row in
            word(
                "tr", nil,
                [word("trPr", nil, [word("cantSplit")])] + cells(row, widths, style: "TableText", place))
        }
        return word("tbl", nil, [facts, word("tblGrid", nil, columns), header] + rows)
    }

    /// The cells of a row; `place` is its number, and `nil` for the header.
    private func cells(_ row: [Line], _ widths: [Int], style: String, _ place: Int? = nil) -> [Markup] {
        row.enumerated().map { column, cell in
            let isFilled = drawing?.fills(column) == true
            var manner = WordText.Manner()
            manner.side = numeric.contains(column) ? .right : isFilled ? .centre : nil
            var inside = text.paragraphs(cell, style: style, manner)
            var facts = [Markup("w:tcW", ["w:w": String(widths[column]), "w:type": "dxa"])]
            if let place {
                let said = cell.onOneLine(in: text.language)
                if isFilled, !said.isEmpty, said != "–" { facts.append(Self.fill) }
                let part = drawing?.part(place, column) ?? 0
                if part > 0 { inside.append(Self.bar(part, of: widths[column] - 200)) }
            }
            return word(
                "tc", nil,
                [word("tcPr", nil, facts)] + (inside.isEmpty ? [WordText.paragraph(style, manner, [])] : inside))
        }
    }

    /// What a cell of a calendar is filled with: light enough to read on, and seen in grey.
    private static let fill = Markup("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "C3D8E2"])

    /// A bar under a number: an empty line whose ground is dark, and which says nothing to a screen reader.
    private static func bar(_ part: Int, of width: Int) -> Markup {
        word(
            "p", nil,
            [
                word(
                    "pPr", nil,
                    [
                        word("pStyle", "TableText"),
                        Markup("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": WordStyles.accent]),
                        Markup("w:spacing", ["w:after": "60", "w:line": "90", "w:lineRule": "exact"]),
                        Markup("w:ind", ["w:left": String(max(width, 0) * (100 - part) / 100)]),
                    ])
            ])
    }

    /// The columns' widths: a column that asks for no more than an even share gets what it asks for, at least room for
    /// its longest word; those with more to read share what is left by how much that is.
    private var widths: [Int] {
        let language = text.language
        let columns = grid.header.indices.map { column -> (least: Int, wanted: Int) in
            // A cell of several lines asks for the room of the longest of them.
            let cells = ([grid.header] + grid.rows).map { row in
                row[column].plainParagraphs(in: language).flatMap { $0 }.max { $0.count < $1.count } ?? ""
            }
            let longest = { (cell: String) in cell.split(separator: " ").map(\.count).max() ?? 1 }
            let (head, word) = (longest(cells[0]), cells.dropFirst().map(longest).max() ?? 1)
            // The header is bold, so its letters are wider.
            let least = max(min(head, 22) * 128, min(word, 22) * 100)
            let most = cells.dropFirst().map(\.count).max() ?? 1
            return (least: least + 220, wanted: max(least, min(most, 160) * 100) + 220)
        }
        let least = columns.map(\.least).reduce(0, +)
        guard least < Self.width else { return columns.map { $0.least * Self.width / max(least, 1) } }
        var widths = columns.map(\.least)
        var (open, left) = (Array(columns.indices), Self.width)
        while let small = open.first(where: { columns[$0].wanted <= left / open.count }) {
            widths[small] = columns[small].wanted
            left -= widths[small]
            open.removeAll { $0 == small }
        }
        let over = left - open.map { columns[$0].least }.reduce(0, +)
        guard over >= 0 else { return columns.map { $0.least * Self.width / max(least, 1) } }
        let asked = open.map { columns[$0].wanted - columns[$0].least }.reduce(0, +)
        for column in open where asked > 0 && over > 0 {
            widths[column] += over * (columns[column].wanted - columns[column].least) / asked
        }
        // Where nobody asks for more, the first column has the rest.
        if open.isEmpty, left > 0, let first = widths.indices.first { widths[first] += left }
        return widths
    }
}
