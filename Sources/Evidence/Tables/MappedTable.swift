/// A table read by a map.
enum MappedTable {
    /// Reads a table; only the map's value and n columns count (COUNTS.md 16).
    ///
    /// - Parameters:
    ///   - rows: The rows with the headings among the first of them.
    ///   - map: What the columns are.
    ///   - first: The number of the first row in its file; 0 where the headings are no row of it.
    /// - Returns: What was found.
    /// - Throws: The map names a column that is not there.
    static func read(_ rows: [[String]], _ map: ColumnMap, first: Int = 1) throws(MapFault) -> ExportBuilder {
        let mapped = try MappedRows(rows, map)
        let (fields, places, below) = (mapped.fields, mapped.places, rows.dropFirst(mapped.header + 1))
        var builder = ExportBuilder(.mapped)
        builder.columns = fields
        builder.signs = mapped.wanted
        try mapped.check()
        for (row, fields) in zip(below.indices, below) {
            let number = row + first
            add(RowText(fields: fields), row: number, map, mapped.measures, places, to: &builder)
        }
        let taken = Set(places.values)
        builder.layout = fields.enumerated().compactMap { place, heading in
            let filled = below.contains { place < $0.count && !Blanks.collapsed($0[place]).isEmpty }
            if !filled { return nil }
            let role: ColumnRole =
                heading == "" || mapped.beside.map { place >= $0 } == true
                ? .notUnderstood
                : place == places[map.unit]
                    ? .unit
                    : place == map.year.flatMap { places[$0] }
                        ? .period
                        : map.indicator.contains { places[$0] == place }
                            ? .dimension : taken.contains(place) ? .measure : .text
            return ExportColumn(heading, at: place + 1, role)
        }
        return builder
    }

    private static func add(
        _ row: RowText, row number: Int, _ map: ColumnMap, _ measures: [ColumnMap.Measure],
        _ places: [String: Int],
        to builder: inout ExportBuilder
    ) {
        func place(_ heading: String?) -> Int? { heading.flatMap { places[$0] } }
        func raw(_ place: Int) -> String { place < row.fields.count ? row.fields[place] : "" }
        let name = row[place(map.unit)]
        let about = map.indicator.map { row[place($0)] }
        let isTold = about.isEmpty || about.contains { !$0.isEmpty }
        guard !name.isEmpty, isTold, !OwnSums.isNothingElse(name) else {
            return builder.leaveOut(row: number - 1, row.fields, figures: map.value.compactMap { place($0) })
        }
        let unit = builder.place(of: unit(name))
        let year = row[place(map.year)]
        let words = zip(map.indicator, about).map { Dimensions.named($1, under: $0) }
        let areSeveral = Set(measures.map(\.name)).count > 1
        var keeper: Int?
        for measure in measures {
            guard let column = place(measure.heading) else { continue }
            let telling = Dimensions.telling(words)
            let isNamed = !areSeveral && !telling.isEmpty
            let when = measure.period ?? year
            let period = when.isEmpty ? nil : builder.place(ofPeriod: when)
            let owner = builder.place(of: about + ["\n", measure.name]) {
                ExportIndicator(telling: telling, measure: measure.name, isOneOfSeveral: !isNamed)
            }
            keeper = keeper ?? owner
            builder.share(countsOf: keeper ?? owner, with: owner)
            builder.add(
                ExportCell(
                    unit: unit, indicator: owner, period: period, part: .value, raw: raw(column), row: number,
                    column: column + 1, reading: map.read(raw(column))))
        }
        let period = year.isEmpty ? nil : builder.place(ofPeriod: year)
        guard let column = place(map.n), let keeper else { return }
        builder.add(
            ExportCell(
                unit: unit, indicator: keeper, period: period, part: .count, raw: raw(column), row: number,
                column: column + 1, reading: map.read(raw(column))))
    }

    /// A unit by its number or name.
    private static func unit(_ text: String) -> ExportUnit {
        let digits = text.utf8.allSatisfy { (48...57).contains($0) }
        if ["hele landet", "heile landet", "landet", "norge", "noreg", "nasjonalt"].contains(text.lowercased()) {
            return ExportUnit(level: .nation, number: nil, name: text)
        }
        let level: ExportUnit.Level = digits && text.utf8.count == 4 ? .municipality : .unit
        return ExportUnit(level: level, number: digits ? text : nil, name: text)
    }
}

extension ColumnMap {
    /// A column of values: what its numbers are, and when, where its heading says it.
    struct Measure {
        /// The heading.
        let heading: String
        /// What its numbers are.
        let name: String
        /// The period in its heading; `nil` where a column has it, or nothing.
        let period: String?
    }

    /// The columns of values.
    ///
    /// - Throws: A heading is nothing but a period, and nothing says what its numbers are.
    func measures() throws(MapFault) -> [Measure] {
        var measures: [Measure] = []
        for heading in value {
            guard year == nil, let dated = PeriodHeading(heading) else {
                measures.append(Measure(heading: heading, name: heading, period: nil))
                continue
            }
            let name = dated.name.isEmpty ? about ?? "" : dated.name
            guard !name.isEmpty || !indicator.isEmpty else { throw .needsAbout(column: heading) }
            measures.append(Measure(heading: heading, name: name, period: dated.period))
        }
        return measures
    }

    /// What a cell says, by the signs of this map; a sign that is not the map's makes it no number.
    func read(_ raw: String) -> CellReading {
        let text = Blanks.collapsed(raw)
        if text.isEmpty || missing.contains(text) { return .missing }
        if suppressed.contains(text) { return .suppressed }
        let parts = text.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: thousands, omittingEmptySubsequences: false)
        let first = groups[0].hasPrefix("-") || groups[0].hasPrefix("\u{2212}") ? groups[0].dropFirst() : groups[0]
        let areGroups =
            groups.count == 1 || (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
        guard areGroups,
            groups.joined().allSatisfy({ $0.isNumber || $0 == "-" || $0 == "\u{2212}" || $0 == "%" || $0 == " " })
        else { return .text }
        let fraction = parts.count > 1 ? "." + parts[1] : ""
        guard !fraction.dropFirst().contains(where: { $0 == "." || $0 == "," }) else { return .text }
        return CellSigns(suppressed: [], missing: []).read(groups.joined() + fraction)
    }
}
