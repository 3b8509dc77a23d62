import Formats
import Model

/// A map to begin with, for a table whose form is not known: made from its headings and from what stands below them,
/// and tried on the table before it is offered.
public struct MapProposal: Sendable, Hashable {
    /// Why a table cannot be read by any map, so far as can be seen.
    public enum Lack: String, Sendable, Hashable {
        /// No column says what unit a row is about.
        case unit
        /// No column holds numbers.
        case values
        /// Rows of one unit and period have different numbers, and no column tells them apart.
        case difference
        /// Columns are headed by nothing but a period, and nothing above them says what their numbers are.
        case about
        /// Two columns of numbers have the same heading.
        case headings
    }

    /// The map; of a table that lacks something the best that there is, `nil` where there is none.
    public let map: ColumnMap?
    /// What the table lacks for the map to work; `nil` where it works.
    public let lack: Lack?

    /// Makes a map of a table.
    ///
    /// - Parameter rows: Its rows.
    init(_ rows: HeadedRows) {
        let columns = MapColumns(rows)
        guard let unit = columns.unit else {
            (map, lack) = (nil, .unit)
            return
        }
        guard !columns.values.isEmpty else {
            (map, lack) = (nil, .values)
            return
        }
        var map = ColumnMap(
            unit: unit, year: columns.year, value: columns.values, n: columns.count)
        map.indicator = columns.dimensions
        map.about = columns.about
        (map.decimal, map.thousands) = columns.signs
        map.suppressed = columns.marks
        self.map = map
        lack = columns.areAlike ? .headings : Self.lack(of: map, rows)
    }

    /// What a table lacks to be read by a map that gives no unit two numbers for one thing.
    private static func lack(of map: ColumnMap, _ rows: HeadedRows) -> Lack? {
        do throws(MapFault) {
            let mapped = try MappedRows(rows, map)
            try mapped.check()
            return mapped.areDifferent || !mapped.areThere ? .difference : nil
        } catch {
            if case .needsAbout = error { return .about }
            return .difference
        }
    }
}
