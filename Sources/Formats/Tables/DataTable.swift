/// A table to hand out as data: columns with a key for programs and a name for people, and rows of as many cells.
public struct DataTable: Sendable, Hashable {
    /// A column.
    public struct Column: Sendable, Hashable {
        /// What programs call it, the same in every language.
        public let key: String
        /// What people call it.
        public let name: String

        /// Makes a column.
        public init(_ key: String, _ name: String) {
            self.key = key
            self.name = name
        }
    }

    /// A cell.
    public enum Cell: Sendable, Hashable {
        /// Nothing.
        case nothing
        /// A text; never a formula, whatever it begins with.
        case text(String)
        /// A number: its digits, with a point before the decimals.
        case number(String)
        /// A day, as ISO 8601 and as days since 1 January 1970.
        case day(String, days: Int)
    }

    /// What programs call it.
    public let key: String
    /// What people call it.
    public let name: String
    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [[Cell]]

    /// Makes a table.
    public init(_ key: String, _ name: String, _ columns: [Column], rows: [[Cell]]) {
        self.key = key
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

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
    /// The files of some tables; `decimalComma` says how the reader writes decimals.
    public let files: @Sendable (_ tables: [DataTable], _ decimalComma: Bool) throws(ZIPFault) -> [File]

    /// Every writer; the first is used where nobody asks for another.
    public static let all: [TableWriter] = [.excel, .csv]

    /// One workbook with a sheet for each table.
    public static let excel = TableWriter(name: "xlsx") { (tables, _) throws(ZIPFault) in
        [File(table: nil, bytes: try XLSXWriter.bytes(tables))]
    }

    /// A file for each table: UTF-8, semicolons.
    public static let csv = TableWriter(name: "csv") { (tables, decimalComma) throws(ZIPFault) in
        tables.map { File(table: $0, bytes: CSVWriter.bytes($0, decimalComma: decimalComma)) }
    }
}
