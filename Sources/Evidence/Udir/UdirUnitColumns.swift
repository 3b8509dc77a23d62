import Model

/// Which columns of a Statistikkbanken table say what unit a row is about.
struct UdirUnitColumns {
    private var level: Int?
    private var national: Int?
    private var countyNumber: Int?
    private var municipalityNumber: Int?
    private var number: Int?
    private var nation: Int?
    private var county: Int?
    private var municipality: Int?
    private var name: Int?
    /// The column with the kind of ownership, where rows are split by it.
    private var ownership: Int?
    /// The columns that make rows of one unit different indicators: subject, grade, sex, question.
    private(set) var dimensions = RowDimensions()

    /// Finds the columns; `nil` if the headings name no units.
    ///
    /// - Parameters:
    ///   - headings: The headings of the columns that hold no measures.
    ///   - namesSuffice: Whether a column of names is enough, without numbers and levels.
    init?(_ headings: [String], namesSuffice: Bool = false) {
        for (place, heading) in headings.enumerated() {
            assign(place, Blanks.collapsed(heading).lowercased())
        }
        guard number != nil || name != nil && (level != nil || namesSuffice) else { return nil }
    }

    private mutating func assign(_ place: Int, _ words: String) {
        switch words {
        case "nasjonaltkode", "nasjonalkode": national = place
        case "fylkekode", "fylkeskode", "fylkesnummer": countyNumber = place
        case "kommunekode", "kommunenummer": municipalityNumber = place
        case "organisasjonsnummer", "orgnr", "orgnummer": number = place
        case "nasjonalt": nation = place
        case "fylke", "fylkenavn", "fylkesnavn": county = place
        case "kommune", "kommunenavn": municipality = place
        default:
            if words.mentions("enhet"), words.hasSuffix("nivaa") || words.hasSuffix("nivå") {
                level = place
            } else if words.mentions("enhet"), words.hasSuffix("navn") {
                name = place
            } else if words.hasPrefix("eierform"), !words.hasSuffix("kode"), !words.hasSuffix("id") {
                ownership = place
            } else {
                dimensions.take(place, words)
            }
        }
    }

    /// The unit of a row; `nil` for a row that has none, such as a sum typed below (COUNTS.md 6 and 12).
    func unit(of row: [String]) -> ExportUnit? {
        func text(_ column: Int?) -> String {
            guard let column, column < row.count else { return "" }
            return Blanks.collapsed(row[column])
        }
        let (level, name) = (text(level), text(name))
        let written = text(number)
        guard !written.isEmpty || !name.isEmpty else { return nil }
        guard self.level == nil || Int(level) != nil else { return nil }
        let kind = kind(level: Int(level), national: text(national), number: written, name: name)
        let number = written.isEmpty ? nil : Self.number(written, kind)
        let ownName =
            switch kind {
            case .nation: text(nation)
            case .county: text(county)
            case .municipality: text(municipality)
            case .unit, .other: name
            }
        let isLocal = kind == .unit || kind == .municipality
        let isInCounty = isLocal || kind == .county
        return ExportUnit(
            level: kind, number: number, name: Dimensions.isAll(ownName) ? name : ownName,
            municipality: kind == .municipality && number != nil
                ? number : isLocal ? Self.padded(text(municipalityNumber), to: 4) : nil,
            municipalityName: isLocal ? text(municipality) : nil,
            county: kind == .county && number != nil
                ? number : isInCounty ? Self.padded(text(countyNumber), to: 2) : nil)
    }

    private var hasMunicipalities: Bool { municipalityNumber != nil || municipality != nil }

    private func kind(level: Int?, national: String, number: String, name: String) -> ExportUnit.Level {
        let digits = number.utf8.count { (48...57).contains($0) }
        if digits >= 8 { return .unit }
        if !national.isEmpty, national != "I" { return .other }
        switch level {
        case 0: return .other
        case 1: return .nation
        case 2: return .county
        case 3: return hasMunicipalities || (1...4).contains(digits) ? .municipality : .unit
        case .some: return .unit
        case nil: break
        }
        if number == "I" || number.isEmpty && name == "Hele landet" { return .nation }
        if number.isEmpty { return .unit }
        return digits < number.utf8.count ? .other : digits <= 2 ? .county : digits <= 4 ? .municipality : .unit
    }

    /// 0 for a row about all kinds of ownership together, 1 for one kind.
    func rank(of row: [String]) -> Int {
        guard let ownership, ownership < row.count else { return 0 }
        return Dimensions.isAll(Blanks.collapsed(row[ownership])) ? 0 : 1
    }

    /// The number with the zeros that Excel took from it.
    private static func number(_ number: String, _ kind: ExportUnit.Level) -> String {
        switch kind {
        case .county: padded(number, to: 2) ?? number
        case .municipality: padded(number, to: 4) ?? number
        default: number
        }
    }

    private static func padded(_ number: String, to length: Int) -> String? {
        if number.isEmpty { return nil }
        return String(repeating: "0", count: max(0, length - number.utf8.count)) + number
    }
}
