/// Reads the sheets of an OpenDocument spreadsheet from the part that holds them.
struct ODSReader {
    private static let tables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    private static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    private static let texts = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    private static let styles = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"

    private var part: XLSXPart
    private let limits: XLSXLimits
    private var sheets: [ODSWorkbook.Sheet] = []
    private var hiddenStyles: Set<String> = []
    private var styleName: String?
    private var cells = 0

    init(_ part: XLSXPart, _ limits: XLSXLimits) {
        self.part = part
        self.limits = limits
    }

    /// Reads the whole part.
    mutating func read() throws(XLSXFault) -> [ODSWorkbook.Sheet] {
        while let event = try part.next() {
            guard case .start(let element) = event else { continue }
            switch (element.name.space, element.name.local) {
            case (Self.styles, "style"): styleName = element[Self.styles, "name"]
            case (Self.styles, "table-properties"):
                if let styleName, element[Self.tables, "display"] == "false" { hiddenStyles.insert(styleName) }
            case (Self.tables, "table"):
                guard sheets.count < limits.sheets else { throw .tooLarge }
                let isHidden = element[Self.tables, "style-name"].map(hiddenStyles.contains) ?? false
                let name = element[Self.tables, "name"] ?? "\(sheets.count + 1)"
                sheets.append(ODSWorkbook.Sheet(name: name, isHidden: isHidden, table: try sheet(name)))
            default: break
            }
        }
        return sheets
    }

    /// A sheet while its rows are read.
    private struct Rows {
        var rows: [[String]] = []
        var merged: [TextTable.Merged] = []
        var written: [TextTable.Place: String] = [:]
        var hiddenRows: Set<Int> = []
        var hiddenColumns: Set<Int> = []
        /// The place of the next row; those without any cell are not kept before one with some.
        var next = 0
        var columns = 0
    }

    private mutating func sheet(_ name: String) throws(XLSXFault) -> TextTable {
        var rows = Rows()
        while let event = try part.next() {
            switch event {
            case .end(let name) where name == XMLName(Self.tables, "table"):
                return TextTable(
                    rows.rows, merged: rows.merged, written: rows.written, hiddenRows: rows.hiddenRows,
                    hiddenColumns: rows.hiddenColumns)
            case .start(let element) where element.name == XMLName(Self.tables, "table-column"):
                let count = try Self.count(element, "number-columns-repeated", name)
                if Self.isHidden(element), rows.columns < 16_384 {
                    rows.hiddenColumns.formUnion(rows.columns..<min(rows.columns + count, 16_384))
                }
                rows.columns = min(rows.columns + count, 16_384)
            case .start(let element) where element.name == XMLName(Self.tables, "table-row"):
                try row(element, name, &rows)
            case .start(let element) where element.name == XMLName(Self.tables, "shapes"): try part.skip()
            case .start(let element) where element.name == XMLName(Self.office, "forms"): try part.skip()
            default: break
            }
        }
        throw .notWorkbook
    }

    private static func isHidden(_ element: XMLElement) -> Bool {
        ["collapse", "filter"].contains(element[tables, "visibility"])
    }

    private static func count(_ element: XMLElement, _ name: String, _ sheet: String) throws(XLSXFault) -> Int {
        guard let text = element[tables, name] else { return 1 }
        guard let count = Int(text), (1...2_000_000).contains(count) else {
            throw .badCell(sheet: sheet, place: text)
        }
        return count
    }

