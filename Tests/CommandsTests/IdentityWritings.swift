import SeededNumbers
import Testing

/// A synthetic identity number (month + 80; it belongs to nobody) as somebody may write it, and how it is found again.
struct IdentityWriting: Sendable, CustomTestStringConvertible {
    let written: String
    /// Its digits alone, as they stand in the writing.
    let digits: String

    var testDescription: String { written.debugDescription }

    private static let marks = ["\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{202A}", "\u{FE0F}"]
    private static let signs = [
        " ", "-", ".", ",", ":", "_", "·", "+", "/", "|", "*", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "–",
        "\u{2011}", "\u{2212}", "(", ") ", " [", "] ", " - ", ", ", " / ", "\t",
    ]
    private static let zeros: [UInt32] = [0x30, 0x30, 0x30, 0xFF10, 0x660, 0x6F0, 0x966, 0x1D7CE]

    /// A random number in a random writing.
    init(_ seeded: inout Seeded) {
        let number = Self.number(&seeded)
        func part(_ from: Int, _ count: Int) -> String { String(number.dropFirst(from).prefix(count)) }
        func one(of signs: [String]) -> String { signs.randomElement(using: &seeded) ?? " " }
        let sign = one(of: Self.signs)
        var text: String
        switch Int.random(in: 0..<9, using: &seeded) {
        case 0: text = number
        case 1, 2: text = part(0, 6) + sign + part(6, 5)
        case 3:
            let inner = one(of: [".", "-", "/", " "])
            text = [part(0, 2), part(2, 2), part(4, 2)].joined(separator: inner) + sign + part(6, 5)
        case 4:
            let inner = one(of: [".", "-", "/"])
            text = [part(0, 2), part(2, 2), "19" + part(4, 2)].joined(separator: inner) + " " + part(6, 5)
        case 5: text = number.map(String.init).joined(separator: one(of: Self.marks))
        case 6: text = number.map(String.init).joined(separator: one(of: [" ", "-", "."]))
        case 7: text = part(0, 6) + one(of: [" ", "-", "."]) + part(6, 3) + " " + part(9, 2)
        default: text = part(0, 6) + one(of: Self.marks) + sign + part(6, 5)
        }
        let zero = Self.zeros.randomElement(using: &seeded) ?? 0x30
        written = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    guard (0x30...0x39).contains(scalar.value) else { return scalar }
                    return Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar
                }))
        digits = Self.digits(text)
    }

    /// The digits of a text, of whatever script, and nothing else.
    static func digits(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    guard let value = scalar.properties.numericValue, (0...9).contains(value),
                        value == value.rounded()
                    else { return nil }
                    return Unicode.Scalar(UInt8(0x30 + Int(value)))
                }))
    }

    private static func number(_ seeded: inout Seeded) -> String {
        let weights = [[3, 7, 6, 1, 8, 9, 4, 5, 2, 1], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]]
        while true {
            let (day, month) = (Int.random(in: 1...28, using: &seeded), Int.random(in: 81...92, using: &seeded))
            let stem = (day < 10 ? "0" : "") + "\(day)\(month)" + seeded.digits(5)
            for ending in 0..<100 {
                let number = stem + (ending < 10 ? "0" : "") + String(ending)
                let figures = number.utf8.map { Int($0) - 0x30 }
                if weights.allSatisfy({ zip($0, figures).map(*).reduce(0, +) % 11 == 0 }) { return number }
            }
        }
    }
}
