/// A Norwegian organisation number: nine digits, the last a check digit (modulus 11).
public struct OrganisationNumber: Sendable, Hashable {
    /// The nine digits.
    public let digits: String

    /// Reads nine digits, with or without blanks; `nil` if the check digit is wrong.
    public init?(_ written: String) {
        let digits = written.filter { $0 != " " && $0 != "\u{00A0}" }
        guard digits.utf8.count == 9, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let numbers = digits.utf8.map { Int($0) - 48 }
        let sum = zip(numbers, [3, 2, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        let check = (11 - sum % 11) % 11
        guard check != 10, check == numbers[8] else { return nil }
        self.digits = digits
    }
}

extension OrganisationNumber: Codable {
    /// Reads the nine digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let written = try container.decode(String.self)
        guard let number = OrganisationNumber(written), number.digits == written else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: written)
        }
        self = number
    }

    /// Writes the nine digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
