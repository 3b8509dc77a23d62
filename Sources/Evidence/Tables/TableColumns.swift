import Formats

/// The rows of a table seen column by column.
struct TableColumns: Sendable {
    /// How many rows there are.
    let count: Int
    /// The first column behind the last.
    let width: Int
    /// Whether a blank row was left out with others below it.
    private(set) var isParted = false
    /// Whether the table was read to its end.
    private(set) var isWhole = true
    /// The rows, where they are kept as texts.
    private let rows: [[String]]
    private var columns: [Int: TableColumn]

    /// Rows of texts, whose columns are made when they are asked for.
    init(_ rows: [[String]]) {
        (self.rows, count, columns) = (rows, rows.count, [:])
        width = rows.map(\.count).max() ?? 0
    }

    /// The rows of a table below some row, those that are blank left out, without a text made of each cell.
    init(_ table: PackedTable, below top: Int) {
        var columns: [TableColumn] = []
        var (count, last, isParted) = (0, top, false)
        let isRead = table.scan { number, _, cells in
            guard number > top, !cells.allSatisfy(Blanks.areAll) else { return true }
            isParted = isParted || number > last + 1
            last = number
            while columns.count < cells.count {
                columns.append(TableColumn(in: table))
                columns[columns.count - 1].addEmpty(count)
            }
            for (place, cell) in cells.enumerated() { columns[place].add(cell) }
            for place in cells.count..<columns.count { columns[place].addEmpty() }
            count += 1
            return true
        }
        for place in columns.indices { columns[place].close() }
        (rows, self.count, width) = ([], count, columns.count)
        (self.isParted, isWhole) = (isParted, isRead)
        self.columns = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0, $1) })
    }

    /// The same rows, with columns that much will be asked of.
    func keeping(_ places: some Sequence<Int>) -> TableColumns {
        var kept = self
        for place in places where columns[place] == nil { kept.columns[place] = self[place] }
        return kept
    }

    /// A column.
    subscript(_ place: Int) -> TableColumn {
        if let column = columns[place] { return column }
        if !rows.isEmpty { return TableColumn(rows, at: place) }
        var column = TableColumn()
        column.addEmpty(count)
        return column
    }

    /// What stands in a row, without outer blanks; nothing where there is no such column.
    func text(_ row: Int, _ place: Int) -> String {
        if let column = columns[place] { return column.text(column.textOf[row]) }
        guard row < rows.count, place < rows[row].count else { return "" }
        return Blanks.collapsed(rows[row][place])
    }

    /// Whether the same stands in two rows.
    func areSame(_ row: Int, _ other: Int, at place: Int) -> Bool {
        if let column = columns[place] { return column.textOf[row] == column.textOf[other] }
        return text(row, place) == text(other, place)
    }

    /// Which rows are alike in some columns.
    func likeness(in places: [Int]) -> RowGroups {
        var groups = RowGroups(count)
        for place in places { groups.part(by: self[place]) }
        return groups
    }
}

/// Rows by what they are alike in.
struct RowGroups: Sendable {
    /// The number of each row's group.
    private(set) var of: [Int32]
    /// How many groups there are.
    private(set) var count: Int

    /// Rows that are all alike.
    init(_ rows: Int) {
        (of, count) = ([Int32](repeating: 0, count: rows), min(rows, 1))
    }

    /// Rows whose groups are known, by numbers from 0.
    init(_ of: [Int32], count: Int) { (self.of, self.count) = (of, count) }

    /// Parts rows that differ in a column.
    mutating func part(by column: TableColumn) {
        guard column.different > 1 else { return }
        if count == 1 {
            // The texts are numbered already, the empty one too where none has it.
            let first = column.textCount - column.different
            for row in of.indices { of[row] = Int32(clamping: column.textOf[row] - first) }
            count = column.different
        } else {
            part(upTo: column.textCount) { column.textOf[$0] }
        }
    }

    /// Parts rows of which a number is not the same.
    ///
    /// - Parameters:
    ///   - most: All numbers are smaller.
    ///   - number: The number of a row.
    mutating func part(upTo most: Int, by number: (_ row: Int) -> Int) {
        let (product, isOver) = count.multipliedReportingOverflow(by: most)
        if !isOver, product <= 2 * of.count + 1_000 {
            partByPlace(product, most, number)
        } else {
            partByHash(number)
        }
    }

    /// Each pair of group and number has a place of its own.
    private mutating func partByPlace(_ product: Int, _ most: Int, _ number: (_ row: Int) -> Int) {
        var known = [Int32](repeating: -1, count: product)
        count = 0
        for row in of.indices {
            let place = Int(of[row]) * most + number(row)
            if known[place] < 0 {
                known[place] = Int32(clamping: count)
                count += 1
            }
            of[row] = known[place]
        }
    }

    /// Of each pair of group and number the first row is kept, by the hash of the pair.
    private mutating func partByHash(_ number: (_ row: Int) -> Int) {
        var size = 16
        while 3 * size < 4 * of.count { size *= 2 }
        var first = [Int32](repeating: -1, count: size)
        var parted = of
        count = 0
        for row in of.indices {
            let (group, own) = (of[row], number(row))
            let hash = (UInt64(UInt32(bitPattern: group)) << 32 ^ UInt64(own)) &* 0x9E37_79B9_7F4A_7C15
            var slot = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
            while first[slot] >= 0, of[Int(first[slot])] != group || number(Int(first[slot])) != own {
                slot = (slot + 1) & (size - 1)
            }
            if first[slot] < 0 {
                first[slot] = Int32(clamping: row)
                parted[row] = Int32(clamping: count)
                count += 1
            } else {
                parted[row] = parted[Int(first[slot])]
            }
        }
        of = parted
    }

    /// How many rows each group has.
    var sizes: [Int32] {
        var sizes = [Int32](repeating: 0, count: count)
        for group in of { sizes[Int(group)] += 1 }
        return sizes
    }
}
