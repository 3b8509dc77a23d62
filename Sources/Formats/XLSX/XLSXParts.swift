/// The parts of a workbook that hold none of its tables' cells.
enum XLSXParts {
    static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// How a cell looks; the raw value is its place among the formats of ``styles``.
    enum Style: Int {
        /// A number with its own decimals.
        case plain
        /// The header of a column.
        case header
        /// A text.
        case text
        /// A text that begins like a formula: it stays a text when somebody changes it.
        case literal
        /// A whole number.
        case number
        /// A day.
        case day
        /// A cell to be filled in: a text, whatever is typed there.
        case entry

        var code: String { String(rawValue) }
    }

    static func relations(_ all: [(id: String, type: String, target: String)]) -> Markup {
        Markup(
            "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
            all.map {
                Markup("Relationship", ["Id": $0.id, "Type": relationSpace + "/" + $0.type, "Target": $0.target])
            })
    }

    static let styles: Markup = {
        let letters = { (facts: [Markup]) in
            Markup("font", [:], facts + [Markup("sz", ["val": "11"]), Markup("name", ["val": "Calibri"])])
        }
        let fill = { (kind: String, color: [Markup]) in
            Markup("fill", [:], [Markup("patternFill", ["patternType": kind], color)])
        }
        let wrapped = Markup("alignment", ["vertical": "top", "wrapText": "1"])
        let top = Markup("alignment", ["vertical": "top"])
        let base = Markup("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
        let formats = [
            Markup("xf", ["numFmtId": "0", "xfId": "0", "applyAlignment": "1"], [top]),
            Markup(
                "xf",
                [
                    "numFmtId": "0", "fontId": "1", "fillId": "2", "xfId": "0", "applyFont": "1", "applyFill": "1",
                    "applyAlignment": "1",
                ], [wrapped]), Markup("xf", ["numFmtId": "0", "xfId": "0", "applyAlignment": "1"], [wrapped]),
            Markup("xf", ["numFmtId": "0", "xfId": "0", "quotePrefix": "1", "applyAlignment": "1"], [wrapped]),
            Markup("xf", ["numFmtId": "3", "xfId": "0", "applyNumberFormat": "1", "applyAlignment": "1"], [top]),
            Markup("xf", ["numFmtId": "14", "xfId": "0", "applyNumberFormat": "1", "applyAlignment": "1"], [top]),
            Markup(
                "xf",
                [
                    "numFmtId": "49", "fillId": "3", "xfId": "0", "applyNumberFormat": "1", "applyFill": "1",
                    "applyAlignment": "1",
                ], [wrapped]),
        ]
        return Markup(
            "styleSheet", ["xmlns": space],
            [
                Markup("fonts", ["count": "2"], [letters([]), letters([Markup("b")])]),
                Markup(
                    "fills", ["count": "4"],
                    [
                        fill("none", []), fill("gray125", []),
                        fill("solid", [Markup("fgColor", ["rgb": "FFE3ECF0"])]),
                        fill("solid", [Markup("fgColor", ["rgb": "FFFFF8E1"])]),
                    ]),
                Markup(
                    "borders", ["count": "1"],
                    [Markup("border", [:], ["left", "right", "top", "bottom", "diagonal"].map { Markup($0) })]),
                Markup("cellStyleXfs", ["count": "1"], [base]),
                Markup("cellXfs", ["count": String(formats.count)], formats),
                Markup(
                    "cellStyles", ["count": "1"],
                    [Markup("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])]),
            ])
    }()

    /// The letters of a column, counted from 0: A, B … Z, AA.
    static func letters(_ column: Int) -> String {
        var (rest, letters) = (column + 1, "")
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// Names that sheets may have, each once, whatever the case: 31 characters at most, none that Excel refuses.
    static func names(_ wanted: [String]) -> [String] {
        var taken: Set<String> = []
        return wanted.enumerated().map { place, name in
            let safe = name.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }
            var short = String(safe.prefix(28))
            while short.utf16.count > 28 { short.removeLast() }
            short = short.isEmpty ? "\(place + 1)" : short
            if !taken.insert(short.lowercased()).inserted {
                short += " \(place + 1)"
                taken.insert(short.lowercased())
            }
            return short
        }
    }
}
