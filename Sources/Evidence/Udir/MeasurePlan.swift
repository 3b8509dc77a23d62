import Formats

/// The measure columns of a table with packed headings: what each column's cells are.
struct MeasurePlan {
    /// One measure column.
    struct Column {
        /// Its place in the row.
        let place: Int
        /// The place of its period in the builder.
        let period: Int
        /// What its cells are.
        let part: CellPart
        /// The indicators, in `indicators`, that its cells belong to; the first keeps them.
        let indicators: [Int]
    }

    /// One indicator that columns of several periods make together.
    private struct Planned {
        let dimensions: [String]
        let measure: String
        let isOneOfSeveral: Bool
    }

    let columns: [Column]
    private let indicators: [Planned]

    /// Plans the columns whose headings are packed; prose about breaks is left out.
    init(_ headings: [PackedHeading?], in builder: inout ExportBuilder) {
        var measuresOf: [[String]: [String]] = [:]
        for heading in headings {
            guard let heading, !heading.isBreak else { continue }
            if measuresOf[heading.dimensions]?.contains(heading.measure) != true {
                measuresOf[heading.dimensions, default: []].append(heading.measure)
            }
        }
        let roles = measuresOf.mapValues { MeasureRoles($0) }
        var planned: [Planned] = []
        var places: [[String]: Int] = [:]
        var columns: [Column] = []
        for (place, heading) in headings.enumerated() {
            guard let heading, !heading.isBreak, let roles = roles[heading.dimensions],
                let measures = measuresOf[heading.dimensions],
                let role = measures.firstIndex(of: heading.measure).map({ roles.roles[$0] })
            else { continue }
            let owners = role.values.map { value in
                let identity = heading.dimensions + [measures[value]]
                if let place = places[identity] { return place }
                places[identity] = planned.count
                planned.append(
                    Planned(
                        dimensions: heading.dimensions, measure: measures[value],
                        isOneOfSeveral: roles.valueCount > 1))
                return planned.count - 1
            }
            columns.append(
                Column(
                    place: place, period: builder.place(ofPeriod: heading.period), part: role.part,
                    indicators: owners))
        }
        self.columns = columns
        indicators = planned
    }

    /// The places in the builder of the indicators that rows of one kind have.
    func places(forRows kind: RowDimensions.Kind, in builder: inout ExportBuilder) -> [Int] {
        let places = indicators.map { planned in
            builder.place(of: kind.identity + ["\n"] + planned.dimensions + [planned.measure]) {
                let telling = kind.telling + Dimensions.telling(planned.dimensions)
                let needsMeasure = telling.isEmpty || planned.isOneOfSeveral
                let name = (telling + (needsMeasure ? [planned.measure] : [])).joined(separator: ", ")
                return ExportIndicator(
                    name: name, measuredIn: planned.measure,
                    direction: MeasureRoles.direction(name: name, measure: planned.measure),
                    isCount: MeasureRoles.isCount(planned.measure))
            }
        }
        for column in columns where column.part == .count {
            guard let keeper = column.indicators.first else { continue }
            for other in column.indicators { builder.share(countsOf: places[keeper], with: places[other]) }
        }
        return places
    }

    /// Adds the cells of a row.
    func add(
        _ fields: [String], row: Int, unit: Int, places: [Int], rank: Int, to builder: inout ExportBuilder
    ) {
        for column in columns {
            guard let owner = column.indicators.first else { continue }
            let raw = column.place < fields.count ? fields[column.place] : ""
            builder.add(
                ExportCell(
                    unit: unit, indicator: places[owner], period: column.period,
                    part: column.part, raw: raw, row: row, column: column.place + 1,
                    reading: CellSigns.udir.read(raw), rank: rank))
        }
    }
}
