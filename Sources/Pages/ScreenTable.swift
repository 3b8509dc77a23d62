import Model

/// Lays out a table in columns, or row by row where the columns have no room.
struct ScreenTable {
    private let header: [String]
    private let rows: [[String]]
    private let numeric: Set<Int>
    /// Spaces behind a column: in a plain table the first names its row and stands closer.
    private func gap(after column: Int) -> Int { isPlain && column == 0 ? 2 : 3 }
    /// Whether the header is left out.
    private let isPlain: Bool
    /// A word longer than this is broken rather than allowed to make its column wider.
    private let longWord = 16

    init(_ table: Table, language: Language) {
        let grid = Grid(table)
        let plain = { (line: Line) in
            line.plainParagraphs(in: language).flatMap { $0 }.joined(separator: "\n")
        }
        header = grid.header.map(plain)
        rows = grid.rows.map { $0.map(plain) }
        numeric = table.numeric
        isPlain = table.isPlain
    }

    func lines(width: Int, indent: Int) -> [String] {
        if header.isEmpty { return [] }
        guard let widths = columnWidths(in: width - indent) else { return records(width: width, indent: indent) }
        let body = rows.map { laidOut($0, widths: widths, indent: indent) }
        // Where a row takes several lines, only an empty line shows where the next begins.
        let separator = !isPlain && body.contains { $0.count > 1 } ? [""] : []
        let hasTop = !isPlain && !header.allSatisfy(\.isEmpty)
        let top = hasTop ? laidOut(header, widths: widths, indent: indent, isHeader: true) : []
        return top + (top.isEmpty || body.isEmpty ? [] : [""]) + Array(body.joined(separator: separator))
    }

    /// The columns' widths, or `nil` where not even their longest words fit beside each other.
    private func columnWidths(in room: Int) -> [Int]? {
        let all = (isPlain ? [] : [header]) + rows
        let natural = header.indices.map { column in
            all.reduce(1) { widest, row in
                row[column].split(separator: "\n").reduce(widest) { max($0, DisplayWidth.of(String($1))) }
            }
        }
        let room = room - header.indices.dropLast().reduce(0) { $0 + gap(after: $1) }
        if natural.reduce(0, +) <= room { return natural }
        var widths = header.indices.map { column in
            let words = all.reduce(1) { widest, row in
                // What is pasted is not broken: a path stands on one line, or no columns have room.
                if row != header, isPath(row[column]) { return max(widest, DisplayWidth.of(row[column])) }
                // Broken figures would be read as other figures, so a number is never too long a word.
                let limit = numeric.contains(column) && row != header ? Int.max : longWord
                return Wrapping.pieces(of: row[column][...]).reduce(widest) { max($0, min($1.width, limit)) }
            }
            return min(natural[column], max(words, numeric.contains(column) ? 1 : 8))
        }
        var spare = room - widths.reduce(0, +)
        guard spare >= 0 else { return nil }
        while spare > 0 {
            let waiting = widths.indices.filter { widths[$0] < natural[$0] }
            guard let narrowest = waiting.min(by: { widths[$0] < widths[$1] }) else { break }
            widths[narrowest] += 1
            spare -= 1
        }
        return widths
    }

    private func isPath(_ words: String) -> Bool { words.contains("/") && !words.contains(where: \.isWhitespace) }

    private func laidOut(_ row: [String], widths: [Int], indent: Int, isHeader: Bool = false) -> [String] {
        let cells = row.enumerated().map { Wrapping.wrap($1, width: widths[$0]) }
        let height = cells.reduce(1) { max($0, $1.count) }
        return (0..<height).map { number in
            var line = String(repeating: " ", count: indent)
            var behind = 0
            for (column, cell) in cells.enumerated() {
                // A header in several lines stands on its column, like one in a printed table.
                let place = isHeader ? number - (height - cell.count) : number
                let words = cell.indices.contains(place) ? cell[place] : ""
                let padding = max(widths[column] - DisplayWidth.of(words), 0)
                let isNumeric = numeric.contains(column)
                behind += isNumeric ? padding : 0
                if !words.isEmpty {
                    line += String(repeating: " ", count: behind) + words
                    behind = 0
                }
                behind += (isNumeric ? 0 : padding) + gap(after: column)
            }
            return line.allSatisfy { $0 == " " } ? "" : line
        }
    }

    /// One line for each cell, its header before it, and an empty line between two rows.
    private func records(width: Int, indent: Int) -> [String] {
        if rows.isEmpty { return header.flatMap { Wrapping.wrap($0, width: width, indent: indent, hanging: 2) } }
        let records = rows.map { row in
            row.enumerated().flatMap { column, cell in
                let name = header[column].split(separator: "\n").joined(separator: " ")
                let value = cell.isEmpty ? "–" : cell
                let words = name.isEmpty ? value : "\(name): \(value)"
                return Wrapping.wrap(words, width: width, indent: indent, hanging: 2)
            }
        }
        return Array(records.joined(separator: [""]))
    }
}
