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
