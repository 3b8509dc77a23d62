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
        let rows = rows.map { KeyColumns.Row(unit: $0.unit.identity, rank: $0.rank, fields: $0.fields) }
        self.init(units, KeyRows(rows), measures: measures, period: period)
    }

    /// The same of rows that have been taken in.
    init(_ units: UdirUnitColumns, _ rows: KeyRows, measures: [Int], period: Int?) {
        self.units = units
        keys = KeyColumns(units.others, rows: period.map(rows.parted) ?? rows, measures: measures)
        let others = keys.dimensions + [period].compactMap(\.self)
        isByOwnership = units.ownership.map { rows.areOnlyApart(by: $0, apartFrom: others) } ?? false
    }

    /// What a column is; `nil` for one without any cell.
    func role(of place: Int) -> ColumnRole? {
        if units.taken.contains(place) { return place == units.ownership && isByOwnership ? .dimension : .unit }
        return keys.roles[place]
    }

    /// Which of several rows of one unit counts: 0 for all kinds of ownership together, 1 for one of them.
    func rank(of row: UnitRow) -> Int { isByOwnership ? 0 : row.rank }
}
