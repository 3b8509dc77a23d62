import Formats
import Model

/// Counts the cells of measure columns where they lie, row by row, as `Export.inspection` counts those that were taken out.
struct FigureCount {
    /// A measure column.
    struct Column {
        /// Its place in the row.
        let place: Int
        /// What its cells are.
        let part: CellPart
        /// The number of its indicator among those that a row has.
        let indicator: Int
        /// What its values are counted in.
        let measure: String
        /// The places, among the columns, of those that tell how many are behind a value; empty where nothing is behind.
        var behind: [Int] = []
    }

    /// What was found so far, but for the signs in the numbers.
    private var found = FigureTotals()
    /// What the signs in the numbers may be.
    private var signs = SignCount()
    /// What was found.
    var totals: FigureTotals {
        var totals = found
        totals.notes = signs.notes
        return totals
    }

    /// Whether no more cells than a few have to be kept.
    var isSpare: Bool { found.prose.count < 100_000 }

    private let columns: [Column]
    private let minimum: Int
    private let countsWhole: [Bool]
    /// For each column, the place among shares that may be parts of one; -1 for others.
    private let shareOf: [Int]
    private let shareCount: Int
    /// For each line of keys, what stands in its shares.
    private var shares: [Share] = []
    /// Of each column, the row in which it last had too few.
    private var few: [Int]

    /// What was seen of a share that may be a part of one.
    private struct Share {
        var isPart = true
        /// Numbers with one or two decimals, by their sign, which are whole when a part of one is written as per cent.
        var commas = 0
        var points = 0
    }

    /// Begins to count.
    ///
    /// - Parameters:
    ///   - columns: The columns.
    ///   - minimum: The smallest group that is shown.
    ///   - areParts: Whether shares may be written as parts of one.
    init(_ columns: [Column], minimum: Int, areParts: Bool) {
        self.columns = columns
        self.minimum = minimum
        countsWhole = columns.map { NumberSigns.countsWhole($0.part, $0.measure) }
        var known: [Int: Int] = [:]
        shareOf = columns.map { column in
            guard areParts, column.part == .value, MeasureRoles.isShare(column.measure) else { return -1 }
            let share = known[column.indicator] ?? known.count
            known[column.indicator] = share
            return share
        }
        shareCount = known.count
        few = columns.map { _ in -1 }
    }

    /// Counts the cells of a row.
    ///
    /// - Parameters:
    ///   - row: Its number, from 0.
    ///   - line: Which line of keys it has.
    ///   - cells: Its cells.
    mutating func add(_ row: Int, line: Int, _ cells: UnsafeBufferPointer<PackedTable.Cell>) {
        while shares.count < shareCount * (line + 1) { shares.append(Share()) }
        var hasFew = false
        for (order, column) in columns.enumerated() {
            guard column.place < cells.count else {
                found.missing += 1
                continue
            }
            let cell = cells[column.place]
            switch CellGlance(cell) {
            case .missing: found.missing += 1
            case .suppressed: found.suppressed += 1
            case .text:
                found.prose.append(
                    ExportCell(
                        unit: nil, indicator: 0, period: nil, part: column.part,
                        raw: String(decoding: cell, as: UTF8.self), row: row + 1, column: column.place + 1,
                        reading: .text))
            case .number(let number):
                found.values += 1
                var isThousands = false
                if number.decimals > 0 {
                    isThousands = signs.add(cell, number, countsWhole: countsWhole[order]) && countsWhole[order]
                }
                if shareOf[order] >= 0 { note(number, cell, share: line * shareCount + shareOf[order]) }
                // There are no parts of a pupil: what counts them has no decimals.
                let count = isThousands ? Quantity(number.digits) : number
                if column.part == .count, count.double < Double(minimum) {
                    few[order] = row
                    hasFew = true
                }
            }
        }
        if hasFew { countSmall(row, cells) }
    }

    /// Counts the values with too few behind them.
    private mutating func countSmall(_ row: Int, _ cells: UnsafeBufferPointer<PackedTable.Cell>) {
        for column in columns where column.behind.contains(where: { few[$0] == row }) {
            guard column.place < cells.count, case .number = CellGlance(cells[column.place]) else { continue }
            found.small += 1
        }
    }

    private mutating func note(_ number: Quantity, _ cell: PackedTable.Cell, share place: Int) {
        if number.double > 1 || cell.contains(UInt8(ascii: "%")) { shares[place].isPart = false }
        guard (1...2).contains(number.decimals), let sign = SignCount.sign(in: cell) else { return }
        if sign == UInt8(ascii: ",") { shares[place].commas += 1 } else { shares[place].points += 1 }
    }

    /// Takes the shares that turn out to be parts of one as such: with one or two decimals they are whole per cents.
    ///
    /// - Parameter kinds: Lines with the same number belong to one indicator.
    mutating func settleShares(_ kinds: [Int]) {
        guard shareCount > 0 else { return }
        var partless: Set<Int> = []
        func key(_ place: Int) -> Int { kinds[place / shareCount] * shareCount + place % shareCount }
        for place in shares.indices where !shares[place].isPart { partless.insert(key(place)) }
        for place in shares.indices where !partless.contains(key(place)) {
            signs.takeAway(commas: shares[place].commas, points: shares[place].points)
        }
    }
}

/// What a cell of a measure column says, read where it lies; Udir's signs.
private enum CellGlance {
    case number(Quantity)
    case suppressed
    case missing
    case text

    /// Reads plain digits with perhaps one sign among them; whatever else is there, as `CellSigns` does.
    init(_ cell: PackedTable.Cell) {
        var (digits, count, sign, decimals) = (0, 0, false, 0)
        for byte in cell {
            if byte &- 48 < 10 {
                digits = digits * 10 + Int(byte &- 48)
                count += 1
                if sign { decimals += 1 }
            } else if byte == 0x2C || byte == 0x2E, !sign, count > 0 {
                sign = true
            } else {
                count = 16
            }
            if count > 15 { break }
        }
        if count <= 15, count > 0, !sign || decimals > 0 {
            self = .number(Quantity(digits, decimals: decimals))
            return
        }
        if cell.isEmpty {
            self = .missing
            return
        }
        if cell.count == 1, cell[0] == UInt8(ascii: "*") || cell[0] == UInt8(ascii: ".") {
            self = .suppressed
            return
        }
        switch NumberScanner.scan(cell) {
        case .number(let number): self = .number(number)
        case .blank: self = .missing
        case .other:
            switch CellSigns.udir.read(String(decoding: cell, as: UTF8.self)) {
            case .number(let number): self = .number(number)
            case .suppressed: self = .suppressed
            case .missing: self = .missing
            case .text: self = .text
            }
        }
    }
}
