/// Needs of several units that seem to say the same: a proposal, which only people can make a decision of.
///
/// Alike are needs of at least two units whose own words are alike (``Likeness``), and of what is left those that have
/// the same theme of the grant, practice area and target group letter by letter, as names are compared: of what says the
/// same in words none is taken away to stand with what does not. Each is held against the first of its group, so that a
/// row of small steps never joins what is far apart.
public struct AlikeNeeds: Sendable, Hashable {
    /// The theme all of them have; `nil` where they differ.
    public let theme: Theme?
    /// The practice area all of them have, as the first of them writes it; `nil` where they differ.
    public let practiceArea: String?
    /// The target group all of them have, as the first of them writes it; `nil` where they differ.
    public let who: String?
    /// The words of the first of them that another has too, in whatever form; none where they stand together for other
    /// things than their words.
    public let words: [String]
    /// The needs, in the order they were received.
    public let needs: [ReceivedNeed]

    /// Where they stand.
    public var references: [Reference] { needs.map(\.reference) }

    init(_ needs: [ReceivedNeed], _ texts: [Likeness], byWords: Bool) {
        self.needs = needs
        theme = needs.first?.need.theme.flatMap { theme in
            needs.allSatisfy { $0.need.theme == theme } ? theme : nil
        }
        practiceArea = Self.shared(\.practiceArea, by: PracticeArea.key, in: needs)
        who = Self.shared(\.who, by: \.folded, in: needs)
        words = byWords ? texts.first?.words(sharedWith: texts.dropFirst()) ?? [] : []
    }
}

extension AlikeNeeds {
    /// A text as the first need has it, where all have the same by its key; `nil` where they differ.
    private static func shared(
        _ text: (Need) -> String?, by key: (String) -> String, in needs: [ReceivedNeed]
    ) -> String? {
        guard let first = needs.first.flatMap({ text($0.need) }) else { return nil }
        // Most that are the same are so letter by letter.
        let wanted = key(first)
        let isShared = needs.allSatisfy { need in
            text(need.need).map { $0 == first || key($0) == wanted } ?? false
        }
        return isShared ? first : nil
    }
}

extension OwnerOverview {
    /// Needs that seem to say the same across units, decided on or not, in the order they were received; those that were
    /// joined stand together, whatever they say.
    public var alikeNeeds: [AlikeNeeds] {
        var grouping = AlikeGrouping(received.needs, JoinedNeeds(joinings))
        return grouping.groups()
    }

    /// What was decided about needs that are alike.
    public var joiningDecisions: JoiningDecisions { JoiningDecisions(joinings) }

    /// Keeps a decision; what was decided about some of these needs before no longer counts.
    public mutating func decide(_ isJoined: Bool, on alike: AlikeNeeds) { decide(isJoined, on: alike.references) }

    /// Keeps a decision about needs that somebody put together, proposed or not.
    public mutating func decide(_ isJoined: Bool, on needs: [Reference]) {
        let places = Set(needs.map(\.place))
        joinings.removeAll { !places.isDisjoint(with: $0.needs.map(\.place)) }
        joinings.append(Joining(needs: needs, isJoined: isJoined))
    }

    /// The needs to choose among: those that were joined stand together, every other alone.
    public var needChoices: [[ReceivedNeed]] {
        let (all, joined) = (received.needs, JoinedNeeds(joinings))
        let groups = joined.groups(of: all.map(\.reference.place))
        return all.enumerated().compactMap { position, need in
            guard let group = joined.first(need.reference.place) else { return [need] }
            return groups[group].first == position ? groups[group].map { all[$0] } : nil
        }
    }
}
