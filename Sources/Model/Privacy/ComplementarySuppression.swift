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
    ///   - fixed: Places that others have seen already, so that hiding them now would hide nothing.
    ///   - spares: Whether the first of two places is to be hidden rather than the second.
    /// - Returns: At least `hidden`; none of it can be worked out from what is not in it, unless what is fixed alone
    ///   tells it.
    public static func extended(
        _ hidden: Set<Int>, in totals: [Total], fixed: Set<Int> = [],
        sparing spares: (Int, Int) -> Bool = { $0 > $1 }
    ) -> Set<Int> {
        var all = hidden
        var added: [Int] = []
        var lost: Set<Int> = []
        while let found = recomputable(all, in: totals).subtracting(lost).min() {
            func open(_ places: [Int]) -> [Int] { places.filter { !all.contains($0) && !fixed.contains($0) } }
            let near = open(totals.filter { $0.members.contains(found) }.flatMap(\.members))
            let others = near.isEmpty ? open(connected(to: found, in: totals)) : near
            guard let next = others.min(by: { one, other in spares(one, other) }) else {
                lost.insert(found)
                continue
            }
            all.insert(next)
            added.append(next)
        }
        return without(added, in: all, totals, lost)
    }

    /// What was hidden too much is shown again, the first chosen first.
    private static func without(
        _ added: [Int], in all: Set<Int>, _ totals: [Total], _ lost: Set<Int>
    ) -> Set<Int> {
        guard added.count > 1, added.count <= mostLookedAtAgain else { return all }
        var all = all
        for place in added {
            let fewer = all.subtracting([place])
            if recomputable(fewer, in: totals).isSubset(of: lost) { all = fewer }
        }
        return all
    }

    /// Beyond so many the looking costs more than it gives.
    private static let mostLookedAtAgain = 60

    /// Every place that equations lead to from one.
    private static func connected(to place: Int, in totals: [Total]) -> [Int] {
        var reached: Set = [place]
        var grows = true
        while grows {
            grows = false
            for total in totals where total.members.contains(where: reached.contains) {
                let before = reached.count
                reached.formUnion(total.members)
                grows = grows || reached.count > before
            }
        }
        return reached.sorted()
    }

    /// The hidden places that can be worked out from those that are not hidden.
    public static func recomputable(_ hidden: Set<Int>, in totals: [Total]) -> Set<Int> {
        let unknowns = hidden.sorted()
        let columns = Dictionary(uniqueKeysWithValues: unknowns.enumerated().map { ($1, $0) })
        var span = LinearSpan(unknowns: unknowns.count)
        for total in totals where total.members.contains(where: hidden.contains) {
            var factors = [Int](repeating: 0, count: unknowns.count)
            if let column = columns[total.whole] { factors[column] += 1 }
            for part in total.parts { if let column = columns[part] { factors[column] -= 1 } }
            span.add(factors, equals: 0)
        }
        return Set(unknowns.indices.filter(span.tells).map { unknowns[$0] })
    }
}
