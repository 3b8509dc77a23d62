import Model

/// A sheet of decisions or priorities that came back: what is written in it, by its rows. Nothing is understood yet.
public struct FilledDecisions: Sendable, Hashable {
    /// A row: its number in the file, and what stands in each column.
    struct Row: Sendable, Hashable {
        let line: Int
        let cells: [String: String]

        subscript(column: DecisionColumn) -> String { cells[column.rawValue] ?? "" }
        subscript(column: PriorityColumn) -> String { cells[column.rawValue] ?? "" }
        subscript(column: BasisColumn) -> String { cells[column.rawValue] ?? "" }
        subscript(column: MeasureColumn) -> String { cells[column.rawValue] ?? "" }
    }

    /// What its head says of it.
    public let mark: SheetMark
    /// The rows below the head that hold anything.
    let rows: [Row]
    /// The columns to be filled in that are gone.
    let missing: [Text]

    /// All that people may have written, for whoever looks through it.
    public var words: String {
        let keys = mark.kind.filledIn
        return rows.flatMap { row in keys.compactMap { row.cells[$0] } }.joined(separator: "\n")
    }

    /// Understands the rows of a table, the first of which is row 1; `nil` where no head says that it is such a sheet.
    ///
    /// The columns are found by their names, in any language and any order.
    public init?(_ table: [[String]]) {
        let heads = table.prefix(20).enumerated()
        guard
            let (top, place, mark) = heads.lazy.flatMap({ top, cells in
                cells.enumerated().compactMap { place, cell in SheetMark(cell).map { (top, place, $0) } }
            }).first
        else { return nil }
        self.mark = mark
        let names = mark.kind.columns
        let markKey = DecisionColumn.mark.rawValue
        var keys: [Int: String] = [place: markKey]
        for (column, head) in table[top].enumerated() where column != place {
            let folded = head.folded
            keys[column] =
                names.first { name in Language.allCases.contains { name.name[$0].folded == folded } }?.key
                ?? mark.kind.former[folded]
        }
        let needed = mark.kind.filledIn
        missing = names.filter { needed.contains($0.key) && !keys.values.contains($0.key) }.map(\.name)
        rows = table.enumerated().dropFirst(top + 1).compactMap { line, cells in
            let filled = cells.enumerated().compactMap { column, cell in
                keys[column].map { ($0, cell.plainCell) }
            }
            let row = Dictionary(filled) { first, _ in first }
            return row.values.contains { !$0.isEmpty } ? Row(line: line + 1, cells: row) : nil
        }
    }
}

extension SheetMark.Kind {
    /// The columns besides the mark, by the keys of their cells.
    fileprivate var columns: [(key: String, name: Text)] {
        switch self {
        case .decisions: DecisionColumn.allCases.filter { $0 != .mark }.map { ($0.rawValue, $0.name) }
        case .priorities: PriorityColumn.allCases.filter { $0 != .mark }.map { ($0.rawValue, $0.name) }
        case .bases: BasisColumn.allCases.filter { $0 != .mark }.map { ($0.rawValue, $0.name) }
        case .measures: MeasureColumn.allCases.filter { $0 != .mark }.map { ($0.rawValue, $0.name) }
        }
    }

    /// The keys of columns by what their heads said before.
    fileprivate var former: [String: String] {
        self == .decisions ? DecisionColumn.former.mapValues(\.rawValue) : [:]
    }

    /// The keys of those that people fill in.
    fileprivate var filledIn: [String] {
        switch self {
        case .decisions: DecisionColumn.filledIn.map(\.rawValue)
        case .priorities: [PriorityColumn.statement, .reason].map(\.rawValue)
        case .bases: BasisColumn.filledIn.map(\.rawValue)
        case .measures: MeasureColumn.allCases.filter(\.isFilledIn).map(\.rawValue)
        }
    }
}

extension String {
    /// What a cell says: without outer blanks, and without the sign that keeps a formula a text in CSV.
    fileprivate var plainCell: String {
        let text = trimmed
        guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else {
            return text
        }
        return String(text.dropFirst())
    }
}
