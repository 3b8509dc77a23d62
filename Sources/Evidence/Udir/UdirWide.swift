import Formats

/// Statistikkbanken's usual table: units as rows, period, dimensions and measure packed into each heading.
enum UdirWide {
    /// Reads a table of this form; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        guard let header = header(of: table) else { return nil }
        var builder = ExportBuilder(.udirStatistikkbanken)
        builder.columns = table.rows[header.row]
        builder.signs = header.signs
        let packed = header.headings.enumerated().compactMap { place, heading in
            heading.map { MeasurePlan.Packed(place: place, unit: nil, heading: $0) }
        }
        let plan = MeasurePlan(packed, in: &builder)
        var placesOfKind: [RowDimensions.Kind: [Int]] = [:]
        builder.reserve(plan.count * (table.rows.count - header.row))
        for (row, fields) in table.rows.enumerated().dropFirst(header.row + 1) {
            guard let unit = header.units.unit(of: fields) else { continue }
            let kind = header.units.dimensions.kind(of: fields)
            let places = placesOfKind[kind] ?? plan.places(forRows: kind, in: &builder)
            placesOfKind[kind] = places
            plan.add(
                fields, row: row + 1, unit: builder.place(of: unit), places: places,
                rank: header.units.rank(of: fields), to: &builder)
        }
        mendParts(&builder)
        return builder
    }

    /// Statistikkbanken writes its `(andel)` columns as `70,9%`. Where no cell of one has a percent sign and no value is
    /// above one, the file was saved again by a spreadsheet, as 0.709.
    private static func mendParts(_ builder: inout ExportBuilder) {
        var isPart = builder.indicators.map { $0.measuredIn.lowercased().mentions("(andel)") }
        guard isPart.contains(true) else { return }
        for cell in builder.cells where cell.part == .value && isPart[cell.indicator] {
            guard case .number(let value) = cell.reading else { continue }
            if value.double > 1 || cell.raw.utf8.contains(UInt8(ascii: "%")) { isPart[cell.indicator] = false }
        }
        for indicator in isPart.indices where isPart[indicator] { builder.readAsParts(indicator) }
    }

    private struct Header {
        let row: Int
        let headings: [PackedHeading?]
        let units: UdirUnitColumns
        let signs: [String]
    }

    /// The first of the first rows that has both columns of units and packed headings.
    private static func header(of table: TextTable) -> Header? {
        for (row, fields) in table.rows.prefix(10).enumerated() where fields.count > 2 {
            let headings = fields.map { PackedHeading($0) }
            guard let packed = headings.firstIndex(where: { $0 != nil }),
                let units = UdirUnitColumns(zip(fields, headings).map { $1 == nil ? $0 : "" })
            else { continue }
            let keys = zip(fields, headings).filter { $1 == nil }.map(\.0)
            return Header(row: row, headings: headings, units: units, signs: keys + [fields[packed]])
        }
        return nil
    }
}
