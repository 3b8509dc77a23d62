/// A whole and the parts it is made of, as places among figures.
public struct Total: Sendable, Hashable {
    /// The place of the whole.
    public let whole: Int
    /// The places of its parts.
    public let parts: [Int]

    /// Makes a total.
    public init(whole: Int, parts: [Int]) {
        self.whole = whole
        self.parts = parts
    }

    /// The whole and the parts.
    var members: [Int] { [whole] + parts }
}

/// Hides so much more that nothing hidden can be worked out from what is shown (complementary suppression).
///
/// Every total is an equation between its whole and its parts. A hidden figure can be worked out when the equations,
/// with all that is shown put in, leave only one number for it: linear algebra, as in L. Willenborg and T. de Waal,
/// Elements of Statistical Disclosure Control (2001). A mean over groups of known size is such an equation too.
public enum ComplementarySuppression {
    /// The hidden places with those that have to be hidden as well.
    ///
    /// - Parameters:
    ///   - hidden: The places that are hidden to begin with.
    ///   - totals: The equations.
    ///   - spares: Whether the first of two places is to be hidden rather than the second.
    /// - Returns: At least `hidden`; none of it can be worked out from what is not in it.
    public static func extended(
        _ hidden: Set<Int>, in totals: [Total], sparing spares: (Int, Int) -> Bool = { $0 > $1 }
    ) -> Set<Int> {
        var hidden = hidden
        while let found = recomputable(hidden, in: totals).min() {
            let near = totals.filter { $0.members.contains(found) }
            let shown = near.flatMap(\.members).filter { !hidden.contains($0) }
            let others = shown.isEmpty ? totals.flatMap(\.members).filter { !hidden.contains($0) } : shown
            guard let next = others.min(by: { one, other in spares(one, other) }) else { return hidden }
            hidden.insert(next)
        }
        return hidden
    }

    /// The hidden places that can be worked out from those that are not hidden.
    public static func recomputable(_ hidden: Set<Int>, in totals: [Total]) -> Set<Int> {
        let unknowns = hidden.sorted()
        var rows = totals.map { total in
            unknowns.map { place in
                (place == total.whole ? 1 : 0) + Field.prime - total.parts.count { $0 == place }
            }.map(Field.reduced)
        }
        var pivots: [(row: Int, column: Int)] = []
        for column in unknowns.indices {
            let next = pivots.count
            guard let found = rows.indices.dropFirst(next).first(where: { rows[$0][column] != 0 }) else {
                continue
            }
            rows.swapAt(next, found)
            let inverse = Field.inverse(rows[next][column])
            rows[next] = rows[next].map { Field.reduced($0 * inverse) }
            for row in rows.indices where row != next && rows[row][column] != 0 {
                let factor = Field.prime - rows[row][column]
                for place in rows[row].indices {
                    rows[row][place] = Field.reduced(rows[row][place] + factor * rows[next][place])
                }
            }
            pivots.append((next, column))
        }
        return Set(
            pivots.filter { pivot in rows[pivot.row].count { $0 != 0 } == 1 }.map { unknowns[$0.column] })
    }

    /// Whole numbers modulo a prime: exact, where fractions would grow and floating point would round.
    private enum Field {
        static let prime = 2_147_483_647

        static func reduced(_ number: Int) -> Int { number % prime }

        /// Fermat: the power of the prime less two.
        static func inverse(_ number: Int) -> Int {
            var (result, base, exponent) = (1, number, prime - 2)
            while exponent > 0 {
                if exponent % 2 == 1 { result = reduced(result * base) }
                base = reduced(base * base)
                exponent /= 2
            }
            return result
        }
    }
}
