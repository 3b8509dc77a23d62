import Formats
import Model

/// What the columns of a table of unknown form seem to be.
struct MapColumns {
    /// The heading of the units.
    private(set) var unit: String?
    /// The heading of the periods.
    private(set) var year: String?
    /// The headings of what keeps rows of one unit and period apart.
    private(set) var dimensions: [String] = []
    /// The headings of numbers.
    private(set) var values: [String] = []
    /// The heading of the number of people behind the values.
    private(set) var count: String?
    /// The decimal sign, and the sign between thousands.
    private(set) var signs: (decimal: Character, thousands: Character) = (",", " ")
    /// The marks that stand where numbers should.
    private(set) var marks: [String] = ["*"]

    /// What the numbers are, where the headings of their columns are nothing but periods.
    private(set) var about: String?
    /// Whether two columns of numbers have the same heading, and nothing tells them apart.
    private(set) var areAlike = false

    private let fields: [String]
    private let subject: String?
    private let columns: TableColumns

    init(_ rows: HeadedRows) {
        fields = rows.fields
        subject = Headings.subject(rows.first, above: rows.header)
        columns = rows.below.keeping(fields.indices)
        tell()
    }

    private mutating func tell() {
        var left = fields.indices.filter { place in
            !fields[place].isEmpty && fields.firstIndex(of: fields[place]) == place
                && HeadingKind(fields[place]) != .person
                && 2 * columns[place].count(where: PersonHeadings.isOf) <= columns[place].filledCount
        }
        func take(_ place: Int?) -> String? {
            guard let place else { return nil }
            left.removeAll { $0 == place }
            return fields[place]
        }
        let unitPlace = place(
            of: [
                ["orgnr", "organisasjonsn", "orgnummer"],
                ["skolenavn", "barnehagenavn", "enhetsnavn", "enhetnavn", "skulenamn"],
                ["skole", "skule", "barnehage", "enhet", "eining", "unit", "school", "virksomhet", "avdeling"],
                ["kommune", "region"], ["fylke"], ["sted", "stad", "navn", "namn"],
            ], in: left
        ) { $0.filledCount > 0 }
        unit = take(unitPlace)
        let end = unitPlace.flatMap { BesideTable.start(fields, columns, besides: $0) } ?? fields.count
        left.removeAll { $0 >= end }
        let years = left.filter { isYear($0) }
        // Where the period stands as a code too, its words are taken.
        let yearPlace = years.first { HeadingKind(fields[$0]) != .code } ?? years.first
        year = take(yearPlace)
        let numbers = left.filter { isNumeric($0) }
        areAlike = numbers.contains { place in
            fields.indices.contains { $0 != place && $0 < end && fields[$0] == fields[place] && isNumeric($0) }
        }
        let isShare = numbers.contains { place in
            let words = fields[place].lowercased()
            return ["snitt", "andel", "prosent", "score", "skår", "%", "mean", "trivsel", "poeng", "indeks"]
                .contains {
                    words.mentions($0)
                } || !columns[place].holdsOnly { !$0.contains(UInt8(ascii: "%")) }
        }
        let countPlace = numbers.first { place in
            let words = fields[place].lowercased()
            return ["antall svar", "antall besvar", "svar", "n", "tal på svar", "n =", "antall elever", "antall"]
                .contains(words)
        }
        let codes = left.filter { HeadingKind(fields[$0]) == .code || isIdentifier($0) }
        var figures = numbers.filter { !codes.contains($0) && HeadingKind(fields[$0]) != .fact }
        if yearPlace == nil { keepPeriods(&figures) }
        let steps = figures.filter { isStep($0) }
        let keys = keys(
            left.filter { !figures.contains($0) || steps.contains($0) }, unitPlace, yearPlace,
            figures.count > steps.count ? figures.filter { !steps.contains($0) } : figures)
        if figures.count > 1 { figures = figures.filter { !keys.contains($0) } }
        if let countPlace, figures.count > 1, isShare || figures.count == 2 {
            count = fields[countPlace]
            values = figures.filter { $0 != countPlace }.map { fields[$0] }
        } else {
            values = figures.map { fields[$0] }
        }
        dimensions = keys.map { fields[$0] }
        tellSigns(figures)
    }

    /// The columns that keep rows of one unit and period apart.
    private func keys(_ places: [Int], _ unit: Int?, _ year: Int?, _ figures: [Int]) -> [Int] {
        let units = columns.likeness(in: [unit, year].compactMap(\.self))
        let keys = KeyColumns(
            places.map { ($0, fields[$0]) }, rows: KeyRows(columns, units: units), measures: figures)
        return keys.dimensions.filter { place in
            // What is the same on every row, or follows from the unit, keeps nothing apart.
            columns[place].different > 1 && !follows(place, from: unit)
        }
    }

