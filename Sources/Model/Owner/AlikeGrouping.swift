/// Finds the needs that are alike (``AlikeNeeds``), each held only against those it can be alike.
struct AlikeGrouping {
    private let needs: [ReceivedNeed]
    private let places: [Reference.Place]
    private let texts: [Likeness]
    private let facts: [Facts?]
    private let joined: JoinedNeeds
    /// The positions of the needs of each group that was joined.
    private let joinedAt: [[Int]]
    private let at: [Reference.Place: [Int]]
    /// The positions of those that say the same letter by letter and were joined with none.
    private var same: [Facts: [Int]] = [:]
    private var near: LikenessIndex
    private var isGrouped: [Bool]

    /// Theme, area and target group.
    private struct Facts: Hashable {
        let theme: Theme
        let area: String
        let who: String

        /// `nil` where something of it was not answered or is none of the grant's.
        init?(_ need: Need) {
            guard let theme = need.theme, theme != .none, let area = need.practiceArea.map(PracticeArea.key),
                let who = need.who?.folded, !area.isEmpty, !who.isEmpty
            else { return nil }
            (self.theme, self.area, self.who) = (theme, area, who)
        }
    }

    /// Takes some needs, with what each says taken apart.
    init(_ needs: [ReceivedNeed], _ texts: [Likeness], _ joined: JoinedNeeds) {
        self.needs = needs
        self.texts = texts
        self.joined = joined
        let places = needs.map(\.reference.place)
        self.places = places
        facts = needs.map { Facts($0.need) }
        joinedAt = joined.groups(of: places)
        at = Dictionary(grouping: places.indices) { places[$0] }
        let alone = places.map { joined.first($0) == nil }
        for (position, facts) in facts.enumerated() where alone[position] {
            if let facts { same[facts, default: []].append(position) }
        }
        near = LikenessIndex(texts) { alone[$0] }
        isGrouped = [Bool](repeating: false, count: needs.count)
    }

    mutating func groups() -> [AlikeNeeds] {
        var groups: [AlikeNeeds] = []
        for position in needs.indices where !isGrouped[position] {
            let group = [position] + others(with: position)
            guard group.contains(where: { places[$0].workspace != places[position].workspace }) else { continue }
            for place in group.map({ places[$0] }) { for other in at[place] ?? [] { isGrouped[other] = true } }
            groups.append(AlikeNeeds(group.map { needs[$0] }, group.map { texts[$0] }))
        }
        return groups
    }

    /// The needs behind one that stand together with it, in their order.
    private mutating func others(with position: Int) -> [Int] {
        let isOpen = { [isGrouped] (other: Int) in other > position && !isGrouped[other] }
        var found = near.alike(to: position, where: isOpen)
        if let facts = facts[position] {
            // Those left behind are never asked for again.
            same[facts]?.removeAll { !isOpen($0) }
            found += same[facts] ?? []
        }
        let together = joined.first(places[position]).map { joinedAt[$0] } ?? at[places[position]] ?? []
        found += together.filter(isOpen)
        return found.once.sorted()
    }
}
