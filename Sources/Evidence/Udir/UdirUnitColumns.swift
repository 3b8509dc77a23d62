import Formats
import Model

/// Which columns of a Statistikkbanken table say what unit a row is about, at whichever level the table is.
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
    private(set) var ownership: Int?
    /// The columns, and those that are none of them, with their headings.
    private(set) var taken: Set<Int> = []
    private(set) var others: [(place: Int, heading: String)] = []

    /// Finds the columns; `nil` if the headings name no units.
    ///
    /// - Parameters:
    ///   - headings: The headings of the columns that hold no measures; `nil` for the others.
    ///   - namesSuffice: Whether a column of names, or of areas, is enough, as where the form is known by other signs.
    init?(_ headings: [String?], namesSuffice: Bool = false) {
        for (place, heading) in headings.enumerated() {
            guard let heading else { continue }
            let before = ownership
            if assign(place, Blanks.collapsed(heading).lowercased()) {
                taken.insert(place)
                if let before, before != ownership { others.append((before, headings[before] ?? "")) }
            } else {
                others.append((place, Blanks.collapsed(heading)))
            }
        }
        if namesSuffice, name == nil { takeName() }
        let isTold = level != nil || number != nil || national != nil || nation != nil
        let areas = [county, municipality, countyNumber, municipalityNumber].compactMap(\.self)
        // What stands under «Avdeling» is not the municipality's.
        let isWithin = name == nil && others.contains { Self.isWithin($0.heading) }
        guard !(isWithin && number == nil && !isTold) else { return nil }
        guard
            number != nil || isTold && nation != nil
                || (isTold || namesSuffice) && (name != nil || !areas.isEmpty)
        else { return nil }
    }

    /// Takes a column that is headed by nothing but what its units are: `Skole`.
    private mutating func takeName() {
        let words: Set<String> = [
            "skole", "skule", "skoler", "skular", "barnehage", "barnehager", "enhet", "eining",
        ]
        guard let found = others.firstIndex(where: { words.contains($0.heading.lowercased()) }) else { return }
        name = others[found].place
        taken.insert(others[found].place)
        others.remove(at: found)
    }

    /// Whether a heading is that of something within an area or a unit.
    private static func isWithin(_ heading: String) -> Bool {
        ["avdeling", "skole", "skule", "barnehage", "enhet", "eining", "virksomhet", "verksemd"].contains {
            heading.lowercased().hasPrefix($0)
        }
    }

    /// The same columns, of the others only those at some places.
    func only(_ isKept: (Int) -> Bool) -> UdirUnitColumns {
        var columns = self
        columns.others = others.filter { isKept($0.place) }
        return columns
    }

    /// Whether a heading is one of a column of units.
    static func isOne(_ heading: String) -> Bool {
        var columns = UdirUnitColumns()
        return columns.assign(0, Blanks.collapsed(heading).lowercased()) && columns.ownership == nil
    }

    private init() {}

    private mutating func assign(_ place: Int, _ words: String) -> Bool {
        switch words {
        case "nasjonaltkode", "nasjonalkode": national = national ?? place
        case "fylkekode", "fylkeskode", "fylkesnummer", "fylkesnr", "fylkenummer":
            countyNumber = countyNumber ?? place
        case "kommunekode", "kommunenummer", "kommunenr": municipalityNumber = municipalityNumber ?? place
        case "organisasjonsnummer", "orgnr", "orgnummer", "orgnr.", "organisasjonsnr": number = number ?? place
        case "nasjonalt", "nasjon": nation = nation ?? place
        case "fylke", "fylkenavn", "fylkesnavn", "fylkesnamn": county = county ?? place
        case "kommune", "kommunenavn", "kommunenamn": municipality = municipality ?? place
        case "skolenavn", "skulenamn", "barnehagenavn", "barnehagenamn", "virksomhetsnavn": name = name ?? place
        default:
            let isLevel = words.hasSuffix("nivaa") || words.hasSuffix("nivå")
            if words.mentions("enhet"), isLevel, words.hasPrefix("enhet") || words.mentions("enhetniv") {
                level = level ?? place
            } else if words.mentions("enhet"), words.hasSuffix("navn") || words.hasSuffix("namn") {
                name = name ?? place
            } else if words.hasPrefix("eierform") || words.hasPrefix("eigarform"), !isLevel,
                !words.hasSuffix("kode"),
                !words.hasSuffix("id")
            {
                ownership = ownership ?? place
            } else {
                return false
            }
        }
        return true
    }

    /// The unit of a row; `nil` for a row that has none, such as a sum typed below (COUNTS.md 6 and 12).
    func unit(of row: [String]) -> ExportUnit? {
        func text(_ column: Int?) -> String {
            guard let column, column < row.count else { return "" }
            return Blanks.collapsed(row[column])
        }
        let (level, name, written) = (Int(text(level)), text(name), text(number))
        guard self.level == nil || level != nil else { return nil }
        // A sum that somebody typed below, also where it was given the level of a unit.
        let isTyped = [name, text(municipality), text(county)].contains { !$0.isEmpty && OwnSums.isOne($0) }
        if written.isEmpty, isTyped { return nil }
        let area = area(municipality: text(municipality), county: text(county), nation: text(nation), row, text)
        if number != nil {
            guard !written.isEmpty || level != nil && !name.isEmpty else { return nil }
        } else if self.name != nil || area == nil {
            guard !name.isEmpty, !OwnSums.isOne(name) else { return nil }
        }
        let kind = kind(level: level, national: text(national), number: written, name: name, area: area)
        let code = written.isEmpty && kind == area?.level ? area?.number ?? "" : written
        let number = code.isEmpty ? nil : Self.number(code, kind)
        let ownName = kind == area?.level ? area?.name ?? "" : kind == .unit || kind == .other ? name : ""
        let isLocal = kind == .unit || kind == .municipality
        let isInCounty = isLocal || kind == .county
        let countyOf = countyNumber == nil ? text(county) : text(countyNumber)
        return ExportUnit(
            level: kind, number: number,
            name: !Dimensions.isAll(ownName) ? ownName : name.isEmpty ? area?.name ?? text(nation) : name,
            municipality: kind == .municipality && number != nil
                ? number : isLocal ? Self.padded(text(municipalityNumber), to: 4) : nil,
            municipalityName: isLocal && !text(municipality).isEmpty ? text(municipality) : nil,
            county: kind == .county && number != nil
                ? number : isInCounty ? Self.padded(countyOf, to: countyNumber == nil ? 0 : 2) : nil)
    }

    /// The number in a row, seen where its cells lie, as far as that number surely tells the unit: one of eight digits or
    /// more, and where there is a level, a plain one.
    func plainNumber(in cells: UnsafeBufferPointer<PackedTable.Cell>) -> PackedTable.Cell? {
        func digits(_ place: Int) -> PackedTable.Cell? {
            place < cells.count && cells[place].allSatisfy { $0 &- 48 < 10 } ? cells[place] : nil
        }
        guard let number, let own = digits(number), 8...15 ~= own.count else { return nil }
        guard let level else { return own }
        return digits(level).map { 1...9 ~= $0.count } == true ? own : nil
    }

    /// What a row says of where it is about, apart from schools and kindergartens.
    private struct Area {
        let level: ExportUnit.Level
        let name: String
        let number: String
    }

    /// The smallest area that a row names, or has the number of where the table has no names.
    private func area(
        municipality: String, county: String, nation: String, _ row: [String], _ text: (Int?) -> String
    ) -> Area? {
        let codes = (municipality: text(municipalityNumber), county: text(countyNumber), nation: text(national))
        func isOne(_ name: String, _ column: Int?, _ code: String, _ digits: ClosedRange<Int>) -> Bool {
            if column != nil { return !Dimensions.isAll(name) }
            return digits.contains(code.utf8.count) && code.utf8.contains { $0 != UInt8(ascii: "0") }
        }
        if isOne(municipality, self.municipality, codes.municipality, 3...4) {
            return Area(level: .municipality, name: municipality, number: codes.municipality)
        }
        if isOne(county, self.county, codes.county, 1...2) {
            return Area(level: .county, name: county, number: codes.county)
        }
        if !nation.isEmpty || codes.nation == "I" {
            return Area(level: .nation, name: nation.isEmpty ? "Hele landet" : nation, number: codes.nation)
        }
        return nil
    }

    private var hasMunicipalities: Bool { municipalityNumber != nil || municipality != nil }

    private func kind(
        level: Int?, national: String, number: String, name: String, area: Area?
    ) -> ExportUnit.Level {
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
        if number.isEmpty {
            let isArea = Dimensions.isAll(name) || name == area?.name
            return isArea ? area?.level ?? .unit : .unit
        }
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
