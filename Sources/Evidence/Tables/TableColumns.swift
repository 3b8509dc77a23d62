/// The rows of a table seen column by column, each different text of a column once: what is asked of a column is asked
/// of its texts, not of its cells.
struct TableColumns {
    /// One column.
    struct Column {
        /// The different texts, without outer blanks; the first is the empty one.
        fileprivate(set) var texts = [""]
        /// On how many rows each text stands.
        fileprivate var counts = [0]
        /// Which of the texts each row has.
        fileprivate(set) var textOf: [Int32] = []

        /// The texts that are not empty.
        var filled: ArraySlice<String> { texts.dropFirst() }

        /// On how many rows something stands.
        var filledCount: Int { counts.dropFirst().reduce(0, +) }

        /// How many different texts there are, the empty one too where a row has it.
        var different: Int { texts.count - (counts[0] == 0 ? 1 : 0) }

        /// On how many rows something stands of which a test is true.
        func count(where isOne: (String) -> Bool) -> Int {
            zip(texts, counts).dropFirst().reduce(0) { $0 + (isOne($1.0) ? $1.1 : 0) }
        }
    }

    private let columns: [Int: Column]

    /// Takes in some columns.
    init(_ rows: [[String]], at places: some Sequence<Int>) {
        var columns: [Int: Column] = [:]
        for place in places where columns[place] == nil { columns[place] = Column(rows, at: place) }
        self.columns = columns
    }

    /// A column; an empty one where it was not taken in.
    subscript(_ place: Int) -> Column { columns[place] ?? Column() }

    /// Which rows are alike in some columns: the same number for those that are, and on how many each number stands.
    func likeness(in places: [Int], rows: Int) -> (of: [Int32], counts: [Int32]) {
        var of = [Int32](repeating: 0, count: rows)
        for place in places {
            let textOf = self[place].textOf
            var known: [Int64: Int32] = [:]
            for (row, text) in textOf.enumerated() {
                let both = Int64(of[row]) << 32 | Int64(text)
                let next = Int32(clamping: known.count)
                of[row] = known[both] ?? next
                if of[row] == next { known[both] = next }
            }
        }
        var counts = [Int32](repeating: 0, count: rows)
        for likeness in of { counts[Int(likeness)] += 1 }
        return (of, counts)
    }
}

extension TableColumns.Column {
    /// A column of some rows.
    init(_ rows: [[String]], at place: Int) {
        textOf.reserveCapacity(rows.count)
        // Cells are known by what is written, and texts by what is left of it.
        var written: [String: Int32] = ["": 0]
        var known: [String: Int32] = ["": 0]
        for row in rows {
            let raw = place < row.count ? row[place] : ""
            var found = written[raw] ?? -1
            if found < 0 {
                found = take(Blanks.collapsed(raw), &known)
                written[raw] = found
            }
            counts[Int(found)] += 1
            textOf.append(found)
        }
    }

    /// The same column of rows of which each has one of these lines.
    func counted(by lineOf: [Int32]) -> TableColumns.Column {
        var column = self
        column.counts = [Int](repeating: 0, count: texts.count)
        for line in lineOf { column.counts[Int(textOf[Int(line)])] += 1 }
        return column
    }

    /// The number of a text, which is taken in if it is new.
    private mutating func take(_ text: String, _ known: inout [String: Int32]) -> Int32 {
        if let found = known[text] { return found }
        let next = Int32(clamping: texts.count)
        texts.append(text)
        counts.append(0)
        known[text] = next
        return next
    }
}
