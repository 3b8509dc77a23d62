/// How tables become files: a value, so that a new format is one file and one line in ``all``.
public struct TableWriter: Sendable {
    /// A file of a table, or of all of them.
    public struct File: Sendable {
        /// What it is of; `nil` where all tables are in it.
        public let table: DataTable?
        /// Its bytes.
        public let bytes: [UInt8]
    }

    /// What it is called, which its files' names end with too.
    public let name: String
    /// Whether programs read it, which want the same names in every language.
    public let isForPrograms: Bool
    /// The files of some tables; `decimalComma` says how the reader writes decimals.
    public let files: @Sendable (_ tables: [DataTable], _ decimalComma: Bool) throws(ZIPFault) -> [File]
    /// How a data package tells programs to read a file of a table; `nil` where it needs no telling.
    public let dialect: (@Sendable (_ decimalComma: Bool) -> TableDialect)?

    /// Every writer; the first is used where nobody asks for another.
    public static let all: [TableWriter] = [.excel, .csv, .lines]

    /// One workbook with a sheet for each table.
    public static let excel = TableWriter(
        name: "xlsx", isForPrograms: false,
        files: { (tables, _) throws(ZIPFault) in [File(table: nil, bytes: try XLSXWriter.bytes(tables))] },
        dialect: nil)

    /// A file for each table: UTF-8, semicolons.
    public static let csv = TableWriter(
        name: "csv", isForPrograms: false,
        files: { (tables, decimalComma) throws(ZIPFault) in
            tables.map { File(table: $0, bytes: CSVWriter.bytes($0, decimalComma: decimalComma)) }
        }, dialect: TableDialect.csv)

    /// A file for each table with an object on each line, which can be read before the rest has come.
    public static let lines = TableWriter(
        name: "ndjson", isForPrograms: true,
        files: { (tables, _) throws(ZIPFault) in tables.map { File(table: $0, bytes: NDJSONWriter.bytes($0)) } },
        dialect: { _ in .lines })
}
