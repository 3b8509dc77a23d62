extension OwnerOverview {
    /// The number of the municipality that a unit lies in which does not say it: a municipality's own units lie in it.
    ///
    /// By workspace. An owner that has not said which municipality it is, is taken for the one its units name, where they
    /// name one only; else for one of its own. A private owner's or a county's units may lie anywhere.
    public var homes: [String: String] {
        guard profile.ownership == .municipal || profile.ownership == nil else { return [:] }
        let named = Set(received.compactMap { $0.gist.profile.municipality?.number })
        let home = profile.municipality?.number ?? (named.count == 1 ? named.first : nil) ?? "0000"
        let open = received.filter { $0.gist.profile.municipality == nil && $0.gist.profile.ownership != .county }
        return Dictionary(open.map { ($0.id, home) }) { first, _ in first }
    }
}

extension RegionPlan {
    /// The number of the municipality that a unit lies in which does not say it, as far as its owner tells.
    public var homes: [String: String] {
        received.reduce(into: [:]) { homes, owner in homes.merge(owner.body.homes) { first, _ in first } }
    }
}
