import Model

/// Writes a table in a container of its own, which scrolls where the screen is too narrow.
enum HTMLTable {
    private static let name = Text(nb: "Tabell", nn: "Tabell", en: "Table")

    static func lines(_ table: Table, number: Int, words: HTMLWords) -> [String] {
        let grid = Grid(table)
        guard !grid.header.isEmpty else { return [] }
        let caption = table.caption.map(words.oneLine) ?? ""
        // What scrolls must be reachable by keyboard, and what is reachable must have a name.
        let named =
            caption.isEmpty
            ? "aria-label=\"\(name[words.language]) \(number)\"" : "aria-labelledby=\"table-\(number)\""
        let mark = { table.numeric.contains($0) ? " class=\"number\"" : "" }
        // What stands first in a row names it, where the column has a name and more follow.
        let hasRowHeaders =
            grid.header.count > 1 && !table.numeric.contains(0) && !grid.header[0].isBlank(in: words.language)
        let header = grid.header.enumerated().map { column, cell in
            let content = words.broken(cell)
            // An empty header cell heads nothing, and a screen reader should not be told that it does.
            if content.isEmpty { return "<td\(mark(column))></td>" }
            return "<th scope=\"col\"\(mark(column))>\(content)</th>"
        }
        let rows = grid.rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let content = words.broken(cell)
                if column == 0, hasRowHeaders, !content.isEmpty { return "<th scope=\"row\">\(content)</th>" }
                return "<td\(mark(column))>\(content)</td>"
            }
            return "<tr>" + cells.joined() + "</tr>"
        }
        return [
            "<div class=\"\(size(of: grid, words.language))\" role=\"region\" \(named) tabindex=\"0\">", "<table>",
        ]
            + (caption.isEmpty ? [] : ["<caption id=\"table-\(number)\">\(caption)</caption>"])
            + ["<thead>", "<tr>" + header.joined() + "</tr>", "</thead>", "<tbody>"] + rows
            + ["</tbody>", "</table>", "</div>"]
    }

    /// The container's classes: on paper a short table stays on one sheet and a wide one gets smaller print.
    private static func size(of grid: Grid, _ language: Language) -> String {
        // A table with much to read would leave half a sheet empty before it.
        let read = grid.rows.flatMap { $0 }.reduce(0) { $0 + $1.string(in: language).count }
        let isShort = grid.rows.count <= 12 && read <= 900
        return "table" + (isShort ? " short" : "") + (grid.header.count > 6 ? " wide" : "")
    }
}
