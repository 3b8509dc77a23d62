/// One round of sharing out what is left by staff FTE: each network still wanting takes its part, at most its want.
public struct AllocationRound: Sendable, Hashable {
    /// What one network does in a round.
    public struct Take: Sendable, Hashable {
        /// The network's name.
        public let network: String
        /// What it lacked before the round; `nil` where needs are not reported, and it takes its whole part.
        public let want: Int?
        /// What it takes.
        public let taken: Int
    }

    /// How what was left was split.
    public let split: AllocationSplit
    /// What each took of its part, in the order of the split.
    public let takes: [Take]

    /// What nobody took.
    public var left: Int { split.amount - takes.reduce(0) { $0 + $1.taken } }

    /// All rounds, until nothing is left or no network with want left has FTE.
    ///
    /// - Parameters:
    ///   - amount: What is shared out.
    ///   - weights: The staff.
    ///   - wants: What each network lacks; `nil` where needs are not reported.
    /// - Returns: The rounds; none where there is nothing to share out, or nobody to take it.
    static func rounds(
        of amount: Int, by weights: [(network: String, weight: Int128)], wants: [String: Int]?
    ) -> [AllocationRound] {
        var rounds: [AllocationRound] = []
        var left = amount
        var wants = wants
        while left > 0 {
            func want(_ network: String) -> Int? { wants.map { $0[network] ?? 0 } }
            let wanting = weights.filter { $0.weight > 0 && want($0.network) != 0 }
            guard !wanting.isEmpty else { break }
            let split = AllocationSplit(left, by: wanting)
            let takes = split.parts.map { part in
                let want = want(part.network)
                return Take(network: part.network, want: want, taken: min(part.amount, want ?? part.amount))
            }
            let round = AllocationRound(split: split, takes: takes)
            for take in takes { wants?[take.network]? -= take.taken }
            left = round.left
            rounds.append(round)
        }
        return rounds
    }
}
