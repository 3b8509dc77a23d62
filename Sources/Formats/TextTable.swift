/// Rows and columns of texts, whatever kind of file they stood in; `rows[0]` is row 1.
public struct TextTable: Sendable, Hashable {
    /// A cell's place, counted from 0 as `rows` is.
    public struct Place: Sendable, Hashable {
        /// The row, from 0.
        public let row: Int
        /// The column, from 0.
        public let column: Int

        /// Makes a place.
        public init(_ row: Int, _ column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// Cells that are joined into one, which holds what the first of them does; counted from 0.
    public struct Merged: Sendable, Hashable {
        /// The rows.
        public let rows: ClosedRange<Int>
        /// The columns.
        public let columns: ClosedRange<Int>

        /// Makes an area.
        public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }

    /// The texts of each row; rows may differ in length, and an empty cell is an empty text.
    public let rows: [[String]]
    /// Which cells are joined.
    public let merged: [Merged]
    /// What the file holds where that is not what it shows: `0.709` for `70,9%`, a day's number for a day.
    public let written: [Place: String]
    /// The rows that whoever made it hid, counted from 0.
    public let hiddenRows: Set<Int>
    /// The columns that whoever made it hid, counted from 0.
    public let hiddenColumns: Set<Int>

    /// Makes a table.
    public init(
        _ rows: [[String]], merged: [Merged] = [], written: [Place: String] = [:], hiddenRows: Set<Int> = [],
        hiddenColumns: Set<Int> = []
    ) {
        self.rows = rows
        self.merged = merged
        self.written = written
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
    }

    /// The same cells with other texts.
    public func with(_ rows: [[String]]) -> TextTable {
        TextTable(
            rows, merged: merged, written: written, hiddenRows: hiddenRows, hiddenColumns: hiddenColumns)
    }
}

extension CSVTable {
    /// The rows, without how they were separated.
    public var table: TextTable { TextTable(rows) }
}
