/// What an owner decided about needs that are alike: joined into one, or kept apart.
public struct Joining: Sendable, Hashable, Codable {
    /// The needs, in the revisions that were looked at.
    public var needs: [Reference]
    /// Whether they are joined; a refusal is kept too, so that it is not asked again.
    public var isJoined: Bool

    /// Makes a decision.
    public init(needs: [Reference], isJoined: Bool) {
        self.needs = needs
        self.isJoined = isJoined
    }
}

/// What an owner decided about needs that are alike, by the needs.
public struct JoiningDecisions: Sendable {
    private var isJoined: [Set<Reference.Place>: Bool] = [:]

    init(_ joinings: [Joining]) {
        for joining in joinings { isJoined[Set(joining.needs.map(\.place))] = joining.isJoined }
    }

    /// What was decided about exactly these needs, in whatever revision; `nil` while nothing was, also when one has
    /// come to them since.
    public subscript(alike: AlikeNeeds) -> Bool? { isJoined[Set(alike.references.map(\.place))] }
}
