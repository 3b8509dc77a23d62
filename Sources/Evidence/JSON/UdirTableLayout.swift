/// What the keys of Udir's rows are, whatever stands in them: a period, measures, units and the rest.
struct UdirTableKeys {
    /// The key of the period.
    let period: Int
    /// The keys of the measures.
    let measures: [Int]
    /// What the measures are to each other.
    let roles: MeasureRoles
    /// The keys of units, and of what is neither.
    let units: UdirUnitColumns
    private let keys: [String]

    /// Tells the keys; `nil` if they name no units, no periods or nothing that is measured.
    ///
    /// - Parameters:
    ///   - keys: The keys.
    ///   - areMeasures: Whether what stands under a key are numbers, some with decimals.
    init?(_ keys: [String], areMeasures: (Int) -> Bool) {
        let words = keys.map { Blanks.collapsed($0).lowercased() }
        guard let period = UdirTableLayout.periods.lazy.compactMap({ words.firstIndex(of: $0) }).first,
            let columns = UdirUnitColumns(keys, namesSuffice: true)
        else { return nil }
        (self.period, self.keys) = (period, keys)
        // A key nobody knows is a measure where its values are numbers with decimals: no grade or level has them.
        measures = columns.others.map(\.place).filter { place in
            if place == period || UdirTableLayout.isTime(words[place]) { return false }
            if UdirTableLayout.isNamedMeasure(words[place]) { return true }
            let kind = HeadingKind(words[place])
            return kind != .code && kind != .person && areMeasures(place)
        }
        guard !measures.isEmpty else { return nil }
        roles = MeasureRoles(measures.map { KeyWords.spaced(keys[$0]) })
        let taken = Set(measures)
        units = columns.only { !taken.contains($0) && $0 != period && !UdirTableLayout.isTime(words[$0]) }
    }

    /// What the form is known by.
    var signs: [String] { [keys[period]] + measures.map { keys[$0] } }

    /// The measures as they are counted where they lie.
    func counted(_ keys: [String]) -> [FigureCount.Column] {
        func owner(_ place: Int) -> Int? {
            roles.roles[place].values.first.flatMap { roles.roles[$0].part == .value ? $0 : nil }
        }
        let counts = measures.indices.filter { roles.roles[$0].part == .count && owner($0) != nil }
        var keeperOf: [Int: Int] = [:]
        for count in counts {
            for other in roles.roles[count].values.dropFirst() { keeperOf[other] = owner(count) }
        }
        let counted = measures.indices.filter { owner($0) != nil }
        return counted.map { place in
            let (own, part) = (owner(place) ?? place, roles.roles[place].part)
            let measure = KeyWords.spaced(keys[measures[own]])
            let isMean = (part == .value || part == .option) && !MeasureRoles.isCount(measure)
            let behind = counts.filter { owner($0) == keeperOf[own] || owner($0) == own }
            return FigureCount.Column(
                place: measures[place], part: part, indicator: own, measure: measure,
                behind: isMean ? behind.compactMap(counted.firstIndex) : [])
        }
    }

    /// The indicators that rows of one kind have.
    func indicators(
        _ keys: [String], _ kind: RowDimensions.Kind
    ) -> [(identity: [String], made: ExportIndicator)] {
        measures.indices.filter { roles.roles[$0].part == .value }.map { place in
            let key = keys[measures[place]]
            let made = ExportIndicator(
                telling: kind.telling, measure: KeyWords.spaced(key), isOneOfSeveral: roles.valueCount > 1)
            return (kind.identity + ["\n", key], made)
        }
    }

    /// What a key is; `nil` for one without any value.
    func role(of place: Int, _ units: UnitKeys) -> ColumnRole? {
        if place == period { return .period }
        return measures.contains(place) ? .measure : units.role(of: place)
    }
}

/// The rows of Udir's tables, and by exclusion what keeps them apart.
struct UdirTableLayout {
    /// A row that is about a unit.
    struct KeyedRow {
        /// The row.
        let row: UdirTable.Row
        /// The unit that it is about.
        let key: UnitRow
    }

    /// What the keys are.
    let keys: UdirTableKeys
    /// What the keys are that hold no measures.
    let units: UnitKeys
    /// What makes several indicators of one unit's rows.
    let dimensions: RowDimensions
    /// The rows about units.
    let rows: [KeyedRow]
    /// The rows that are not.
    let others: [UdirTable.Row]

    /// The key of the period.
    var period: Int { keys.period }
    /// The keys of the measures.
    var measures: [Int] { keys.measures }
    /// What the measures are to each other.
    var roles: MeasureRoles { keys.roles }

    fileprivate static let periods = [
        "skoleaarnavn", "skoleårnavn", "aarnavn", "skoleaar", "skoleår", "aar", "tidsnavn", "periode", "tidnavn",
        "barnehageaarnavn",
    ]

    /// Whether a row of headings has the key of a period and the keys of units as Udir's interface names them.
    static func hasKeys(_ headings: [String]) -> Bool {
        let words = headings.map { Blanks.collapsed($0).lowercased() }
        let isUdirs = words.contains { $0.hasPrefix("enhet") || $0.hasPrefix("barnehageenhet") }
        return isUdirs && words.contains(where: periods.contains) && words.contains(where: isNamedMeasure)
    }

    /// Tells the rows; `nil` if the keys name no units, no periods or nothing that is measured.
    init?(_ keys: [String], _ all: [UdirTable.Row]) {
        guard let told = UdirTableKeys(keys, areMeasures: { Self.areMeasures($0, all) }) else { return nil }
        self.keys = told
        var rows: [KeyedRow] = []
        var others: [UdirTable.Row] = []
        var units = UnitMemory(told.units)
        for row in all {
            guard let unit = units.unit(of: row.fields), !Blanks.collapsed(row.fields[told.period]).isEmpty
            else {
                others.append(row)
                continue
            }
            rows.append(
                KeyedRow(
                    row: row,
                    key: UnitRow(
                        row: row.number - 1, unit: unit, rank: told.units.rank(of: row.fields), fields: row.fields)
                ))
        }
        self.rows = rows
        self.others = others
        self.units = UnitKeys(told.units, rows.map(\.key), measures: told.measures, period: told.period)
        dimensions = RowDimensions(self.units.dimensions, headings: keys)
    }

    /// Whether a key is that of a code of the period.
    fileprivate static func isTime(_ words: String) -> Bool {
        ["tidid", "tid", "skoleaarkode", "skoleaarid", "skoleaarnivaa", "tidnivaa", "tidkode"].contains(words)
    }

    fileprivate static func isNamedMeasure(_ words: String) -> Bool {
        if ["kode", "navn", "id", "nivaa", "nivå"].contains(where: { words.hasSuffix($0) }) { return false }
        let beginnings = [
            "score", "skår", "standardavvik", "andel", "antall", "skalapoeng", "usikkerhet", "grunnskolepoeng",
            "median", "gjennomsnitt", "snitt", "prosent", "skolebidrag", "verdi",
        ]
        return beginnings.contains { words.hasPrefix($0) }
    }

    private static func areMeasures(_ place: Int, _ rows: [UdirTable.Row]) -> Bool {
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
