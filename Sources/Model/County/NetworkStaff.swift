/// The staff behind a competence network.
public struct NetworkStaff: Sendable, Hashable {
    /// The network's name.
    public let network: String
    /// Staff FTE (årsverk), exactly as they were given.
    public let fte: Quantity

    /// The most decimals that staff FTE may have.
    public static let mostDecimals = 15

    /// Makes a network's staff.
    public init(_ network: String, fte: Quantity) {
        self.network = network
        self.fte = fte
    }
}

/// What a competence network has reported that it needs.
public struct NetworkNeed: Sendable, Hashable {
    /// The network's name.
    public let network: String
    /// Whole kroner.
    public let kroner: Int

    /// Makes a network's need.
    public init(_ network: String, kroner: Int) {
        self.network = network
        self.kroner = kroner
    }
}
