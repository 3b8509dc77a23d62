import Model

/// Writes a table in a container of its own, which scrolls where the screen is too narrow.
enum HTMLTable {
    private static let name = Text(nb: "Tabell", nn: "Tabell", en: "Table")

    /// The lines of a table.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - number: Its number on the page.
    ///   - under: The heading it stands under, which names it where it has no caption.
    ///   - words: How words are written.
    /// - Returns: The lines.
    static func lines(_ table: Table, number: Int, under: String, words: HTMLWords) -> [String] {
        let grid = Grid(table)
        guard !grid.header.isEmpty else { return [] }
        let caption = table.caption.map(words.oneLine) ?? ""
        // What scrolls must be reachable by keyboard, and what is reachable must have a name of its own.
        let label = "\(under.isEmpty ? "" : under + ", ")\(name[words.language].lowercased()) \(number)"
        let named =
            caption.isEmpty
            ? "aria-label=\"\(under.isEmpty ? "\(name[words.language]) \(number)" : label)\""
            : "aria-labelledby=\"table-\(number)\""
        let mark = { table.numeric.contains($0) ? ["number"] : [] }
        // What stands first in a row names it, where the column has a name and more follow.
        let hasRowHeaders =
            grid.header.count > 1 && !table.numeric.contains(0) && !grid.header[0].isBlank(in: words.language)
        let header = grid.header.enumerated().map { column, cell in
            let content = words.cell(cell)
            let mark = { mark($0) + (table.drawing?.fills($0) == true ? ["drawn"] : []) }
            // An empty header cell heads nothing, and a screen reader should not be told that it does.
            if content.isEmpty { return "<td\(classes(mark(column)))></td>" }
            return "<th scope=\"col\"\(classes(mark(column)))>\(content)</th>"
        }
        let rows = grid.rows.enumerated().map { place, row in
            let item = table.items.indices.contains(place) ? table.items[place] : nil
            let cells = row.enumerated().map { column, cell in
                let words = column == 0 ? words.about(item) : words
                let content = words.cell(cell)
                if column == 0, hasRowHeaders, !content.isEmpty { return "<th scope=\"row\">\(content)</th>" }
                let drawn = drawing(table.drawing, place, column, isBlank: content.isEmpty || content == "–")
                return "<td\(classes(mark(column) + drawn.classes))>\(content)\(drawn.bar)</td>"
            }
            return "<tr\(words.place(of: item))>" + cells.joined() + "</tr>"
        }
        return [
            "<div class=\"\(size(of: grid, words.language))\" role=\"region\" \(named) tabindex=\"0\">", "<table>",
        ]
            + (caption.isEmpty ? [] : ["<caption id=\"table-\(number)\">\(caption)</caption>"])
            + ["<thead>", "<tr>" + header.joined() + "</tr>", "</thead>", "<tbody>"] + rows
            + ["</tbody>", "</table>", "</div>"]
    }

    private static func classes(_ names: [String]) -> String {
        names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    }

    /// What is drawn in a cell besides what it says: nothing that a reader who does not see it would miss.
    private static func drawing(
        _ drawing: Table.Drawing?, _ row: Int, _ column: Int, isBlank: Bool
    ) -> (classes: [String], bar: String) {
        switch drawing {
        case .filled(let columns)? where columns.contains(column): return (isBlank ? ["free"] : ["filled"], "")
        case .bars?:
            let part = drawing?.part(row, column) ?? 0
            return ([], part == 0 ? "" : "<span class=\"bar\" style=\"width: \(part)%\"></span>")
        case .filled?, nil: return ([], "")
        }
    }

    /// The container's classes: on paper a short table stays on one sheet and a wide one gets smaller print.
    private static func size(of grid: Grid, _ language: Language) -> String {
        // A table with much to read would leave half a sheet empty before it.
        let read = grid.rows.flatMap { $0 }.reduce(0) { $0 + $1.string(in: language).count }
        let isShort = grid.rows.count <= 8 && read <= 600
        return "table" + (isShort ? " short" : "") + (grid.header.count > 6 ? " wide" : "")
    }
}