    /// Of columns headed by periods and sums of them, only those of the periods.
    private mutating func keepPeriods(_ figures: inout [Int]) {
        let dated = figures.filter { PeriodHeading(fields[$0]) != nil }
        let others = figures.filter { !dated.contains($0) }
        guard !dated.isEmpty, others.allSatisfy({ OwnSums.isOne(fields[$0]) }) else { return }
        figures = dated
        if dated.contains(where: { PeriodHeading(fields[$0])?.name.isEmpty == true }) { about = subject }
    }

    /// Whether a column of numbers may say what a row is about: grades and levels are few small whole numbers, and are
    /// not called what figures are.
    private func isStep(_ place: Int) -> Bool {
        let column = columns[place]
        let words = fields[place].lowercased()
        let figures = ["antall", "andel", "sum", "verdi", "snitt", "prosent", "tal ", "poeng", "skår", "score"]
        let areFew = 2 * column.filled.count <= column.filledCount || HeadingKind(fields[place]) == .dimension
        return column.holdsOnly(KeyColumns.isSmall) && areFew
            && !figures.contains { words.hasPrefix($0) }
    }

    /// The first column, in the order of words, whose heading has one of them and that holds what is asked for.
    private func place(of words: [[String]], in places: [Int], _ holds: (TableColumn) -> Bool) -> Int? {
        for group in words {
            if let found = places.first(where: { place in
                let heading = fields[place].lowercased()
                let isYear = ["år", "year"].contains { heading.hasSuffix($0) } || isYear(place)
                return !isYear && group.contains { heading.mentions($0) } && holds(columns[place])
                    && HeadingKind(fields[place]) != .fact
            }) {
                return found
            }
        }
        // Else the first column of words.
        return places.first { place in
            let column = columns[place]
            return !column.filled.isEmpty && column.holdsOnly { CellSigns.udir.read($0) == .text }
                && !isYear(place)
        }
    }

    private func isYear(_ place: Int) -> Bool {
        let filled = columns[place].filled
        guard !filled.isEmpty else { return false }
        let words = fields[place].lowercased()
        let isNamed = ["år", "skoleår", "skuleår", "periode", "year", "tid", "barnehageår", "termin", "semester"]
            .contains(words)
        let arePeriods = filled.allSatisfy { text in
            let word = text.split(separator: " ").last.map(String.init) ?? ""
            return StatbankWords.isPeriod(word)
                || StatbankWords.isPeriod(text.split(separator: " ").first.map(String.init) ?? "")
        }
        return isNamed || arePeriods
    }

    /// Whether a column holds numbers, perhaps with a few marks and remarks among them.
    private func isNumeric(_ place: Int) -> Bool {
        let column = columns[place]
        let numbers = column.count { text in
            if case .number = CellSigns.udir.read(text) { return true }
            return Self.isGrouped(text)
        }
        return numbers > 0 && 2 * numbers >= column.filledCount
    }

    /// Whether a text is a number with points or commas between thousands: `1.204,5`.
    private static func isGrouped(_ text: TableColumn.Bytes) -> Bool {
        // Hardly any text is worth a look at what its characters are.
        if text.contains(where: { (0x3A..<0x80).contains($0) }) { return false }
        let text = String(decoding: text, as: UTF8.self)
        return text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || ".,' ".contains($0) }
    }

    /// Whether a column holds organisation numbers, or numbers of areas.
    private func isIdentifier(_ place: Int) -> Bool {
        let column = columns[place]
        let words = fields[place].lowercased()
        let isNamed = ["orgnr", "organisasjonsn", "nummer", "nr"].contains {
            words.hasSuffix($0) || words.hasPrefix($0)
        }
        return isNamed && column.holdsOnly(Self.areDigits)
            || column.holdsOnly { $0.count == 9 && Self.areDigits($0) }
    }

    private static func areDigits(_ text: TableColumn.Bytes) -> Bool {
        if text.allSatisfy({ $0 < 0x80 }) { return text.allSatisfy { (48...57).contains($0) } }
        return String(decoding: text, as: UTF8.self).allSatisfy(\.isNumber)
    }

    /// Whether a column says the same on all rows of each unit.
    private func follows(_ place: Int, from unit: Int?) -> Bool {
        guard let unit else { return false }
        let (units, texts) = (columns[unit], columns[place])
        var textOf = [Int32](repeating: -1, count: units.textCount)
        for (unit, text) in zip(units.textOf, texts.textOf) {
            if textOf[unit] >= 0, Int(textOf[unit]) != text { return false }
            textOf[unit] = Int32(clamping: text)
        }
        return units.different < columns.count || texts.different > 1
    }

    private mutating func tellSigns(_ figures: [Int]) {
        var seen = SeenSigns()
        for place in figures { columns[place].each { seen.see($0) } }
        if seen.hasPoints, seen.hasPointDecimals, !seen.hasCommaDecimals {
            signs = (".", seen.hasCommas ? "," : " ")
        } else if seen.hasPoints, !seen.hasPointDecimals {
            signs = (",", ".")
        }
        marks = ["*"] + seen.marks.subtracting(["*", "."]).sorted() + (seen.marks.contains(".") ? ["."] : [])
    }
}
