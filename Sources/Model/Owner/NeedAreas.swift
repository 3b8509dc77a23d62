/// The needs of one practice area, as they are put before a group: the area first, then the themes of the grant.
public struct NeedArea: Sendable, Hashable {
    /// The needs of one theme.
    public struct Group: Sendable, Hashable {
        /// The theme; `nil` where none was given.
        public let theme: Theme?
        /// The needs, in the order of their numbers.
        public let needs: [ReceivedNeed]
    }

    /// The area as the first of them writes it; `nil` where none was given.
    public let area: String?
    /// The language the area is written in.
    public let language: Language
    /// The needs by theme, in the grant's order; those without a theme come last.
    public let groups: [Group]
    /// The units, each once, and the children in them.
    public let behind: Headcount

    /// All its needs, theme by theme.
    public var needs: [ReceivedNeed] { groups.flatMap(\.needs) }
}

extension OwnerOverview {
    /// All needs by practice area: the areas with most units first, then in the order of their first needs.
    public var needAreas: [NeedArea] {
        let numbers = NeedNumbers(self)
        let sorted = numbers.sorted(received.needs)
        // Hundreds of needs have the same few areas: what tells each is found once.
        let written = Set(sorted.compactMap(\.need.practiceArea))
        let keys = Dictionary(uniqueKeysWithValues: written.map { ($0, PracticeArea.key(of: $0)) })
        let key = { (need: ReceivedNeed) in need.need.practiceArea.flatMap { keys[$0] } ?? "" }
        let grouped = Dictionary(grouping: sorted, by: key)
        let register = registeredUnits
        let units = Dictionary(received.newest().map { ($0.id, register[$0]) }) { first, _ in first }
        let areas = sorted.map(key).once.compactMap { key -> NeedArea? in
            guard let needs = grouped[key], let first = needs.first else { return nil }
            let themes = Dictionary(grouping: needs, by: \.need.theme)
            let groups = (Theme.allCases.map { $0 as Theme? } + [nil]).compactMap { theme in
                themes[theme].map { NeedArea.Group(theme: theme, needs: $0) }
            }
            let holders = needs.map(\.reference.workspace).once
            return NeedArea(
                area: key.isEmpty ? nil : first.need.practiceArea, language: first.language, groups: groups,
                behind: Headcount(holders.map { units[$0] ?? nil }))
        }
        return areas.enumerated().sorted { one, other in
            let (left, right) = (one.element, other.element)
            if (left.area == nil) != (right.area == nil) { return right.area == nil }
            if left.behind.units != right.behind.units { return left.behind.units > right.behind.units }
            return one.offset < other.offset
        }.map(\.element)
    }
}
