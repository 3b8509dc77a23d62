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
            if region == nil, StatbankWords.isRegion(heading) {
                region = place
            } else if period == nil,
                StatbankWords.isTime(heading)
                    || heading.isEmpty && Self.holdsPeriods(grid.texts[place])
            {
                period = place
            } else if variable == nil, StatbankWords.isContents(heading) {
                variable = place
            } else {
                rest.append(place)
            }
        }
        func isMostly(_ place: Int, _ isOne: (String) -> Bool) -> Bool {
            let column = grid.texts[place]
            return 2 * column.count { isOne(String(decoding: $0, as: UTF8.self)) } > column.filledCount
        }
        // Codes and names in columns of their own: the codes are the region, its name stands beside.
        if region == nil,
            let place = rest.first(where: {
                isMostly($0) { StatbankRegion.hasCode($0) || StatbankRegion.isCode($0) }
            })
                ?? (grid.headings[rest.first ?? -1] ?? "" == "" ? rest.first : nil)
        {
            region = place
            rest.removeAll { $0 == place }
        }
        if let region {
            if isMostly(region, StatbankRegion.isCode), let names = rest.first(where: { $0 == region + 1 }),
                isName(names, grid)
            {
                code = region
                self.region = names
                rest.removeAll { $0 == names }
            }
            areCoded = code != nil || isMostly(region, StatbankRegion.hasCode)
        }
        dimensions = rest.filter { !grid.texts[$0].filled.isEmpty }
    }

    private static func holdsPeriods(_ column: TableColumn) -> Bool {
        !column.filled.isEmpty && column.filled.allSatisfy(StatbankWords.isPeriod)
    }

    /// Whether a column beside the codes names the same regions: one name for each code.
    private func isName(_ place: Int, _ grid: StatbankGrid) -> Bool {
        guard let region else { return false }
        let names = grid.texts[place]
        return names.filledCount == grid.texts.count && names.filled.allSatisfy { $0.contains(where: \.isLetter) }
            && grid.texts.likeness(in: [region, place]).count == grid.texts[region].different
    }

    /// Which rows are about the same region.
    func regions(in rows: TableColumns) -> RowGroups { rows.likeness(in: [code, region].compactMap(\.self)) }

    /// Which rows say the same of what is counted.
    func lines(in rows: TableColumns) -> RowGroups {
        rows.likeness(in: dimensions + [variable].compactMap(\.self))
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

    /// The indicator of a measure in a row.
    func indicator(of measure: Measure, _ fields: [String], in builder: inout ExportBuilder) -> Int {
        let variable = variable.map { fields[$0] } ?? ""
        return builder.place(of: dimensions.map { fields[$0] } + ["\n", variable, measure.name]) {
            let name = name(of: measure, variable: variable)
            let telling = [name] + Dimensions.telling(dimensions.map { dimension($0, of: fields) })
            return ExportIndicator(
                name: telling.filter { !$0.isEmpty }.joined(separator: ", "), measuredIn: name,
                direction: MeasureRoles.direction(name: telling.joined(separator: " "), measure: name),
                isCount: true)
        }
    }

    /// What each column is, those beside the table too.
    ///
    /// - Parameters:
    ///   - places: The columns of the part of the sheet.
    ///   - headings: The row of headings as it is written.
    ///   - grid: The table.
    ///   - isBlank: Whether a column is blank, from the headings on.
    /// - Returns: What they are.
    func layout(
        _ places: Range<Int>, _ headings: [String], _ grid: StatbankGrid, isBlank: (Int) -> Bool
    ) -> [ExportColumn] {
        func heading(_ place: Int) -> String { grid.headings[place] ?? "" }
        var columns: [ExportColumn] = grid.stub.map { place in
            let role: ColumnRole =
                place == region ? .unit : place == code ? .code : place == period ? .period : .dimension
            return ExportColumn(heading(place), at: place + 1, role)
        }
        columns += measures.map { ExportColumn(heading($0.place), at: $0.place + 1, .measure) }
        let known = Set(columns.map(\.column))
        for place in places where !known.contains(place + 1) && !isBlank(place) {
            columns.append(
                ExportColumn(place < headings.count ? headings[place] : "", at: place + 1, .notUnderstood))
        }
        return columns.sorted { $0.column < $1.column }
    }
}
