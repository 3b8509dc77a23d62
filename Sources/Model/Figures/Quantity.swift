/// A decimal number with the decimals it was given with: `4,10` is not written back as `4,1`.
public struct Quantity: Sendable, Hashable {
    /// The number without its decimal sign.
    public let digits: Int
    /// How many of the digits stand behind the decimal sign.
    public let decimals: Int

    /// Makes a number.
    public init(_ digits: Int, decimals: Int = 0) {
        self.digits = digits
        self.decimals = max(0, decimals)
    }

    /// Reads `-12.50`; `nil` for anything else, and for more than 15 digits.
    public init?(_ written: String) {
        var digits = 0
        var decimals: Int?
        var count = 0
        var bytes = Substring(written).utf8
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes = bytes.dropFirst() }
        for byte in bytes {
            if byte == UInt8(ascii: "."), decimals == nil, count > 0 {
                decimals = 0
            } else if (48...57).contains(byte), count < 15 {
                digits = digits * 10 + Int(byte) - 48
                count += 1
                if let some = decimals { decimals = some + 1 }
            } else {
                return nil
            }
        }
        guard count > 0, decimals != 0 else { return nil }
        self.init(negative ? -digits : digits, decimals: decimals ?? 0)
    }

    /// The number with a decimal point, as files write it.
    public var code: String {
        (digits < 0 ? "-" : "") + Quantity(abs(digits), decimals: decimals).written(sign: ".", groups: "")
    }

    /// The number as people write it: `55 704`, `4,1`; in English `55,704`, `4.1`.
    public var words: Text {
        let norwegian = written(sign: ",", groups: "\u{00A0}")
        return Text(nb: norwegian, nn: norwegian, en: written(sign: ".", groups: ","))
    }

    /// The number for arithmetic that may round.
    public var double: Double {
        var divisor = 1.0
        for _ in 0..<decimals { divisor *= 10 }
        return Double(digits) / divisor
    }

    private func written(sign: String, groups: String) -> String {
        var whole = String(digits.magnitude)
        var fraction = ""
        if decimals > 0 {
            while whole.count <= decimals { whole = "0" + whole }
            fraction = sign + whole.suffix(decimals)
            whole = String(whole.dropLast(decimals))
        }
        if !groups.isEmpty, whole.count > 3 {
            var grouped = ""
            for (place, digit) in whole.enumerated() {
                if place > 0, (whole.count - place) % 3 == 0 { grouped += groups }
                grouped.append(digit)
            }
            whole = grouped
        }
        return (digits < 0 ? "−" : "") + whole + fraction
    }
}

extension Quantity: Codable {
    /// Reads `"4.10"`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let written = try container.decode(String.self)
        guard let quantity = Quantity(written) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: written)
        }
        self = quantity
    }

    /// Writes the number with a decimal point, as text, so that `4,10` keeps its last digit.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
