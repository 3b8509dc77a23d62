import SeededNumbers

@testable import Formats

extension Seeded {
    /// Any JSON of that depth at most.
    mutating func json(_ depth: Int) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2: return .number(String(Int.random(in: -9999...9999, using: &self)))
        case 3: return .number(["0.50", "-1.25", "1e5", "3.0E-2", "-0"].randomElement(using: &self) ?? "0")
        case 4: return .string(text())
        case 5: return .array((0..<Int.random(in: 0..<5, using: &self)).map { _ in json(depth - 1) })
        default:
            let count = Int.random(in: 0..<(depth == 3 ? 25 : 5), using: &self)
            return .object(JSONObject((0..<count).map { _ in .init(text(), json(depth - 1)) }))
        }
    }

    mutating func text() -> String {
        let letters = [
            "a", "b", "Z", "æ", "ø", "Å", "\"", "\\", "/", "\n", "\u{1}", "\u{1F}", "😀", "\u{2028}", " ", "0",
        ]
        return (0..<Int.random(in: 0..<8, using: &self)).map { _ in letters.randomElement(using: &self) ?? "" }
            .joined()
    }
}
