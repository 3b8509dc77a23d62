import Formats

/// A table whose form is not known: nothing but its columns is said of it.
enum Unknown {
    /// The columns of a table.
    static func read(_ table: CSVTable) -> ExportBuilder {
        var builder = ExportBuilder(.unknown)
        builder.hasUnits = false
        let width = table.rows.prefix(50).map(\.count).max() ?? 0
        builder.columns = table.rows.first { $0.count == width } ?? []
        return builder
    }
}
