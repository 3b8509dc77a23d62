public import Model

/// A part of all staff FTE, exact.
public struct StaffShare: Sendable, Hashable {
    /// The network's part.
    public let part: Int128
    /// All of it; 0 where nobody has any FTE.
    public let whole: Int128

    /// The share as a number from 0 to 1, rounded to some decimals, a half upwards; those that are 0 at the end are
    /// left out.
    public func rounded(decimals: Int) -> Quantity {
        let scale = (0..<decimals).reduce(Int128(1)) { product, _ in product * 10 }
        guard whole > 0 else { return Quantity(0) }
        var digits = Int((part * scale * 2 + whole) / (whole * 2))
        var decimals = decimals
        while decimals > 0, digits.isMultiple(of: 10) {
            digits /= 10
            decimals -= 1
        }
        return Quantity(digits, decimals: decimals)
    }

    /// The share in per cent with two decimals.
    public var percent: Quantity {
        guard whole > 0 else { return Quantity(0, decimals: 2) }
        return Quantity(Int((part * 20_000 + whole) / (whole * 2)), decimals: 2)
    }
}

/// What a network gets by staff FTE.
public struct NetworkGrant: Sendable, Hashable {
    /// The network's name.
    public let network: String
    /// Its staff FTE.
    public let fte: Quantity
    /// Its part of all staff FTE.
    public let share: StaffShare
    /// What it has reported in kroner: 0 where it has reported nothing and others have, `nil` where nobody was asked.
    public let need: Int?
    /// What it gets for levelling besides: it counts towards the need, not towards the grant.
    public let levelling: Int
    /// What it gets by staff FTE, in kroner.
    public let granted: Int
    /// What of the grant the network may have itself, rounded down.
    public let toNetwork: Int

    /// The rest of the grant, to the partnership with UH or fagskole.
    public var toPartner: Int { granted - toNetwork }

    /// What it lacked of its need when levelling was given; `nil` where nobody was asked.
    public var want: Int? { need.map { max(0, $0 - levelling) } }

    /// What it still lacks of its need.
    public var lacking: Int { want.map { $0 - granted } ?? 0 }
}
