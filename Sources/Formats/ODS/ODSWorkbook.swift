/// A workbook as LibreOffice and others save it (OpenDocument spreadsheet, `.ods`).
///
/// The sheets are read at once, in one pass over the part that holds them all; what they hold is bounded by
/// ``XLSXLimits``. A cell shows the text that was saved with it, and beside it is kept the number it holds.
public struct ODSWorkbook {
    /// A sheet.
    public struct Sheet: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Whether it is hidden.
        public let isHidden: Bool
        /// Its cells.
        public let table: TextTable
    }

    /// The sheets, in the workbook's order.
    public let sheets: [Sheet]

    /// Whether an archive says of itself that it is such a workbook, or the template of one.
    public static func isOne(_ archive: ZIPReader) -> Bool {
        guard let entry = archive["mimetype"], entry.size < 200, let bytes = try? archive.bytes(of: entry) else {
            return false
        }
        return String(decoding: bytes, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
    }

    /// Reads the sheets.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - limits: What is too much.
    /// - Throws: The first thing that is wrong.
    public init(_ bytes: [UInt8], limits: XLSXLimits = XLSXLimits()) throws(XLSXFault) {
        let archive: ZIPReader
        do throws(ZIPFault) {
            archive = try ZIPReader(bytes, limits: ZIPLimits(entries: 5_000, total: limits.total))
        } catch {
            throw .archive(error)
        }
        guard Self.isOne(archive) else { throw .notWorkbook }
        guard let entry = archive["content.xml"] else { throw .missingPart("content.xml") }
        var reader = ODSReader(XLSXPart("content.xml", XMLReader(archive.stream(entry))), limits)
        sheets = try reader.read()
    }
}
