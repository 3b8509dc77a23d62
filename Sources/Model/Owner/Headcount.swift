/// How many units, children and staff FTE stand behind something, by the register.
///
/// The number of children is withheld as soon as one unit behind it has fewer than five: a sum with that unit in it
/// and one without would tell its number. Staff FTE and numbers of units are no such groups.
public struct Headcount: Sendable, Hashable {
    /// A sum that may be known in part.
    public struct Sum: Sendable, Hashable {
        /// What is known of it.
        public let known: Quantity
        /// How many units the register tells nothing about.
        public let unknown: Int
    }

    /// The number of units.
    public let units: Int
    /// Children and pupils; `nil` where the number is withheld.
    public let children: Sum?
    /// Staff FTE.
    public let fte: Sum

    /// Adds up units, `nil` for each that is not in the register.
    public init(_ units: [RegisteredUnit?]) {
        self.units = units.count
        let children = units.compactMap { $0?.children }
        let isSmall = children.contains { $0 > 0 && $0 < SmallGroup.minimum }
        self.children =
            isSmall
            ? nil : Sum(known: Quantity(children.total), unknown: units.count - children.count)
        let fte = units.compactMap { $0?.fte }
        self.fte = Sum(known: Quantity.sum(fte), unknown: units.count - fte.count)
    }
}

extension Quantity {
    /// With the decimals of the number that has most; exact as long as all digits fit in an `Int`.
    static func sum(_ numbers: [Quantity]) -> Quantity {
        var decimals = numbers.map(\.decimals).max() ?? 0
        var digits = numbers.reduce(Int128(0)) { sum, number in
            sum + (number.decimals..<decimals).reduce(Int128(number.digits)) { digits, _ in digits * 10 }
        }
        // Two numbers of fifteen digits, one of them all decimals, are more than can be written exactly.
        while Int(exactly: digits) == nil, decimals > 0 {
            digits /= 10
            decimals -= 1
        }
        return Quantity(Int(clamping: digits), decimals: decimals)
    }
}
