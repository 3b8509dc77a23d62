import Model

/// What the cells of measure columns are, taken together.
struct FigureTotals {
    /// How many are numbers.
    var values = 0
    /// How many are withheld.
    var suppressed = 0
    /// How many are empty.
    var missing = 0
    /// How many values have too few behind them.
    var small = 0
    /// The cells that are neither.
    var prose: [ExportCell] = []
    /// What is to be told of the signs in the numbers.
    var notes: [ExportNote] = []
    /// How many cells there are.
    var cells: Int { values + suppressed + missing + prose.count }
}

extension FigureTotals {
    /// Cells by the different texts that they have; `nil` where a text has to be seen in its row: prose, and numbers whose
    /// sign may part thousands.
    ///
    /// - Parameters:
    ///   - readings: What each text says.
    ///   - counts: How many cells have it.
    init?(_ readings: [CellReading], _ counts: [Int]) {
        for (reading, count) in zip(readings, counts) where count > 0 {
            switch reading {
            case .number(let number):
                values += count
                if number.decimals == 3 { return nil }
            case .suppressed: suppressed += count
            case .missing: missing += count
            case .text: return nil
            }
        }
    }

    /// Adds the cells of another column.
    mutating func add(_ other: FigureTotals) {
        values += other.values
        suppressed += other.suppressed
        missing += other.missing
    }
}

extension TableColumn {
    /// What each of the texts says.
    func readings(_ signs: CellSigns) -> [CellReading] {
        (0..<textCount).map { withBytes(of: $0, signs.read) }
    }
}
