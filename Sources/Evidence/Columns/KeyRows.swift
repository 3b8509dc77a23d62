import Model

/// The rows of units in a table, without their figures: each different line of what keeps rows apart is there once.
struct KeyRows {
    /// What stands in each line, by column; the columns of units and figures may be left out.
    let lines: [[String]]
    /// The line of each row.
    let lineOf: [Int32]
    /// How many units there are.
    private(set) var unitCount = 0
    /// Which unit each row is about.
    private var unitOf: [Int32] = []
    /// For each line, 0 for all kinds of ownership together, 1 for one kind.
    private let ranks: [Int]
    /// All that stands in a row.
    private let fields: (Int) -> [String]

    /// Makes them of rows that have been taken in.
    ///
    /// - Parameters:
    ///   - lines: The different lines.
    ///   - ranks: For each of them, 0 for all kinds of ownership together, 1 for one kind.
    ///   - units: Which unit each row is about.
    ///   - lineOf: Which line each row has.
    ///   - fields: All that stands in a row.
    init(
        lines: [[String]], ranks: [Int], units: [Int32], lineOf: [Int32], fields: @escaping (Int) -> [String]
    ) {
        (self.lines, self.ranks, self.lineOf, self.fields) = (lines, ranks, lineOf, fields)
        unitOf = units
        unitCount = units.max().map { Int($0) + 1 } ?? 0
    }

    /// Makes them of rows of texts.
    init(_ rows: [KeyColumns.Row]) {
        lines = rows.map(\.fields)
        ranks = rows.map(\.rank)
        lineOf = rows.indices.map { Int32(clamping: $0) }
        fields = { rows[$0].fields }
        var known: [String: Int32] = [:]
        unitOf = rows.map { row in
            let next = Int32(clamping: known.count)
            return known[row.unit] ?? known.added(row.unit, next)
        }
        unitCount = known.count
    }

    /// What stands in a line, without outer blanks.
    func text(_ line: Int, _ place: Int) -> String {
        place < lines[line].count ? Blanks.collapsed(lines[line][place]) : ""
    }

    /// The line of a row.
    func line(of row: Int) -> Int { Int(lineOf[row]) }

    /// A column; each line counts as often as rows have it.
    func column(_ place: Int) -> TableColumns.Column {
        TableColumns.Column(lines, at: place).counted(by: lineOf)
    }

    /// The same rows, where those of one unit that differ in a column are about different things.
    func parted(by place: Int) -> KeyRows {
        let column = column(place)
        var known: [Int: Int32] = [:]
        var parted = self
        for row in lineOf.indices {
            let both = Int(unitOf[row]) * column.texts.count + Int(column.textOf[line(of: row)])
            let next = Int32(clamping: known.count)
            parted.unitOf[row] = known[both] ?? known.added(both, next)
        }
        parted.unitCount = known.count
        return parted
    }

    /// Whether a column has two different texts on rows of one unit.
    func varies(within column: TableColumns.Column) -> Bool {
        var first = [Int32](repeating: -1, count: 2 * unitCount)
        for row in lineOf.indices {
            let (text, about) = (Int(column.textOf[line(of: row)]), about(row))
            if text == 0 { continue }
            if first[about] >= 0 {
                if Int(first[about]) != text { return true }
            } else {
                first[about] = Int32(clamping: text)
            }
        }
        return false
    }

    /// A unit, and whether all kinds of ownership together.
    private func about(_ row: Int) -> Int { 2 * Int(unitOf[row]) + ranks[line(of: row)] }

    /// Which lines are alike in some columns: the same number for those that are.
    private func likeness(in places: [Int]) -> (of: [Int], count: Int) {
        var known: [[String]: Int] = [:]
        let likeness = lines.indices.map { line in
            let texts = places.map { text(line, $0) }
            let next = known.count
            return known[texts] ?? known.added(texts, next)
        }
        return (likeness, known.count)
    }

    /// Pairs of rows alike in unit, ownership and dimensions that have different numbers under one measure.
    func contradictions(apartFrom dimensions: [Int], _ measures: [Int]) -> [(Int, Int)] {
        let likeness = likeness(in: dimensions)
        var first: [Int: Int] = [:]
        var pairs: [(Int, Int)] = []
        for row in lineOf.indices {
            let key = about(row) * likeness.count + likeness.of[line(of: row)]
            guard let before = first[key] else {
                first[key] = row
                continue
            }
            let (one, other) = (fields(before), fields(row))
            func number(_ fields: [String], _ place: Int) -> Quantity? {
                guard place < fields.count, case .number(let number) = CellSigns.udir.read(fields[place]) else {
                    return nil
                }
                return number
            }
            let isDifferent = measures.contains { measure in
                guard let one = number(one, measure), let other = number(other, measure) else { return false }
                return !one.isSame(as: other)
            }
            if isDifferent { pairs.append((before, row)) }
            if pairs.count >= 1_000 { break }
        }
        return pairs
    }

    /// Whether some unit has two kinds of something on rows alike in other columns, and no row about all kinds of it.
    func areOnlyApart(by kind: Int, apartFrom dimensions: [Int]) -> Bool {
        let (likeness, column) = (likeness(in: dimensions), column(kind))
        // The first kind of each, or one more than the last for two; -1 for all kinds.
        var kinds: [Int: Int] = [:]
        for row in lineOf.indices {
            let line = line(of: row)
            let key = Int(unitOf[row]) * likeness.count + likeness.of[line]
            let kind = ranks[line] == 0 ? -1 : Int(column.textOf[line])
            switch kinds[key] {
            case nil: kinds[key] = kind
            case -1: break
            case let before? where before != kind: kinds[key] = kind == -1 ? -1 : column.texts.count
            default: break
            }
        }
        return kinds.values.contains(column.texts.count)
    }
}

extension Dictionary {
    /// Adds what is not there yet.
    mutating func added(_ key: Key, _ value: Value) -> Value {
        self[key] = value
        return value
    }
}
