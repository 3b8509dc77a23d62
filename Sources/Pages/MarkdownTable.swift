import Model

/// Lays out a pipe table, its columns straight as long as they fit a screen.
enum MarkdownTable {
    /// Wider than this, a straight table is harder to read in an editor than a ragged one.
    private static let straight = 110

    static func lines(_ table: Table, language: Language) -> [String] {
        let grid = Grid(table)
        guard !grid.header.isEmpty else { return [] }
        let rows = ([grid.header] + grid.rows).map { row in
            row.map { MarkdownEscaping.inline($0.onOneLine(in: language, joint: " / ")) }
        }
        let widths = grid.header.indices.map { column in
            rows.reduce(3) { max($0, DisplayWidth.of($1[column])) }
        }
        let fits = widths.reduce(1) { $0 + $1 + 3 } <= straight
        let write = { (cells: [String]) in
            let padded = cells.enumerated().map { column, cell in
                let gap = fits ? String(repeating: " ", count: widths[column] - DisplayWidth.of(cell)) : ""
                return table.numeric.contains(column) ? gap + cell : cell + gap
            }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = widths.enumerated().map { column, width in
            let dashes = String(repeating: "-", count: (fits ? width : 3) - 1)
            return dashes + (table.numeric.contains(column) ? ":" : "-")
        }
        return [write(rows[0]), "| " + rule.joined(separator: " | ") + " |"] + rows.dropFirst().map(write)
    }
}
