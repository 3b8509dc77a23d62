/// Where the units of a table stand.
public enum TableLayout: String, Sendable, Hashable, CaseIterable {
    /// One row or more for each unit.
    case rows
    /// One column or more for each unit.
    case columns
}
