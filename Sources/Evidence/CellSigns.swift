import Model

/// The signs that a kind of file writes numbers and their absence with.
struct CellSigns {
    /// Marks for a number that is withheld.
    let suppressed: [String]
    /// Marks for no number at all, beside the empty cell.
    let missing: [String]

    /// Udir: `*` and a lone `.` are withheld (COUNTS.md 14).
    static let udir = CellSigns(suppressed: ["*", "."], missing: [])

    /// Skoleporten: as Udir, and a hyphen (COUNTS.md 19).
    static let skoleporten = CellSigns(suppressed: ["*", ".", "-"], missing: [])

    /// SSB: `:` is withheld, `.` and `..` are no number (COUNTS.md 14).
    static let ssb = CellSigns(suppressed: [":"], missing: [".", "..", "..."])

    /// Reads a cell.
    ///
    /// A number has a decimal comma or point, blanks (also no-break and thin ones) between groups of three digits, a
    /// hyphen or minus before it, and perhaps `%` after it.
    func read(_ raw: String) -> CellReading {
        if raw.isEmpty { return .missing }
        if suppressed.contains(raw) { return .suppressed }
        let reading =
            raw.utf8.withContiguousStorageIfAvailable { NumberScanner.scan($0) }
            ?? NumberScanner.scan(Array(raw.utf8))
        switch reading {
        case .number(let quantity): return .number(quantity)
        case .blank: return .missing
        case .other:
            guard raw.utf8.count < 8 else { return .text }
            let mark = Blanks.collapsed(raw)
            if suppressed.contains(mark) { return .suppressed }
            return missing.contains(mark) ? .missing : .text
        }
    }
}

/// Reads a number as people and exports write it, straight from the bytes.
enum NumberScanner {
    enum Result {
        case number(Quantity)
        case blank
        case other
    }

    @inline(__always)
    static func scan(_ bytes: some RandomAccessCollection<UInt8>) -> Result {
        var at = bytes.startIndex
        skipBlanks(bytes, &at)
        guard at < bytes.endIndex else { return .blank }
        let isNegative = skipMinus(bytes, &at)
        guard let quantity = quantity(bytes, &at, isNegative: isNegative) else { return .other }
        skipBlanks(bytes, &at)
        if at < bytes.endIndex, bytes[at] == UInt8(ascii: "%") {
            at = bytes.index(after: at)
            skipBlanks(bytes, &at)
        }
        return at == bytes.endIndex ? .number(quantity) : .other
    }

    /// The digits with their groups and decimals; `nil` for a group that is not of three, and beyond 15 digits.
    private static func quantity<Bytes: RandomAccessCollection<UInt8>>(
        _ bytes: Bytes, _ at: inout Bytes.Index, isNegative: Bool
    ) -> Quantity? {
        var digits = 0
        var count = 0
        var group = digitRun(bytes, &at, &digits, &count)
        guard group > 0 else { return nil }
        while group <= 3 {
            var next = at
            skipBlanks(bytes, &next)
            guard next > at, next < bytes.endIndex, isDigit(bytes[next]) else { break }
            at = next
            group = digitRun(bytes, &at, &digits, &count)
            guard group == 3 else { return nil }
        }
        var decimals = 0
        if at < bytes.endIndex, bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: ".") {
            at = bytes.index(after: at)
            decimals = digitRun(bytes, &at, &digits, &count)
            guard decimals > 0 else { return nil }
        }
        return count <= 15 ? Quantity(isNegative ? -digits : digits, decimals: decimals) : nil
    }

    private static func digitRun<Bytes: RandomAccessCollection<UInt8>>(
        _ bytes: Bytes, _ at: inout Bytes.Index, _ digits: inout Int, _ count: inout Int
    ) -> Int {
        var run = 0
        while at < bytes.endIndex, isDigit(bytes[at]) {
            if count < 15 { digits = digits * 10 + Int(bytes[at]) - 48 }
            count += 1
            run += 1
            at = bytes.index(after: at)
        }
        return run
    }

    private static func skipBlanks<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, _ at: inout Bytes.Index) {
        while at < bytes.endIndex {
            let width = Blanks.width(bytes[at...])
            if width == 0 { return }
            at = bytes.index(at, offsetBy: width)
        }
    }

    private static func skipMinus<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, _ at: inout Bytes.Index)
        -> Bool
    {
        if bytes[at] == UInt8(ascii: "-") {
            at = bytes.index(after: at)
            return true
        }
        guard bytes[at...].starts(with: [0xE2, 0x88, 0x92]) else { return false }
        at = bytes.index(at, offsetBy: 3)
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 48 <= byte && byte <= 57 }
}
