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

    /// Holds a figure against the same unit's figure of an earlier year.
    ///
    /// Both years are as uncertain as each other, so both must say how much: with margins in the file for both, their
    /// joined margin as in `of`; shares with both numbers of respondents by R. G. Newcombe's hybrid of two Wilson
    /// intervals (Statistics in Medicine 17, 1998, method 10); else it cannot be told.
    /// - Parameters:
    ///   - own: The later figure.
    ///   - earlier: The earlier one.
    ///   - isShare: Whether the values are shares in percent.
    /// - Returns: The verdict; `nil` where one of the two is missing or may not be shown.
    public static func ofYears(_ own: Figure, after earlier: Figure?, isShare: Bool) -> Comparison? {
        guard let earlier, SmallGroup.mayShow(own), SmallGroup.mayShow(earlier),
            let left = own.reading.number?.double, let right = earlier.reading.number?.double
        else { return nil }
        if let one = own.uncertainty?.reading.number?.double,
            let other = earlier.uncertainty?.reading.number?.double
        {
            return verdict(left - right, margin: (one * one + other * other).squareRoot())
        }
        guard own.uncertainty == nil, isShare, let now = own.count?.reading.number?.double, now > 0,
            let before = earlier.count?.reading.number?.double, before > 0
        else { return left == right ? .within : .cannotTell }
        let interval = difference((share: left / 100, count: now), (share: right / 100, count: before))
        if interval.low > 0 { return .higher }
        return interval.high < 0 ? .lower : .within
    }

    /// The interval at 95 % of the difference between two shares from 0 to 1, by Newcombe's method 10.
    ///
    /// - Parameters:
    ///   - one: The share that is taken from, and how many are behind it.
    ///   - other: The share that is taken away, and how many are behind it.
    /// - Returns: The lower and the upper bound, from −1 to 1.
    public static func difference(
        _ one: (share: Double, count: Double), _ other: (share: Double, count: Double)
    ) -> (low: Double, high: Double) {
        let first = wilson(share: one.share, count: one.count)
        let second = wilson(share: other.share, count: other.count)
        func root(_ left: Double, _ right: Double) -> Double { (left * left + right * right).squareRoot() }
        let difference = one.share - other.share
        return (
            difference - root(one.share - first.low, second.high - other.share),
            difference + root(first.high - one.share, other.share - second.low)
        )
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

    /// The nation's figure of the newest period, else the municipality's; `nil` for counts and response rates.
    public var yardstick: Figure? {
        guard let newest, isHeldAgainstOthers else { return nil }
        return nation.first { $0.period == newest.period } ?? municipality.first { $0.period == newest.period }
    }

    /// How the newest value stands to the one before it that may be shown.
    public var change: Comparison? {
        newest.flatMap { newest in
            Comparison.ofYears(newest, after: own.dropLast().last(where: SmallGroup.mayShow), isShare: isShare)
        }
    }

    /// How the newest value stands to the same year's of others.
    ///
    /// - Parameter figures: The municipality's, the county's or the nation's.
    /// - Returns: The verdict; `nil` where one of the two is missing or may not be shown, and for counts and response
    ///   rates.
    public func comparison(with figures: [Figure]) -> Comparison? {
        guard isHeldAgainstOthers else { return nil }
        return newest.flatMap { newest in
            Comparison.of(newest, against: figures.first { $0.period == newest.period }, isShare: isShare)
        }
    }

    /// How the newest value stands to the nation's, else to the municipality's.
    public var comparison: Comparison? {
        newest.flatMap { Comparison.of($0, against: yardstick, isShare: isShare) }
    }
}
