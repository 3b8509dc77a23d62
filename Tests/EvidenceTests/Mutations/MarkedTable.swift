/// What a figure is the figure of, told by what made the file and never by the reader that is tried.
struct About: Hashable, Sendable {
    /// The number of its unit, or its name where the file has no numbers.
    let unit: String
    /// Its name, where it has a number too.
    var name = ""
    /// Its period, in the file's own words.
    let period: String
    /// All that keeps it apart from other figures of the unit and period.
    var measure: [String]
    /// The words that the indicator's name must have.
    var telling: [String] = []
}

/// What a field of a sheet says.
enum Said: Hashable, Sendable {
    /// A number.
    case number(Double)
    /// The mark for a number that is withheld.
    case withheld
    /// Nothing.
    case nothing
    /// Prose where a figure should be.
    case prose

    /// What a figure of Udir or SSB says, read in the simplest way.
    init(_ text: String, withheld marks: Set<String>, nothing blanks: Set<String>) {
        let plain = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{2009}" }
        let digits = plain.hasSuffix("%") ? String(plain.dropLast()) : plain
        if marks.contains(plain) {
            self = .withheld
        } else if plain.isEmpty || blanks.contains(plain) {
            self = .nothing
        } else if let number = Double(String(digits.map { $0 == "," ? "." : $0 })) {
            self = .number(number)
        } else {
            self = .prose
        }
    }
}

/// A field of a sheet; a figure knows what it is about and what it says.
struct MarkedField: Hashable, Sendable {
    var text: String
    var about: About?
    var said: Said = .nothing

    init(_ text: String) { self.text = text }

    init(_ text: String, _ about: About, _ said: Said) {
        (self.text, self.about, self.said) = (text, about, said)
    }
}

/// A sheet in which every figure knows what it is the figure of.
struct MarkedTable: Sendable {
    enum Form: String, Sendable, CaseIterable {
        case wide, turned, statbank
    }

    let form: Form
    /// The rows; the headings stand at `header`.
    var rows: [[MarkedField]]
    var header = 0
    var hiddenRows: Set<Int> = []

    var width: Int { rows.map(\.count).max() ?? 0 }
    var texts: [[String]] { rows.map { $0.map(\.text) } }
    /// The rows below the headings.
    var body: Range<Int> { header + 1..<rows.count }
    /// The place of the first column of figures.
    var firstFigure: Int { rows[header + 1].firstIndex { $0.about != nil } ?? width }

    func column(_ heading: String) -> Int? { rows[header].firstIndex { $0.text == heading } }

    mutating func remove(columns: Set<Int>) {
        for row in rows.indices {
            rows[row] = rows[row].enumerated().filter { !columns.contains($0.offset) }.map(\.element)
        }
    }

    mutating func widen() {
        let width = width
        for row in rows.indices {
            rows[row] += Array(repeating: MarkedField(""), count: width - rows[row].count)
        }
    }
}

extension MarkedTable {
    /// Units as rows, with the period in each heading, as Statistikkbanken writes them.
    static func wide(_ rows: [[String]]) -> MarkedTable {
        let headings = rows[0]
        let number = headings.firstIndex(of: "Organisasjonsnummer")
        let name = headings.lastIndex { $0.lowercased().hasSuffix("enhetnavn") }
        let marked = rows.dropFirst().map { row in
            row.enumerated().map { place, text in
                let heading = headings[place]
                guard let dot = heading.firstIndex(of: "."), heading.first?.isNumber == true,
                    !heading.hasSuffix(".Brudd")
                else { return MarkedField(text) }
                let unit = number.map { row[$0] } ?? name.map { row[$0] } ?? ""
                let about = About(
                    unit: unit, name: name.map { Self.tidy(row[$0]) } ?? "", period: String(heading[..<dot]),
                    measure: [String(heading[dot...])])
                return MarkedField(text, about, Said(text, withheld: ["*", "."], nothing: []))
            }
        }
        return MarkedTable(form: .wide, rows: [headings.map(MarkedField.init)] + marked)
    }

    private static func tidy(_ name: String) -> String {
        name.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
    }

    /// Questions as rows, with unit and period in each heading.
    static func turned(_ rows: [[String]]) -> MarkedTable {
        let headings = rows[0]
        let group = headings.firstIndex(of: "Spoersmaalgruppe") ?? 0
        let question = headings.firstIndex(of: "Spoersmaalnavn") ?? 0
        let marked = rows.dropFirst().map { row in
            row.enumerated().map { place, text in
                // A dot before a blank belongs to its word: «St. Olavs», «5. årstrinn».
                let joined = headings[place].replacing(". ", with: "\u{1}")
                let parts = joined.split(separator: ".").map { String($0.replacing("\u{1}", with: ". ")) }
                guard headings[place].first?.isNumber == true, parts.count > 5 else { return MarkedField(text) }
                let path = parts[1...4]
                let unit = path.last { !$0.hasPrefix("Alle ") } ?? ""
                let telling = row[question].hasPrefix("Alle ") ? row[group] : row[question]
                let about = About(
                    unit: unit, period: parts[0], measure: [row[group], row[question]] + parts[5...],
                    telling: [telling])
                return MarkedField(text, about, Said(text, withheld: ["*", "."], nothing: []))
            }
        }
        return MarkedTable(form: .turned, rows: [headings.map(MarkedField.init)] + marked)
    }

    /// Regions as rows, with the year at the end of each heading, under a title, as SSB's Statbank writes them.
    static func statbank(_ rows: [[String]], header: Int) -> MarkedTable {
        let headings = rows[header]
        let marked = rows.dropFirst(header + 1).map { row in
            row.enumerated().map { place, text in
                guard place > 0, place < headings.count, let year = headings[place].split(separator: " ").last
                else { return MarkedField(text) }
                let unit = row[0].split(separator: " ").first.map(String.init) ?? ""
                let measure = String(headings[place].dropLast(year.count + 1))
                return MarkedField(
                    text, About(unit: unit, period: String(year), measure: [measure]),
                    Said(text, withheld: [":"], nothing: [".", ".."]))
            }
        }
        let above = rows.prefix(header + 1).map { $0.map(MarkedField.init) }
        return MarkedTable(form: .statbank, rows: above + marked, header: header)
    }
}
