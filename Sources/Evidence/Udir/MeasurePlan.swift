import Formats

/// The measure columns of a table with packed headings: what each column's cells are.
struct MeasurePlan {
    /// A column with a packed heading.
    struct Packed {
        /// Its place in the row.
        let place: Int
        /// The place in the builder of the unit it is about, where the columns say so and not the rows.
        let unit: Int?
        /// Its heading, with no unit in it.
        let heading: PackedHeading
    }

    /// One measure column.
    private struct Column {
        let place: Int
        let unit: Int?
        /// The place of its period in the builder.
        let period: Int
        /// What its cells are.
        let part: CellPart
        /// The indicators, in `indicators`, that its cells belong to; the first keeps them.
        let indicators: [Int]
        /// The column with prose about a break in the series.
        let note: Int?
    }

    /// One indicator that columns of several periods make together.
    private struct Planned {
        let dimensions: [String]
        let measure: String
        let isOneOfSeveral: Bool
    }

    /// How many measure columns there are.
    var count: Int { columns.count }

    private var columns: [Column] = []
    private var indicators: [Planned] = []
    private var places: [[String]: Int] = [:]

    /// Plans the columns; those with prose about breaks are no measures, they belong to the one they break.
    init(_ packed: [Packed], in builder: inout ExportBuilder) {
        var measuresOf: [[String]: [String]] = [:]
        var notes: [[String]: Int] = [:]
        for column in packed {
            let heading = column.heading
            if heading.isBreak {
                notes[Self.identity(column)] = column.place
            } else if measuresOf[heading.dimensions]?.contains(heading.measure) != true {
                measuresOf[heading.dimensions, default: []].append(heading.measure)
            }
        }
        let rolesOf = measuresOf.mapValues { MeasureRoles($0) }
        for column in packed where !column.heading.isBreak {
            let heading = column.heading
            guard let measures = measuresOf[heading.dimensions], let roles = rolesOf[heading.dimensions],
                let place = measures.firstIndex(of: heading.measure)
            else { continue }
            let owners = roles.roles[place].values.map { value in
                plan(heading.dimensions, measures[value], isOneOfSeveral: roles.valueCount > 1)
            }
            columns.append(
                Column(
                    place: column.place, unit: column.unit, period: builder.place(ofPeriod: heading.period),
                    part: roles.roles[place].part, indicators: owners, note: notes[Self.identity(column)]))
        }
    }

    private static func identity(_ column: Packed) -> [String] {
        ["\(column.unit ?? -1)", column.heading.period] + column.heading.dimensions + [column.heading.measure]
    }

    private mutating func plan(_ dimensions: [String], _ measure: String, isOneOfSeveral: Bool) -> Int {
        let identity = dimensions + [measure]
        if let place = places[identity] { return place }
        places[identity] = indicators.count
        indicators.append(Planned(dimensions: dimensions, measure: measure, isOneOfSeveral: isOneOfSeveral))
        return indicators.count - 1
    }

    /// The places in the builder of the indicators that rows of one kind have.
    ///
    /// - Parameters:
    ///   - kind: What the rows are about.
    ///   - builder: Where the indicators are.
    ///   - packedFirst: Whether what the headings say stands first in their names.
    /// - Returns: Their places, in the order of the plan.
    func places(
        forRows kind: RowDimensions.Kind, in builder: inout ExportBuilder, packedFirst: Bool = false
    ) -> [Int] {
        let places = indicators.map { planned in
            builder.place(of: kind.identity + ["\n"] + planned.dimensions + [planned.measure]) {
                let packed = Dimensions.telling(planned.dimensions)
                let telling = packedFirst ? packed + kind.telling : kind.telling + packed
                return ExportIndicator(
                    telling: telling, measure: planned.measure, isOneOfSeveral: planned.isOneOfSeveral)
            }
        }
        for column in columns where column.part == .count {
            guard let keeper = column.indicators.first else { continue }
            for other in column.indicators { builder.share(countsOf: places[keeper], with: places[other]) }
        }
        return places
    }

    /// The columns as they are counted where they lie.
    var counted: [FigureCount.Column] {
        let columns = columns.filter { !$0.indicators.isEmpty }
        var keeperOf: [Int: Int] = [:]
        for column in columns where column.part == .count {
            for other in column.indicators.dropFirst() { keeperOf[other] = column.indicators[0] }
        }
        return columns.map { column in
            let own = column.indicators[0]
            let measure = indicators[own].measure
            let isMean = (column.part == .value || column.part == .option) && !MeasureRoles.isCount(measure)
            let behind = columns.indices.filter { place in
                columns[place].part == .count && columns[place].period == column.period
                    && [keeperOf[own], own].contains(columns[place].indicators[0])
            }
            return FigureCount.Column(
                place: column.place, part: column.part, indicator: own, measure: measure,
                behind: isMean ? behind : [])
        }
    }

    /// Adds the cells of a row.
    func add(
        _ fields: [String], row: Int, unit: Int?, places: [Int], rank: Int, to builder: inout ExportBuilder
    ) {
        func text(_ place: Int) -> String { place < fields.count ? fields[place] : "" }
        for column in columns {
            guard let owner = column.indicators.first else { continue }
            let raw = text(column.place)
            let note = column.note.map { Blanks.collapsed(text($0)) }
            builder.add(
                ExportCell(
                    unit: column.unit ?? unit, indicator: places[owner], period: column.period, part: column.part,
                    raw: raw, row: row, column: column.place + 1, reading: CellSigns.udir.read(raw), rank: rank,
                    note: note?.isEmpty == false ? note : nil))
        }
    }
}
