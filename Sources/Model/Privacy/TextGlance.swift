/// What one look at the bytes of a text shows, so that most texts are not read again for each thing that leads to a person.
public struct TextGlance: Sendable {
    /// Whether it may hold the digits of a telephone number or an identity number.
    public let mayHoldNumber: Bool
    /// Whether it may hold an e-mail address.
    public let mayHoldAddress: Bool

    /// Looks at a text.
    public init(_ text: String) {
        mayHoldNumber = DigitRuns.mayHold(text, digits: 8)
        mayHoldAddress = text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "@")) } ?? true
    }
}