    private mutating func row(_ element: XMLElement, _ sheet: String, _ rows: inout Rows) throws(XLSXFault) {
        let repeated = try Self.count(element, "number-rows-repeated", sheet)
        var texts: [String] = []
        var stored: [Int: String] = [:]
        var column = 0
        var isOpen = true
        while isOpen, let event = try part.next() {
            switch event {
            case .end(let name) where name == XMLName(Self.tables, "table-row"): isOpen = false
            case .start(let element) where element.name.space == Self.tables:
                guard element.name.local.hasSuffix("table-cell") else { continue }
                let count = try Self.count(element, "number-columns-repeated", sheet)
                let isCovered = element.name.local == "covered-table-cell"
                try merge(element, sheet, at: (rows.next, column), &rows)
                let cell = try cell(element)
                if !isCovered, !cell.shown.isEmpty {
                    cells += (column - texts.count + count) * repeated
                    guard cells <= limits.cells else { throw .tooLarge }
                    texts += Array(repeating: "", count: column - texts.count)
                    for place in column..<column + count where cell.stored != nil { stored[place] = cell.stored }
                    texts += Array(repeating: cell.shown, count: count)
                }
                column += count
                guard column <= 16_384 else { throw .badCell(sheet: sheet, place: "\(column)") }
            default: break
            }
        }
        let last = rows.next + repeated
        if Self.isHidden(element), !texts.isEmpty { rows.hiddenRows.formUnion(rows.next..<last) }
        if !texts.isEmpty {
            guard last <= 1_048_576 else { throw .tooLarge }
            rows.rows += Array(repeating: [], count: rows.next - rows.rows.count)
            for place in rows.next..<last {
                rows.rows.append(texts)
                for (column, value) in stored { rows.written[TextTable.Place(place, column)] = value }
            }
        }
        rows.next = last
    }

    private func merge(
        _ element: XMLElement, _ sheet: String, at place: (row: Int, column: Int), _ rows: inout Rows
    ) throws(XLSXFault) {
        let (width, height) = (
            try Self.count(element, "number-columns-spanned", sheet),
            try Self.count(element, "number-rows-spanned", sheet)
        )
        guard width > 1 || height > 1 else { return }
        guard rows.merged.count < limits.cells else { throw .tooLarge }
        rows.merged.append(
            TextTable.Merged(
                rows: place.row...place.row + height - 1, columns: place.column...place.column + width - 1))
    }

    /// What a cell shows, and the number that it holds where that is something else.
    private mutating func cell(_ element: XMLElement) throws(XLSXFault) -> (shown: String, stored: String?) {
        var shown = ""
        var depth = 1
        var paragraphs = 0
        while depth > 0, let event = try part.next() {
            switch event {
            case .text(let piece):
                if depth > 1 { shown += piece }
            case .end: depth -= 1
            case .start(let inner):
                switch (inner.name.space, inner.name.local) {
                case (Self.texts, "p"):
                    if paragraphs > 0 { shown += "\n" }
                    paragraphs += 1
                    depth += 1
                case (Self.texts, "s"):
                    let count = inner[Self.texts, "c"].flatMap { Int($0) } ?? 1
                    shown += String(repeating: " ", count: min(max(count, 0), 1_000))
                    depth += 1
                case (Self.texts, "line-break"):
                    shown += "\n"
                    depth += 1
                case (Self.texts, "tab"):
                    shown += "\t"
                    depth += 1
                case (Self.office, "annotation"): try part.skip()
                case (Self.texts, _): depth += 1
                default: try part.skip()
                }
            }
            guard shown.utf8.count <= XMLReader.longest else { throw .tooLarge }
        }
        let value = element[Self.office, "value"]
        switch element[Self.office, "value-type"] {
        case "float", "currency": return Self.number(value, percent: false, shown)
        case "percentage": return Self.number(value, percent: true, shown)
        case "string":
            return (shown.isEmpty ? element[Self.office, "string-value"] ?? "" : shown, nil)
        default: return (shown, nil)
        }
    }

    /// A number with all its digits, however few of them are shown.
    private static func number(
        _ value: String?, percent: Bool, _ shown: String
    ) -> (shown: String, stored: String?) {
        guard let value, let text = XLSXNumber.shown(value, percent: percent) else { return (shown, nil) }
        return (text, text == value ? nil : value)
    }
}
