import Formats

/// Understands other people's exports.
public enum ExportReader {
    /// Reads an export of any known form.
    ///
    /// - Parameter bytes: The whole file.
    /// - Returns: What the file was understood as; of an unknown form, its columns.
    /// - Throws: Why it is no table of indicators.
    public static func read(_ bytes: [UInt8]) throws(ExportFault) -> Export {
        if let kind = FileKind.of(bytes) { throw .otherKind(kind) }
        let text = try decoded(bytes)
        let table = try table(text.text)
        guard table.rows.count > 1, table.rows.contains(where: { $0.count > 1 }) else {
            throw .noIndicators(.noTable)
        }
        let builder = UdirWide.read(table) ?? UdirTransposed.read(table) ?? Unknown.read(table)
        if builder.form != .unknown, builder.cells.isEmpty { throw .noIndicators(.noRows) }
        return builder.export(encoding: text.encoding, delimiter: table.delimiter)
    }

    private static func decoded(_ bytes: [UInt8]) throws(ExportFault) -> DecodedText {
        do {
            return try TextDecoding.decode(bytes)
        } catch {
            throw .notText(error)
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
