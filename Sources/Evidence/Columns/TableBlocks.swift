import Formats

/// A table inside a sheet: its row of headings, the columns that belong to it, and the rows until the next one.
struct TableBlock {
    /// The row of headings, from 0.
    let header: Int
    /// The columns, from 0.
    let columns: Range<Int>
    /// The rows below, from 0.
    let rows: Range<Int>
    /// Whether the sheet has other tables beside it, so that only its own columns are to be seen.
    let isNarrow: Bool

    /// A row as this table has it: what stands in other tables' columns is not there.
    func fields(_ row: [String]) -> [String] {
        guard isNarrow else { return row }
        return row.indices.map { columns.contains($0) ? row[$0] : "" }
    }
}

/// Finds the tables that stand beside and below each other in one sheet.
enum TableBlocks {
    /// The tables of a sheet.
    ///
    /// A table ends where a column is blank and what follows has units of its own, where the heading of its units
    /// comes once more, and where another row of headings begins.
    ///
    /// - Parameters:
    ///   - table: The sheet.
    ///   - depth: How far down the first row of headings may stand.
    ///   - isHeader: Whether a row, seen alone, heads such a table.
    ///   - isKey: Whether a heading is that of a column of units.
    ///   - isMeasure: Whether a heading is that of figures.
    /// - Returns: The tables, from above and from the left.
    static func of(
        _ table: TextTable, depth: Int = 60, isHeader: ([String]) -> Bool, isKey: (String) -> Bool,
        isMeasure: (String) -> Bool
    ) -> [TableBlock] {
        guard let first = table.rows.prefix(depth).firstIndex(where: isHeader) else { return [] }
        let headers = [first] + table.rows.indices.dropFirst(first + 1).filter { isHeader(table.rows[$0]) }
        var found: [(header: Int, columns: Range<Int>)] = []
        for (place, header) in headers.enumerated() {
            let end = place + 1 < headers.count ? headers[place + 1] : table.rows.count
            let runs = Runs(table, rows: header..<end, isKey: isKey, isMeasure: isMeasure)
            found += runs.tables.filter { isHeader(Array(table.rows[header][clamped: $0])) }.map { (header, $0) }
        }
        let width = table.rows.map(\.count).max() ?? 0
        return found.enumerated().map { place, block in
            let next = found.dropFirst(place + 1).first {
                $0.header > block.header && $0.columns.overlaps(block.columns)
            }
            let rows = (block.header + 1)..<(next?.header ?? table.rows.count)
            return TableBlock(
                header: block.header, columns: block.columns, rows: rows,
                isNarrow: block.columns.lowerBound > 0 || block.columns.upperBound < width)
        }
    }

    /// Whether a column is blank in some rows.
    static func isBlank(_ table: TextTable, _ column: Int, _ rows: Range<Int>) -> Bool {
        table.rows[rows].allSatisfy { column >= $0.count || Blanks.collapsed($0[column]).isEmpty }
    }
}

/// The columns under one row of headings, in runs without a blank column between them.
private struct Runs {
    /// The columns of each table.
    private(set) var tables: [Range<Int>] = []

    private struct Run {
        var columns: Range<Int>
        var hasKeys = false
        var hasMeasures = false
        /// Whether a column that is neither holds mostly words.
        var hasNames = false
    }

    init(_ table: TextTable, rows: Range<Int>, isKey: (String) -> Bool, isMeasure: (String) -> Bool) {
        let fields = table.rows[rows.lowerBound].map(Blanks.collapsed)
        let width = table.rows[rows].map(\.count).max() ?? 0
        var runs: [Run] = []
        var seen: Set<String> = []
        var isApart = true
        for place in 0..<width {
            let heading = place < fields.count ? fields[place] : ""
            if heading.isEmpty, TableBlocks.isBlank(table, place, rows) {
                isApart = true
                continue
            }
            let (isKey, isMeasure) = (isKey(heading), isMeasure(heading))
            // The heading of its units once more begins another table, also without a blank column between.
            let isAgain = isKey && runs.last?.hasMeasures == true && seen.contains(heading.lowercased())
            if isApart || isAgain {
                runs.append(Run(columns: place..<place))
                seen = []
            }
            isApart = false
            if isKey { seen.insert(heading.lowercased()) }
            let last = runs.count - 1
            runs[last].columns = runs[last].columns.lowerBound..<(place + 1)
            runs[last].hasKeys = runs[last].hasKeys || isKey
            runs[last].hasMeasures = runs[last].hasMeasures || isMeasure
            let isWordy = !isKey && !isMeasure && Self.hasNames(table, place, rows.dropFirst())
            runs[last].hasNames = runs[last].hasNames || isWordy
        }
        join(runs)
    }

    /// Figures behind a blank column are the table's before it, as long as nothing says that they are others'.
    private mutating func join(_ runs: [Run]) {
        var isOpen = false
        for run in runs {
            if run.hasKeys, !isOpen {
                tables.append(run.columns)
            } else if run.hasKeys || run.hasMeasures && !run.hasNames, let last = tables.indices.last {
                tables[last] = tables[last].lowerBound..<run.columns.upperBound
            } else {
                continue
            }
            isOpen = run.hasKeys && !run.hasMeasures
        }
    }

    /// Whether a column holds mostly words, as one that says which unit a row is about does.
    private static func hasNames(_ table: TextTable, _ column: Int, _ rows: Range<Int>) -> Bool {
        let texts = table.rows[rows].compactMap { row in
            column < row.count ? Blanks.collapsed(row[column]) : nil
        }.filter { !$0.isEmpty }
        return !texts.isEmpty && 2 * texts.count { $0.contains(where: \.isLetter) } > texts.count
    }
}

extension Array {
    /// The elements at those places of a range that there are.
    subscript(clamped range: Range<Int>) -> ArraySlice<Element> {
        self[Swift.min(range.lowerBound, count)..<Swift.min(range.upperBound, count)]
    }
}
