/// Norwegian national identity numbers, which are never stored.
///
/// Eleven digits whose two check digits are right: birth numbers, D-numbers (day + 40) and the synthetic test numbers
/// (month + 80 or + 65), the only ones that tests and samples use.
public enum NationalIdentityNumber {
    /// Whether a text holds one, written together or in the groups people write it in.
    ///
    /// Figures and dates that only lie beside each other are none: «14.01.2024-16.01.2024» holds eleven such digits.
    public static func isIn(_ text: String) -> Bool {
        let groups = groups(of: text)
        for first in groups.indices {
            if holdsOne(groups[first].digits) { return true }
            var digits: [Int] = []
            var shape: [Int] = []
            for group in groups[first...] {
                guard digits.isEmpty || group.followsClosely, digits.count < 11 else { break }
                digits += group.digits
                shape.append(group.digits.count)
                if shapes.contains(shape), isValid(digits) { return true }
            }
        }
        return false
    }

    /// Digits that stand together.
    private struct DigitGroup {
        var digits: [Int]
        /// Whether little more than a blank, dot or hyphen parts it from the group before.
        let followsClosely: Bool
    }

    /// The sizes of the groups an identity number is written in: the date together or not, the last five together or
    /// not.
    private static let shapes: Set = [[6, 5], [6, 3, 2], [2, 2, 2, 5], [2, 2, 2, 3, 2]]

    private static func groups(of text: String) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        var gap: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            guard (48...57).contains(scalar.value) else {
                gap.append(scalar)
                continue
            }
            let digit = Int(scalar.value) - 48
            if gap.isEmpty, !groups.isEmpty {
                groups[groups.count - 1].digits.append(digit)
            } else {
                let isClose = gap.count <= 3 && gap.allSatisfy(isSeparator)
                groups.append(DigitGroup(digits: [digit], followsClosely: isClose && !groups.isEmpty))
                gap = []
            }
        }
        return groups
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDash || scalar == "." || scalar == "/"
    }

    private static func holdsOne(_ digits: [Int]) -> Bool {
        guard digits.count >= 11 else { return false }
        return (0...(digits.count - 11)).contains { isValid(Array(digits[$0..<$0 + 11])) }
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
