import Formats

/// What a table was found to hold without its cells being taken out.
struct CountedTable {
    /// All but the units and the cells.
    var builder: ExportBuilder
    /// The cells.
    let figures: FigureTotals
    /// How many units there are.
    let units: Int
}

extension UdirWide {
    /// Counts a table of this form where its cells lie; `nil` where it is no single table with a heading over each column.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - top: The row of headings, from 0.
    ///   - row: What stands in it.
    ///   - minimum: The smallest group that is shown.
    /// - Returns: What `read` finds in the same table.
    static func count(_ table: PackedTable, below top: Int, _ row: [String], minimum: Int) -> CountedTable? {
        let width = row.prefix { !Blanks.collapsed($0).isEmpty }.count
        let fields = Array(row[..<width])
        guard isOneTable(fields), row[width...].allSatisfy({ Blanks.collapsed($0).isEmpty }),
            let header = Header(fields)
        else { return nil }
        var builder = ExportBuilder(.udirStatistikkbanken)
        (builder.signs, builder.columns) = (header.signs, row)
        let measures = header.measures
        let plan = MeasurePlan(header.packed, in: &builder)
        var keys = KeyCount(header.units)
        var figures = FigureCount(plan.counted, minimum: minimum, areParts: true)
        let isRead = table.scan { number, place, cells in
            guard number > top else { return true }
            guard !isHeader(cells), cells.dropFirst(width).allSatisfy(Blanks.areAll) else { return false }
            switch keys.take(place, cells) {
            case .line(let line): figures.add(number, line: line, cells)
            case .noUnit: builder.leaveOut(row: number, cells.texts(first: width), figures: measures)
            case .tooMany: return false
            }
            return figures.isSpare
        }
        guard isRead else { return nil }
        let told = UnitKeys(header.units, keys.rows(of: table), measures: measures, period: nil)
        builder.layout = header.layout(told)
        let dimensions = RowDimensions(told.dimensions, headings: fields)
        var numbers: [RowDimensions.Kind: Int] = [:]
        let kinds = keys.lines.map { line in
            let kind = dimensions.kind(of: line)
            if let number = numbers[kind] { return number }
            _ = plan.places(forRows: kind, in: &builder, packedFirst: true)
            numbers[kind] = numbers.count
            return numbers.count - 1
        }
        figures.settleShares(kinds)
        return CountedTable(builder: builder, figures: figures.totals, units: keys.unitCount)
    }

    /// Whether headings are those of one table: of units and of figures, and none of units once more behind figures.
    private static func isOneTable(_ fields: [String]) -> Bool {
        var (seen, hasMeasures): (Set<String>, Bool) = ([], false)
        for field in fields {
            let words = Blanks.collapsed(field).lowercased()
            if UdirUnitColumns.isOne(field) {
                if hasMeasures, seen.contains(words) { return false }
                seen.insert(words)
            }
            hasMeasures = hasMeasures || PackedHeading(field) != nil
        }
        return !seen.isEmpty
    }

    /// Whether a row heads another table.
    private static func isHeader(_ cells: UnsafeBufferPointer<PackedTable.Cell>) -> Bool {
        for cell in cells where PackedHeading.mayBe(cell) {
            guard PackedHeading(String(decoding: cell, as: UTF8.self)) != nil else { continue }
            return Header(cells.texts()) != nil
        }
        return false
    }
}

extension UnsafeBufferPointer<PackedTable.Cell> {
    /// The texts of the first cells of a row.
    func texts(first count: Int = .max) -> [String] {
        prefix(count).map { String(decoding: $0, as: UTF8.self) }
    }
}
