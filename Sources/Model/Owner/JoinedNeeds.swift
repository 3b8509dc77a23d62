/// Which needs an owner has joined, so that each is asked for at once.
struct JoinedNeeds {
    /// By the places of the needs, the groups each is in; hardly ever more than one.
    private var places: [Reference.Place: [Int]] = [:]
    private let count: Int

    init(_ joinings: [Joining]) {
        let joined = joinings.filter(\.isJoined)
        for (group, joining) in joined.enumerated() {
            for place in joining.needs.map(\.place).once { places[place, default: []].append(group) }
        }
        count = joined.count
    }

    /// The first group a need is in; `nil` where it is joined with none.
    func first(_ place: Reference.Place) -> Int? { places[place]?.first }

    /// By the groups, the positions of their needs among some, in their order.
    func groups(of needs: [Reference.Place]) -> [[Int]] {
        var groups = [[Int]](repeating: [], count: count)
        for (position, place) in needs.enumerated() {
            for group in places[place] ?? [] { groups[group].append(position) }
        }
        return groups
    }
}
