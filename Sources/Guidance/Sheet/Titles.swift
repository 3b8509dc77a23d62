package import Model

extension Level {
    /// Every item that an interview makes, with its words.
    package var titles: [(id: ItemID, words: String)] {
        switch self {
        case let unit as UnitAnalysis:
            pairs(unit.goals) + pairs(unit.sources) + pairs(unit.findings) + pairs(unit.candidates)
                + pairs(unit.factors) + pairs(unit.needs)
        case let owner as OwnerOverview: pairs(owner.priorities)
        case let region as RegionPlan: pairs(region.measures)
        default: []
        }
    }

    private func pairs(_ items: [some Item]) -> [(id: ItemID, words: String)] {
        items.map { ($0.id.item, $0.title) }
    }
}
