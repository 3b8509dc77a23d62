/// A unit behind what a region received: its newest assessment, and the newest overview it came through.
public struct DeliveringUnit: Sendable, Hashable {
    /// The assessment.
    public let document: Sealed<UnitAnalysis>
    /// `nil` for a private unit that handed over straight to the region.
    public let owner: Sealed<OwnerOverview>?
    /// The other ways the same workspace's assessment came, by its municipality, its private owner or straight.
    public var otherWays: [DeliveringUnit] = []

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

    /// The units that have handed over, each once by whichever way it came: counted by organisation number, by the
    /// workspace where there is none.
    ///
    /// The newest assessment counts; of one that came by several ways, that of its own private owner.
    public var deliveringUnits: [DeliveringUnit] {
        let all = waysOfDelivery
        let byUnit = Dictionary(grouping: all.indices, by: { all[$0].document.identity })
        return all.map(\.document.identity).once.compactMap { identity in
            guard let ways = byUnit[identity],
                let counted = ways.min(by: { all[$1].weight.lexicographicallyPrecedes(all[$0].weight) })
            else { return nil }
            var unit = all[counted]
            unit.otherWays = ways.filter { $0 != counted && all[$0].document.id == unit.document.id }.map {
                all[$0]
            }
            return unit
        }
    }

    /// Units that several workspaces have handed over for: those whose needs are not counted.
    public var uncountedUnits: [(left: DeliveringUnit, counted: DeliveringUnit)] {
        let counted = Dictionary(deliveringUnits.map { ($0.document.identity, $0) }) { first, _ in first }
        return waysOfDelivery.compactMap { way in
            guard let other = counted[way.document.identity], other.document.id != way.document.id else {
                return nil
            }
            return (way, other)
        }
    }
}

extension DeliveringUnit {
    /// What goes before another way: the newest, and then that of the unit's own owner.
    fileprivate var weight: [Int] {
        let isPrivate = document.gist.profile.ownership == .private
        let isOwn = owner.map { isPrivate == ($0.body.profile.ownership == .private) } ?? false
        return [document.handedOver.daysSinceEpoch, document.revision, document.draft ? 0 : 1, isOwn ? 1 : 0]
    }
}
