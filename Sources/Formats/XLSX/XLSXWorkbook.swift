/// A workbook as Excel, LibreOffice and Google Sheets save it (Office Open XML, transitional or strict).
///
/// Sheets are read one at a time while they are unpacked; what they hold is bounded by ``XLSXLimits``. Formulas are
/// not computed: the value that the file stored with one is its value.
public struct XLSXWorkbook {
    /// A sheet that the workbook names.
    public struct Sheet: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Whether it is hidden.
        public let isHidden: Bool
        let part: String
    }

    /// The sheets with cells, in the workbook's order.
    public let sheets: [Sheet]
    private let package: XLSXPackage
    private let texts: [String]
    private let formats: XLSXFormats
    private let limits: XLSXLimits

    /// Reads what the sheets share.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - limits: What is too much.
    /// - Throws: The first thing that is wrong.
    public init(_ bytes: [UInt8], limits: XLSXLimits = XLSXLimits()) throws(XLSXFault) {
        let package = try XLSXPackage(bytes, limits: limits)
        guard let main = try package.relations(of: "").first(where: { $0.type == "officeDocument" })?.target else {
            throw .notWorkbook
        }
        let relations = try package.relations(of: main)
        func target(_ type: String) -> String? { relations.first { $0.type == type }?.target }
        let book = try Book(package.part(main))
        var sheets: [Sheet] = []
        for sheet in book.sheets {
            guard let relation = relations.first(where: { $0.id == sheet.reference }) else {
                throw .missingPart(sheet.name)
            }
            guard relation.type == "worksheet" else { continue }
            // One part under two names would be read twice.
            guard !sheets.contains(where: { $0.part == relation.target }) else { throw .missingPart(sheet.name) }
            sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: relation.target))
            guard sheets.count <= limits.sheets else { throw .tooLarge }
        }
        self.sheets = sheets
        self.package = package
        self.limits = limits
        if let part = target("sharedStrings") {
            texts = try XLSXTexts.read(package.part(part), limits: limits)
        } else {
            texts = []
        }
        let styles = target("styles")
        formats = try XLSXFormats(styles.map(package.part), is1904: book.is1904)
    }

    /// Reads a sheet's cells.
    ///
    /// - Throws: The first thing that is wrong.
    public func table(_ sheet: Sheet) throws(XLSXFault) -> TextTable {
        var reader = XLSXSheetReader(sheet.name, texts, formats, limits)
        return try reader.read(package.part(sheet.part))
    }

    /// The part that names the sheets.
    private struct Book {
        var sheets: [(name: String, reference: String, isHidden: Bool)] = []
        var is1904 = false

        init(_ part: XLSXPart) throws(XLSXFault) {
            var part = part
            var isWorkbook = false
            while let event = try part.next() {
                guard case .start(let element) = event, XLSXSpace.has(element.name) else { continue }
                switch element.name.local {
                case "workbook": isWorkbook = true
                case "workbookPr": is1904 = XLSXWorkbook.isTrue(element["date1904"])
                case "sheet":
                    guard let name = element["name"], let reference = XLSXSpace.reference(element) else {
                        throw .notWorkbook
                    }
                    sheets.append((name, reference, !["visible", nil].contains(element["state"])))
                default: break
                }
            }
            guard isWorkbook else { throw .notWorkbook }
        }
    }

    static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}
