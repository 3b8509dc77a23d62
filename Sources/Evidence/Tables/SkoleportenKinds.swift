/// What the rows of a table of Skoleporten are about, apart from unit and period.
struct SkoleportenKinds {
    /// A kind of rows.
    struct Kind {
        /// The place in the builder of the indicator that keeps its cells.
        let keeper: Int
        /// What its cells are.
        let part: CellPart
    }

    /// The kind of each row.
    var of: [Int32] { kinds.of }

    private let kinds: RowGroups
    private let rows: TableColumns
    private let columns: Skoleporten.Columns
    private let dimensions: [Int]
    /// The dimensions that an indicator's name needs.
    private let named: [Int]
    /// Rows that are about one thing, whatever it is measured in, and what that is on all its rows: share and number of
    /// pupils belong together.
    private let things: RowGroups
    private let measuresOf: [[String]]
    private let rolesOf: [MeasureRoles]

    init(_ rows: TableColumns, _ columns: Skoleporten.Columns, _ dimensions: [Int]) {
        (self.rows, self.columns, self.dimensions) = (rows, columns, dimensions)
        named = dimensions.filter { !columns.isSetting($0) || rows[$0].different > 1 }
        things = rows.likeness(in: dimensions)
        kinds = rows.likeness(in: dimensions + [columns.measuredIn].compactMap(\.self))
        var measuresOf = [[String]](repeating: [], count: things.count)
        var isSeen = [Bool](repeating: false, count: kinds.count)
        for row in 0..<rows.count where !isSeen[Int(kinds.of[row])] {
            isSeen[Int(kinds.of[row])] = true
            let measure = Self.measure(of: row, rows, columns)
            let thing = Int(things.of[row])
            if !measuresOf[thing].contains(measure) { measuresOf[thing].append(measure) }
        }
        self.measuresOf = measuresOf
        rolesOf = measuresOf.map { MeasureRoles($0) }
    }

    /// What a row's kind is, its indicators made; `nil` where its values belong to nothing.
    func kind(of row: Int, in builder: inout ExportBuilder) -> Kind? {
        let (measures, roles) = (measuresOf[Int(things.of[row])], rolesOf[Int(things.of[row])])
        guard let place = measures.firstIndex(of: Self.measure(of: row, rows, columns)) else { return nil }
        let identity = dimensions.map { rows.text(row, $0) }
        let telling = Dimensions.telling(named.map { rows.text(row, $0) })
        let owners = roles.roles[place].values.map { value in
            builder.place(of: identity + ["\n", measures[value]]) {
                ExportIndicator(telling: telling, measure: measures[value], isOneOfSeveral: roles.valueCount > 1)
            }
        }
        guard let keeper = owners.first else { return nil }
        if roles.roles[place].part == .count {
            for owner in owners { builder.share(countsOf: keeper, with: owner) }
        }
        return Kind(keeper: keeper, part: roles.roles[place].part)
    }

    private static func measure(of row: Int, _ rows: TableColumns, _ columns: Skoleporten.Columns) -> String {
        let measure = columns.measuredIn.map { rows.text(row, $0) } ?? ""
        return measure.isEmpty ? "Verdi" : measure
    }
}
