/// A CSV text whose cells are looked at where they lie, without a text made of each.
///
/// It takes the room of the text and no more, and has the rows and cells that `CSVReader` gives of the same file.
public struct PackedTable: Sendable {
    /// The bytes of a cell in UTF-8, without the quotation marks around it.
    public typealias Cell = UnsafeBufferPointer<UInt8>

    /// The first bytes of the file, as they came.
    public let beginning: [UInt8]
    /// The encoding that was found.
    public let encoding: TextEncoding
    /// What stands between the fields.
    public let delimiter: Character
    /// The text, where it lies.
    let bytes: [UInt8]
    private let start: Int
    private let sign: UInt8
    /// The first line where it says what stands between the fields.
    private let announced: String?

    /// Takes a file; `nil` where only `TextDecoding` and `CSVReader` can tell what it is, or what is wrong with it.
    public init?(_ file: consuming [UInt8]) {
        var bytes = file
        let beginning = Array(bytes.prefix(4_096))
        guard let found = TextDecoding.decode(inPlace: &bytes) else { return nil }
        let (delimiter, line) = bytes.withUnsafeBufferPointer { all in
            let text = UnsafeBufferPointer(rebasing: all[found.start...])
            let announced = CSVDelimiter.announced(in: text)
            return (announced?.delimiter ?? CSVDelimiter.detected(in: text), announced?.line)
        }
        guard let sign = CSVDelimiter.byte(delimiter) else { return nil }
        (self.beginning, self.bytes, self.sign, self.delimiter) = (beginning, bytes, sign, delimiter)
        (encoding, start, announced) = (found.encoding, found.start, line)
    }

    /// Looks at the text as a whole.
    public func withText<Seen>(_ look: (UnsafeBufferPointer<UInt8>) -> Seen) -> Seen {
        bytes.withUnsafeBufferPointer { look(UnsafeBufferPointer(rebasing: $0[start...])) }
    }

    /// Whether some bytes stand in the text.
    public func holds(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        return withText { text in
            var place = 0
            while let found = text.place(of: first, from: place) {
                if text[found...].starts(with: wanted) { return true }
                place = found + 1
            }
            return false
        }
    }

    /// Goes through the rows.
    ///
    /// - Parameter look: Is given a row's number from 0, its place for `row(at:)`, and its cells, which are there until
    ///   the row after the next; false ends the walk.
    /// - Returns: Whether the walk came to the end; false too where a field is no field.
    public func scan(_ look: (_ row: Int, _ place: Int, _ cells: UnsafeBufferPointer<Cell>) -> Bool) -> Bool {
        bytes.withUnsafeBufferPointer { all in
            var walk = PackedRows(all, from: start, sign)
            defer { walk.release() }
            if let announced {
                walk.skipLine()
                let isWanted = Array(announced.utf8).withUnsafeBufferPointer { line in
                    withUnsafePointer(to: line) { look(0, 0, UnsafeBufferPointer(start: $0, count: 1)) }
                }
                guard isWanted else { return false }
            }
            while walk.hasMore {
                let place = walk.at
                guard let cells = walk.next(), look(walk.number - 1, place, cells) else { return false }
            }
            return true
        }
    }

    /// The fields of the row at a place.
    public func row(at place: Int) -> [String] {
        bytes.withUnsafeBufferPointer { all in
            var walk = PackedRows(all, from: place, sign)
            defer { walk.release() }
            return walk.next().map { $0.map { String(decoding: $0, as: UTF8.self) } } ?? []
        }
    }

    /// The first rows.
    public func rows(first count: Int) -> [[String]] {
        var rows: [[String]] = []
        _ = scan { _, _, cells in
            rows.append(cells.map { String(decoding: $0, as: UTF8.self) })
            return rows.count < count
        }
        return rows
    }
}

/// Walks over the rows of a CSV text, as `CSVScanner` does, and gives their cells where they lie.
private struct PackedRows {
    private(set) var at: Int
    /// How many rows have been passed.
    private(set) var number = 0
    var hasMore: Bool { at < end }

