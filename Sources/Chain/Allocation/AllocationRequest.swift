public import Model

/// What is to be shared out, among whom, and by which shares (LP 3.8).
public struct AllocationRequest: Sendable, Hashable {
    /// The whole sum in kroner.
    public let frame: Int
    /// The networks with their staff, in any order.
    public let staff: [NetworkStaff]
    /// What the networks have reported, in any order; `nil` where nothing is reported yet.
    public let needs: [NetworkNeed]?
    /// The county's shares.
    public let shares: CountyAllocation

    /// Makes a request.
    public init(frame: Int, staff: [NetworkStaff], needs: [NetworkNeed]? = nil, shares: CountyAllocation) {
        self.frame = frame
        self.staff = staff
        self.needs = needs
        self.shares = shares
    }

    /// The largest sum of kroner that is taken: far above any grant, and far below where the arithmetic ends.
    public static let mostKroner = 1_000_000_000_000_000
    /// The most staff FTE that one network is taken to have.
    public static let mostFTE = 1_000_000
    /// The most decimals that staff FTE may have.
    ///
    /// `mostKroner × mostFTE × 10^mostDecimals` is 10^36: the largest product formed fits in 128 bits with room.
    public static let mostDecimals = NetworkStaff.mostDecimals

    /// The first thing that keeps this from being shared out.
    var fault: AllocationFault? {
        guard shares.isPossible else { return .impossibleShares }
        guard (0...Self.mostKroner).contains(frame) else { return .frameOutOfBounds }
        guard !staff.isEmpty else { return .noNetwork }
        var known: Set<String> = []
        for network in staff {
            guard known.insert(network.network).inserted else { return .networkTwice(network.network) }
            guard Self.isTaken(network.fte) else { return .staffOutOfBounds(network.network) }
        }
        var told: Set<String> = []
        for need in needs ?? [] {
            guard told.insert(need.network).inserted else { return .needTwice(need.network) }
            guard known.contains(need.network) else { return .needWithoutStaff(need.network) }
            guard (0...Self.mostKroner).contains(need.kroner) else { return .needOutOfBounds(need.network) }
        }
        return nil
    }

    private static func isTaken(_ fte: Quantity) -> Bool {
        guard fte.digits >= 0, fte.decimals <= mostDecimals else { return false }
        return Int128(fte.digits) <= Int128(mostFTE) * tens(fte.decimals)
    }

    /// The staff as whole numbers that stand to each other as the FTE do, by the most decimals among them.
    var weights: [(network: String, weight: Int128)] {
        let decimals = decimals
        return staff.map { ($0.network, Int128($0.fte.digits) * Self.tens(decimals - $0.fte.decimals)) }
    }

    /// The most decimals among the staff.
    var decimals: Int { staff.reduce(0) { max($0, $1.fte.decimals) } }

    private static func tens(_ count: Int) -> Int128 { (0..<count).reduce(1) { product, _ in product * 10 } }
}

/// Why something cannot be shared out; networks by their names.
public enum AllocationFault: Error, Sendable, Hashable {
    /// The county's shares cannot be added up.
    case impossibleShares
    /// The sum is negative or larger than ``AllocationRequest/mostKroner``.
    case frameOutOfBounds
    /// There is nobody to share it.
    case noNetwork
    /// A network has its staff given twice.
    case networkTwice(String)
    /// A network's FTE are negative, too many or too finely divided.
    case staffOutOfBounds(String)
    /// A network has its need given twice.
    case needTwice(String)
    /// A need of a network whose staff are not known.
    case needWithoutStaff(String)
    /// A need that is negative or larger than ``AllocationRequest/mostKroner``.
    case needOutOfBounds(String)
}
