/// E-mail addresses and telephone numbers, which lead to a person and seldom belong in an analysis.
public enum ContactDetail {
    /// Whether a text holds an e-mail address.
    public static func hasEmail(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
        return text.split(whereSeparator: { $0.isWhitespace || ",;:<>()«»“”\"".contains($0) }).contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return false }
            let domain = parts[1].split(separator: ".")
            return domain.count > 1 && domain.allSatisfy { $0.contains { $0.isLetter || $0.isNumber } }
        }
    }

    /// Whether a text holds a Norwegian telephone number: eight digits from 2 to 9 as they are written there
    /// (`22 33 44 55`, `223 34 455`, `412 34 567`, `41234567`), with or without `+47`.
    ///
    /// Amounts of money, days and numbers that stand inside a longer word are none. Looks at each word a few times,
    /// however long the text is.
    public static func hasTelephone(_ text: String) -> Bool {
        guard DigitRuns.mayHold(text, digits: 8) else { return false }
        let words = text.split(whereSeparator: \.isWhitespace).map(Word.init)
        for place in words.indices where words[place].isNumber {
            if words[place].hasCountry,
                isTelephone(String(words[place].digits.dropFirst(2)), isDay: false, before: nil)
            {
                return true
            }
            var digits = ""
            var shape: [Int] = []
            for (next, word) in words[place...].prefix(mostWords).enumerated() {
                guard word.isNumber else { break }
                if next == 0, word.digits == "47" || word.digits == "0047" { continue }
                digits += word.digits
                shape.append(word.digits.utf8.count)
                guard digits.utf8.count <= 8 else { break }
                guard shapes.contains(shape) else { continue }
                let after = words[place...].dropFirst(next + 1).first?.bare
                if isTelephone(digits, isDay: shape == [8], before: after) { return true }
            }
        }
        return false
    }

    /// What stands between two blanks.
    private struct Word {
        private let text: Substring
        /// What it is without the marks around it, where it is a number.
        let digits: Substring
        /// Whether it is `+47` and eight digits in one.
        let hasCountry: Bool

        init(_ text: Substring) {
            self.text = text
            // Most words have no digit, and need not be looked at sign by sign.
            let whole = text.utf8.contains(where: Self.isDigit) ? Self.bare(text) : ""
            digits = whole.utf8.allSatisfy(Self.isDigit) ? whole : ""
            hasCountry = digits.utf8.count == 10 && digits.hasPrefix("47") && text.contains("+")
        }

        var isNumber: Bool { !digits.isEmpty }
        /// The word without the marks around it.
        var bare: Substring { Self.bare(text) }

        private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

        private static func bare(_ text: Substring) -> Substring {
            text.drop { "(+«“\"".contains($0) }.prefix { !",;.:)»”\"?!".contains($0) }
        }
    }

    /// The country and the four groups of a number.
    private static let mostWords = 5

    /// The sizes of the groups a telephone number is written in.
    private static let shapes: Set = [[8], [2, 2, 2, 2], [3, 2, 3]]

    private static func isTelephone(_ digits: String, isDay: Bool, before after: Substring?) -> Bool {
        guard digits.count == 8, let first = digits.first, ("2"..."9").contains(first) else { return false }
        if let after = after?.lowercased(), after.hasPrefix("kr") || after == "nok" || after == "timer" {
            return false
        }
        let characters = Array(digits)
        let day = "\(String(characters[0..<4]))-\(String(characters[4..<6]))-\(String(characters[6..<8]))"
        return !(isDay && Day(day) != nil)
    }
}

/// Something in a text that leads to a person.
public struct PrivacyFault: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// A national identity number, which is never stored.
        case identityNumber
        /// An e-mail address.
        case email
        /// A telephone number.
        case telephone

        /// Whether a text holds it.
        public func isIn(_ text: String) -> Bool {
            switch self {
            case .identityNumber: NationalIdentityNumber.isIn(text)
            case .email: ContactDetail.hasEmail(text)
            case .telephone: ContactDetail.hasTelephone(text)
            }
        }
    }

    /// What it is.
    public let kind: Kind
    /// The item it stands in; `nil` for a text that belongs to none.
    public let item: ItemID?

    /// Makes a fault.
    public init(_ kind: Kind, in item: ItemID?) {
        self.kind = kind
        self.item = item
    }
}
