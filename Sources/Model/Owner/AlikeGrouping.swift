/// Finds the needs that are alike (``AlikeNeeds``), each held only against those it can be alike.
struct AlikeGrouping {
    private let needs: [ReceivedNeed]
    private let places: [Reference.Place]
    private let texts: [Likeness]
    private let joined: JoinedNeeds
    /// The positions of the needs of each group that was joined.
    private let joinedAt: [[Int]]
    private let at: [Reference.Place: [Int]]
    /// Of those that no words found a group for and that were joined with none, what they say letter by letter.
    private var facts: [Int: Facts] = [:]
    /// The positions of those that say the same so.
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

    /// Takes some needs.
    init(_ needs: [ReceivedNeed], _ joined: JoinedNeeds) {
        self.needs = needs
        self.joined = joined
        let texts = needs.map(\.likeness)
        self.texts = texts
        let places = needs.map(\.reference.place)
        self.places = places
        joinedAt = joined.groups(of: places)
        at = Dictionary(grouping: places.indices) { places[$0] }
        near = LikenessIndex(texts) { joined.first(places[$0]) == nil }
        isGrouped = [Bool](repeating: false, count: needs.count)
    }

    mutating func groups() -> [AlikeNeeds] {
        let byWords = groups(byWords: true)
        gatherFacts()
        return (byWords + groups(byWords: false)).sorted { $0.first < $1.first }.map(\.alike)
    }

    private mutating func gatherFacts() {
        for position in needs.indices where !isGrouped[position] && joined.first(places[position]) == nil {
            guard let facts = Facts(needs[position].need) else { continue }
            self.facts[position] = facts
            same[facts, default: []].append(position)
        }
    }

    /// Those whose words are alike or that were joined, or of what is left those of the same facts.
    private mutating func groups(byWords: Bool) -> [(first: Int, alike: AlikeNeeds)] {
        var groups: [(first: Int, alike: AlikeNeeds)] = []
        for position in needs.indices where !isGrouped[position] {
            let group = [position] + (byWords ? near(to: position) : same(as: position))
            guard group.contains(where: { places[$0].workspace != places[position].workspace }) else { continue }
            for place in group.map({ places[$0] }) { for other in at[place] ?? [] { isGrouped[other] = true } }
            let alike = AlikeNeeds(group.map { needs[$0] }, group.map { texts[$0] }, byWords: byWords)
            groups.append((position, alike))
        }
        return groups
    }

    /// The needs behind one whose words are like its own or that were joined with it, in their order.
    private mutating func near(to position: Int) -> [Int] {
        let isOpen = isOpen(behind: position)
        let together = joined.first(places[position]).map { joinedAt[$0] } ?? at[places[position]] ?? []
        return (near.alike(to: position, where: isOpen) + together.filter(isOpen)).once.sorted()
    }

    /// The needs behind one that have the same facts, in their order; one that was joined stands with no others.
    private mutating func same(as position: Int) -> [Int] {
        guard let facts = facts[position] else { return [] }
        // Those left behind are never asked for again.
        let left = same[facts]?.filter(isOpen(behind: position)) ?? []
        same[facts] = left
        return left
    }

    private func isOpen(behind position: Int) -> (Int) -> Bool {
        { [isGrouped] other in other > position && !isGrouped[other] }
    }
}
