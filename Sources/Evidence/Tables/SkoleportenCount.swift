import Formats
import Model

extension Skoleporten {
    /// Counts a table where its cells lie; `nil` where it is none of this form, or has to be read.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - first: The first of its rows.
    ///   - minimum: The smallest group that is shown.
    /// - Returns: What `read` finds in the same table.
    static func count(_ table: PackedTable, _ first: [[String]], minimum: Int) -> CountedTable? {
        guard let header = first.prefix(20).firstIndex(where: isBegun), let columns = Columns(first[header]) else {
            return nil
        }
        let rows = TableColumns(table, below: header)
        guard rows.isWhole, !rows.isParted, areAllOfUnits(rows, columns) else { return nil }
        var builder = ExportBuilder(.skoleporten)
        builder.isLong = true
        builder.columns = first[header]
        builder.signs = columns.signs.map { first[header][$0] }
        let values = rows[columns.value]
        let readings = values.readings(CellSigns.skoleporten)
        var (counts, small) = ([Int](repeating: 0, count: readings.count), Set<Told>())
        tell(rows, columns, &builder) { row, told, _ in
            let text = values.textOf[row]
            counts[text] += 1
            if told.part == .count, case .number(let number) = readings[text], number.double < Double(minimum) {
                small.insert(told)
            }
        }
        guard var totals = FigureTotals(readings, counts) else { return nil }
        if !small.isEmpty {
            totals.small = countSmall(small, rows, columns, readings, builder)
        }
        return CountedTable(builder: builder, figures: totals, units: builder.units.count)
    }

    /// Whether each row is a unit's and of an indicator, so that none is left out.
    private static func areAllOfUnits(_ rows: TableColumns, _ columns: Columns) -> Bool {
        let (name, number) = (rows[columns.name], columns.number.map { rows[$0] })
        let isNamed = name.filledCount == rows.count || number?.filledCount == rows.count
        return isNamed && rows[columns.indicator].filledCount == rows.count
            && name.holdsOnly { !OwnSums.isNothingElse($0) }
    }

    /// How many values have a count behind them that is too small.
    private static func countSmall(
        _ small: Set<Told>, _ rows: TableColumns, _ columns: Columns, _ readings: [CellReading],
        _ begun: ExportBuilder
    ) -> Int {
        var builder = begun
        let values = rows[columns.value]
        var count = 0
        tell(rows, columns, &builder) { row, told, builder in
            guard case .number = readings[values.textOf[row]], told.part == .value || told.part == .option,
                !builder.indicators[told.indicator].isCount
            else { return }
            let keepers = [builder.indicators[told.indicator].countKeeper, told.indicator].compactMap(\.self)
            let isSmall = keepers.contains { keeper in
                small.contains(
                    Told(unit: told.unit, indicator: keeper, period: told.period, rank: told.rank, part: .count))
            }
            if isSmall { count += 1 }
        }
        return count
    }
}
