import Formats

/// One column of a table, each of its different texts once: what is asked of a column is asked of its texts, not of its
/// cells.
struct TableColumn: Sendable {
    /// The bytes of a text.
    typealias Bytes = TextNumbers.Bytes

    /// Which of the texts each row has.
    private(set) var textOf = NarrowNumbers()
    /// On how many rows each text stands.
    private var counts = NarrowNumbers(repeating: 0, count: 1)
    /// How many rows are counted.
    private var rowCount = 0
    private var numbers: TextNumbers

    /// A column without rows.
    ///
    /// - Parameter table: Where its cells will lie.
    init(in table: PackedTable? = nil) { numbers = TextNumbers(in: table) }

    /// The different texts, without outer blanks; the first is the empty one.
    var texts: some RandomAccessCollection<String> { (0..<numbers.count).lazy.map { numbers[$0] } }

    /// The texts that are not empty.
    var filled: some RandomAccessCollection<String> { (1..<numbers.count).lazy.map { numbers[$0] } }

    /// How many different texts there are, the empty one first.
    var textCount: Int { numbers.count }

    /// On how many rows something stands.
    var filledCount: Int { rowCount - counts[0] }

    /// How many different texts there are, the empty one too where a row has it.
    var different: Int { numbers.count - (counts[0] == 0 ? 1 : 0) }

    /// The text with a number.
    func text(_ number: Int) -> String { numbers[number] }

    /// Looks at the text with a number.
    func withBytes<Seen>(of number: Int, _ look: (Bytes) -> Seen) -> Seen { numbers.withBytes(of: number, look) }

    /// On how many rows something stands of which a test is true.
    func count(where isOne: (Bytes) -> Bool) -> Int {
        (1..<numbers.count).reduce(0) { $0 + (numbers.withBytes(of: $1, isOne) ? counts[$1] : 0) }
    }

    /// Whether a test is true of every text that is not empty.
    func holdsOnly(_ isOne: (Bytes) -> Bool) -> Bool {
        (1..<numbers.count).allSatisfy { numbers.withBytes(of: $0, isOne) }
    }

    /// Looks at every text that is not empty.
    func each(_ look: (Bytes) -> Void) {
        for number in 1..<numbers.count { numbers.withBytes(of: number, look) }
    }
}

// MARK: Taking in

extension TableColumn {
    /// A column of rows of texts.
    init(_ rows: [[String]], at place: Int) {
        self.init()
        // Cells are known by what is written, and texts by what is left of it.
        var written: [String: Int] = ["": 0]
        for row in rows {
            let raw = place < row.count ? row[place] : ""
            let number = written[raw] ?? written.added(raw, taken(Blanks.collapsed(raw)))
            add(number)
        }
        numbers.close()
    }

    /// Adds a row.
    mutating func add(_ cell: PackedTable.Cell) {
        add(
            numbers.take(cell) {
                Blanks.arePlain($0) ? nil : Blanks.collapsed(String(decoding: $0, as: UTF8.self))
            })
    }

    /// Adds rows where nothing stands.
    mutating func addEmpty(_ rows: Int = 1) {
        for _ in 0..<rows { add(0) }
    }

    /// Says that no row will be added.
    mutating func close() { numbers.close() }

    /// The same column of rows of which each has one of these lines.
    func counted(by lineOf: [Int32]) -> TableColumn {
        var column = self
        column.counts = NarrowNumbers(repeating: 0, count: counts.count)
        for line in lineOf { column.counts.increase(textOf[Int(line)]) }
        column.rowCount = lineOf.count
        return column
    }

    private mutating func add(_ number: Int) {
        if number == counts.count { counts.append(0) }
        counts.increase(number)
        rowCount += 1
        textOf.append(number)
    }

    private mutating func taken(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { numbers.take($0) }
    }
}
