/// Which of a network's municipalities have handed over to it.
public struct NetworkDelivery: Sendable, Hashable {
    /// An owner or a private unit from a municipality outside the network.
    public struct Outsider: Sendable, Hashable {
        /// Who.
        public let name: String
        /// The network its municipality belongs to; `nil` where the county's profile has none.
        public let network: String?
    }

    /// The network.
    public let network: CountyNetwork
    /// The numbers of the municipalities that have handed over, in the profile's order.
    public private(set) var delivered: [String] = []
    /// Those that have handed over a draft.
    public private(set) var drafts: [String] = []
    /// Those that have handed over nothing.
    public private(set) var missing: [String] = []
    /// Those who have handed over though they belong elsewhere.
    public let outsiders: [Outsider]

    /// Counts what a region has received; `nil` where the county has given the network no municipalities.
    public init?(_ plan: RegionPlan, in county: CountyProfile) {
        guard let network = county.network(named: plan.profile.name), let own = network.municipalities else {
            return nil
        }
        self.network = network
        let owners = plan.received.newest()
        // A private owner lies in the municipality without being it.
        let municipal = owners.filter { $0.body.profile.ownership ?? .municipal == .municipal }
        for number in own {
            let theirs = municipal.filter { $0.body.profile.municipality?.number == number }
            if theirs.contains(where: { !$0.draft }) {
                delivered.append(number)
            } else if theirs.isEmpty {
                missing.append(number)
            } else {
                drafts.append(number)
            }
        }
        outsiders = (owners.map(\.body.profile) + plan.units.newest().map(\.gist.profile)).compactMap { profile in
            guard let number = profile.municipality?.number, !own.contains(number) else { return nil }
            return Outsider(name: profile.name, network: county.network(of: number)?.name)
        }
    }
}

extension CountyProfile {
    /// The network of that name, as names are compared.
    public func network(named name: String) -> CountyNetwork? {
        networks?.first { $0.name.folded == name.folded }
    }

    /// The network a municipality belongs to, by its number.
    public func network(of municipality: String) -> CountyNetwork? {
        networks?.first { $0.municipalities?.contains(municipality) ?? false }
    }
}
