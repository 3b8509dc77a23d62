/// Why a file cannot be read by a map.
public enum MapFault: Error, Sendable, Hashable {
    /// The file is no table, whatever the map says.
    case file(ExportFault)
    /// The table has no column with this heading.
    case noSuchColumn(String, columns: [String])
    /// Rows of one unit and period have different numbers, and columns that the map leaves out tell them apart.
    case needsIndicator(columns: [String], unit: String)

    /// Columns are headed by nothing but a period, and neither the map nor a column says what their numbers are.
    case needsAbout(column: String)

    /// A column stands in another table of the sheet than the units.
    case beside(column: String, unit: String)

    /// Whether it stands, whatever other sheets of the workbook have.
    var isGrave: Bool {
        switch self {
        case .file(.noIndicators(.persons)), .needsIndicator, .needsAbout, .beside: true
        case .file, .noSuchColumn: false
        }
    }
}
