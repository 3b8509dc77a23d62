/// Whether a figure differs from another by more than chance, as far as the file lets anybody tell.
public enum Comparison: Sendable, Hashable {
    /// Higher than the other, by more than the uncertainty.
    case higher
    /// Lower than the other, by more than the uncertainty.
    case lower
    /// The difference is within the uncertainty, or there is none.
    case within
    /// The file does not say enough to tell.
    case cannotTell

    /// Holds a figure against one of a larger group.
    ///
    /// With margins in the file: the two margins, taken as 95 % and independent, are joined as the root of the sum of
    /// their squares. A share with its number of respondents: the Wilson interval at 95 % (E. B. Wilson, Journal of
    /// the American Statistical Association 22, 1927). A mean without spread: cannot tell.
    /// - Parameters:
    ///   - own: The unit's figure.
    ///   - other: The municipality's or the nation's figure of the same period.
    ///   - isShare: Whether the values are shares in percent.
    /// - Returns: The verdict; `nil` where one of the two is missing or may not be shown.
    public static func of(_ own: Figure, against other: Figure?, isShare: Bool) -> Comparison? {
        guard let other, SmallGroup.mayShow(own), SmallGroup.mayShow(other),
            let left = own.reading.number?.double, let right = other.reading.number?.double
        else { return nil }
        if let margin = own.uncertainty?.reading.number?.double {
            let theirs = other.uncertainty?.reading.number?.double ?? 0
            let joined = (margin * margin + theirs * theirs).squareRoot()
            return verdict(left - right, margin: joined)
        }
        if isShare, let count = own.count?.reading.number?.double, count > 0 {
            let interval = wilson(share: left / 100, count: count)
            if right / 100 < interval.low { return .higher }
            return right / 100 > interval.high ? .lower : .within
        }
        return left == right ? .within : .cannotTell
    }

    /// The Wilson interval at 95 % of a share from 0 to 1.
    ///
    /// - Parameters:
    ///   - share: The share, from 0 to 1.
    ///   - count: How many answered.
    /// - Returns: The lower and the upper bound, from 0 to 1.
    public static func wilson(share: Double, count: Double) -> (low: Double, high: Double) {
        let z = 1.959963984540054
        let square = z * z / count
        let middle = (share + square / 2) / (1 + square)
        let half = z / (1 + square) * (share * (1 - share) / count + square / (4 * count)).squareRoot()
        return (max(0, middle - half), min(1, middle + half))
    }

    private static func verdict(_ difference: Double, margin: Double) -> Comparison {
        if difference > margin { return .higher }
        return difference < -margin ? .lower : .within
    }
}

extension Indicator {
    /// Whether the values are shares in percent, as far as the file's words tell.
    public var isShare: Bool {
        let words = measuredIn.lowercased()
        return words.mentions("andel") || words.mentions("prosent") || words.mentions("%")
            || (newest?.raw.hasSuffix("%") ?? false)
    }

    /// The nation's figure of the newest period, else the municipality's.
    public var yardstick: Figure? {
        guard let newest else { return nil }
        return nation.first { $0.period == newest.period } ?? municipality.first { $0.period == newest.period }
    }

    /// How the newest value stands to the nation's, else to the municipality's.
    public var comparison: Comparison? {
        newest.flatMap { Comparison.of($0, against: yardstick, isShare: isShare) }
    }
}

extension UnitAnalysis {
    /// The indicators whose newest value stands out, three at most: first those that differ by more than chance, then
    /// those that differ by a twentieth or more where nobody can tell (O).
    public var standingOut: [Indicator] {
        let certain = indicators.filter { $0.comparison == .higher || $0.comparison == .lower }
        let uncertain = indicators.filter { indicator in
            guard indicator.comparison == .cannotTell, let own = indicator.newest?.reading.number?.double,
                let other = indicator.yardstick?.reading.number?.double, other != 0
            else { return false }
            return abs(own - other) / abs(other) >= 0.05
        }
        return Array((certain + uncertain).prefix(3))
    }
}
