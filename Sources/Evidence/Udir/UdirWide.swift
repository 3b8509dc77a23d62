import Formats

/// Statistikkbanken's usual table: units as rows, period, dimensions and measure packed into each heading.
enum UdirWide {
    /// Reads a table of this form, or several beside and below each other; `nil` if there is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        let blocks = TableBlocks.of(
            table, isHeader: { Header(Array($0)) != nil }, isKey: UdirUnitColumns.isOne,
            isMeasure: { PackedHeading.mayBe($0) && PackedHeading($0) != nil })
        var builder = ExportBuilder(.udirStatistikkbanken)
        for block in blocks {
            let fields = block.fields(table.rows[block.header])
            guard let header = Header(fields) else { continue }
            if builder.signs.isEmpty {
                builder.signs = header.signs
                builder.columns = table.rows[block.header]
            }
            read(table, block, header, to: &builder)
        }
        guard !blocks.isEmpty else { return nil }
        builder.leaveOut(table, outside: blocks)
        mendParts(&builder)
        return builder
    }

    private static func read(
        _ table: TextTable, _ block: TableBlock, _ header: Header, to builder: inout ExportBuilder
    ) {
        let (packed, measures) = (header.packed, header.measures)
        var rows: [UnitRow] = []
        var units = UnitMemory(header.units)
        for row in block.rows {
            let fields = block.fields(table.rows[row])
            if let unit = units.unit(of: fields) {
                rows.append(UnitRow(row: row, unit: unit, rank: header.units.rank(of: fields), fields: fields))
            } else {
                builder.leaveOut(row: row, fields, figures: measures)
            }
        }
        let keys = UnitKeys(header.units, rows, measures: measures)
        let dimensions = RowDimensions(keys.dimensions, headings: header.fields)
        builder.layout += header.layout(keys)
        let plan = MeasurePlan(packed, in: &builder)
        var kinds = KindMemory(dimensions)
        var placesOfKind: [RowDimensions.Kind: [Int]] = [:]
        builder.reserve(plan.count * rows.count)
        for row in rows {
            let kind = kinds.kind(of: row.fields)
            let places = placesOfKind[kind] ?? plan.places(forRows: kind, in: &builder, packedFirst: true)
            placesOfKind[kind] = places
            plan.add(
                row.fields, row: row.row + 1, unit: builder.place(of: row.unit), places: places,
                rank: keys.rank(of: row), to: &builder)
        }
    }

    /// Statistikkbanken writes its `(andel)` columns as `70,9%`. Where no cell of one has a percent sign and no value is
    /// above one, the file was saved again by a spreadsheet, as 0.709.
    private static func mendParts(_ builder: inout ExportBuilder) {
        var isPart = builder.indicators.map { MeasureRoles.isShare($0.measuredIn) }
        guard isPart.contains(true) else { return }
        for cell in builder.cells where cell.part == .value && isPart[cell.indicator] {
            guard case .number(let value) = cell.reading else { continue }
            if value.double > 1 || cell.raw.utf8.contains(UInt8(ascii: "%")) { isPart[cell.indicator] = false }
        }
        for indicator in isPart.indices where isPart[indicator] { builder.readAsParts(indicator) }
    }

    /// A row of headings that has both columns of units and packed headings.
    struct Header {
        let fields: [String]
        let headings: [PackedHeading?]
        let units: UdirUnitColumns

        init?(_ fields: [String]) {
            guard fields.count > 1, fields.contains(where: PackedHeading.mayBe) else { return nil }
            let headings = fields.map { PackedHeading($0) }
            guard headings.contains(where: { $0 != nil }),
                let units = UdirUnitColumns(
                    zip(fields, headings).map { $1 == nil ? $0 : nil }, namesSuffice: true)
            else { return nil }
            (self.fields, self.headings, self.units) = (fields, headings, units)
        }

        /// The headings of units and the first of the packed ones.
        var signs: [String] {
            let keys = zip(fields, headings).filter { $1 == nil }.map(\.0).filter { !$0.isEmpty }
            return keys + zip(fields, headings).filter { $1 != nil }.prefix(1).map(\.0)
        }

        /// The columns with packed headings.
        var packed: [MeasurePlan.Packed] {
            headings.enumerated().compactMap { place, heading in
                heading.map { MeasurePlan.Packed(place: place, unit: nil, heading: $0) }
            }
        }

        /// The columns of figures.
        var measures: [Int] { packed.filter { !$0.heading.isBreak }.map(\.place) }

        /// What each column is.
        func layout(_ keys: UnitKeys) -> [ExportColumn] {
            fields.enumerated().compactMap { place, field in
                if let packed = headings[place] {
                    return ExportColumn(field, at: place + 1, packed.isBreak ? .text : .measure)
                }
                return keys.role(of: place).map { ExportColumn(field, at: place + 1, $0) }
            }
        }
    }
}
