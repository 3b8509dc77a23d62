import Formats

/// Understands other people's exports.
public enum ExportReader {
    /// Reads an export of any known form.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - layout: Where its units stand, for a file that can be read in both ways.
    /// - Returns: What the file was understood as; of an unknown form, its columns.
    /// - Throws: Why it is no table of indicators, or that it can be read in two ways.
    public static func read(_ bytes: [UInt8], layout: TableLayout? = nil) throws(ExportFault) -> Export {
        if WorkbookReader.isPacked(bytes) { return try WorkbookReader.read(bytes, layout: layout) }
        if let kind = FileKind.of(bytes) { throw .otherKind(kind) }
        let text = try decoded(bytes)
        var export: Export
        if isJSON(text) {
            export = try builder(of: json(text.text)).export(encoding: text.encoding, delimiter: nil)
        } else if let builder = PXFile.read(text.text) {
            export = builder.export(encoding: text.encoding, delimiter: nil)
        } else {
            let table = try table(text.text)
            export = try builder(of: table.table, layout).export(
                encoding: text.encoding, delimiter: table.delimiter)
        }
        if let letters = text.letters { export.notes.insert(.letters(letters), at: 0) }
        if text.text.unicodeScalars.contains("\u{FFFD}") { export.notes.append(.lostLetters) }
        return export
    }

    /// Reads a table of a form that is not known, by a map of its columns.
    ///
    /// - Parameters:
    ///   - bytes: The whole file: a table, or JSON that is a list of objects.
    ///   - map: What its columns are.
    /// - Returns: What the map makes of the file.
    /// - Throws: Why it is no table, or what the map has that the table has not.
    public static func read(_ bytes: [UInt8], map: ColumnMap) throws(MapFault) -> Export {
        if WorkbookReader.isPacked(bytes) { return try WorkbookReader.read(bytes, map: map) }
        let text: DecodedText
        let rows: [[String]]
        var delimiter: Character?
        do throws(ExportFault) {
            if let kind = FileKind.of(bytes) { throw .otherKind(kind) }
            text = try decoded(bytes)
            if isJSON(text) {
                rows = try UdirTable.rows(of: json(text.text), decimal: map.decimal)
            } else {
                let table = try self.table(text.text)
                (rows, delimiter) = (table.rows, table.delimiter)
            }
        } catch {
            throw .file(error)
        }
        let builder = try MappedTable.read(rows, map, first: delimiter == nil ? 0 : 1)
        if builder.isEmpty { throw .file(.noIndicators(.noRows)) }
        return builder.export(encoding: text.encoding, delimiter: delimiter)
    }

    private static func isJSON(_ text: DecodedText) -> Bool {
        let first = text.text.utf8.first { $0 > 0x20 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// What a table is; of an unknown form, its columns.
    static func builder(of table: TextTable, _ layout: TableLayout?) throws(ExportFault) -> ExportBuilder {
        guard table.rows.count > 1, table.rows.contains(where: { $0.count > 1 }) else {
            throw .noIndicators(.noTable)
        }
        typealias Form = (TextTable) -> ExportBuilder?
        let inRows: [Form] = [
            TypedFigures.read, UdirWide.read, Skoleporten.read, UdirTable.read, SurveyPortal.read,
            SSBStatbank.read,
            SurveyAnswers.read,
        ]
        let inColumns: [Form] = [UdirTransposed.read, SSBStatbank.readColumns]
        let rows = layout == .columns ? nil : inRows.lazy.compactMap { $0(table) }.first
        let columns = layout == .rows ? nil : inColumns.lazy.compactMap { $0(table) }.first
        if let rows, let columns, !rows.isEmpty, !columns.isEmpty {
            throw .twoReadings(rows: rows.units, columns: columns.units)
        }
        if let builder = rows?.isEmpty == false ? rows : columns ?? rows {
            return try settled(builder) { table.written[TextTable.Place($0 - 1, $1 - 1)] != nil }
        }
        if layout != nil { throw .noIndicators(.otherLayout) }
        return try Unknown.read(table)
    }

    private static func builder(of json: JSON) throws(ExportFault) -> ExportBuilder {
        if let builder = UdirTable.read(json) ?? Barnehagefakta.read(json) ?? JSONStat.read(json) {
            return try settled(builder) { _, _ in false }
        }
        return try Unknown.read(json)
    }

    /// What was found, once its signs are settled and it is clear that no more than a trifle was left out.
    ///
    /// - Throws: Nothing was found, or more than a trifle was left out.
    private static func settled(
        _ builder: ExportBuilder, _ isStored: (Int, Int) -> Bool
    ) throws(ExportFault) -> ExportBuilder {
        var builder = builder
        let unread = builder.unreadNumbers
        let read =
            builder.cells.count + builder.distributions.reduce(0) { $0 + $1.values }
            + builder.openQuestions.reduce(0) { $0 + $1.answers.count }
        if read == 0, unread == 0 {
            let isUnclear =
                !builder.hasUnits && builder.layout.contains { $0.role == .notUnderstood && $0.heading != "" }
            throw .noIndicators(isUnclear ? .unclearAnswers : .noRows)
        }
        if isTooLittle(read: read, unread: unread) {
            throw .mostlyUnread(read: read, unread: unread, rows: Array(builder.unreadRows.prefix(3)))
        }
        NumberSigns.settle(&builder, isStored: isStored)
        return builder
    }

    /// Whether more than a trifle was left out.
    static func isTooLittle(read: Int, unread: Int) -> Bool {
        read == 0 || unread > trifle.most && unread > read / trifle.part
    }

    /// How many numbers may be left out and told: so many at most, or such a part of those that are read.
    private static let trifle = (most: 20, part: 5)

    private static func decoded(_ bytes: [UInt8]) throws(ExportFault) -> DecodedText {
        do {
            return try TextDecoding.decode(bytes)
        } catch {
            throw .notText(error)
        }
    }

    private static func json(_ text: String) throws(ExportFault) -> JSON {
        do {
            return try JSONReader.read(Array(text.utf8))
        } catch {
            throw .brokenJSON(error)
        }
    }

    private static func table(_ text: String) throws(ExportFault) -> CSVTable {
        do {
            return try CSVReader.read(text)
        } catch {
            throw .brokenTable(error)
        }
    }
}
