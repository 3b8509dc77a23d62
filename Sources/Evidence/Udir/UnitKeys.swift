/// A row of a table that is about a unit.
struct UnitRow {
    /// Its place, from 0.
    let row: Int
    /// The unit.
    let unit: ExportUnit
    /// 0 for a row about all kinds of ownership together.
    let rank: Int
    /// Its cells.
    let fields: [String]
}

/// What the columns without figures are in a table whose rows are about units.
struct UnitKeys {
    private let units: UdirUnitColumns
    private let keys: KeyColumns
    /// Whether kinds of ownership keep rows apart, as where no row is about all of them together.
    private let isByOwnership: Bool

    /// The columns that keep rows of one unit apart.
    var dimensions: [Int] {
        isByOwnership ? ([units.ownership].compactMap(\.self) + keys.dimensions).sorted() : keys.dimensions
    }

    /// Tells the columns.
    ///
    /// - Parameters:
    ///   - units: The columns of units, and the others.
    ///   - rows: The rows about units.
    ///   - measures: The columns of figures.
    ///   - period: The column of the period, where the headings of the figures do not say it.
    init(_ units: UdirUnitColumns, _ rows: [UnitRow], measures: [Int], period: Int? = nil) {
        self.units = units
        keys = KeyColumns(
            units.others,
            rows: rows.map { row in
                let when = period.map { "\n" + Blanks.collapsed(row.fields[$0]) } ?? ""
                return KeyColumns.Row(unit: row.unit.identity + when, rank: row.rank, fields: row.fields)
            }, measures: measures)
        isByOwnership = Self.isByOwnership(units, rows, keys.dimensions + [period].compactMap(\.self))
    }

    /// What a column is; `nil` for one without any cell.
    func role(of place: Int) -> ColumnRole? {
        if units.taken.contains(place) { return place == units.ownership && isByOwnership ? .dimension : .unit }
        return keys.roles[place]
    }

    /// Which of several rows of one unit counts: 0 for all kinds of ownership together, 1 for one of them.
    func rank(of row: UnitRow) -> Int { isByOwnership ? 0 : row.rank }

    /// Whether some unit has two kinds of ownership on rows of one kind and none about all of them.
    private static func isByOwnership(_ units: UdirUnitColumns, _ rows: [UnitRow], _ dimensions: [Int]) -> Bool {
        guard let ownership = units.ownership else { return false }
        var kinds: [[String]: Set<String>] = [:]
        for row in rows {
            func text(_ place: Int) -> String {
                place < row.fields.count ? Blanks.collapsed(row.fields[place]) : ""
            }
            let kind = row.rank == 0 ? "" : text(ownership)
            kinds[[row.unit.identity] + dimensions.map(text), default: []].insert(kind)
        }
        return kinds.values.contains { $0.count > 1 && !$0.contains("") }
    }
}
