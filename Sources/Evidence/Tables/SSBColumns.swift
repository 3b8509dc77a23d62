import Formats

/// A table of SSB's Statbank that was turned: regions and years in the headings, what is counted in the rows.
enum SSBColumns {
    /// Whether headings name regions by their numbers, `3403 Hamar 2021`, and no column does.
    static func areIn(_ headings: [String]) -> Bool {
        let named = Headings(headings)
        if named.place(of: "region", "kommune", "kommuner", "fylke", "fylker") != nil { return false }
        let names = headings.compactMap { SSBStatbank.split(Blanks.collapsed($0))?.name }
        return !names.isEmpty && 2 * names.count(where: isNumbered) > names.count
    }

    static func read(_ table: TextTable, title: String, header: Int) -> ExportBuilder? {
        let fields = table.rows[header]
        guard areIn(fields) else { return nil }
        var builder = ExportBuilder(.ssbStatbank)
        builder.columns = fields
        builder.signs = [title]
        let split = fields.map { SSBStatbank.split(Blanks.collapsed($0)) }
        let dimensions = split.indices.filter { split[$0] == nil }
        for (number, fields) in table.rows.enumerated().dropFirst(header + 1) where fields.count > 1 {
            let row = RowText(fields: fields)
            let telling = dimensions.map { row[$0] }
            guard telling.contains(where: { !$0.isEmpty }) else { continue }
            let indicator = builder.place(of: telling) {
                let name = Dimensions.telling(telling).joined(separator: ", ")
                return ExportIndicator(
                    name: name, measuredIn: name, direction: MeasureRoles.direction(name: name, measure: name),
                    isCount: true)
            }
            for (column, heading) in split.enumerated() {
                guard let heading else { continue }
                let raw = column < fields.count ? fields[column] : ""
                builder.add(
                    ExportCell(
                        unit: builder.place(of: SSBStatbank.region(heading.name)), indicator: indicator,
                        period: builder.place(ofPeriod: heading.period), part: .value, raw: raw, row: number + 1,
                        column: column + 1, reading: CellSigns.ssb.read(raw)))
            }
        }
        return builder
    }

    private static func isNumbered(_ name: String) -> Bool {
        let code = name.prefix { $0 != " " }
        return code.utf8.count == 4 && code.utf8.allSatisfy { (48...57).contains($0) } && name.count > 5
    }
}
