/// What the keys of Udir's rows are: units and a period, measures, and by exclusion what keeps rows apart.
struct UdirTableLayout {
    /// A row that is about a unit.
    struct KeyedRow {
        /// The row.
        let row: UdirTable.Row
        /// The unit that it is about.
        let key: UnitRow
    }

    /// What the keys are that hold no measures.
    let units: UnitKeys
    /// The key of the period.
    let period: Int
    /// The keys of the measures.
    let measures: [Int]
    /// What the measures are to each other.
    let roles: MeasureRoles
    /// What makes several indicators of one unit's rows.
    let dimensions: RowDimensions
    /// The rows about units.
    let rows: [KeyedRow]
    /// The rows that are not.
    let others: [UdirTable.Row]

    private static let periods = [
        "skoleaarnavn", "skoleårnavn", "aarnavn", "skoleaar", "skoleår", "aar", "tidsnavn", "periode", "tidnavn",
        "barnehageaarnavn",
    ]

    /// Whether a row of headings has the key of a period and the keys of units as Udir's interface names them.
    static func hasKeys(_ headings: [String]) -> Bool {
        let words = headings.map { Blanks.collapsed($0).lowercased() }
        let isUdirs = words.contains { $0.hasPrefix("enhet") || $0.hasPrefix("barnehageenhet") }
        return isUdirs && words.contains(where: periods.contains) && words.contains(where: isNamedMeasure)
    }

    /// Tells the keys; `nil` if they name no units, no periods or nothing that is measured.
    init?(_ keys: [String], _ all: [UdirTable.Row]) {
        let words = keys.map { Blanks.collapsed($0).lowercased() }
        guard let period = Self.periods.lazy.compactMap({ words.firstIndex(of: $0) }).first,
            let columns = UdirUnitColumns(keys, namesSuffice: true)
        else { return nil }
        self.period = period
        let spare = columns.others.filter { $0.place != period && !Self.isTime(words[$0.place]) }
        let named = spare.map(\.place).filter { Self.isNamedMeasure(words[$0]) }
        guard !named.isEmpty || spare.contains(where: { Self.areMeasures($0.place, words, all) }) else {
            return nil
        }
        // A key nobody knows is a measure where its values are numbers with decimals: no grade or level has them.
        measures = spare.map(\.place).filter { named.contains($0) || Self.areMeasures($0, words, all) }
        roles = MeasureRoles(measures.map { KeyWords.spaced(keys[$0]) })
        var rows: [KeyedRow] = []
        var others: [UdirTable.Row] = []
        for row in all {
            guard let unit = columns.unit(of: row.fields), !Blanks.collapsed(row.fields[period]).isEmpty else {
                others.append(row)
                continue
            }
            rows.append(
                KeyedRow(
                    row: row,
                    key: UnitRow(
                        row: row.number - 1, unit: unit, rank: columns.rank(of: row.fields), fields: row.fields)))
        }
        self.rows = rows
        self.others = others
        let taken = Set(measures)
        units = UnitKeys(
            columns.only { !taken.contains($0) && $0 != period && !Self.isTime(words[$0]) }, rows.map(\.key),
            measures: measures, period: period)
        dimensions = RowDimensions(units.dimensions, headings: keys)
    }

    /// What a key is; `nil` for one without any value.
    func role(of place: Int) -> ColumnRole? {
        if place == period { return .period }
        return measures.contains(place) ? .measure : units.role(of: place)
    }

    /// Whether a key is that of a code of the period.
    private static func isTime(_ words: String) -> Bool {
        ["tidid", "tid", "skoleaarkode", "skoleaarid", "skoleaarnivaa", "tidnivaa", "tidkode"].contains(words)
    }

    private static func isNamedMeasure(_ words: String) -> Bool {
        if ["kode", "navn", "id", "nivaa", "nivå"].contains(where: { words.hasSuffix($0) }) { return false }
        let beginnings = [
            "score", "skår", "standardavvik", "andel", "antall", "skalapoeng", "usikkerhet", "grunnskolepoeng",
            "median", "gjennomsnitt", "snitt", "prosent", "skolebidrag", "verdi",
        ]
        return beginnings.contains { words.hasPrefix($0) }
    }

    private static func areMeasures(_ place: Int, _ words: [String], _ rows: [UdirTable.Row]) -> Bool {
        if HeadingKind(words[place]) == .code || HeadingKind(words[place]) == .person { return false }
        let texts = rows.map { Blanks.collapsed($0.fields[place]) }.filter { !$0.isEmpty }
        var hasDecimals = false
        for text in texts {
            switch CellSigns.udir.read(text) {
            case .number(let number): hasDecimals = hasDecimals || number.decimals > 0
            case .suppressed, .missing: break
            case .text: return false
            }
        }
        return hasDecimals
    }
}
