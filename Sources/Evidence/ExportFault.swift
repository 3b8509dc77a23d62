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
    /// Two rows have different numbers for one unit, indicator and period (COUNTS.md 7).
    case conflictingNumbers(unit: ExportUnit?, indicator: String, period: String, first: Cell, second: Cell)
}

/// Kinds of files that are no tables, told by their first bytes.
public enum FileKind: String, Sendable, Hashable {
    /// A picture.
    case picture
    /// A PDF document.
    case pdf
    /// A workbook of the kind that Excel wrote before 2007, or one locked with a password.
    case workbook
    /// A file packed as ZIP that is no workbook of Excel's.
    case archive
    /// A web page or other XML.
    case markup

    /// The kind that the first bytes tell of; `nil` for what may be a table.
    static func of(_ bytes: [UInt8]) -> FileKind? {
        let pictures: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
            [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
        ]
        if pictures.contains(where: { bytes.starts(with: $0) }) { return .picture }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return .picture
        }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .workbook }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.first { $0 > 0x20 } == UInt8(ascii: "<") ? .markup : nil
    }
}
