/// Writes a table as CSV the way spreadsheets in Norway open it: UTF-8 with a byte order mark, semicolons, CRLF.
public enum CSVWriter {
    /// The file.
    ///
    /// - Parameters:
    ///   - table: What to write.
    ///   - decimalComma: Whether decimals stand behind a comma, as a Norwegian spreadsheet reads them.
    /// - Returns: Its bytes.
    public static func bytes(_ table: DataTable, decimalComma: Bool) -> [UInt8] {
        let rows = [table.columns.map { DataTable.Cell.text($0.name) }] + table.rows
        let lines = rows.map { row in row.map { text($0, decimalComma) }.joined(separator: ";") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    private static func text(_ cell: DataTable.Cell, _ decimalComma: Bool) -> String {
        switch cell {
        case .nothing: ""
        case .number(let digits): decimalComma ? digits.replacing(".", with: ",") : digits
        case .day(let iso, _): iso
        case .text(let text), .word(_, let text), .withheld(let text):
            quoted(isFormula(text) ? "'" + text : text)
        }
    }

    /// Whether a spreadsheet that opens a CSV file would reckon with a text.
    static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
        return ["=", "+", "-", "@", "\t", "\r"].contains(first)
    }

    /// A field as it stands between semicolons, in quotation marks where it has to be.
    ///
    /// By scalars: a line end under a combining mark is another grapheme, but still ends a line.
    /// - Parameter text: What the field says.
    /// - Returns: The field.
    public static func quoted(_ text: String) -> String {
        let isPlain = !text.unicodeScalars.contains { ["\"", ";", "\n", "\r"].contains($0) }
        let isBare = text.first?.isWhitespace != true && text.last?.isWhitespace != true
        return isPlain && isBare ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
