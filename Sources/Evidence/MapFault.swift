/// Why a file cannot be read by a map.
public enum MapFault: Error, Sendable, Hashable {
    /// The file is no table, whatever the map says.
    case file(ExportFault)
    /// The table has no column with this heading.
    case noSuchColumn(String, columns: [String])
}
