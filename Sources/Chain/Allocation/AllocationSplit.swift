public import Model

/// A sum shared out in whole kroner so that the parts add up to it: the method of the largest remainder.
///
/// Each has its quota `amount × weight ÷ whole` rounded down; the kroner then left go, one each, to the largest
/// remainders. Of equal remainders the name that comes first in code point order is first, so the order in which
/// the networks were given does not matter. A larger sum can give one of them a krone less (the Alabama paradox).
public struct AllocationSplit: Sendable, Hashable {
    /// What one gets.
    public struct Part: Sendable, Hashable {
        /// The network's name.
        public let network: String
        /// What the sum is shared out by.
        public let weight: Int128
        /// The quota, rounded down.
        public let floor: Int
        /// What was rounded off, in parts of the whole.
        public let remainder: Int128
        /// Whether one of the kroner left went here.
        public fileprivate(set) var hasExtra = false

        /// What it gets.
        public var amount: Int { hasExtra ? floor + 1 : floor }
    }

    /// The sum.
    public let amount: Int
    /// All weights together; 0 where nobody has any, and then nothing is shared out.
    public let whole: Int128
    /// The parts, by name in code point order.
    public let parts: [Part]

    /// Shares out a sum by weights, none of them negative.
    init(_ amount: Int, by weights: [(network: String, weight: Int128)]) {
        self.amount = amount
        let whole = weights.reduce(Int128(0)) { $0 + $1.weight }
        self.whole = whole
        var parts = weights.sorted { $0.network.precedes($1.network) }.map { network, weight in
            let (quotient, remainder) =
                whole == 0 ? (0, 0) : (Int128(amount) * weight).quotientAndRemainder(dividingBy: whole)
            return Part(network: network, weight: weight, floor: Int(quotient), remainder: remainder)
        }
        // The remainders add up to whole kroner, fewer than there are parts with a remainder.
        let left = whole == 0 ? 0 : amount - parts.reduce(0) { $0 + $1.floor }
        for place in Self.byRemainder(parts).prefix(left) { parts[place].hasExtra = true }
        self.parts = parts
    }

    /// The names that got one of the kroner left, those with the largest remainder first.
    public var extras: [String] {
        Self.byRemainder(parts).filter { parts[$0].hasExtra }.map { parts[$0].network }
    }

    /// The places of the parts by their remainders, the largest first; equal ones as they stand, which is by name.
    private static func byRemainder(_ parts: [Part]) -> [Int] {
        parts.indices.sorted { first, second in
            let (one, other) = (parts[first].remainder, parts[second].remainder)
            return one == other ? first < second : one > other
        }
    }

    /// A part's quota before rounding, cut off after three decimals.
    public func quota(of part: Part) -> Quantity {
        guard whole > 0 else { return Quantity(0, decimals: 3) }
        return Quantity(part.floor * 1000 + Int(part.remainder * 1000 / whole), decimals: 3)
    }
}

extension String {
    /// Whether a name comes before another in code point order, the same on every machine.
    func precedes(_ other: String) -> Bool { unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars) }
}
