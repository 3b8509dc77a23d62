public import Model

/// Numbers as people and spreadsheets write them: `1 234 567`, `79,5`, `79.50`; exact, and nothing guessed.
public struct WrittenNumber: Sendable, Hashable {
    /// Why something is no number here.
    public enum Fault: Error, Sendable, Hashable {
        /// Something else than digits, blanks and a decimal sign.
        case notANumber
        /// Less than zero.
        case negative
        /// Kroner with øre.
        case notWhole
        /// More digits than are taken.
        case tooLong
    }

    /// The digits before the decimal sign, without blanks.
    let whole: String
    /// The digits behind it.
    let fraction: String
    /// The decimal sign, where there is one.
    let sign: Character?
    /// Whether the whole part was written in groups of three.
    let isGrouped: Bool

    /// Reads a number with blanks of any kind, or none, between groups of three digits, and a comma or point before
    /// decimals.
    public init(_ written: String) throws(Fault) {
        let text = written.drop(while: \.isWhitespace)
        if let first = text.first, "-−–".contains(first) {
            throw text.contains(where: Self.isDigit) ? .negative : .notANumber
        }
        let sign = text.first { $0 == "," || $0 == "." }
        let halves = text.split(separator: sign ?? ",", maxSplits: 1, omittingEmptySubsequences: false)
        let groups = (halves.first ?? "").split(whereSeparator: \.isWhitespace)
        let decimals = halves.count > 1 ? String(halves[1]).onOneLine : ""
        guard let first = groups.first, groups.allSatisfy({ $0.allSatisfy(Self.isDigit) }),
            groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
            decimals.allSatisfy(Self.isDigit), sign == nil || !decimals.isEmpty
        else { throw .notANumber }
        whole = groups.joined()
        fraction = decimals
        self.sign = sign
        isGrouped = groups.count > 1
    }

    /// The number with the decimals it was given with, but for zeros at their end.
    public var quantity: Result<Quantity, Fault> {
        var decimals = fraction[...]
        while decimals.last == "0" { decimals = decimals.dropLast() }
        let digits = (whole + decimals).drop { $0 == "0" }
        guard digits.count <= 18, decimals.count <= NetworkStaff.mostDecimals, let value = Int("0" + digits)
        else { return .failure(.tooLong) }
        return .success(Quantity(value, decimals: decimals.count))
    }

    /// Whether the sign may as well stand between thousands: `1.234`.
    var mayBeThousands: Bool { sign != nil && fraction.count == 3 && whole.count <= 3 && !isGrouped }

    /// A sum in whole kroner; one or two zeros may stand for the øre, three would be thousands.
    public static func kroner(_ written: String) -> Result<Int, Fault> {
        do throws(Fault) {
            let number = try WrittenNumber(written)
            guard number.fraction.count <= 2, number.fraction.allSatisfy({ $0 == "0" }) else {
                return .failure(.notWhole)
            }
            return .success(try number.quantity.get().digits)
        } catch {
            return .failure(error)
        }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
