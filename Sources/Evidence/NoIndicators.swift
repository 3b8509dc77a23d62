import Model

/// Readable files that are no table of indicators.
public enum NoIndicators: String, Sendable, Hashable, CaseIterable {
    /// A text without rows and columns.
    case noTable
    /// A register: which units or codes there are, and where.
    case register
    /// A list of persons.
    case persons
    /// A map.
    case map
    /// JSON that is no list of rows.
    case otherJSON
    /// Headings, and no rows of units below them.
    case noRows
    /// Answers to a form in which nobody can tell which commas stand between answers and which inside one.
    case unclearAnswers
    /// Units do not stand where the user says that they do.
    case otherLayout

    /// Why a table holds no indicators; `nil` if it may.
    ///
    /// A register has numbers and names of units or codes, at least one more word about what they are, and no word that
    /// a figure or a period goes by; or nothing but names, places and addresses. A list of persons has their numbers, or
    /// their names and something more of them.
    ///
    /// - Parameter rows: The table.
    /// - Returns: The reason.
    static func of(_ rows: HeadedRows) -> NoIndicators? {
        let columns = rows.fields
        if arePersons(columns, rows.firstBelow) { return .persons }
        let words = columns.map { Blanks.collapsed($0).lowercased() }
        func has(_ parts: [String]) -> Bool { words.contains { word in parts.contains { word.mentions($0) } } }
        let figures = [
            "verdi", "andel", "prosent", "score", "skår", "periode", "skoleår", "skoleaar", "årgang", "value",
        ]
        let years = words.contains { word in
            word == "år" || word == "aar" || word == "year"
                || word.utf8.count >= 4 && word.utf8.prefix(4).allSatisfy { (48...57).contains($0) }
        }
        if has(figures) || years { return nil }
        if words.contains("code"), words.contains("name"), has(["parentcode", "level", "valid"]) {
            return .register
        }
        let names = words.contains {
            $0.hasSuffix("navn") || $0.hasSuffix("namn") || $0 == "name" || $0 == "enhet" || $0 == "skole"
        }
        let numbers = has(["organisasjonsnummer", "orgnr", "orgnummer", "kommunenummer", "skolenummer", "nsrid"])
        let facts = [
            "adresse", "postnr", "poststed", "epost", "e-post", "telefon", "url", "nettside", "eier", "type",
            "kommunenummer", "kommunenr", "næringskode", "målform", "eraktiv", "status",
        ]
        if names && numbers && has(facts) { return .register }
        return names && has(positions + ["adresse"]) && !hasFigures(words, rows.below) ? .register : nil
    }

    private static let positions = [
        "breddegrad", "lengdegrad", "latitude", "longitude", "koordinat", "utm", "nord", "oest", "øst",
    ]

    /// Whether some column has numbers and is neither a place, a code nor an address.
    private static func hasFigures(_ words: [String], _ rows: TableColumns) -> Bool {
        words.enumerated().contains { place, word in
            if positions.contains(where: { word.mentions($0) })
                || ["x", "y", "z", "lat", "lon", "lng"].contains(word)
            {
                return false
            }
            if let kind = HeadingKind(word), kind != .dimension { return false }
            if ["orgnr", "organisasjonsnummer", "nummer", "nr"].contains(where: word.hasSuffix) { return false }
            let column = rows[place]
            let numbers = column.count { if case .number = CellSigns.udir.read($0) { true } else { false } }
            return numbers > 0 && 2 * numbers >= column.filledCount
        }
    }

    /// Whether a table is a list of persons: their identity numbers, or their names with a birth, a telephone or an
    /// address, where no column names schools or kindergartens. Only the first 500 rows are looked at.
    static func arePersons(_ columns: [String], _ rows: ArraySlice<[String]>) -> Bool {
        var persons: [Int] = []
        for (place, column) in columns.enumerated() {
            let words = Blanks.collapsed(column).lowercased()
            let filled = rows.prefix(500).compactMap { place < $0.count ? Blanks.collapsed($0[place]) : nil }
                .filter { !$0.isEmpty }
            if PersonHeadings.isIdentityNumber(words), !filled.isEmpty || rows.isEmpty { return true }
            if PersonHeadings.areIdentityNumbers(filled) { return true }
            let isUnits =
                UdirUnitColumns.isOne(column) || ["skole", "barnehage"].contains(where: words.hasPrefix)
                || !filled.isEmpty && filled.allSatisfy(MappedPersons.isUnit)
            if !isUnits, PersonHeadings.isOne(words) || PersonHeadings.areOnes(filled) { persons.append(place) }
        }
        if persons.contains(where: { isBirth(columns[$0]) }) || areMorePersonsThanUnits(columns, rows) {
            return true
        }
        let isAboutUnits = columns.contains { column in
            let words = Blanks.collapsed(column).lowercased()
            return ["orgnr", "organisasjonsnummer", "skole", "barnehage", "enhet", "kommune", "virksomhet"]
                .contains {
                    words.hasPrefix($0)
                }
        }
        if isAboutUnits { return false }
        return persons.count > 1
            || persons.contains { place in
                let names = rows.prefix(500).compactMap { place < $0.count ? Blanks.collapsed($0[place]) : nil }
                    .filter { !$0.isEmpty }
                return names.count > 1 && GivenNames.areOnes(names)
            }
    }

    private static func isBirth(_ column: String) -> Bool {
        let words = Blanks.collapsed(column).lowercased()
        return ["fødselsdato", "fødselsdag", "fodselsdato", "født", "fødd", "date of birth", "birth"].contains {
            words.hasPrefix($0)
        }
    }

    /// Whether a column has more names of persons than there are units: whoever leads a unit has one of each.
    private static func areMorePersonsThanUnits(_ columns: [String], _ rows: ArraySlice<[String]>) -> Bool {
        func texts(_ place: Int) -> [String] {
            rows.prefix(500).compactMap { place < $0.count ? Blanks.collapsed($0[place]) : nil }.filter {
                !$0.isEmpty
            }
        }
        let units = columns.indices.filter { place in
            let words = Blanks.collapsed(columns[place]).lowercased()
            return UdirUnitColumns.isOne(columns[place])
                || ["skole", "skule", "barnehage", "enhet", "eining", "avdeling"].contains(where: words.hasPrefix)
        }
        guard let most = units.map({ Set(texts($0)).count }).max() else { return false }
        return columns.indices.contains { place in
            guard !units.contains(place) else { return false }
            let names = texts(place).filter(GivenNames.isFullName)
            return 2 * names.count > texts(place).count && Set(names).count > most
        }
    }
}
