/// Norwegian national identity numbers, which are never stored.
///
/// Eleven digits whose two check digits are right: birth numbers, D-numbers (day + 40) and the synthetic test numbers
/// (month + 80 or + 65), the only ones that tests and samples use.
public enum NationalIdentityNumber {
    /// Whether a text holds one, written together or with a blank, dot or hyphen after the sixth digit.
    public static func isIn(_ text: String) -> Bool {
        let characters = Array(text.unicodeScalars)
        var start = 0
        while start < characters.count {
            guard digit(characters[start]) != nil else {
                start += 1
                continue
            }
            var digits: [Int] = []
            var place = start
            while place < characters.count {
                if let number = digit(characters[place]) {
                    digits.append(number)
                    place += 1
                } else if isSeparator(characters[place]), place + 1 < characters.count,
                    digit(characters[place + 1]) != nil
                {
                    place += 1
                } else {
                    break
                }
            }
            if digits.count >= 11 {
                for first in 0...(digits.count - 11) where isValid(Array(digits[first..<first + 11])) {
                    return true
                }
            }
            start = place
        }
        return false
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        (48...57).contains(scalar.value) ? Int(scalar.value) - 48 : nil
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{00A0}" || scalar == "." || scalar == "-" || scalar == "\u{202F}"
    }

    private static func isValid(_ digits: [Int]) -> Bool {
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        guard (1...31).contains(day) || (41...71).contains(day) else { return false }
        guard [0, 40, 65, 80].contains(where: { (1...12).contains(month - $0) }) else { return false }
        return check([3, 7, 6, 1, 8, 9, 4, 5, 2], digits) == digits[9]
            && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], digits) == digits[10]
    }

    private static func check(_ weights: [Int], _ digits: [Int]) -> Int {
        let rest = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return rest == 0 ? 0 : 11 - rest
    }
}
