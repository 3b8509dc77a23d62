public import Formats
public import Model

/// A table that is looked into where its cells lie: all that `import --inspect` says of it, in the room of its text.
///
/// Only the commonest and largest tables are counted so: Statistikkbanken's, with a row for each unit, those of its
/// interface, and those of a form that is not known. What is said of them is what `ExportReader.read` and
/// `Export.inspection` say, which is what the tests hold it against.
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
    /// - Throws: Why it is no table of indicators.
    public init?(_ table: PackedTable, minimumGroup: Int = SmallGroup.minimum) throws(ExportFault) {
        guard let form = Form(table) else { return nil }
        let counted: CountedTable
        switch try form.look(into: table, minimumGroup) {
        case .unknown(let builder):
            export = Self.export(builder, table)
            inspection = export.inspection(minimumGroup: minimumGroup)
            return
        case .counted(let table): counted = table
        case nil: return nil
        }
        let figures = counted.figures
        guard figures.cells > 0,
            !ExportReader.isTooLittle(read: figures.cells, unread: counted.builder.unreadNumbers)
        else { return nil }
        var builder = counted.builder
        for cell in figures.prose { builder.add(cell) }
        builder.notes += figures.notes
        export = Self.export(builder, table)
        inspection = Inspection(
            format: export.form, encoding: table.encoding, delimiter: table.delimiter, units: counted.units,
            indicators: export.indicators.count, periods: export.periods, values: figures.values,
            suppressed: figures.suppressed, missing: figures.missing, belowMinimumGroup: figures.small)
    }

    /// What a table of unknown form is: all that `ExportReader.read` says of it; `nil` where it has to be read.
    ///
    /// - Throws: Why it is no table of indicators.
    public static func unknown(in table: PackedTable) throws(ExportFault) -> Export? {
        guard case .other(let first) = Form(table), let rows = Unknown.rows(table, first), Unknown.isOne(rows)
        else {
            return nil
        }
        return export(try Unknown.read(rows), table)
    }

    private static func export(_ builder: ExportBuilder, _ table: PackedTable) -> Export {
        var export = builder.export(encoding: table.encoding, delimiter: table.delimiter)
        if table.holds(Array("\u{FFFD}".utf8)) { export.notes.append(.lostLetters) }
        return export
    }

    /// The forms that are counted so, with the row of headings and what stands in it, or the rows that are looked at one
    /// by one.
    private enum Form {
        case wide(Int, [String])
        case keyed(Int, [String])
        case skoleporten([[String]])
        case statbank([[String]])
        /// Unknown, or Statbank's without a title.
        case other([[String]])

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
                UdirTransposed.begin(of: rows) == nil
            else { return nil }
            let isTitled = rows.prefix(StatbankParts.deepest).contains { StatbankParts.titled($0) != nil }
            if let row = rows.firstIndex(where: { UdirWide.Header($0) != nil }) {
                if isTitled { return nil }
                self = .wide(row, rows[row])
                return
            }
            if rows.prefix(20).contains(where: Skoleporten.isBegun) {
                if isTitled { return nil }
                self = .skoleporten(rows)
                return
            }
            if let row = UdirTable.header(in: rows.prefix(20)) {
                if isTitled { return nil }
                self = .keyed(row, rows[row])
                return
            }
            let more = table.rows(first: 600)
            guard more.count > 1, more.contains(where: { $0.count > 1 }), !SurveyPortal.isBegun(by: more) else {
                return nil
            }
            self = isTitled ? .statbank(more) : .other(more)
        }

        func look(into table: PackedTable, _ minimum: Int) throws(ExportFault) -> Found? {
            let counted: CountedTable?
            switch self {
            case .wide(let row, let fields): counted = UdirWide.count(table, below: row, fields, minimum: minimum)
            case .keyed(let row, let fields):
                counted = UdirTable.count(table, below: row, fields, minimum: minimum)
            case .skoleporten(let first): counted = Skoleporten.count(table, first, minimum: minimum)
            case .statbank(let first): counted = SSBStatbank.count(table, first)
            case .other(let first):
                guard let rows = Unknown.rows(table, first) else { return nil }
                if Unknown.isOne(rows) { return .unknown(try Unknown.read(rows)) }
                counted = SSBStatbank.count(table, first, known: rows)
            }
            return counted.map { .counted($0) }
        }
    }

    /// What was found in a table.
    private enum Found {
        case counted(CountedTable)
        case unknown(ExportBuilder)
    }
}
