import Formats

/// Understands other people's exports.
public enum ExportReader {
    /// Reads an export of any known form.
    ///
    /// - Parameter bytes: The whole file.
    /// - Returns: What the file was understood as; of an unknown form, its columns.
    /// - Throws: Why it is no table of indicators.
    public static func read(_ bytes: [UInt8]) throws(ExportFault) -> Export {
        if WorkbookReader.isPacked(bytes) { return try WorkbookReader.read(bytes) }
        if let kind = FileKind.of(bytes) { throw .otherKind(kind) }
        let text = try decoded(bytes)
        let first = text.text.utf8.first { $0 > 0x20 }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            return try builder(of: json(text.text)).export(encoding: text.encoding, delimiter: nil)
        }
        let table = try table(text.text)
        return try builder(of: table.table).export(encoding: text.encoding, delimiter: table.delimiter)
    }

    /// Reads a table of a form that is not known, by a map of its columns.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - map: What its columns are.
    /// - Returns: What the map makes of the file.
    /// - Throws: Why it is no table, or what the map has that the table has not.
    public static func read(_ bytes: [UInt8], map: ColumnMap) throws(MapFault) -> Export {
        if WorkbookReader.isPacked(bytes) { return try WorkbookReader.read(bytes, map: map) }
        let text: DecodedText
        let table: CSVTable
        do throws(ExportFault) {
            if let kind = FileKind.of(bytes) { throw .otherKind(kind) }
            text = try decoded(bytes)
            table = try self.table(text.text)
        } catch {
            throw .file(error)
        }
        let builder = try MappedTable.read(table.table, map)
        if builder.isEmpty { throw .file(.noIndicators(.noRows)) }
        return builder.export(encoding: text.encoding, delimiter: table.delimiter)
    }

    /// What a table is; of an unknown form, its columns.
    static func builder(of table: TextTable) throws(ExportFault) -> ExportBuilder {
        guard table.rows.count > 1, table.rows.contains(where: { $0.count > 1 }) else {
            throw .noIndicators(.noTable)
        }
        let forms: [(TextTable) -> ExportBuilder?] = [
            UdirWide.read, UdirTransposed.read, Skoleporten.read, SurveyPortal.read,
            { SSBStatbank.read(SSBSheet.flattened($0) ?? $0) }, SurveyAnswers.read,
        ]
        for form in forms {
            guard let builder = form(table) else { continue }
            if builder.isEmpty { throw .noIndicators(.noRows) }
            return builder
        }
        return try Unknown.read(table)
    }

    private static func builder(of json: JSON) throws(ExportFault) -> ExportBuilder {
        if let builder = UdirTable.read(json) ?? Barnehagefakta.read(json) {
            if builder.isEmpty { throw .noIndicators(.noRows) }
            return builder
        }
        return try Unknown.read(json)
    }

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
