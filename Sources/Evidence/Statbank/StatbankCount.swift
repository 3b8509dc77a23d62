import Formats
import Model

extension SSBStatbank {
    /// Counts a table where its cells lie; `nil` where it is none of this form, or has to be read.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - first: The first of its rows, of which one at most is a title.
    ///   - known: The table by a row of headings, if it was looked into already.
    /// - Returns: What `read` finds in the same table.
    static func count(_ table: PackedTable, _ first: [[String]], known: HeadedRows? = nil) -> CountedTable? {
        let titles = first.indices.filter { StatbankParts.titled(first[$0]) != nil }
        guard titles.count < 2, titles.allSatisfy({ $0 < StatbankParts.deepest }),
            let heads = StatbankGrid.Heads(first, from: (titles.first ?? -1) + 1)
        else { return nil }
        let rows =
            known.flatMap { $0.header == heads.row ? $0.below : nil } ?? TableColumns(table, below: heads.row)
        guard rows.isWhole, !rows.isParted, rows.count > 0,
            !rows.holdsTitle, let grid = StatbankGrid(heads, rows), !SSBColumns.areIn(grid)
        else { return nil }
        let title = titles.first.flatMap { row in first[row].lazy.map(Blanks.collapsed).first { !$0.isEmpty } }
        guard let columns = StatbankColumns(grid, title: title) else { return nil }
        var builder = ExportBuilder(.ssbStatbank)
        (builder.signs, builder.columns) = ([columns.title], columns.headings)
        builder.layout = columns.layout(0..<max(rows.width, first[heads.row].count), first[heads.row], grid) {
            place in
            (place >= first[heads.row].count || Blanks.collapsed(first[heads.row][place]).isEmpty)
                && rows[place].filled.isEmpty
        }
        return count(grid, columns, in: builder)
    }

    private static func count(
        _ grid: StatbankGrid, _ columns: StatbankColumns, in begun: ExportBuilder
    ) -> CountedTable? {
        let rows = grid.texts
        let places = columns.measures.map(\.place)
        let own = Set(grid.stub + grid.figures)
        let figures = places.map { rows[$0] }
        let periods = columns.period.map { rows[$0] }
        let (regions, lines) = (columns.regions(in: rows), columns.lines(in: rows))
        var builder = begun
        var hasUnit: [Bool?] = Array(repeating: nil, count: regions.count)
        var isTold = [Bool](repeating: false, count: lines.count)
        var isSeen = [Bool](repeating: false, count: periods?.textCount ?? 0)
        var counts = figures.map { [Int](repeating: 0, count: $0.textCount) }
        for row in 0..<rows.count {
            func written() -> [String] { (0..<rows.width).map { own.contains($0) ? rows.text(row, $0) : "" } }
            // A row without figures is none of the table's.
            guard figures.contains(where: { $0.textOf[row] != 0 }) else { return nil }
            let (region, line) = (Int(regions.of[row]), Int(lines.of[row]))
            if hasUnit[region] == nil {
                let unit = columns.unit(of: written())
                hasUnit[region] = unit.map { _ = builder.place(of: $0) } != nil
            }
            guard hasUnit[region] == true else {
                builder.leaveOut(row: grid.header + 1 + row, written(), figures: places)
                continue
            }
            if let periods {
                let period = periods.textOf[row]
                guard period != 0 else { continue }
                if !isSeen[period] { _ = builder.place(ofPeriod: periods.text(period)) }
                isSeen[period] = true
            }
            if !isTold[line] {
                isTold[line] = true
                let fields = written()
                for measure in columns.measures {
                    _ = columns.indicator(of: measure, fields, in: &builder)
                    if let period = measure.period { _ = builder.place(ofPeriod: period) }
                }
            }
            for order in figures.indices { counts[order][figures[order].textOf[row]] += 1 }
        }
        var totals = FigureTotals()
        for (column, counts) in zip(figures, counts) {
            guard let more = FigureTotals(column.readings(CellSigns.ssb), counts) else { return nil }
            totals.add(more)
        }
        return CountedTable(builder: builder, figures: totals, units: builder.units.count)
    }
}

extension TableColumns {
    /// Whether a title of one of Statbank's tables stands somewhere.
    fileprivate var holdsTitle: Bool {
        (0..<width).contains { place in
            !self[place].holdsOnly { text in
                // Four digits at least, and a colon.
                !(text.count > 5 && text[0] &- 48 < 10 && text.contains(UInt8(ascii: ":")))
                    || !StatbankWords.isTitle(String(decoding: text, as: UTF8.self))
            }
        }
    }
}
