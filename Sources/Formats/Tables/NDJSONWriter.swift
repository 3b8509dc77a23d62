/// Writes a table as lines of JSON (NDJSON): an object for each row, with the keys and codes that are the same in every
/// language.
public enum NDJSONWriter {
    /// The file; every object has every key, `null` where nothing stands there or it may not be told.
    public static func bytes(_ table: DataTable) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in table.rows {
            bytes += JSONWriter.line(JSONObject(zip(table.columns, row).map { .init($0.key, json($1)) }))
        }
        return bytes
    }

    private static func json(_ cell: DataTable.Cell) -> JSON {
        switch cell {
        case .nothing, .withheld: .null
        case .text(let text): .string(text)
        case .word(let code, _): .string(code)
        case .number(let digits): .number(digits)
        case .day(let iso, _): .string(iso)
        }
    }
}
