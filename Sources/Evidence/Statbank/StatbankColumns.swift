import Formats

/// What the columns of one of Statbank's tables are.
struct StatbankColumns {
    /// A column of figures.
    struct Measure {
        /// Its place, from 0.
        let place: Int
        /// What is counted, as its heading says.
        let name: String
        /// The period in the heading; `nil` where a column has it.
        let period: String?
    }

    /// The table's title, or the heading that it is known by.
    let title: String
    /// The headings, in the order of the columns.
    let headings: [String]
    /// The columns of figures.
    let measures: [Measure]
    /// The column that says what is counted.
    private(set) var variable: Int?
    /// The column of periods.
    private(set) var period: Int?
    /// The columns that make several indicators of a region's figures.
    private(set) var dimensions: [Int] = []
    private var region: Int?
    /// The column with the regions' codes, where they stand apart from their names.
    private var code: Int?
    /// Whether the regions have codes, so that a row without one is no region's.
    private var areCoded = false
    private let subject: String
    private let headingOf: [Int: String]

    /// Tells the columns; `nil` if the table has no figures, or no title and no regions of SSB's.
    init?(_ grid: StatbankGrid, title: String?) {
        let places = (grid.stub + grid.figures).sorted()
        headings = places.map { grid.headings[$0] ?? "" }
        headingOf = grid.headings
        let own = headings.last.flatMap { StatbankWords.isTitle($0) ? $0 : nil }
        self.title = title ?? own ?? headings.first ?? ""
        subject = StatbankWords.subject(of: title ?? own ?? "")
        measures = grid.figures.map { place in
            let heading = grid.headings[place] ?? ""
            let split = StatbankWords.split(heading)
            return Measure(place: place, name: split?.name ?? heading, period: split?.period)
        }
        tell(grid)
        let isDated = measures.allSatisfy { $0.period != nil } || period != nil
        guard !measures.isEmpty, isDated else { return nil }
        // Without a title only what is written just so is SSB's: a table of one's own may have any other column.
        let isNamed = variable != nil || measures.allSatisfy { !$0.name.isEmpty }
        guard
            title != nil || own != nil
                || region != nil && areCoded && isNamed && dimensions.isEmpty && grid.others.isEmpty
        else { return nil }
    }

    private mutating func tell(_ grid: StatbankGrid) {
        var rest: [Int] = []
        for place in grid.stub {
            let heading = grid.headings[place] ?? ""
            let texts = Set(grid.rows.map { $0.fields[place] }).subtracting([""])
            if region == nil, StatbankWords.isRegion(heading) {
                region = place
            } else if period == nil,
                StatbankWords.isTime(heading)
                    || !texts.isEmpty && heading.isEmpty && texts.allSatisfy(StatbankWords.isPeriod)
            {
                period = place
            } else if variable == nil, StatbankWords.isContents(heading) {
                variable = place
            } else {
                rest.append(place)
            }
        }
        func texts(_ place: Int) -> [String] { grid.rows.map { $0.fields[place] }.filter { !$0.isEmpty } }
        // Codes and names in columns of their own: the codes are the region, its name stands beside.
        if region == nil,
            let place = rest.first(where: { place in
                let texts = texts(place)
                return !texts.isEmpty
                    && 2 * texts.count(where: { StatbankRegion.hasCode($0) || StatbankRegion.isCode($0) })
                        > texts.count
            }) ?? (grid.headings[rest.first ?? -1] ?? "" == "" ? rest.first : nil)
        {
            region = place
            rest.removeAll { $0 == place }
        }
        if let region {
            let written = texts(region)
            let areBare = !written.isEmpty && 2 * written.count(where: StatbankRegion.isCode) > written.count
            if areBare, let names = rest.first(where: { $0 == region + 1 }), isName(names, grid) {
                code = region
                self.region = names
                rest.removeAll { $0 == names }
            }
            areCoded = code != nil || 2 * written.count(where: StatbankRegion.hasCode) > written.count
        }
        dimensions = rest.filter { !texts($0).isEmpty }
    }

    /// Whether a column beside the codes names the same regions: one name for each code.
    private func isName(_ place: Int, _ grid: StatbankGrid) -> Bool {
        guard let region else { return false }
        var nameOf: [String: String] = [:]
        for (_, fields) in grid.rows {
            let (code, name) = (fields[region], fields[place])
            guard name.contains(where: \.isLetter) else { return false }
            if let before = nameOf[code], before != name { return false }
            nameOf[code] = name
        }
        return true
    }

    /// The unit of a row; `nil` for a sum of one's own below the regions.
    func unit(of fields: [String]) -> ExportUnit? {
        guard let region else { return StatbankRegion.nation }
        let name = fields[region]
        if let code {
            guard StatbankRegion.isCode(fields[code]) else { return nil }
            return StatbankRegion.unit(name.isEmpty ? fields[code] : fields[code] + " " + name)
        }
        guard !name.isEmpty else { return nil }
        let unit = StatbankRegion.unit(name)
        if areCoded { return StatbankRegion.hasCode(name) || unit.level == .nation || isGroup(name) ? unit : nil }
        return OwnSums.isOne(name) && unit.level != .nation ? nil : unit
    }

    /// Whether a text begins with the code of a group of regions: `EAKUO Landet uten Oslo`.
    private func isGroup(_ text: String) -> Bool {
        let code = String(text.prefix { $0 != " " })
        return code.count >= 3 && StatbankRegion.isCode(code)
    }

    /// What a row says in a column that keeps rows apart, as a name needs it.
    func dimension(_ place: Int, of fields: [String]) -> String {
        Dimensions.named(fields[place], under: headingOf[place] ?? "")
    }

    /// What a measure counts: its heading, else the row's variable, else the title.
    func name(of measure: Measure, variable: String) -> String {
        let isOpen = measure.name.isEmpty || StatbankWords.isValue(measure.name)
        if isOpen { return variable.isEmpty ? subject : variable }
        return measure.name
    }

    /// What each column is, those beside the table too.
    func layout(of table: TextTable, _ part: StatbankParts.Part, _ grid: StatbankGrid) -> [ExportColumn] {
        func heading(_ place: Int) -> String { grid.headings[place] ?? "" }
        var columns: [ExportColumn] = grid.stub.map { place in
            let role: ColumnRole =
                place == region ? .unit : place == code ? .code : place == period ? .period : .dimension
            return ExportColumn(heading(place), at: place + 1, role)
        }
        columns += measures.map { ExportColumn(heading($0.place), at: $0.place + 1, .measure) }
        let known = Set(columns.map(\.column))
        for place in part.columns where !known.contains(place + 1) {
            guard !TableBlocks.isBlank(table, place, grid.header..<part.rows.upperBound) else { continue }
            let written = table.rows[grid.header]
            columns.append(
                ExportColumn(place < written.count ? written[place] : "", at: place + 1, .notUnderstood))
        }
        return columns.sorted { $0.column < $1.column }
    }
}
