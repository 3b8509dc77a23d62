/// Reads the cells of one sheet while it is unpacked.
struct XLSXSheetReader {
    private static let mostRows = 1_048_576
    private static let mostColumns = 16_384

    private let name: String
    private let texts: [String]
    private let formats: XLSXFormats
    private let limits: XLSXLimits

    private var rows: [[String]] = []
    private var row: [String] = []
    private var written: [TextTable.Place: String] = [:]
    private var merged: [TextTable.Merged] = []
    private var hidden = (rows: Set<Int>(), columns: Set<Int>())
    /// How many places the rows have.
    private var places = 0
    /// The row and the cell that are being read, from 1.
    private var rowNumber = 0
    private var columnNumber = 0

    init(_ name: String, _ texts: [String], _ formats: XLSXFormats, _ limits: XLSXLimits) {
        self.name = name
        self.texts = texts
        self.formats = formats
        self.limits = limits
    }

    /// Reads the whole sheet.
    mutating func read(_ part: XLSXPart) throws(XLSXFault) -> TextTable {
        var part = part
        while let event = try part.next() {
            switch event {
            case .start(let element):
                guard XLSXSpace.has(element.name) else {
                    try part.skip()
                    continue
                }
                switch element.name.local {
                case "row": try begin(element)
                case "c": try cell(element, &part)
                case "mergeCell": try merge(element)
                case "col": hideColumns(element)
                default: break
                }
            case .end(let name):
                if name.local == "row", XLSXSpace.has(name) { endRow() }
            case .text: break
            }
        }
        return TextTable(
            rows, merged: merged, written: written, hiddenRows: hidden.rows, hiddenColumns: hidden.columns)
    }

    /// A row without a number is the one after the last.
    private mutating func begin(_ element: XMLElement) throws(XLSXFault) {
        let number: Int
        if let given = element["r"] {
            guard let value = Int(given), value > rowNumber, value <= Self.mostRows else {
                throw .badCell(sheet: name, place: given)
            }
            number = value
        } else {
            number = rowNumber + 1
        }
        guard number <= Self.mostRows else { throw .tooLarge }
        rowNumber = number
        columnNumber = 0
        row = []
        if XLSXWorkbook.isTrue(element["hidden"]) { hidden.rows.insert(number - 1) }
    }

    /// Columns that are hidden; those beyond the widest sheet of figures tell nothing.
    private mutating func hideColumns(_ element: XMLElement) {
        guard XLSXWorkbook.isTrue(element["hidden"]), let first = element["min"].flatMap({ Int($0) }),
            let last = element["max"].flatMap({ Int($0) }), first > 0, first <= last
        else { return }
        hidden.columns.formUnion(first - 1...min(last, Self.mostColumns) - 1)
    }

    private mutating func endRow() {
        guard !row.isEmpty else { return }
        while rows.count < rowNumber - 1 { rows.append([]) }
        rows.append(row)
        row = []
    }

    private mutating func cell(_ element: XMLElement, _ part: inout XLSXPart) throws(XLSXFault) {
        if let reference = element["r"] {
            guard let place = XLSXReference(reference), place.row == rowNumber, place.column > columnNumber,
                place.column <= Self.mostColumns
            else { throw .badCell(sheet: name, place: reference) }
            columnNumber = place.column
        } else {
            columnNumber += 1
        }
        var value: String?
        var inline: String?
        var depth = 1
        while depth > 0, let event = try part.next() {
            switch event {
            case .end: depth -= 1
            case .text: break
            case .start(let inner):
                switch (XLSXSpace.has(inner.name), inner.name.local) {
                case (true, "v"): value = try part.wholeText()
                case (true, "is"): inline = try XLSXTexts.rich(&part)
                default: try part.skip()
                }
            }
        }
        try put(value, inline, type: element["t"] ?? "n", style: element["s"].flatMap { Int($0) } ?? 0)
    }

    /// Keeps what a cell shows, and beside it what is stored where that is something else.
    private mutating func put(
        _ value: String?, _ inline: String?, type: String, style: Int
    ) throws(XLSXFault) {
        var stored: String?
        let text: String
        switch type {
        case "inlineStr": text = inline ?? ""
        case "s":
            guard let value else { return }
            guard let number = Int(value), texts.indices.contains(number) else {
                throw .badCell(sheet: name, place: XLSXReference.words(rowNumber, columnNumber))
            }
            text = texts[number]
        case "str": text = XLSXTexts.unescaped(value ?? "")
        case "b":
            stored = value
            text = value.map { XLSXWorkbook.isTrue($0) ? "TRUE" : "FALSE" } ?? ""
        case "n":
            stored = value
            text = value.map { shown($0, formats.shown(style)) } ?? ""
        default: text = value ?? ""
        }
        guard !text.isEmpty else { return }
        places += columnNumber - row.count + max(0, rowNumber - 1 - rows.count) * (row.isEmpty ? 1 : 0)
        guard places <= limits.cells else { throw .tooLarge }
        while row.count < columnNumber - 1 { row.append("") }
        row.append(text)
        if let stored, stored != text { written[TextTable.Place(rowNumber - 1, columnNumber - 1)] = stored }
    }

    private func shown(_ value: String, _ shown: XLSXShown) -> String {
        switch shown {
        case .number: XLSXNumber.shown(value, percent: false) ?? value
        case .percent: XLSXNumber.shown(value, percent: true) ?? value
        default:
            XLSXDay.text(value, shown, is1904: formats.is1904) ?? XLSXNumber.shown(value, percent: false) ?? value
        }
    }

    private mutating func merge(_ element: XMLElement) throws(XLSXFault) {
        let reference = element["ref"] ?? ""
        let ends = reference.split(separator: ":", omittingEmptySubsequences: false).map {
            XLSXReference(String($0))
        }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
            first.column <= last.column, last.row <= Self.mostRows, last.column <= Self.mostColumns
        else { throw .badCell(sheet: name, place: reference) }
        guard merged.count < limits.cells else { throw .tooLarge }
        merged.append(
            TextTable.Merged(rows: first.row - 1...last.row - 1, columns: first.column - 1...last.column - 1))
    }
}

/// A cell's place as workbooks write it: `B12`.
struct XLSXReference: Equatable {
    /// The row, from 1.
    let row: Int
    /// The column, from 1.
    let column: Int

    init?(_ text: String) {
        var column = 0
        var row = 0
        var letters = 0
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            if row == 0, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte, letters < 3 {
                column = column * 26 + Int(byte) - 64
                letters += 1
            } else if letters > 0, 48...57 ~= byte, row < 10_000_000, row > 0 || byte != 48 {
                row = row * 10 + Int(byte) - 48
            } else {
                return nil
            }
        }
        guard letters > 0, row > 0 else { return nil }
        self.row = row
        self.column = column
    }

    /// A place in words that people know from their spreadsheet.
    static func words(_ row: Int, _ column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters + String(row)
    }
}
