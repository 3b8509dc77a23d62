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

    /// The survey portal: a hyphen is withheld (COUNTS.md 19).
    static let surveyPortal = CellSigns(suppressed: ["-", "–", "*"], missing: [])

    /// SSB: `:` is withheld, `.` and `..` are no number (COUNTS.md 14).
    static let ssb = CellSigns(suppressed: [":"], missing: [".", "..", "..."])

    /// Reads a cell.
    ///
    /// A number has a decimal comma or point, blanks (also no-break and thin ones) between groups of three digits, a
    /// hyphen or minus before it, and perhaps `%` after it.
    func read(_ raw: String) -> CellReading {
        var text = raw
        return text.withUTF8(read)
    }

    /// Reads a cell where it lies.
    func read(_ raw: UnsafeBufferPointer<UInt8>) -> CellReading {
        if raw.isEmpty { return .missing }
        if suppressed.contains(where: { $0.utf8.elementsEqual(raw) }) { return .suppressed }
        switch NumberScanner.scan(raw) {
        case .number(let quantity): return .number(quantity)
        case .blank: return .missing
        case .other:
            guard raw.count < 8 else { return .text }
            let mark = Blanks.collapsed(String(decoding: raw, as: UTF8.self))
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

    /// The digits with their groups and decimals; `nil` for a group that is not of three, and beyond 15 digits before
    /// the decimal sign.
    private static func quantity<Bytes: RandomAccessCollection<UInt8>>(
        _ bytes: Bytes, _ at: inout Bytes.Index, isNegative: Bool
    ) -> Quantity? {
        var digits = Digits()
        var group = digits.take(bytes, &at)
        guard group > 0 else { return nil }
        while group <= 3 {
            var next = at
            skipBlanks(bytes, &next)
            guard next > at, next < bytes.endIndex, Digits.isDigit(bytes[next]) else { break }
            at = next
            group = digits.take(bytes, &at)
            guard group == 3 else { return nil }
        }
        var decimals = 0
        let whole = digits.count
        if at < bytes.endIndex, bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: ".") {
            at = bytes.index(after: at)
            decimals = digits.take(bytes, &at)
            guard decimals > 0 else { return nil }
        }
        guard whole <= Digits.most else { return nil }
        return digits.quantity(decimals: decimals, isNegative: isNegative)
    }

    /// Digits as they are read.
    private struct Digits {
        /// How many digits a number may have.
        static let most = 15

        private var value = 0
        private var next: UInt8 = 0
        private(set) var count = 0

        /// Reads a run of digits and says how long it is.
        mutating func take<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, _ at: inout Bytes.Index) -> Int {
            let before = count
            while at < bytes.endIndex, Self.isDigit(bytes[at]) {
                if count < Self.most { value = value * 10 + Int(bytes[at]) - 48 }
                if count == Self.most { next = bytes[at] - 48 }
                count += 1
                at = bytes.index(after: at)
            }
            return count - before
        }

        /// The number; a binary fraction's long tail, as in `0.70899999999999996`, is rounded away.
        func quantity(decimals: Int, isNegative: Bool) -> Quantity {
            var (value, decimals) = (value, decimals)
            if count > Self.most {
                decimals -= count - Self.most
                if next >= 5 { value += 1 }
                while decimals > 0, value % 10 == 0 {
                    value /= 10
                    decimals -= 1
                }
            }
            return Quantity(isNegative ? -value : value, decimals: decimals)
        }

        static func isDigit(_ byte: UInt8) -> Bool { 48 <= byte && byte <= 57 }
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
}
