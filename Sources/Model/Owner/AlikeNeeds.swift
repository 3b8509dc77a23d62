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
        let all = needs.map(\.need)
        func shared<Value: Hashable>(_ value: (Need) -> Value?) -> Bool {
            Set(all.map(value)).count == 1 && all.first.flatMap(value) != nil
        }
        theme = shared(\.theme) ? all.first?.theme : nil
        practiceArea = shared { $0.practiceArea.map(PracticeArea.key) } ? all.first?.practiceArea : nil
        who = shared { $0.who?.folded } ? all.first?.who : nil
        words = byWords ? texts.first?.words(sharedWith: texts.dropFirst()) ?? [] : []
    }
}

extension OwnerOverview {
    /// Needs that seem to say the same across units, decided on or not, in the order they were received; those that were
    /// joined stand together, whatever they say.
    public var alikeNeeds: [AlikeNeeds] { alikeNeeds(of: received.needs) { $0.map { Likeness($0) } } }

    /// The same, the texts being taken apart only where others were before.
    public func alikeNeeds(_ around: Surroundings) -> [AlikeNeeds] {
        alikeNeeds(of: received.needs) { around.made(of: $0) { texts in texts.map { Likeness($0) } } }
    }

    private func alikeNeeds(of needs: [ReceivedNeed], _ apart: ([String]) -> [Likeness]) -> [AlikeNeeds] {
        var grouping = AlikeGrouping(needs, apart(needs.map(\.need.ability)), JoinedNeeds(joinings))
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
