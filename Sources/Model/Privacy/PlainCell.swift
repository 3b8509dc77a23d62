/// A cell of digits, of digits around one decimal sign, or a day.
struct PlainCell {
    /// All its digits, those before a decimal sign first.
    private var digits: [UInt8] = []
    /// How many stand before the decimal sign.
    private var whole = 0
    private var hasSign = false
    private var day: [UInt8]?

    init?(_ text: String) {
        guard text.utf8.count <= 60 else { return nil }
        var (signs, isDecimal, isEnding) = (0, true, false)
        for scalar in text.unicodeScalars where !DigitRuns.isInvisible(scalar) {
            if let number = DigitRuns.number(of: scalar), number < 10 {
                if !isEnding { digits.append(number) }
                continue
            }
            switch scalar {
            case ".",
                "," where !isEnding:
                signs += 1
                if signs == 1 { whole = digits.count }
            // `1.2E-05` and `70,9 %` are decimals.
            case "e" where !digits.isEmpty && !isEnding, "E" where !digits.isEmpty && !isEnding, "%":
                isEnding = true
            case "-" where digits.isEmpty || isEnding, "\u{2212}" where digits.isEmpty: break
            case "+" where digits.isEmpty || isEnding: break
            case "-" where !isEnding, "/" where !isEnding: isDecimal = false
            default:
                guard scalar.properties.isWhitespace, digits.isEmpty || isEnding else { return nil }
            }
        }
        guard !digits.isEmpty else { return nil }
        if isDecimal, signs < 2 {
            hasSign = signs == 1
            if !hasSign { whole = digits.count }
            return
        }
        guard let day = Self.day(text) else { return nil }
        self.day = day
    }

    /// A day as an identity number begins with it.
    private static func day(_ text: String) -> [UInt8]? {
        let parts = text.split { ".-/".contains($0) }.map { $0.utf8.map { $0 &- 48 } }
        guard parts.count == 3, parts[1].count <= 2 else { return nil }
        func pair(_ digits: [UInt8]) -> [UInt8] { digits.count == 1 ? [0] + digits : Array(digits.suffix(2)) }
        if parts[0].count == 4, parts[2].count <= 2 { return parts.reversed().flatMap(pair) }
        guard parts[0].count <= 2, parts[2].count == 2 || parts[2].count == 4 else { return nil }
        return parts.flatMap(pair)
    }

    /// Whether it is an identity number as it stands: eleven digits, with nothing but zeros behind a decimal sign.
    var isNumber: Bool {
        day == nil && whole == 11 && digits[whole...].allSatisfy { $0 == 0 }
            && NationalIdentityNumber.isValid(digits[..<11])
    }

    /// The forms the cell has alone, and whether it is right in them.
    var forms: [(IdentityNumberColumns.Form, Bool)] {
        guard day == nil else { return [] }
        let behind = digits[whole...]
        if behind.allSatisfy({ $0 == 0 }) {
            if whole == 10 { return [(.tenDigits, NationalIdentityNumber.isValid(([0] + digits[..<10])[...]))] }
            guard whole > 11 else { return [] }
            let isRight = (0...(whole - 11)).contains { NationalIdentityNumber.isValid(digits[$0..<$0 + 11]) }
            return [(.longer, isRight)]
        }
        var forms: [(IdentityNumberColumns.Form, Bool)] = []
        if whole == 6, behind.count == 5 { forms.append((.decimal, NationalIdentityNumber.isValid(digits[...]))) }
        if behind.count > 6 {
            forms.append((.fraction, behind.count == 11 && NationalIdentityNumber.isValid(behind)))
        }
        return forms
    }

    /// The forms that two cells beside each other have together.
    static func forms(of one: PlainCell, and two: PlainCell) -> [(IdentityNumberColumns.Form, Bool)] {
        guard !two.hasSign, two.day == nil, two.digits.count <= 5 else { return [] }
        let rest = [UInt8](repeating: 0, count: 5 - two.digits.count) + two.digits
        if let day = one.day {
            guard two.digits.count == 5 else { return [] }
            return [(.day, NationalIdentityNumber.isValid((day + rest)[...]))]
        }
        guard !one.hasSign else { return [] }
        let count = one.digits.count
        if count == 8, two.digits.count == 5 {
            let digits = one.digits
            let days = [digits[0..<4] + digits[6..<8], digits[6..<8] + digits[4..<6] + digits[2..<4]]
            return [(.day, days.contains { NationalIdentityNumber.isValid(($0 + rest)[...]) })]
        }
        guard (5...6).contains(count) else { return [] }
        let digits = (count == 5 ? [0] : []) + one.digits + rest
        let isRight = NationalIdentityNumber.isValid(digits[...])
        let hasZero = count == 6 && two.digits.count == 5 && (one.digits[0] == 0 || two.digits[0] == 0)
        return [(hasZero ? .pairWithZero : .pair, isRight)]
    }
}
