/// Needs of several units that say the same.
///
/// Alike are needs of at least two units with the same theme of the grant, the same practice area and the same target
/// group. The two texts are compared as names are: capitals and blanks make no difference, every other letter does.
/// A need that lacks one of the three, or whose theme is none of the grant's, is alike to no other (O). The wording of
/// the needs themselves is not compared: people say the same in many ways, and only they can tell.
public struct AlikeNeeds: Sendable, Hashable {
    /// The theme they share.
    public let theme: Theme
    /// The practice area, as the first of them writes it.
    public let practiceArea: String
    /// The target group, as the first of them writes it.
    public let who: String
    /// The needs, in the order they were received.
    public let needs: [ReceivedNeed]

    /// Where they stand.
    public var references: [Reference] { needs.map(\.reference) }
}

extension Need {
    /// What is compared; `nil` where something of it was not answered.
    fileprivate var likeness: [String]? {
        guard let theme, theme != .none, let area = practiceArea.map(PracticeArea.key), let who = who?.folded,
            !area.isEmpty,
            !who.isEmpty
        else { return nil }
        return [theme.rawValue, area, who]
    }
}

extension Reference {
    fileprivate var place: [String] { [workspace, item.code] }
}

extension OwnerOverview {
    /// Needs that are alike across units, decided on or not, in the order they were received.
    public var alikeNeeds: [AlikeNeeds] {
        var order: [[String]] = []
        var groups: [[String]: [ReceivedNeed]] = [:]
        for need in received.needs {
            guard let likeness = need.need.likeness else { continue }
            if groups[likeness] == nil { order.append(likeness) }
            groups[likeness, default: []].append(need)
        }
        return order.compactMap { likeness in
            guard let needs = groups[likeness], let first = needs.first, let theme = first.need.theme,
                Set(needs.map(\.reference.workspace)).count > 1
            else { return nil }
            return AlikeNeeds(
                theme: theme, practiceArea: first.need.practiceArea ?? "", who: first.need.who ?? "", needs: needs)
        }
    }

    /// What was decided about exactly these needs, in whatever revision; `nil` while nothing was, also when one has
    /// come to them since.
    public func decision(on alike: AlikeNeeds) -> Bool? {
        let places = Set(alike.references.map(\.place))
        return joinings.last { Set($0.needs.map(\.place)) == places }?.isJoined
    }

    /// Keeps a decision; what was decided about some of these needs before no longer counts.
    public mutating func decide(_ isJoined: Bool, on alike: AlikeNeeds) {
        let places = Set(alike.references.map(\.place))
        joinings.removeAll { !places.isDisjoint(with: $0.needs.map(\.place)) }
        joinings.append(Joining(needs: alike.references, isJoined: isJoined))
    }

    /// The needs to choose among: those that were joined stand together, every other alone.
    public var needChoices: [[ReceivedNeed]] {
        let joined = alikeNeeds.filter { decision(on: $0) == true }
        var choices: [[ReceivedNeed]] = []
        for need in received.needs {
            let group = joined.first { $0.references.contains(need.reference) }?.needs ?? [need]
            if group.first == need { choices.append(group) }
        }
        return choices
    }
}
