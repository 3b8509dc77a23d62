/// How a plan's measures divide between kindergarten and school, and how much is special needs education, in per cent.
///
/// Each measure weighs as much as is applied for to it; alike where no money is given. Advice only (LP 4.1, F § 9).
public struct PlanBalance: Sendable, Hashable {
    /// The part that is kindergarten-based.
    public let kindergarten: Int
    /// The part that is school-based.
    public let school: Int
    /// The part that is special needs education and inclusive practice.
    public let specialNeeds: Int
    /// Whether the measures were weighed by what is applied for.
    public let isByMoney: Bool

    /// The balance of a plan; `nil` where it has no measures or one of them says nothing of its shares.
    public init?(_ plan: RegionPlan) {
        let shares = plan.measures.compactMap(\.shares)
        guard !shares.isEmpty, shares.count == plan.measures.count else { return nil }
        let sums = plan.measures.map { max(0, ($0.budget ?? []).applied) }
        isByMoney = sums.contains { $0 > 0 }
        let weights = (isByMoney ? sums : sums.map { _ in 1 }).map { Int128($0) }
        let whole = weights.reduce(0, +)
        func part(_ share: (MeasureShares) -> Int) -> Int {
            let sum = zip(shares, weights).reduce(Int128(0)) { $0 + Int128(share($1.0)) * $1.1 }
            return Int(clamping: (2 * sum + whole) / (2 * whole))
        }
        kindergarten = part(\.kindergarten)
        school = part(\.school)
        specialNeeds = part(\.specialNeeds)
    }
}
