/// Needs of several units that seem to say the same: a proposal, which only people can make a decision of.
///
/// Alike are needs of at least two units whose own words are alike (``Likeness``), or that have the same
/// theme of the grant, practice area and target group letter by letter, as names are compared. Each is held against the
/// first of its group, so that a row of small steps never joins what is far apart.
public struct AlikeNeeds: Sendable, Hashable {
    /// The theme all of them have; `nil` where they differ.
    public let theme: Theme?
    /// The practice area all of them have, as the first of them writes it; `nil` where they differ.
    public let practiceArea: String?
    /// The target group all of them have, as the first of them writes it; `nil` where they differ.
    public let who: String?
    /// The words of the first of them that another has too, in whatever form.
    public let words: [String]
    /// The needs, in the order they were received.
    public let needs: [ReceivedNeed]

    /// Where they stand.
    public var references: [Reference] { needs.map(\.reference) }

    fileprivate init(_ compared: [Compared]) {
        needs = compared.map(\.received)
        let all = needs.map(\.need)
        func shared<Value: Hashable>(_ value: (Need) -> Value?) -> Bool {
            Set(all.map(value)).count == 1 && all.first.flatMap(value) != nil
        }
        theme = shared(\.theme) ? all.first?.theme : nil
        practiceArea = shared { $0.practiceArea.map(PracticeArea.key) } ? all.first?.practiceArea : nil
        who = shared { $0.who?.folded } ? all.first?.who : nil
        let first = compared.first?.words
        words = compared.dropFirst().flatMap { other in first?.words(sharedWith: other.words) ?? [] }.once
    }
}

/// A need with what is compared of it.
private struct Compared {
    let received: ReceivedNeed
    let words: Likeness
    /// Theme, area and target group; `nil` where something of it was not answered or is none of the grant's.
    let facts: [String]?

    init(_ received: ReceivedNeed) {
        self.received = received
        let need = received.need
        words = Likeness(need.ability)
        facts =
            if let theme = need.theme, theme != .none, let area = need.practiceArea.map(PracticeArea.key),
                let who = need.who?.folded, !area.isEmpty, !who.isEmpty
            { [theme.rawValue, area, who] } else { nil }
    }

    func isAlike(_ other: Compared) -> Bool {
        if let facts, facts == other.facts { return true }
        return words.isAlike(other.words)
    }
}

extension OwnerOverview {
    /// Needs that seem to say the same across units, decided on or not, in the order they were received; those that were
    /// joined stand together, whatever they say.
    public var alikeNeeds: [AlikeNeeds] {
        let all = received.needs.map(Compared.init)
        let joined = joinings.filter(\.isJoined).map { Set($0.needs.map(\.place)) }
        var grouped: Set<Reference.Place> = []
        return all.enumerated().compactMap { position, first -> AlikeNeeds? in
            let place = first.received.reference.place
            guard !grouped.contains(place) else { return nil }
            let together = joined.first { $0.contains(place) } ?? [place]
            let others = all[(position + 1)...].filter { other in
                let there = other.received.reference.place
                guard !grouped.contains(there) else { return false }
                if together.contains(there) { return true }
                return !joined.contains { $0.contains(there) } && first.isAlike(other)
            }
            let group = [first] + others
            guard Set(group.map(\.received.reference.workspace)).count > 1 else { return nil }
            grouped.formUnion(group.map(\.received.reference.place))
            return AlikeNeeds(group)
        }
    }

    /// What was decided about exactly these needs, in whatever revision; `nil` while nothing was, also when one has
    /// come to them since.
    public func decision(on alike: AlikeNeeds) -> Bool? {
        let places = Set(alike.references.map(\.place))
        return joinings.last { Set($0.needs.map(\.place)) == places }?.isJoined
    }

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
        let all = received.needs
        let joined = joinings.filter(\.isJoined).map { Set($0.needs.map(\.place)) }
        return all.compactMap { need in
            guard let together = joined.first(where: { $0.contains(need.reference.place) }) else { return [need] }
            let group = all.filter { together.contains($0.reference.place) }
            return group.first == need ? group : nil
        }
    }
}
