/// A heading of Statistikkbanken with dimensions packed into it:
/// `2025-26.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng`.
struct PackedHeading {
    /// The period: `2025-26`.
    let period: String
    /// What stands between the period and the measure.
    let dimensions: [String]
    /// The measure: `Skalapoeng`.
    let measure: String
    /// Whether the column holds prose about a break in the series instead of the measure.
    let isBreak: Bool

    /// The same heading with other dimensions.
    func with(dimensions: [String]) -> PackedHeading {
        PackedHeading(period: period, dimensions: dimensions, measure: measure, isBreak: isBreak)
    }

    private init(period: String, dimensions: [String], measure: String, isBreak: Bool) {
        self.period = period
        self.dimensions = dimensions
        self.measure = measure
        self.isBreak = isBreak
    }

    /// Reads a heading; `nil` if it does not begin with a period and a dot (COUNTS.md 1).
    init?(_ heading: String) {
        let bytes = Array(Blanks.collapsed(heading).utf8)
        guard let length = Self.periodLength(bytes) else { return nil }
        var parts: [String] = []
        var start = length + 1
        for at in start..<bytes.count where bytes[at] == UInt8(ascii: ".") {
            if Self.belongsToWord(bytes[(at + 1)...]) { continue }
            parts.append(Self.text(bytes[start..<at]))
            start = at + 1
        }
        parts.append(Self.text(bytes[start...]))
        isBreak = parts.count > 1 && parts.last == "Brudd"
        if isBreak { parts.removeLast() }
        period = Self.text(bytes[..<length])
        measure = parts.removeLast()
        dimensions = parts
    }

    /// Whether a dot with this behind it separates nothing: `5. årstrinn`, `1.-4. trinn`, or the end.
    private static func belongsToWord(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let next = rest.first else { return true }
        if Blanks.width(rest) > 0 || next == UInt8(ascii: "-") || next == UInt8(ascii: ")") { return true }
        return next == UInt8(ascii: ",") || rest.starts(with: [0xE2, 0x80, 0x93])
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        Blanks.collapsed(String(decoding: bytes, as: UTF8.self))
    }

    /// Whether a text is worth reading as a heading, seen from its first bytes: a year, or a word of time, and a dot.
    static func mayBe(_ heading: String) -> Bool {
        // Seen once for every cell of a table: short texts are no place in memory, and are looked at through a copy.
        heading.utf8.withContiguousStorageIfAvailable(mayBe) ?? Array(heading.utf8).withUnsafeBufferPointer(mayBe)
    }

    /// The same of the bytes of a text.
    static func mayBe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0xC2 || bytes[start] == 0xA0 {
            start += 1
        }
        guard start + 4 < bytes.count else { return false }
        if bytes[start] &- 48 < 10 {
            // Most of what begins with four digits is a municipality's number, or that of a unit.
            let next = bytes[start + 4]
            guard next == UInt8(ascii: ".") || next == UInt8(ascii: "-") || next == UInt8(ascii: "/") else {
                return false
            }
            return (start..<start + 4).allSatisfy { bytes[$0] &- 48 < 10 }
        }
        switch bytes[start] | 0x20 {
        case UInt8(ascii: "h"), UInt8(ascii: "v"), UInt8(ascii: "s"): return bytes.contains(UInt8(ascii: "."))
        default: return false
        }
    }

    /// The words that may stand before the year.
    private static let words = [
        "Høst ", "Haust ", "Vår ", "Skoleåret ", "Skuleåret ", "Skoleår ", "Skuleår ", "høst ", "haust ", "vår ",
        "skoleåret ", "skuleåret ",
    ].map { Array($0.utf8) }

    /// How many bytes the period takes: `2021`, `2025-26`, `2025-2026`, `Høst 2024`; a dot and no blank must follow.
    private static func periodLength(_ bytes: [UInt8]) -> Int? {
        func digits(from start: Int) -> Int { bytes.dropFirst(start).prefix { (48...57).contains($0) }.count }
        var length = words.first { bytes.starts(with: $0) }?.count ?? 0
        guard digits(from: length) == 4 else { return nil }
        length += 4
        if length < bytes.count, bytes[length] == UInt8(ascii: "-") || bytes[length] == UInt8(ascii: "/") {
            let second = digits(from: length + 1)
            guard second == 2 || second == 4 else { return nil }
            length += 1 + second
        }
        guard length + 1 < bytes.count, bytes[length] == UInt8(ascii: ".") else { return nil }
        return Blanks.width(bytes[(length + 1)...]) == 0 ? length : nil
    }
}

/// What dimensions say in an indicator's name.
enum Dimensions {
    /// Those that pick something out; `Alle eierformer` and its like say nothing.
    static func telling(_ dimensions: [String]) -> [String] {
        dimensions.filter { !isAll($0) }
    }

    /// A dimension as an indicator's name needs it: what is nothing but a number has its heading before it, `Trinn 5`.
    static func named(_ text: String, under heading: String) -> String {
        var words = Blanks.collapsed(heading)
        for ending in ["navn", "namn", "kode"] where words.hasSuffix(ending) && words.count > ending.count + 2 {
            words = String(words.dropLast(ending.count))
        }
        guard !text.isEmpty, !text.contains(where: \.isLetter), words.contains(where: \.isLetter) else {
            return text
        }
        return KeyWords.spaced(words) + " " + text
    }

    /// Whether a dimension says "all of them".
    static func isAll(_ dimension: String) -> Bool {
        dimension.isEmpty || dimension == "Alle" || dimension.hasPrefix("Alle ")
            || dimension.hasPrefix("Begge kjønn")
    }
}
