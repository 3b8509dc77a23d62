/// A unit's newest assessment, and the owner it came through.
public struct DeliveringUnit: Sendable, Hashable {
    /// The assessment.
    public let document: Sealed<UnitAnalysis>
    /// `nil` for a private unit that handed over straight to the region.
    public let owner: Sealed<OwnerOverview>?

    /// Whether the grant covers it (F § 2).
    public var isCovered: Bool {
        let kinds = document.gist.profile.kinds
        return kinds.isEmpty || kinds.contains(where: \.isCovered)
    }
}

extension RegionPlan {
    /// The newest assessments behind the newest overviews, and those handed over straight: one unit for each way its
    /// assessment came; upper secondary has its own scheme (SKK 2.3).
    public var waysOfDelivery: [DeliveringUnit] {
        received.newest().flatMap { owner in
            owner.body.received.newest().map { DeliveringUnit(document: $0, owner: owner) }
        }.filter(\.isCovered) + units.newest().map { DeliveringUnit(document: $0, owner: nil) }.filter(\.isCovered)
    }

    /// The units that have handed over.
    public var deliveringUnits: [DeliveringUnit] { waysOfDelivery }
}
