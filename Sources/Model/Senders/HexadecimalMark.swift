/// A mark of the program's own that files write as a fixed number of lower-case hexadecimal digits.
public protocol HexadecimalMark: Sendable, Hashable, Codable, Spelled, FieldValue {
    /// How many digits it has.
    static var count: Int { get }
    /// The digits.
    var digits: String { get }
    /// Takes digits that are known to be of the form.
    init(known digits: String)
}

extension HexadecimalMark {
    /// Reads the digits; `nil` for any other text.
    public init?(_ written: String) {
        let isPlain = written.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard isPlain, written.utf8.count == Self.count else { return nil }
        self.init(known: written)
    }

    /// Reads the digits from a file.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let written = try container.decode(String.self)
        guard let mark = Self(written) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: written)
        }
        self = mark
    }

    /// Writes the digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }

    /// So many digits and nothing else.
    public static var pattern: String { "^[0-9a-f]{\(count)}$" }
    /// Digits of that form.
    public static var sample: String { String(repeating: "0", count: count) }

    /// A mark of the program's own.
    public static var fieldKind: FieldKind { .text(.mark) }
    /// The digits.
    public func answer(as kind: FieldKind) -> Answer { .data(digits) }
}
