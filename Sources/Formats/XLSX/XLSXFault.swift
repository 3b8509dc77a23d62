/// Why a workbook cannot be read.
public enum XLSXFault: Error, Sendable, Hashable {
    /// The archive it is packed in is damaged, too large, or has names that lead outside.
    case archive(ZIPFault)
    /// The archive holds no workbook of this kind.
    case notWorkbook
    /// A part that is no proper XML.
    case markup(part: String, XMLFault)
    /// A part that the workbook speaks of is not there, or speaks of a place outside.
    case missingPart(String)
    /// A cell whose place or text cannot be as it says.
    case badCell(sheet: String, place: String)
    /// More cells, texts or sheets than anybody has a use for.
    case tooLarge
}

/// How much a workbook may hold, so that no file takes more memory than a table of figures needs.
public struct XLSXLimits: Sendable {
    /// The most bytes of all parts together, unpacked.
    public var total = 96 << 20
    /// The most cells of one sheet, empty ones between others counted.
    public var cells = 1_000_000
    /// The most different texts, and the most bytes of them together.
    public var texts = (count: 1_000_000, bytes: 32 << 20)
    /// The most sheets.
    public var sheets = 256

    /// The usual limits.
    public init() {}
}
