/// What the columns that hold no measures are, seen from their headings and from all rows of units.
///
/// Dimensions are found by exclusion: whatever keeps rows of one unit apart is one, known or not. A column of codes is
/// one only where it tells rows apart that its words do not; numbers beside the table never are.
struct KeyColumns {
    /// One row of a unit.
    struct Row {
        /// What makes it the same unit on another row.
        let unit: String
        /// 0 for a row about all kinds of ownership together.
        let rank: Int
        /// The cells of the row.
        let fields: [String]
    }

    /// The columns that keep rows apart, in the order of the table.
    private(set) var dimensions: [Int] = []
    /// What each column is; those without any cell are left out.
    private(set) var roles: [Int: ColumnRole] = [:]

    private let headings: [Int: String]
    private let rows: KeyRows

    /// Finds what columns are.
    ///
    /// - Parameters:
    ///   - columns: The columns to be told, with their headings.
    ///   - rows: The rows of units.
    ///   - measures: The columns with figures: rows that differ in nothing but these contradict each other.
    init(_ columns: [(place: Int, heading: String)], rows: [Row], measures: [Int]) {
        self.init(columns, rows: KeyRows(rows), measures: measures)
    }

    /// The same of rows that have been taken in.
    init(_ columns: [(place: Int, heading: String)], rows: KeyRows, measures: [Int]) {
        headings = Dictionary(columns.map { ($0.place, $0.heading) }) { first, _ in first }
        self.rows = rows
        var spare: [Int] = []
        for (place, heading) in columns {
            let role = role(of: place, heading)
            roles[place] = role
            switch role {
            case .dimension: dimensions.append(place)
            case .code, .text, .notUnderstood: spare.append(place)
            default: break
            }
        }
        if !spare.isEmpty { take(spare, measures) }
        dimensions.sort()
    }

    private func role(of place: Int, _ heading: String) -> ColumnRole? {
        let column = rows.column(place)
        let filled = column.filled
        if filled.isEmpty { return nil }
        if heading.isEmpty { return .notUnderstood }
        let kind = HeadingKind(heading)
        if kind == .person || 2 * column.count(where: PersonHeadings.isOf) > column.filledCount { return .person }
        if kind == .fact || !column.holdsOnly({ $0.count <= 120 }) { return .text }
        let areNumbers = column.holdsOnly { CellSigns.udir.read($0) != .text }
        if kind == .code, areNumbers || filled.allSatisfy(Self.isCode) || hasWords(place, heading) { return .code }
        let different = column.different
        if areNumbers {
            // Grades and ages are written as numbers; a number beside that differs from unit to unit is no such thing.
            let isOne = kind == .dimension && column.holdsOnly(Self.isSmall)
            return isOne && (different == 1 || rows.varies(within: column)) ? .dimension : .notUnderstood
        }
        if different == 1 || kind == .dimension || kind == .code || rows.varies(within: column) {
            return .dimension
        }
        // As many different texts as there are units: something about each of them.
        return different > max(3, rows.unitCount / 2) ? .text : .dimension
    }

    /// Whether a column of the same stem says in words what a column says in codes.
    private func hasWords(_ place: Int, _ heading: String) -> Bool {
        let stem = HeadingKind.stem(heading)
        return headings.contains { other, words in
            other != place && HeadingKind.stem(words) == stem && HeadingKind(words) != .code
        }
    }

    /// Whether a text is a code: one word with a number in it, or in capital letters.
    private static func isCode(_ text: String) -> Bool {
        !text.contains(" ")
            && (text.contains { $0.isNumber } || text.utf8.count <= 4 && text.uppercased() == text)
    }

    /// Takes spare columns as dimensions too while rows that differ in nothing else contradict each other.
    ///
    /// Codes first, then facts, then small whole numbers; any number would make two rows of one unit two things.
    private mutating func take(_ spare: [Int], _ measures: [Int]) {
        var left = spare.filter { roles[$0] == .code } + spare.filter { roles[$0] == .text }
        left += spare.filter { roles[$0] == .notUnderstood && areSteps($0) }
        while !left.isEmpty {
            let pairs = rows.contradictions(apartFrom: dimensions, measures)
            let all = left.firstIndex { place in !pairs.isEmpty && pairs.allSatisfy { differ($0, in: place) } }
            guard let next = all ?? left.firstIndex(where: { place in pairs.contains { differ($0, in: place) } })
            else { return }
            // Where another column says in words what the codes stand for, an indicator is named by the words.
            let place = left.first { roles[left[next]] == .code && says($0, thatOf: left[next]) } ?? left[next]
            dimensions.append(place)
            roles[place] = .dimension
            left.removeAll { $0 == place }
        }
    }

    /// Whether a text is a whole number of three digits at most.
    static func isSmall(_ text: TableColumn.Bytes) -> Bool {
        (1...3).contains(text.count) && text.allSatisfy { (48...57).contains($0) }
    }

    /// Whether a column without words holds few different whole numbers and has a heading: grades, levels.
    private func areSteps(_ place: Int) -> Bool {
        let column = rows.column(place)
        return !(headings[place] ?? "").isEmpty
            && column.holdsOnly { $0.allSatisfy { (48...57).contains($0) } }
            && 2 * column.filled.count <= column.filledCount
    }

    /// Whether a column of words has one of its own for each code of another.
    private func says(_ words: Int, thatOf codes: Int) -> Bool {
        guard roles[words] == .text else { return false }
        let (saying, said) = (rows.lines[words], rows.lines[codes])
        let pairs = rows.lines.likeness(in: [codes, words]).count
        return said.different == pairs && saying.different == pairs && saying.filledCount == rows.lines.count
            && saying.filled.allSatisfy { $0.contains(where: \.isLetter) }
    }

    private func differ(_ pair: (Int, Int), in place: Int) -> Bool {
        !rows.lines.areSame(rows.line(of: pair.0), rows.line(of: pair.1), at: place)
    }
}