    private let base: UnsafeBufferPointer<UInt8>
    private let end: Int
    private let sign: UInt8
    /// The sign, in each of eight bytes.
    private let signs: UInt64
    /// The cells of a row and of the row before, by turns.
    private var cells: (UnsafeMutableBufferPointer<PackedTable.Cell>, UnsafeMutableBufferPointer<PackedTable.Cell>)
    /// Fields that have a quotation mark inside, which stands there twice.
    private var halved: ([UnsafeMutableBufferPointer<UInt8>], [UnsafeMutableBufferPointer<UInt8>]) = ([], [])

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ sign: UInt8) {
        base = bytes
        (at, end) = (start, bytes.count)
        self.sign = sign
        signs = UInt64(sign) * 0x0101_0101_0101_0101
        cells = (.allocate(capacity: 64), .allocate(capacity: 64))
    }

    func release() {
        cells.0.deallocate()
        cells.1.deallocate()
        for field in halved.0 + halved.1 { field.deallocate() }
    }

    mutating func skipLine() {
        number += 1
        while at < end, base[at] != 0x0A, base[at] != 0x0D { at += 1 }
        stepOverLineEnd()
    }

    /// The next row; `nil` for a field that begins with a quotation mark and does not end with one.
    mutating func next() -> UnsafeBufferPointer<PackedTable.Cell>? {
        number += 1
        swap(&cells.0, &cells.1)
        if !halved.0.isEmpty || !halved.1.isEmpty {
            for field in halved.1 { field.deallocate() }
            halved = ([], halved.0)
        }
        var count = 0
        repeat {
            if count == cells.0.count { grow() }
            if at < end, base[at] == UInt8(ascii: "\"") {
                guard let field = quoted() else { return nil }
                cells.0[count] = field
            } else {
                let first = at
                stepToFieldEnd()
                cells.0[count] = PackedTable.Cell(rebasing: base[first..<at])
            }
            count += 1
        } while stepOverDelimiter()
        stepOverLineEnd()
        return UnsafeBufferPointer(rebasing: cells.0[..<count])
    }

    /// Steps to the sign or the line end behind a field without quotation marks, over eight bytes at a time.
    private mutating func stepToFieldEnd() {
        let bytes = UnsafeRawBufferPointer(base)
        while at + 8 <= end {
            let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let found =
                Self.zeros(eight ^ signs) | Self.zeros(eight ^ 0x0A0A_0A0A_0A0A_0A0A)
                | Self.zeros(eight ^ 0x0D0D_0D0D_0D0D_0D0D)
            if found != 0 {
                at += found.trailingZeroBitCount / 8
                return
            }
            at += 8
        }
        while at < end, base[at] != sign, base[at] != 0x0A, base[at] != 0x0D { at += 1 }
    }

    /// A bit in each byte that is zero, as far as to the first of them.
    private static func zeros(_ eight: UInt64) -> UInt64 {
        (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080
    }

    private mutating func grow() {
        let wider = UnsafeMutableBufferPointer<PackedTable.Cell>.allocate(capacity: 2 * cells.0.count)
        for place in cells.0.indices { wider[place] = cells.0[place] }
        cells.0.deallocate()
        cells.0 = wider
    }

    private mutating func quoted() -> PackedTable.Cell? {
        at += 1
        let first = at
        var doubles = 0
        while at < end {
            guard base[at] == UInt8(ascii: "\"") else {
                at += 1
                continue
            }
            if at + 1 < end, base[at + 1] == UInt8(ascii: "\"") {
                doubles += 1
                at += 2
                continue
            }
            let field = PackedTable.Cell(rebasing: base[first..<at])
            at += 1
            guard at == end || base[at] == sign || base[at] == 0x0A || base[at] == 0x0D else { return nil }
            return doubles == 0 ? field : halve(field, doubles)
        }
        return nil
    }

    private mutating func halve(_ field: PackedTable.Cell, _ doubles: Int) -> PackedTable.Cell {
        let made = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: field.count - doubles)
        var (from, to) = (0, 0)
        while from < field.count {
            made[to] = field[from]
            from += field[from] == UInt8(ascii: "\"") ? 2 : 1
            to += 1
        }
        halved.0.append(made)
        return PackedTable.Cell(made)
    }

    private mutating func stepOverDelimiter() -> Bool {
        guard at < end, base[at] == sign else { return false }
        at += 1
        return true
    }

    private mutating func stepOverLineEnd() {
        guard at < end else { return }
        at += base[at] == 0x0D && at + 1 < end && base[at + 1] == 0x0A ? 2 : 1
    }
}
