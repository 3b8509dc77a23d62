import Model

/// The grant for collective competence development shared out among competence networks: an estimate to plan by,
/// never a decision (LP 3.8).
///
/// `common` + all `levelling` + all `granted` + `unallocated` = `frame`, to the krone.
public struct Allocation: Sendable, Hashable {
    /// The whole sum.
    public let frame: Int
    /// For measures common to the county: its per cent of the frame, rounded down.
    public let common: Int
    /// The levelling, its per cent of the frame rounded down, in equal parts; the networks need not be among those
    /// with staff.
    public let levelling: AllocationSplit
    /// The rounds in which the rest was shared out; without needs there is one.
    public let rounds: [AllocationRound]
    /// What each network gets by staff FTE, by name in code point order.
    public let networks: [NetworkGrant]
    /// What nobody with staff FTE wanted.
    public let unallocated: Int
    /// How many decimals of the staff FTE the weights of the rounds hold.
    public let decimals: Int

    /// The sum of the grants.
    public var granted: Int { networks.reduce(0) { $0 + $1.granted } }

    /// Shares out.
    ///
    /// - Throws: The first thing that keeps the request from being shared out.
    public init(_ request: AllocationRequest) throws(AllocationFault) {
        if let fault = request.fault { throw fault }
        let shares = request.shares
        frame = request.frame
        common = frame * shares.common / 100
        let forLevelling = frame * shares.levelling / 100
        let levelling = AllocationSplit(forLevelling, by: shares.levellingNetworks.map { ($0, 1) })
        let levelled = Dictionary(levelling.parts.map { ($0.network, $0.amount) }) { first, _ in first }
        self.levelling = levelling
        let needs = request.needs.map { needs in
            Dictionary(needs.map { ($0.network, $0.kroner) }) { first, _ in first }
        }
        let rest = frame - common - forLevelling
        let weights = request.weights
        decimals = request.decimals
        rounds = AllocationRound.rounds(
            of: rest, by: weights,
            wants: needs.map { $0.reduce(into: [:]) { $0[$1.key] = max(0, $1.value - (levelled[$1.key] ?? 0)) } })
        let granted = rounds.flatMap(\.takes).reduce(into: [String: Int]()) {
            $0[$1.network, default: 0] += $1.taken
        }
        unallocated = rest - granted.values.reduce(0, +)
        let whole = weights.reduce(Int128(0)) { $0 + $1.weight }
        networks = zip(request.staff, weights).map { staff, weight in
            let grant = granted[staff.network] ?? 0
            return NetworkGrant(
                network: staff.network, fte: staff.fte, share: StaffShare(part: weight.weight, whole: whole),
                need: needs.map { $0[staff.network] ?? 0 }, levelling: levelled[staff.network] ?? 0,
                granted: grant, toNetwork: grant * shares.networkLimit / 100)
        }.sorted { $0.network.precedes($1.network) }
    }
}
