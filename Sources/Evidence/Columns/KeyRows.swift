import Formats
import Model

/// The rows of units in a table, without their figures: each different line of what keeps rows apart is there once.
struct KeyRows {
    /// What stands in each line, by column; the columns of units and figures may be left out.
    let lines: TableColumns
    /// The line of each row; `nil` where each has its own.
    private let lineOf: [Int32]?
    /// How many units there are.
    var unitCount: Int { units.count }
    /// Which unit each row is about.
    private var units: RowGroups
    /// For each line, 0 for all kinds of ownership together, 1 for one kind; empty where all are 0.
    private let ranks: [Int]
    /// Whether two rows have different numbers in one of some columns.
    private let contradict: (_ row: Int, _ other: Int, _ measures: [Int]) -> Bool

    /// Makes them of rows that have been taken in.
    ///
    /// - Parameters:
    ///   - lines: The different lines.
    ///   - ranks: For each of them, 0 for all kinds of ownership together, 1 for one kind.
    ///   - units: Which unit each row is about.
    ///   - lineOf: Which line each row has.
    ///   - fields: All that stands in a row.
    init(
        lines: [[String]], ranks: [Int], units: RowGroups, lineOf: [Int32], fields: @escaping (Int) -> [String]
    ) {
        (self.lines, self.ranks, self.lineOf, self.units) = (TableColumns(lines), ranks, lineOf, units)
        contradict = { Self.areDifferent(fields($0), fields($1), $2) }
    }

    /// Makes them of rows of texts.
    init(_ rows: [KeyColumns.Row]) {
        lines = TableColumns(rows.map(\.fields))
        ranks = rows.map(\.rank)
        lineOf = nil
        contradict = { Self.areDifferent(rows[$0].fields, rows[$1].fields, $2) }
        var known: [String: Int] = [:]
        let numbers = rows.map { row in
            let next = known.count
            return Int32(clamping: known[row.unit] ?? known.added(row.unit, next))
        }
        units = RowGroups(numbers, count: known.count)
    }

    /// Makes them of all rows of a table.
    ///
    /// - Parameters:
    ///   - rows: The rows, with their figures.
    ///   - units: Which unit each row is about.
    ///   - ranks: For each row, 0 for all kinds of ownership together, 1 for one kind; empty where all are 0.
    init(_ rows: TableColumns, units: RowGroups, ranks: [Int] = []) {
        (lines, self.ranks, lineOf, self.units) = (rows, ranks, nil, units)
        contradict = { row, other, measures in
            measures.contains { measure in
                guard !rows.areSame(row, other, at: measure),
                    case .number(let one) = CellSigns.udir.read(rows.text(row, measure)),
                    case .number(let two) = CellSigns.udir.read(rows.text(other, measure))
                else { return false }
                return !one.isSame(as: two)
            }
        }
    }

    /// How many rows there are.
    private var count: Int { units.of.count }

    /// The line of a row.
    func line(of row: Int) -> Int { lineOf.map { Int($0[row]) } ?? row }

    /// A column; each line counts as often as rows have it.
    func column(_ place: Int) -> TableColumn {
        lineOf.map(lines[place].counted) ?? lines[place]
    }

    /// The same rows, where those of one unit that differ in a column are about different things.
    func parted(by place: Int) -> KeyRows {
        let column = column(place)
        var parted = self
        parted.units.part(upTo: column.textCount) { column.textOf[line(of: $0)] }
        return parted
    }

    /// Whether a column has two different texts on rows of one unit.
    func varies(within column: TableColumn) -> Bool {
        var first = [Int32](repeating: 0, count: 2 * unitCount)
        for row in 0..<count {
            let (text, about) = (Int32(clamping: column.textOf[line(of: row)]), about(row))
            if text == 0 { continue }
            if first[about] != 0, first[about] != text { return true }
            first[about] = text
        }
        return false
    }

    /// A unit, and whether all kinds of ownership together.
    private func about(_ row: Int) -> Int { 2 * Int(units.of[row]) + (ranks.isEmpty ? 0 : ranks[line(of: row)]) }

    /// Pairs of rows alike in unit, ownership and dimensions that have different numbers under one measure.
    func contradictions(apartFrom dimensions: [Int], _ measures: [Int]) -> [(Int, Int)] {
        let alike = lines.likeness(in: dimensions)
        var groups = units
        if alike.count > 1 { groups.part(upTo: alike.count) { Int(alike.of[line(of: $0)]) } }
        if !ranks.isEmpty { groups.part(upTo: 2) { ranks[line(of: $0)] } }
        var first = [Int32](repeating: -1, count: groups.count)
        var pairs: [(Int, Int)] = []
        for row in 0..<count {
            let group = Int(groups.of[row])
            if first[group] < 0 {
                first[group] = Int32(clamping: row)
                continue
            }
            let before = Int(first[group])
            if contradict(before, row, measures) { pairs.append((before, row)) }
            if pairs.count >= 1_000 { break }
        }
        return pairs
    }

    private static func areDifferent(_ one: [String], _ other: [String], _ measures: [Int]) -> Bool {
        func number(_ fields: [String], _ place: Int) -> Quantity? {
            guard place < fields.count, case .number(let number) = CellSigns.udir.read(fields[place]) else {
                return nil
            }
            return number
        }
        return measures.contains { measure in
            guard let one = number(one, measure), let other = number(other, measure) else { return false }
            return !one.isSame(as: other)
        }
    }

    /// Whether some unit has two kinds of something on rows alike in other columns, and no row about all kinds of it.
    func areOnlyApart(by kind: Int, apartFrom dimensions: [Int]) -> Bool {
        let (alike, column) = (lines.likeness(in: dimensions), column(kind))
        var groups = units
        if alike.count > 1 { groups.part(upTo: alike.count) { Int(alike.of[line(of: $0)]) } }
        // The first kind of each, or one more than the last for two; -1 for all kinds, -2 before any.
        var kinds = [Int](repeating: -2, count: groups.count)
        for row in 0..<count {
            let (line, group) = (line(of: row), Int(groups.of[row]))
            let kind = ranks.isEmpty || ranks[line] == 0 ? -1 : column.textOf[line]
            switch kinds[group] {
            case -2: kinds[group] = kind
            case -1: break
            case let before where before != kind: kinds[group] = kind == -1 ? -1 : column.textCount
            default: break
            }
        }
        return kinds.contains(column.textCount)
    }
}

extension Dictionary {
    /// Adds what is not there yet.
    mutating func added(_ key: Key, _ value: Value) -> Value {
        self[key] = value
        return value
    }
}
