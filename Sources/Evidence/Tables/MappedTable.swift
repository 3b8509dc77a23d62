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
        let wanted = [map.unit] + map.value + [map.year, map.indicator, map.n].compactMap(\.self)
        let header = header(of: rows, wanted)
        let fields = rows.indices.contains(header) ? rows[header] : []
        var places: [String: Int] = [:]
        for heading in wanted {
            guard let place = place(of: heading, in: fields) else {
                throw .noSuchColumn(heading, columns: fields)
            }
            places[heading] = place
        }
        var builder = ExportBuilder(.mapped)
        builder.columns = fields
        builder.signs = wanted
        for (row, fields) in rows.enumerated().dropFirst(header + 1) {
            add(RowText(fields: fields), row: row + first, map, places, to: &builder)
        }
        return builder
    }

    /// The row, of the first ones, with most of the map's headings.
    private static func header(of rows: [[String]], _ wanted: [String]) -> Int {
        let found = rows.prefix(20).map { row in wanted.count { place(of: $0, in: row) != nil } }
        guard let most = found.max(), most > 0 else { return rows.firstIndex { $0.count > 1 } ?? 0 }
        return found.firstIndex(of: most) ?? 0
    }

    private static func place(of heading: String, in row: [String]) -> Int? {
        let wanted = Blanks.collapsed(heading).lowercased()
        return row.firstIndex { Blanks.collapsed($0).lowercased() == wanted }
    }

    private static func add(
        _ row: RowText, row number: Int, _ map: ColumnMap, _ places: [String: Int], to builder: inout ExportBuilder
    ) {
        func place(_ heading: String?) -> Int? { heading.flatMap { places[$0] } }
        func raw(_ place: Int) -> String { place < row.fields.count ? row.fields[place] : "" }
        let name = row[place(map.unit)]
        let indicator = row[place(map.indicator)]
        guard !name.isEmpty, map.indicator == nil || !indicator.isEmpty else { return }
        let unit = builder.place(of: unit(name))
        let year = row[place(map.year)]
        let period = year.isEmpty ? nil : builder.place(ofPeriod: year)
        var keeper: Int?
        for heading in map.value {
            guard let column = place(heading) else { continue }
            let isNamed = map.value.count == 1 && !indicator.isEmpty
            let owner = builder.place(of: [indicator, heading]) {
                ExportIndicator(
                    telling: indicator.isEmpty ? [] : [indicator], measure: heading, isOneOfSeveral: !isNamed)
            }
            keeper = keeper ?? owner
            builder.share(countsOf: keeper ?? owner, with: owner)
            builder.add(
                ExportCell(
                    unit: unit, indicator: owner, period: period, part: .value, raw: raw(column), row: number,
                    column: column + 1, reading: map.read(raw(column))))
        }
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
