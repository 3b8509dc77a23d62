/// Tells the units of a table's rows, one after the other: a row that says the same as the one before is not asked again.
struct UnitMemory {
    private let columns: UdirUnitColumns
    private let places: [Int]
    private var above: (texts: [String], unit: ExportUnit?)?

    init(_ columns: UdirUnitColumns) {
        self.columns = columns
        places = columns.taken.sorted()
    }

    /// The unit of a row; `nil` for one that has none.
    mutating func unit(of row: [String]) -> ExportUnit? {
        let texts = places.map { $0 < row.count ? row[$0] : "" }
        if let above, above.texts == texts { return above.unit }
        let unit = columns.unit(of: row)
        above = (texts, unit)
        return unit
    }
}

/// Tells what the rows of a table are about, apart from their units: many rows say the same.
struct KindMemory {
    private let dimensions: RowDimensions
    private var known: [[String]: RowDimensions.Kind] = [:]

    init(_ dimensions: RowDimensions) { self.dimensions = dimensions }

    /// What a row is about.
    mutating func kind(of row: [String]) -> RowDimensions.Kind {
        let texts = dimensions.places.map { $0 < row.count ? row[$0] : "" }
        return known[texts] ?? known.added(texts, dimensions.kind(of: row))
    }
}
