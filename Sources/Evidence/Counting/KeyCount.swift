import Formats

/// Takes in what the rows of a table are about where they lie, so that no row is kept.
struct KeyCount {
    /// How many units there are.
    var unitCount: Int { known.count }
    /// Each different line of the columns that keep rows apart, by column.
    private(set) var lines: [[String]] = []

    private let columns: UdirUnitColumns
    /// The columns that keep rows apart.
    private let places: [Int]
    /// The columns of units.
    private let taken: [Int]
    private var known = Known()
    private var unitOf: [Int32] = []
    private var lineOf: [Int32] = []
    private var placeOf: [UInt32] = []
    /// The lines as one text each, and the bytes of such a text.
    private var written = TextNumbers()
    private var joined: [UInt8] = []
    /// What stood in the columns of units in the row before, and its unit.
    private var above: (cells: [PackedTable.Cell], unit: Int32?) = ([], nil)

    /// More different lines than this are rather kept as rows.
    private static let most = 20_000

    /// Begins to take in rows.
    ///
    /// - Parameters:
    ///   - columns: The columns of units, and the others.
    ///   - more: Another column that keeps rows apart.
    init(_ columns: UdirUnitColumns, and more: Int? = nil) {
        self.columns = columns
        places = (columns.others.map(\.place) + [columns.ownership, more].compactMap(\.self)).sorted()
        taken = columns.taken.sorted()
    }

    /// What a row is.
    enum Taken {
        /// A unit's, with this line.
        case line(Int)
        /// No unit's.
        case noUnit
        /// One for which there is no room.
        case tooMany
    }

    /// Takes in the row at a place.
    mutating func take(_ place: Int, _ cells: UnsafeBufferPointer<PackedTable.Cell>) -> Taken {
        guard let unit = unit(of: cells) else { return .noUnit }
        if places.isEmpty {
            if lines.isEmpty { lines = [[]] }
            return .line(0)
        }
        guard let line = line(of: cells), let start = UInt32(exactly: place) else { return .tooMany }
        unitOf.append(unit)
        lineOf.append(Int32(clamping: line))
        placeOf.append(start)
        return .line(line)
    }

    /// The rows that were taken in.
    func rows(of table: PackedTable) -> KeyRows {
        let placeOf = placeOf
        return KeyRows(
            lines: lines, ranks: lines.map(columns.rank), units: RowGroups(unitOf, count: unitCount),
            lineOf: lineOf,
            fields: { table.row(at: Int(placeOf[$0])) })
    }

    // MARK: Units

    private mutating func unit(of cells: UnsafeBufferPointer<PackedTable.Cell>) -> Int32? {
        if let number = columns.plainNumber(in: cells) { return known.place(of: number) }
        func cell(_ place: Int) -> PackedTable.Cell {
            place < cells.count ? cells[place] : .init(rebasing: cells[0][..<0])
        }
        let own = taken.map(cell)
        if own.count == above.cells.count, zip(own, above.cells).allSatisfy({ $0.elementsEqual($1) }) {
            above.cells = own
            return above.unit
        }
        var fields = [String](repeating: "", count: (taken.last ?? 0) + 1)
        for (place, cell) in zip(taken, own) { fields[place] = String(decoding: cell, as: UTF8.self) }
        above = (own, columns.unit(of: fields).map { known.place(of: $0.identity) })
        return above.unit
    }

    /// The units that are known.
    private struct Known {
        private(set) var count = 0
        private var numbers: [UInt64: Int32] = [:]
        private var names: [String: Int32] = [:]
        private var last: (key: UInt64, place: Int32) = (0, -1)

        /// The place of a school or kindergarten with a number of 8 to 15 digits.
        mutating func place(of digits: some Collection<UInt8>) -> Int32 {
            let number = digits.reduce(UInt64(digits.count)) { $0 * 10 + UInt64($1 &- 48) }
            if last.key == number, last.place >= 0 { return last.place }
            last = (number, numbers[number] ?? next())
            if Int(last.place) == count - 1 { numbers[number] = last.place }
            return last.place
        }

        mutating func place(of identity: String) -> Int32 {
            let digits = identity.utf8.dropFirst("unit ".utf8.count)
            if identity.hasPrefix("unit "), 8...15 ~= digits.count, digits.allSatisfy({ $0 &- 48 < 10 }) {
                return place(of: digits)
            }
            if let place = names[identity] { return place }
            let place = next()
            names[identity] = place
            return place
        }

        private mutating func next() -> Int32 {
            count += 1
            return Int32(clamping: count - 1)
        }
    }

    // MARK: Lines

    private mutating func line(of cells: UnsafeBufferPointer<PackedTable.Cell>) -> Int? {
        var joined: [UInt8] = []
        swap(&joined, &self.joined)
        defer { swap(&joined, &self.joined) }
        joined.removeAll(keepingCapacity: true)
        for place in places {
            if place < cells.count { joined.append(contentsOf: cells[place]) }
            // No text has it.
            joined.append(0)
        }
        let line = joined.withUnsafeBufferPointer { written.take($0) } - 1
        guard line == lines.count else { return line }
        guard lines.count < Self.most else { return nil }
        var texts = [String](repeating: "", count: (places.last ?? 0) + 1)
        for place in places where place < cells.count {
            texts[place] = String(decoding: cells[place], as: UTF8.self)
        }
        lines.append(texts)
        return line
    }
}
