import Formats

/// One of Statbank's tables with its headings in one row: how regions, years and figures stand in it.
///
/// In workbooks headings stand in several rows, and those that span columns are written once: above the years stands
/// what is measured. They become one heading a column, so that both kinds of files are read alike.
struct StatbankGrid {
    /// The row of headings, or the last of them, from 0.
    let header: Int
    /// The headings of its columns by their places in the sheet.
    private(set) var headings: [Int: String] = [:]
    /// The columns before the figures.
    let stub: [Int]
    /// The columns with figures.
    let figures: [Int]
    /// The columns under the headings that are neither.
    let others: [Int]
    /// The rows below the headings that have something in the columns of figures, with names written once on each.
    private(set) var rows: [(row: Int, fields: [String])] = []
    /// The rows of what somebody has put below the table, after a blank row.
    private(set) var below: [(row: Int, fields: [String])] = []
    /// The rows seen column by column.
    private(set) var texts = TableColumns([])

    /// Reads a part of a sheet; `nil` if it has no headings.
    init?(_ table: TextTable, _ part: StatbankParts.Part) {
        func cell(_ row: Int, _ column: Int) -> String {
            let fields = table.rows[row]
            return part.columns.contains(column) && column < fields.count ? Blanks.collapsed(fields[column]) : ""
        }
        func filled(_ row: Int) -> [Int] { part.columns.filter { !cell(row, $0).isEmpty } }
        guard
            let first = part.rows.prefix(20).first(where: { row in
                filled(row).count > 1 || filled(row).first.map { $0 > part.columns.lowerBound } == true
            }), let left = filled(first).first
        else { return nil }
        let base = part.columns.first { column in part.rows.contains { $0 >= first && !cell($0, column).isEmpty } }
        guard let base else { return nil }
        let heads =
            left == base
            ? [first]
            : Array((first..<part.rows.upperBound).prefix { cell($0, base).isEmpty && !filled($0).isEmpty })
        guard let last = heads.last else { return nil }
        header = last
        if left == base {
            // One row of headings: all columns up to a blank one.
            let columns = Array((base..<part.columns.upperBound).prefix { !cell(last, $0).isEmpty })
            for column in columns { headings[column] = cell(last, column) }
            let figures = Self.figures(columns.map { ($0, cell(last, $0)) }) { place in
                (last + 1..<part.rows.upperBound).allSatisfy { CellSigns.ssb.read(cell($0, place)) != .text }
            }
            self.figures = figures
            let before = figures.first ?? part.columns.upperBound
            stub = columns.filter { $0 < before }
            others = columns.filter { $0 > before && !figures.contains($0) }
        } else {
            guard let start = heads.compactMap({ filled($0).first }).min() else { return nil }
            let columns = Array((start..<part.columns.upperBound).prefix { !cell(last, $0).isEmpty })
            for column in columns {
                var parts = heads.map { row in
                    (start...column).last { !cell(row, $0).isEmpty }.map { cell(row, $0) } ?? ""
                }
                // The period comes last, as it does in the CSV.
                if let period = parts.lastIndex(where: StatbankWords.isPeriod) {
                    parts.append(parts.remove(at: period))
                }
                headings[column] = parts.filter { !$0.isEmpty }.joined(separator: " ")
            }
            figures = columns
            stub = Array(base..<start)
            others = []
        }
        guard !figures.isEmpty else { return nil }
        read(part, isWritten: left == base) { cell($0, $1) }
        texts = TableColumns(rows.map(\.fields))
    }

    /// The row of headings of a table that has just one, and begins at the left.
    struct Heads {
        /// Its place, from 0.
        let row: Int
        /// The headings, up to a blank one.
        let headings: [String]

        /// Finds it among a table's first rows; `nil` where there is none.
        init?(_ rows: [[String]], from start: Int) {
            let filled = rows.map { row in row.indices.filter { !Blanks.collapsed(row[$0]).isEmpty } }
            let row = filled.indices.dropFirst(start).prefix(20).first { row in
                filled[row].count > 1 || (filled[row].first ?? 0) > 0
            }
            guard let row, filled[row].first == 0 else { return nil }
            self.row = row
            headings = rows[row].map(Blanks.collapsed).prefix { !$0.isEmpty }.map(\.self)
        }
    }

