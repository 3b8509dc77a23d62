/// Looks at the cells of a table where they lie, whether one of them, or some together, may be an identity number.
///
/// Says of the same cells what `NationalIdentityNumber.stands(inRows:)` says. Hardly any cell has what it takes: a text
/// is made only of one that may.
public struct IdentityNumberGlance {
    /// A cell's bytes, in UTF-8.
    public typealias Cell = UnsafeBufferPointer<UInt8>

    private var columns = IdentityNumberColumns()
    /// The row before, as long as its cells are there.
    private var above: [Cell] = []
    private var wasHeading = false

    /// A table of which nothing has been seen.
    public init() {}

    /// Whether the columns that were seen hold numbers as a whole.
    public var areNumbers: Bool { columns.areNumbers }

    /// Takes in a row, whose cells have to be there as long as the next one is seen; true where a cell alone is enough, or
    /// it is a form with the row before.
    public mutating func finds(in row: UnsafeBufferPointer<Cell>) -> Bool {
        if columns.finds(in: row) { return true }
        let isHeading = row.count > 1 && IdentityNumberColumns.isHeading(row[0])
        defer {
            wasHeading = isHeading
            above.removeAll(keepingCapacity: true)
            above.append(contentsOf: row)
        }
        guard isHeading || wasHeading, above.count > 1, row.count > 1 else { return false }
        return zip(above, row).contains { one, two in
            !one.isEmpty && !two.isEmpty && one.count + two.count < 40
                && NationalIdentityNumber.isIn(one.text + " " + two.text)
        }
    }
}

extension IdentityNumberColumns {
    /// Takes in a row; true where one of its cells alone is enough.
    mutating func finds(in row: UnsafeBufferPointer<IdentityNumberGlance.Cell>) -> Bool {
        begin(row: row.count)
        // What stands before: nothing, a number that is no part of one, or one that may be.
        var before: PlainCell?
        for (place, cell) in row.enumerated() {
            switch CellGlance(cell) {
            case .noNumber:
                before = nil
                if cell.count > 10 || isAmongHeadings, finds(other: cell, at: place) { return true }
            case .short where before == nil: addPlain(at: place)
            case .short, .unsure:
                let text = cell.text
                guard let plain = PlainCell(text) else {
                    before = nil
                    if finds(other: cell, at: place) { return true }
                    continue
                }
                if finds(plain, behind: before, at: place) { return true }
                before = plain
            }
        }
        return false
    }

    private mutating func finds(other cell: IdentityNumberGlance.Cell, at place: Int) -> Bool {
        if NationalIdentityNumber.mayBe(in: cell), NationalIdentityNumber.isIn(cell.text) { return true }
        if isAmongHeadings { noteHeading(cell.text, at: place) }
        return false
    }

    /// The same of a cell's bytes, most of which have none of the letters that all such words have.
    static func isHeading(_ cell: IdentityNumberGlance.Cell) -> Bool {
        guard (3..<60).contains(cell.count) else { return false }
        var before: UInt8 = 0
        for byte in cell {
            let letter = byte | 0x20
            switch (before, letter) {
            case (0x64, 0x73), (0x64, 0x74), (0x64, 0x64), (0x6E, 0x72), (0x6E, 0x6E), (0x72, 0x74), (0x73, 0x73),
                (0x64, 0x6F), (0x64, 0x2D):
                return isHeading(cell.text)
            default: before = letter
            }
        }
        return false
    }
}

/// What a cell is at the first glance.
private enum CellGlance {
    /// No number as `PlainCell` takes them.
    case noNumber
    /// A number of which no part, and that with no other cell, can be an identity number, unless the cell before may.
    case short
    /// Anything else.
    case unsure

    /// Looks at the bytes alone.
    ///
    /// `PlainCell` refuses what has letters besides an exponent's; days have three parts, and `2025-26` has two.
    init(_ cell: IdentityNumberGlance.Cell) {
        var (digits, signs, parts, others) = (0, 0, 0, 0)
        for byte in cell {
            switch byte {
            case 48...57: digits += 1
            case 0x2E, 0x2C: signs += 1
            case 0x2D, 0x2F: parts += 1
            case 0x65, 0x45: others += 1
            // A blank may stand around the digits of a cell, not among or straight behind them.
            case 0x20 where digits > 0 && others == 0:
                self = .noNumber
                return
            case 0x41...0x5A, 0x61...0x7A:
                self = .noNumber
                return
            default: others += 1
            }
        }
        if others == 1, cell.last == UInt8(ascii: "%") { others = 0 }
        let isSpan = parts == 1 && signs == 0 && others == 0 && cell[0] > 0x2F
        if isSpan || digits == 0 && (others == 0 || cell.allSatisfy { $0 < 0x80 }) {
            self = .noNumber
        } else if others > 0 || parts > 0 || signs > 1 {
            self = .unsure
        } else if signs == 1 {
            self = digits < 7 ? .short : .unsure
        } else {
            self = [1, 2, 3, 4, 7, 9].contains(digits) ? .short : .unsure
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
