import Formats

/// SSB's Statbank as tables: regions as rows and a year in each heading, or one value a row; with or without its title.
enum SSBStatbank {
    /// Reads tables of this form; `nil` if there is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        var builder = ExportBuilder(.ssbStatbank)
        for part in StatbankParts.of(table) {
            guard let grid = StatbankGrid(table, part), !SSBColumns.areIn(grid),
                let columns = StatbankColumns(grid, title: part.title)
            else { continue }
            if builder.signs.isEmpty {
                builder.signs = [columns.title]
                builder.columns = columns.headings
            }
            builder.layout += columns.layout(part.columns, table.rows[grid.header], grid) { place in
                TableBlocks.isBlank(table, place, grid.header..<part.rows.upperBound)
            }
            add(grid, columns, table, to: &builder)
            for row in grid.below {
                builder.leaveOut(row: row.row, row.fields, figures: columns.measures.map(\.place))
            }
        }
        return builder.signs.isEmpty ? nil : builder
    }

    /// Reads tables of this form whose units stand in the headings; `nil` if there is none.
    static func readColumns(_ table: TextTable) -> ExportBuilder? {
        var builder = ExportBuilder(.ssbStatbank)
        for part in StatbankParts.of(table) {
            guard let title = part.title, let grid = StatbankGrid(table, part), SSBColumns.areIn(grid) else {
                continue
            }
            if builder.signs.isEmpty { builder.signs = [title] }
            SSBColumns.read(grid, table, to: &builder)
        }
        return builder.signs.isEmpty ? nil : builder
    }

    private static func add(
        _ grid: StatbankGrid, _ columns: StatbankColumns, _ table: TextTable, to builder: inout ExportBuilder
    ) {
        let (regions, lines) = (columns.regions(in: grid.texts), columns.lines(in: grid.texts))
        // What is known of each region and line already, so that it is told once.
        var unitOf: [Int32: Int?] = [:]
        var indicatorOf: [Int: Int] = [:]
        for (place, row) in grid.rows.enumerated() {
            let region = regions.of[place]
            guard
                let unit = unitOf[region]
                    ?? unitOf.added(region, columns.unit(of: row.fields).map { builder.place(of: $0) })
            else {
                builder.leaveOut(row: row.row, row.fields, figures: columns.measures.map(\.place))
                continue
            }
            let fields = table.rows[row.row]
            for (order, measure) in columns.measures.enumerated() {
                let period = measure.period ?? columns.period.map { row.fields[$0] } ?? ""
                guard !period.isEmpty else { continue }
                let key = Int(lines.of[place]) * columns.measures.count + order
                let indicator =
                    indicatorOf[key]
                    ?? indicatorOf.added(key, columns.indicator(of: measure, row.fields, in: &builder))
                let raw = measure.place < fields.count ? fields[measure.place] : ""
                builder.add(
                    ExportCell(
                        unit: unit, indicator: indicator, period: builder.place(ofPeriod: period), part: .value,
                        raw: raw, row: row.row + 1, column: measure.place + 1, reading: CellSigns.ssb.read(raw)))
            }
        }
    }
}

/// A table of Statbank that was turned: regions and years in the headings, what is counted in the rows.
enum SSBColumns {
    /// Whether headings name regions by their numbers, `3403 Hamar 2021`, and no column does.
    static func areIn(_ grid: StatbankGrid) -> Bool {
        if grid.headings.values.contains(where: StatbankWords.isRegion) { return false }
        let names = grid.headings.values.compactMap { StatbankWords.split($0)?.name }
        return !names.isEmpty && 2 * names.count(where: isNumbered) > names.count
    }

    static func read(_ grid: StatbankGrid, _ table: TextTable, to builder: inout ExportBuilder) {
        if builder.columns.isEmpty { builder.columns = table.rows[grid.header] }
        builder.layout += grid.stub.map { ExportColumn(grid.headings[$0] ?? "", at: $0 + 1, .dimension) }
        builder.layout += grid.figures.map { ExportColumn(grid.headings[$0] ?? "", at: $0 + 1, .measure) }
        for (number, fields) in grid.rows {
            let telling = grid.stub.map { fields[$0] }
            guard telling.contains(where: { !$0.isEmpty }), !telling.contains(where: OwnSums.isNothingElse) else {
                builder.leaveOut(row: number, fields, figures: grid.figures)
                continue
            }
            let indicator = builder.place(of: telling) {
                let name = Dimensions.telling(telling).joined(separator: ", ")
                return ExportIndicator(
                    name: name, measuredIn: name, direction: MeasureRoles.direction(name: name, measure: name),
                    isCount: true)
            }
            for column in grid.figures {
                guard let heading = grid.headings[column].flatMap(StatbankWords.split) else { continue }
                let raw = column < table.rows[number].count ? table.rows[number][column] : ""
                builder.add(
                    ExportCell(
                        unit: builder.place(of: StatbankRegion.unit(heading.name)), indicator: indicator,
                        period: builder.place(ofPeriod: heading.period), part: .value, raw: raw, row: number + 1,
                        column: column + 1, reading: CellSigns.ssb.read(raw)))
            }
        }
    }

    private static func isNumbered(_ name: String) -> Bool {
        let code = name.prefix { $0 != " " }
        return code.utf8.count == 4 && code.utf8.allSatisfy { (48...57).contains($0) } && name.count > 5
    }
}