    /// A table whose rows are not kept: those below the headings, none of them blank and none without figures.
    init?(_ heads: Heads, _ rows: TableColumns) {
        let columns = heads.headings.enumerated().map { (place: $0, heading: $1) }
        let figures = Self.figures(columns) { rows[$0].holdsOnly { CellSigns.ssb.read($0) != .text } }
        guard let first = figures.first else { return nil }
        (header, self.figures, texts) = (heads.row, figures, rows)
        headings = Dictionary(uniqueKeysWithValues: columns.map { ($0.place, $0.heading) })
        stub = Array(0..<first)
        others = columns.map(\.place).filter { $0 > first && !figures.contains($0) }
    }

    /// The columns of figures under one row of headings: those with a period, or else those of numbers.
    ///
    /// - Parameters:
    ///   - columns: The columns with their headings.
    ///   - areNumbers: Whether nothing but numbers and marks stands in a column.
    /// - Returns: Their places.
    static func figures(
        _ columns: [(place: Int, heading: String)], areNumbers: (_ place: Int) -> Bool
    ) -> [Int] {
        let dated = columns.filter { StatbankWords.split($0.heading) != nil }.map(\.place)
        if !dated.isEmpty { return dated }
        let hasTime = columns.contains { StatbankWords.isTime($0.heading) }
        let named = columns.filter { StatbankWords.isValue($0.heading) }.map(\.place)
        if !named.isEmpty || !hasTime { return named }
        return columns.filter { column in
            if StatbankWords.isTime(column.heading) || StatbankWords.isRegion(column.heading) { return false }
            return areNumbers(column.place)
        }.map(\.place)
    }

    /// Reads the rows; a region that stands once for several rows, or alone above them, is written on each.
    private mutating func read(_ part: StatbankParts.Part, isWritten: Bool, _ cell: (Int, Int) -> String) {
        var above = [String](repeating: "", count: stub.count)
        let width = (headings.keys.max() ?? 0) + 1
        var end = TableEnd(figures: figures.count)
        for row in (header + 1)..<max(part.rows.upperBound, header + 1) {
            let texts = stub.map { cell(row, $0) }
            if part.columns.allSatisfy({ cell(row, $0).isEmpty }) { end.isApart = true }
            guard figures.contains(where: { !cell(row, $0).isEmpty }) else {
                if stub.count > 1, let head = texts.first, !head.isEmpty {
                    above = [head] + texts.dropFirst().map { _ in "" }
                }
                continue
            }
            if !isWritten {
                for (place, text) in texts.enumerated() where !text.isEmpty {
                    above[place] = text
                    for later in above.indices.dropFirst(place + 1) { above[later] = "" }
                }
            } else {
                above = texts
            }
            var fields = [String](repeating: "", count: width)
            for (place, column) in stub.enumerated() { fields[column] = above[place] }
            for column in figures { fields[column] = cell(row, column) }
            if end.isPassed(above, figures.map { fields[$0] }) {
                below.append((row, fields))
            } else {
                rows.append((row, fields))
            }
        }
    }
}

/// Tells where one of Statbank's tables ends and something of somebody's own begins, in the same columns below it.
private struct TableEnd {
    /// Whether a blank row stands between this row and the last one of the table.
    var isApart = false
    private var hasEnded = false
    private var least: Int
    private var seen: Set<[String]> = []

    init(figures: Int) { least = figures }

    /// Whether a row with something in the columns of figures is no row of the table: behind a blank row it has
    /// headings for figures, figures in fewer columns than any row above, or a region that stands above.
    mutating func isPassed(_ texts: [String], _ figures: [String]) -> Bool {
        let filled = figures.filter { !$0.isEmpty }
        if isApart, !seen.isEmpty {
            let areWords = filled.allSatisfy { text in
                CellSigns.ssb.read(text) == .text && !text.contains(where: \.isNumber)
            }
            hasEnded = hasEnded || areWords || filled.count < least || seen.contains(texts)
        }
        if hasEnded { return true }
        isApart = false
        least = min(least, filled.count)
        seen.insert(texts)
        return false
    }
}
