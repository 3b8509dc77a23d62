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
            ? nil : Sum(known: Quantity(children.reduce(0, +)), unknown: units.count - children.count)
        let fte = units.compactMap { $0?.fte }
        self.fte = Sum(known: Quantity.sum(fte), unknown: units.count - fte.count)
    }
}

extension Quantity {
    /// Exact, with the decimals of the number that has most.
    static func sum(_ numbers: [Quantity]) -> Quantity {
        let decimals = numbers.map(\.decimals).max() ?? 0
        let digits = numbers.reduce(0) { sum, number in
            var digits = number.digits
            for _ in number.decimals..<decimals { digits *= 10 }
            return sum + digits
        }
        return Quantity(digits, decimals: decimals)
    }
}
