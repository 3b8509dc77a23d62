public import Formats
public import Model

/// A table that is looked into where its cells lie: all that `import --inspect` says of it, in the room of its text.
///
/// Only the commonest and largest tables are counted so: Statistikkbanken's, with a row for each unit, and those of its
/// interface. What is said of them is what `ExportReader.read` and `Export.inspection` say, which is what the tests hold
/// it against.
public struct CountedExport: Sendable {
    /// What the file was understood as; of its cells it has only those that hold prose, and its units are not listed.
    public let export: Export
    /// What was counted.
    public let inspection: Inspection

    /// Whether a table is of a form that is counted so, as far as its beginning tells.
    public static func mayBe(_ table: PackedTable) -> Bool { Form(table) != nil }

    /// Counts a table; `nil` where it has to be read.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - minimumGroup: The smallest group of pupils or respondents whose figures are shown.
    public init?(_ table: PackedTable, minimumGroup: Int = SmallGroup.minimum) {
        guard let counted = Form(table)?.count(table, minimumGroup) else { return nil }
        let figures = counted.figures
        guard figures.cells > 0,
            !ExportReader.isTooLittle(read: figures.cells, unread: counted.builder.unreadNumbers)
        else { return nil }
        var builder = counted.builder
        for cell in figures.prose { builder.add(cell) }
        builder.notes += figures.signs.notes
        if table.holds(Array("\u{FFFD}".utf8)) { builder.notes.append(.lostLetters) }
        export = builder.export(encoding: table.encoding, delimiter: table.delimiter)
        inspection = Inspection(
            format: export.form, encoding: table.encoding, delimiter: table.delimiter, units: counted.units,
            indicators: export.indicators.count, periods: export.periods, values: figures.values,
            suppressed: figures.suppressed, missing: figures.missing, belowMinimumGroup: figures.small)
    }

    /// The forms that are counted so, with the row of headings and what stands in it.
    private enum Form {
        case wide(Int, [String])
        case keyed(Int, [String])

        /// The form of a table; `nil` where another is asked first, or might read it too.
        init?(_ table: PackedTable) {
            let isOther = table.withText { text in
                PXFile.isBegun(by: text) || text.first { $0 > 0x20 }.map { "{[".utf8.contains($0) } != false
            }
            guard !isOther, !WorkbookReader.isPacked(table.beginning), FileKind.of(table.beginning) == nil else {
                return nil
            }
            let rows = table.rows(first: 60)
            guard let first = rows.first, !TypedFigures.isBegun(by: first),
                !rows.prefix(StatbankParts.deepest).contains(where: { StatbankParts.titled($0) != nil }),
                UdirTransposed.begin(of: rows) == nil
            else { return nil }
            if let row = rows.firstIndex(where: { UdirWide.Header($0) != nil }) {
                self = .wide(row, rows[row])
            } else if !rows.prefix(20).contains(where: Skoleporten.isBegun),
                let row = UdirTable.header(in: rows.prefix(20))
            {
                self = .keyed(row, rows[row])
            } else {
                return nil
            }
        }

        func count(_ table: PackedTable, _ minimum: Int) -> CountedTable? {
            switch self {
            case .wide(let row, let fields): UdirWide.count(table, below: row, fields, minimum: minimum)
            case .keyed(let row, let fields): UdirTable.count(table, below: row, fields, minimum: minimum)
            }
        }
    }
}
