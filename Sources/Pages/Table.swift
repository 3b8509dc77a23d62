public import Model

/// A table: a header row and rows of as many cells.
public struct Table: Sendable, Hashable {
    /// What the table shows, in a few words.
    public let caption: Line?
    /// The header of each column.
    public let header: [Line]
    /// The rows; a row shorter than the header is filled with empty cells.
    public let rows: [[Line]]
    /// Columns, counted from 0, whose cells are numbers and stand to the right.
    public let numeric: Set<Int>
    /// Whether the rows speak for themselves: a screen leaves the header out.
    public let isPlain: Bool
    /// The item that a row is about, row by row, for links to lead to; none where rows are about no items.
    public let items: [ItemID?]
    /// How cells are drawn, where a format can draw them.
    public let drawing: Drawing?

    /// How cells are drawn besides what they say, so that a table can be read at a glance.
    public enum Drawing: Sendable, Hashable {
        /// Cells of these columns, counted from 0, are filled where they say something: a calendar.
        case filled(Set<Int>)
        /// Each of these columns' cells has a bar as long as its number, row by row; all columns have one measure.
        case bars([Int: [Double]])

        /// Whether a column's cells are filled where they say something.
        func fills(_ column: Int) -> Bool {
            if case .filled(let columns) = self { return columns.contains(column) }
            return false
        }

        /// How long a cell's bar is, in per cent of the longest of the table; 0 where it has none.
        func part(_ row: Int, _ column: Int) -> Int {
            guard case .bars(let columns) = self, let numbers = columns[column], numbers.indices.contains(row),
                let longest = columns.values.joined().max(), longest > 0, numbers[row] > 0
            else { return 0 }
            return Int((numbers[row] / longest * 100).rounded())
        }
    }

    /// Makes a table.
    public init(
        caption: Line? = nil, header: [Line], rows: [[Line]], numeric: Set<Int> = [], isPlain: Bool = false,
        items: [ItemID?] = [], drawing: Drawing? = nil
    ) {
        self.caption = caption
        self.header = header
        self.rows = rows
        self.numeric = numeric
        self.isPlain = isPlain
        self.items = items
        self.drawing = drawing
    }

    /// The table with every line of it changed.
    public func mapped(_ change: (Line) -> Line) -> Table {
        Table(
            caption: caption.map(change), header: header.map(change), rows: rows.map { $0.map(change) },
            numeric: numeric, isPlain: isPlain, items: items, drawing: drawing)
    }
}
