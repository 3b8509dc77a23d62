/// The signs that stand in a table's figures, seen from one text after the other.
struct SeenSigns {
    /// Whether some text has a comma.
    private(set) var hasCommas = false
    /// Whether some number has a point.
    private(set) var hasPoints = false
    /// Whether some number has a comma, or a point, that cannot stand between thousands.
    private(set) var hasCommaDecimals = false
    private(set) var hasPointDecimals = false
    /// The texts that are nothing but a mark where a number should be.
    private(set) var marks: Set<String> = []

    private static let known = ["*", ":", "-", "–", "."]

    /// Takes in a text.
    mutating func see(_ text: TableColumn.Bytes) {
        if text.count < 4 {
            let text = String(decoding: text, as: UTF8.self)
            if Self.known.contains(text) { marks.insert(text) }
        }
        let (hasComma, hasPoint) = (text.contains(UInt8(ascii: ",")), text.contains(UInt8(ascii: ".")))
        if hasComma {
            hasCommas = true
            if !hasCommaDecimals { hasCommaDecimals = Self.hasDecimals(text, ",") }
        }
        if hasPoint {
            if !hasPoints { hasPoints = String(decoding: text, as: UTF8.self).contains(where: \.isNumber) }
            if !hasPointDecimals { hasPointDecimals = !hasComma && Self.hasDecimals(text, ".") }
        }
    }

    /// Whether one sign stands in a text, with something else than three digits behind it.
    private static func hasDecimals(_ text: TableColumn.Bytes, _ sign: Character) -> Bool {
        // Most numbers with three digits behind a sign need no look at what their characters are.
        if text.count > 4, text[text.count - 4] == sign.asciiValue, text.allSatisfy({ $0 < 0x80 }),
            text.count(where: { $0 == sign.asciiValue }) == 1
        {
            return false
        }
        let parts = String(decoding: text, as: UTF8.self).split(separator: sign)
        return parts.count == 2 && parts[1].count != 3
    }
}
