/// Writes tables as an Excel workbook (.xlsx): a sheet for each, its header frozen and filtered, numbers as numbers,
/// days as days, and every text a text. The same tables give the same bytes.
public enum XLSXWriter {
    /// The most rows a sheet has, its header with them.
    private static let mostRows = 1_048_576
    /// The most UTF-16 units a cell holds.
    private static let longest = 32_767

    /// The file.
    ///
    /// - Throws: `tooLarge` where a table has more rows than a sheet may have.
    public static func bytes(_ tables: [DataTable]) throws(ZIPFault) -> [UInt8] {
        guard tables.allSatisfy({ $0.rows.count < mostRows }) else { throw .tooLarge }
        var archive = ZIPWriter()
        try archive.add("[Content_Types].xml", types(tables.count).document)
        try archive.add(
            "_rels/.rels", XLSXParts.relations([("rId1", "officeDocument", "xl/workbook.xml")]).document)
        try archive.add("xl/workbook.xml", book(tables).document)
        let sheets = tables.indices.map { ("rId\($0 + 2)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        try archive.add(
            "xl/_rels/workbook.xml.rels", XLSXParts.relations([("rId1", "styles", "styles.xml")] + sheets).document
        )
        try archive.add("xl/styles.xml", XLSXParts.styles.document)
        for (place, table) in tables.enumerated() {
            try archive.add("xl/worksheets/sheet\(place + 1).xml", sheet(table).document)
        }
        return try archive.finished()
    }

    private static func types(_ sheets: Int) -> Markup {
        let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        let part = { (name: String, type: String) in
            Markup("Override", ["PartName": name, "ContentType": spreadsheet + type])
        }
        return Markup(
            "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
            [
                Markup(
                    "Default",
                    [
                        "Extension": "rels",
                        "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
                    ]), Markup("Default", ["Extension": "xml", "ContentType": "application/xml"]),
                part("/xl/workbook.xml", "sheet.main+xml"), part("/xl/styles.xml", "styles+xml"),
            ] + (0..<sheets).map { part("/xl/worksheets/sheet\($0 + 1).xml", "worksheet+xml") })
    }

    private static func book(_ tables: [DataTable]) -> Markup {
        let names = XLSXParts.names(tables.map(\.name))
        let sheets = names.enumerated().map { place, name in
            Markup("sheet", ["name": name, "sheetId": String(place + 1), "r:id": "rId\(place + 2)"])
        }
        let quoted = names.map { "'" + $0.replacing("'", with: "''") + "'" }
        let filters = tables.enumerated().filter { !$1.rows.isEmpty && !$1.columns.isEmpty }.map { place, table in
            let last = "$\(XLSXParts.letters(table.columns.count - 1))$\(table.rows.count + 1)"
            return Markup(
                "definedName",
                ["name": "_xlnm._FilterDatabase", "localSheetId": String(place), "hidden": "1"],
                text: "\(quoted[place])!$A$1:\(last)")
        }
        // Printed, the header stands on every sheet of paper.
        let titles = tables.indices.map { place in
            Markup(
                "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(place)],
                text: "\(quoted[place])!$1:$1")
        }
        return Markup(
            "workbook", ["xmlns": XLSXParts.space, "xmlns:r": XLSXParts.relationSpace],
            [Markup("sheets", [:], sheets)]
                + (tables.isEmpty ? [] : [Markup("definedNames", [:], filters + titles)]))
    }

    private static func sheet(_ table: DataTable) -> Markup {
        let widths = table.columns.enumerated().map { column, head in
            let cells = table.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
            let longest = cells.map(length).max() ?? 0
            let width = String(min(max(longest, head.name.count, head.isFilledIn ? 21 : 6), 60) + 3)
            return Markup(
                "col", ["min": String(column + 1), "max": String(column + 1), "width": width, "customWidth": "1"])
        }
        let header = table.columns.map { DataTable.Cell.text($0.name) }
        let filledIn = Set(table.columns.indices.filter { table.columns[$0].isFilledIn })
        let years = Set(table.columns.indices.filter { table.columns[$0].kind == .year })
        let rows = ([header] + table.rows).enumerated().map { place, row in
            Markup(
                "row", ["r": String(place + 1)],
                row.enumerated().compactMap { column, cell in
                    let name = XLSXParts.letters(column) + String(place + 1)
                    return place > 0 && filledIn.contains(column)
                        ? entry(cell, name)
                        : self.cell(cell, name, isHeader: place == 0, isYear: years.contains(column))
                })
        }
        let pane = Markup(
            "pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
        let view = Markup("sheetView", ["workbookViewId": "0"], [pane])
        let last = "\(XLSXParts.letters(max(table.columns.count - 1, 0)))\(table.rows.count + 1)"
        let filter =
            table.rows.isEmpty || table.columns.isEmpty ? [] : [Markup("autoFilter", ["ref": "A1:" + last])]
        let parts: [Markup] =
            [
                Markup("sheetPr", [:], [Markup("pageSetUpPr", ["fitToPage": "1"])]),
                Markup("dimension", ["ref": "A1:" + last]), Markup("sheetViews", [:], [view]),
            ] + (widths.isEmpty ? [] : [Markup("cols", [:], widths)]) + [Markup("sheetData", [:], rows)] + filter
            + choices(table) + [
                Markup(
                    "pageSetup",
                    ["paperSize": "9", "orientation": "landscape", "fitToWidth": "1", "fitToHeight": "0"])
            ]
        return Markup("worksheet", ["xmlns": XLSXParts.space], parts)
    }

    /// The lists that cells offer whoever fills them in.
    private static func choices(_ table: DataTable) -> [Markup] {
        let offered = table.columns.enumerated().filter { !$1.choices.isEmpty && !table.rows.isEmpty }
        guard !offered.isEmpty else { return [] }
        let lists = offered.map { column, head in
            let letters = XLSXParts.letters(column)
            return Markup(
                "dataValidation",
                [
                    "type": "list", "allowBlank": "1", "showErrorMessage": "0",
                    "sqref": "\(letters)2:\(letters)\(table.rows.count + 1)",
                ], [Markup("formula1", [:], text: "\"" + head.choices.joined(separator: ",") + "\"")])
        }
        return [Markup("dataValidations", ["count": String(lists.count)], lists)]
    }

    /// A cell to be filled in, with what stands there already.
    private static func entry(_ cell: DataTable.Cell, _ place: String) -> Markup {
        let style = XLSXParts.Style.entry.code
        guard case .text(let text) = cell else { return Markup("c", ["r": place, "s": style]) }
        let inside = Markup("t", ["xml:space": "preserve"], text: fitted(text))
        return Markup("c", ["r": place, "t": "inlineStr", "s": style], [Markup("is", [:], [inside])])
    }

    private static func length(_ cell: DataTable.Cell) -> Int {
        switch cell {
        case .nothing: 0
        case .text(let text), .word(_, let text), .withheld(let text): text.count
        case .number(let digits): digits.count + digits.count / 3
        case .day: 10
        }
    }

    private static func cell(_ cell: DataTable.Cell, _ place: String, isHeader: Bool, isYear: Bool) -> Markup? {
        switch cell {
        case .nothing: return nil
        case .number(let digits):
            let style = isYear || digits.contains(".") ? XLSXParts.Style.plain : .number
            return Markup("c", ["r": place, "s": style.code], [Markup("v", [:], text: digits)])
        case .day(_, let days):
            // Excel counts days from 30 December 1899 for every day after February 1900.
            return Markup(
                "c", ["r": place, "s": XLSXParts.Style.day.code], [Markup("v", [:], text: "\(days + 25_569)")])
        case .text(let text), .word(_, let text), .withheld(let text):
            let style: XLSXParts.Style = isHeader ? .header : CSVWriter.isFormula(text) ? .literal : .text
            let inside = Markup("t", ["xml:space": "preserve"], text: fitted(text))
            return Markup("c", ["r": place, "t": "inlineStr", "s": style.code], [Markup("is", [:], [inside])])
        }
    }

    /// A text that no cell has room for ends where the room does, with a sign that it goes on.
    private static func fitted(_ text: String) -> String {
        guard text.utf16.count > longest else { return text }
        var fitted = String.UnicodeScalarView()
        var units = 0
        for scalar in text.unicodeScalars {
            units += scalar.value > 0xFFFF ? 2 : 1
            guard units < longest else { break }
            fitted.append(scalar)
        }
        return String(fitted) + "…"
    }
}
