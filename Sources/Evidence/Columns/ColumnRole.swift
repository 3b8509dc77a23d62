/// What a column of somebody else's table was understood as.
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
    /// It says which unit a row is about.
    case unit
    /// It says which period a row is about.
    case period
    /// It keeps rows of one unit and period apart: subject, grade, sex, position.
    case dimension
    /// It holds figures, or what belongs to them.
    case measure
    /// It holds the codes of what another column says in words.
    case code
    /// It holds words about the row that keep no rows apart.
    case text
    /// It says who somebody is, and is never read.
    case person
    /// Nobody can tell what it is; its cells are not read.
    case notUnderstood = "not-understood"
}

/// A column of somebody else's table.
public struct ExportColumn: Sendable, Hashable {
    /// Its heading, as it stands in the file.
    public let heading: String
    /// Its place, from 1.
    public let column: Int
    /// What it was understood as.
    public let role: ColumnRole
    /// The sheet of the workbook it stands in; `nil` where the file has no sheets.
    public internal(set) var sheet: String?

    init(_ heading: String, at column: Int, _ role: ColumnRole) {
        self.heading = heading
        self.column = column
        self.role = role
    }
}

/// A row with numbers that are not read: it is no unit's, a sum somebody typed, or of another table.
public struct UnreadRow: Sendable, Hashable {
    /// Its place, from 1.
    public let row: Int
    /// The first text in it.
    public let text: String
    /// How many numbers stand in it where the table has figures.
    public let numbers: Int
    /// The sheet of the workbook it stands in; `nil` where the file has no sheets.
    public internal(set) var sheet: String?
}
