import Formats
import Model

extension UdirTable {
    /// Counts a table whose headings are Udir's keys where its cells lie; `nil` where it is none, or cannot be counted so.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - top: The row of keys, from 0.
    ///   - row: What stands in it.
    ///   - minimum: The smallest group that is shown.
    /// - Returns: What `read` finds in the same table.
    static func count(_ table: PackedTable, below top: Int, _ row: [String], minimum: Int) -> CountedTable? {
        let names = row.map(Blanks.collapsed)
        guard let keys = UdirTableKeys(names, areMeasures: { areMeasures($0, table, below: top) }) else {
            return nil
        }
        var builder = ExportBuilder(.udirAPI)
        (builder.columns, builder.signs) = (names, keys.signs)
        var rows = KeyCount(keys.units, and: keys.period)
        var figures = FigureCount(keys.counted(names), minimum: minimum, areParts: false)
        let isRead = table.scan { number, place, all in
            guard number > top, !all.allSatisfy(Blanks.areAll) else { return true }
            let cells = UnsafeBufferPointer(rebasing: all.prefix(names.count))
            let isDated = keys.period < cells.count && !Blanks.areAll(cells[keys.period])
            switch isDated ? rows.take(place, cells) : .noUnit {
            case .line(let line): figures.add(number, line: line, cells)
            case .noUnit: builder.leaveOut(row: number, cells.texts(), figures: keys.measures)
            case .tooMany: return false
            }
            return figures.isSpare
        }
        guard isRead else { return nil }
        let told = UnitKeys(keys.units, rows.rows(of: table), measures: keys.measures, period: keys.period)
        builder.layout = names.enumerated().compactMap { place, name in
            keys.role(of: place, told).map { ExportColumn(name, at: place + 1, $0) }
        }
        let dimensions = RowDimensions(told.dimensions, headings: names)
        for line in rows.lines {
            _ = builder.place(ofPeriod: Blanks.collapsed(line[keys.period]))
            let kind = dimensions.kind(of: line)
            for indicator in keys.indicators(names, kind) {
                _ = builder.place(of: indicator.identity) { indicator.made }
            }
        }
        return CountedTable(builder: builder, figures: figures.totals, units: rows.unitCount)
    }

    /// Whether what stands under a key are numbers, some with decimals.
    private static func areMeasures(_ place: Int, _ table: PackedTable, below top: Int) -> Bool {
        var hasDecimals = false
        let areNumbers = table.scan { number, _, cells in
            guard number > top, place < cells.count, !Blanks.areAll(cells[place]) else { return true }
            switch CellSigns.udir.read(Blanks.collapsed(String(decoding: cells[place], as: UTF8.self))) {
            case .number(let number): hasDecimals = hasDecimals || number.decimals > 0
            case .suppressed, .missing: break
            case .text: return false
            }
            return true
        }
        return areNumbers && hasDecimals
    }
}
