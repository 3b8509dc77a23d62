/// What a decision stands on: an item of whoever reported it, in the revision that was decided on.
public struct Footing: Sendable, Hashable, Codable {
    /// The item; its holder is the receiver of the reply, or stands between the receiver and whoever decided.
    public var item: ItemID
    /// The revision that was decided on, or that was looked at where nothing is decided.
    @Ordinal public var revision: Int
    /// The digest of what the item said then.
    public var said: String?
    /// The newest revision that was at hand, where the item says something else in it, or is gone: the decision is still
    /// about the older one.
    @Ordinal public var changedIn: Int?

    /// Makes a footing.
    ///
    /// - Parameters:
    ///   - reference: What was decided on.
    ///   - changedIn: The newest revision, where it says something else.
    public init(_ reference: Reference, changedIn: Int?) {
        item = reference.item
        revision = reference.revision
        said = reference.said
        self.changedIn = changedIn
    }

    /// Makes a footing on an item whose workspace is known.
    public init(item: ItemID, revision: Int, said: String?, changedIn: Int?) {
        self.item = item
        self.revision = revision
        self.said = said
        self.changedIn = changedIn
    }
}
