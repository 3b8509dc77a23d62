/// The rows of a CSV file, counted as a spreadsheet counts them: `rows[0]` is row 1, blank lines are rows too.
public struct CSVTable: Sendable, Hashable {
    /// What stands between the fields.
    public let delimiter: Character
    /// The fields of each row; rows may differ in length, a blank line is one empty field.
    public let rows: [[String]]
}

/// What is wrong with a CSV text; rows and columns from 1.
public enum CSVFault: Error, Sendable, Hashable {
    /// A field begins with a quotation mark that is never closed.
    case unclosedQuote(row: Int, column: Int)
    /// Something stands between a field's closing quotation mark and the next delimiter.
    case textAfterQuote(row: Int, column: Int)
    /// A delimiter that cannot be one: not ASCII, a quotation mark, or a line end.
    case unusableDelimiter(Character)
}

/// Reads CSV texts as RFC 4180 and spreadsheets write them.
public enum CSVReader {
    /// Reads a text.
    ///
    /// Fields that begin with a quotation mark end with one, `""` inside is one mark, and lines may break inside;
    /// elsewhere a quotation mark is a character like others. Lines end with CRLF, LF or CR.
    ///
    /// - Parameters:
    ///   - text: The text, without a byte order mark.
    ///   - delimiter: What stands between fields. When `nil`, a first line `sep=X` tells (that line is row 1, one
    ///     field), else it is the one of tab, semicolon and comma that most rows agree on.
    /// - Returns: The rows and their delimiter.
    /// - Throws: The first fault.
    public static func read(_ text: String, delimiter: Character? = nil) throws(CSVFault) -> CSVTable {
        var text = text
        return try text.withUTF8 { bytes in
            Result { () throws(CSVFault) -> CSVTable in try read(bytes, delimiter) }
        }.get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ given: Character?
    ) throws(CSVFault) -> CSVTable {
        let announced = CSVDelimiter.announced(in: bytes)
        let delimiter = given ?? announced?.delimiter ?? CSVDelimiter.detected(in: bytes)
        guard let byte = CSVDelimiter.byte(delimiter) else { throw .unusableDelimiter(delimiter) }
        var scanner = CSVScanner(bytes, delimiter: byte)
        var rows: [[String]] = []
        if let announced {
            rows.append([announced.line])
            scanner.skipLine()
        }
        while let row = try scanner.row() { rows.append(row) }
        return CSVTable(delimiter: delimiter, rows: rows)
    }
}
