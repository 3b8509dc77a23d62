import Formats

/// A cell to write.
public enum Written {
    /// A text.
    case text(String)
    /// The digits as a workbook stores them.
    case number(String)
    /// The same, shown as percent.
    case percent(String)
    /// A day, as the number a workbook stores.
    case day(String)
    /// The same, shown as a month.
    case month(String)
    /// An empty cell.
    case nothing

    /// What a spreadsheet makes of a text that it opens: numbers and percents stop being texts.
    public init(opened text: String) {
        let plain = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{2009}" }
        let digits = plain.filter(\.isNumber)
        let decimal = plain.hasSuffix("%") ? String(plain.dropLast()) : plain
        let isNumber =
            !digits.isEmpty && decimal.allSatisfy { $0.isNumber || $0 == "," } && decimal.count { $0 == "," } < 2
        guard isNumber else {
            self = text.isEmpty ? .nothing : .text(text)
            return
        }
        let value =
            (Double(decimal.map { $0 == "," ? "." : String($0) }.joined()) ?? 0) / (plain.hasSuffix("%") ? 100 : 1)
        let stored = value == value.rounded() ? "\(Int(value))" : "\(value)"
        self = plain.hasSuffix("%") ? .percent(stored) : .number(stored)
    }
}

/// Writes workbooks as spreadsheets do, with shared texts and number formats.
public struct WorkbookMaker {
    private struct Sheet {
        let name: String
        let isHidden: Bool
        let rows: [[Written]]
        let merged: [String]
        let hiddenRows: Set<Int>
        let hiddenColumns: Set<Int>
    }

    private var sheets: [Sheet] = []

    /// Makes a workbook without sheets.
    public init() {}

    /// Adds a sheet.
    public mutating func add(
        _ name: String, _ rows: [[Written]], merged: [String] = [], isHidden: Bool = false,
        hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = []
    ) {
        sheets.append(
            Sheet(
                name: name, isHidden: isHidden, rows: rows, merged: merged, hiddenRows: hiddenRows,
                hiddenColumns: hiddenColumns))
    }

    /// A sheet as a spreadsheet makes it from a CSV text.
    public mutating func add(_ name: String, opened text: String, delimiter: Character, isHidden: Bool = false)
        throws
    {
        let lines = try CSVReader.read(text, delimiter: delimiter).rows
        let rows = lines.first?.first?.hasPrefix("sep=") == true ? Array(lines.dropFirst()) : lines
        add(name, rows.map { $0.map { Written(opened: $0) } }, isHidden: isHidden)
    }

    private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let styles =
        "<styleSheet \(main)><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0\\ %\"/></numFmts><cellXfs>"
        + ["0", "164", "14", "17"].map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>"

    /// The file.
    public func bytes() throws -> [UInt8] {
        var texts: [String: Int] = [:]
        var order: [String] = []
        func cell(_ value: Written, _ place: String) -> String {
            switch value {
            case .nothing: return "<c r=\"\(place)\" s=\"0\"/>"
            case .number(let digits): return "<c r=\"\(place)\"><v>\(digits)</v></c>"
            case .percent(let digits): return "<c r=\"\(place)\" s=\"1\"><f>1*1</f><v>\(digits)</v></c>"
            case .day(let number): return "<c r=\"\(place)\" s=\"2\"><v>\(number)</v></c>"
            case .month(let number): return "<c r=\"\(place)\" s=\"3\"><v>\(number)</v></c>"
            case .text(let text):
                if texts[text] == nil {
                    texts[text] = order.count
                    order.append(text)
                }
                return "<c r=\"\(place)\" t=\"s\"><v>\(texts[text] ?? 0)</v></c>"
            }
        }
        var parts: [(String, String)] = []
        for (number, sheet) in sheets.enumerated() {
            let rows = sheet.rows.enumerated().map { row, values in
                "<row r=\"\(row + 1)\"\(sheet.hiddenRows.contains(row) ? " hidden=\"1\"" : "")>"
                    + values.enumerated().map { cell($1, Self.letters($0) + "\(row + 1)") }.joined() + "</row>"
            }
            let merged =
                sheet.merged.isEmpty
                ? ""
                : "<mergeCells>" + sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
            let hidden = sheet.hiddenColumns.sorted().map { column in
                "<col min=\"\(column + 1)\" max=\"\(column + 1)\" hidden=\"1\"/>"
            }
            let columns = hidden.isEmpty ? "" : "<cols>\(hidden.joined())</cols>"
            parts.append(
                (
                    "xl/worksheets/sheet\(number + 1).xml",
                    "<worksheet \(Self.main)>\(columns)<sheetData>\(rows.joined())</sheetData>\(merged)</worksheet>"
                ))
        }
        let names = sheets.enumerated().map { number, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\""
                + (sheet.isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(number + 1)\"/>"
        }
        let targets =
            sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("rIdT", "sharedStrings", "sharedStrings.xml"), ("rIdS", "styles", "styles.xml")]
        parts.append(
            (
                "xl/workbook.xml",
                "<workbook \(Self.main) xmlns:r=\"\(Self.office)\"><sheets>\(names.joined())</sheets></workbook>"
            ))
        parts.append(("xl/_rels/workbook.xml.rels", Self.relations(targets)))
        parts.append(("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])))
        parts.append(("xl/styles.xml", Self.styles))
        parts.append(
            (
                "xl/sharedStrings.xml",
                "<sst \(Self.main)>"
                    + order.map { "<si><t xml:space=\"preserve\">\(Self.escaped($0))</t></si>" }.joined()
                    + "</sst>"
            ))
        var writer = ZIPWriter()
        for (name, text) in parts {
            try writer.add(
                name, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).utf8))
        }
        return try writer.finished()
    }

    private static func relations(_ targets: [(String, String, String)]) -> String {
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + targets.map { "<Relationship Id=\"\($0)\" Type=\"\(office)/\($1)\" Target=\"\($2)\"/>" }.joined()
            + "</Relationships>"
    }

    private static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    private static func escaped(_ text: String) -> String {
        text.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : $0 == "\r" ? "_x000D_" : String($0) }.joined()
    }
}
