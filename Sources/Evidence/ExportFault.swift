public import Formats
public import Model

/// Why a file cannot be read as an export, or a unit's figures not taken from it.
public enum ExportFault: Error, Sendable, Hashable {
    /// The bytes are no text.
    case notText(TextFault)
    /// The bytes are another kind of file.
    case otherKind(FileKind)
    /// The text is a CSV that cannot be read.
    case brokenTable(CSVFault)
    /// The text is JSON that cannot be read.
    case brokenJSON(JSONFault)
    /// The workbook cannot be read.
    case brokenWorkbook(XLSXFault)
    /// The file can be read and holds no indicators.
    case noIndicators(NoIndicators)
    /// The file can be read with its units in the rows and with its units in the columns.
    case twoReadings(rows: [ExportUnit], columns: [ExportUnit])
    /// The unit is not in the file.
    ///
    /// - Parameters:
    ///   - wanted: The number or name that was asked for.
    ///   - units: How many schools, kindergartens and municipalities the file has.
    ///   - nearest: Those of them whose number or name is most like the one asked for.
    case unitNotFound(wanted: String, units: Int, nearest: [ExportUnit])
    /// Several units have the name that was asked for.
    case unitNotUnique(wanted: String, units: [ExportUnit])
    /// More than a trifle of the numbers stand in rows that cannot be understood.
    ///
    /// - Parameters:
    ///   - read: How many figures were understood.
    ///   - unread: How many numbers were not.
    ///   - rows: The first of the rows that they stand in.
    case mostlyUnread(read: Int, unread: Int, rows: [UnreadRow])
    /// Two rows have different numbers for one unit, indicator and period (COUNTS.md 7).
    case conflictingNumbers(unit: ExportUnit?, indicator: String, period: String, first: Cell, second: Cell)
}
