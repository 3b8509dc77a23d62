/// Random numbers that are the same in every run (SplitMix64).
public struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    /// Begins a row of numbers; the same seed gives the same row.
    public init(state: UInt64) { self.state = state }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A text of at most so many signs.
    public mutating func text(of signs: [Character], atMost most: Int) -> String {
        String((0..<Int.random(in: 0...most, using: &self)).compactMap { _ in signs.randomElement(using: &self) })
    }

    /// So many decimal digits.
    public mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
    }
}
