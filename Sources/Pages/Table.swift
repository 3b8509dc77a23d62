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

    /// Makes a table.
    public init(
        caption: Line? = nil, header: [Line], rows: [[Line]], numeric: Set<Int> = [], isPlain: Bool = false
    ) {
        self.caption = caption
        self.header = header
        self.rows = rows
        self.numeric = numeric
        self.isPlain = isPlain
    }

    /// The table with every line of it changed.
    public func mapped(_ change: (Line) -> Line) -> Table {
        Table(
            caption: caption.map(change), header: header.map(change), rows: rows.map { $0.map(change) },
            numeric: numeric, isPlain: isPlain)
    }
}
