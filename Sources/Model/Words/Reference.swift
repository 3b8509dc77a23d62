/// An item of another workspace, in exactly the revision that was looked at, and what it said there.
///
/// Two references are the same when they point to the same item of the same revision; `said` is what a decision
/// remembers of it.
public struct Reference: Sendable, Codable {
    /// The id of the other workspace.
    public let workspace: String
    /// Its revision.
    @Ordinal public private(set) var revision: Int
    /// The item there.
    public let item: ItemID
    /// The digest of what the item said (SHA-256 of its `meaning`), as Store told it when the document was opened; absent
    /// where nobody has told it.
    public let said: String?

    /// Makes a reference.
    public init(workspace: String, revision: Int, item: ItemID, said: String? = nil) {
        self.workspace = workspace
        self.revision = revision
        self.item = item
        self.said = said
    }

    /// Whether it is the same item, whatever the revision.
    public func isSame(as other: Reference) -> Bool { workspace == other.workspace && item == other.item }

    /// What it points to, whatever the revision.
    struct Place: Hashable {
        let workspace: String
        let item: ItemID
    }

    var place: Place { Place(workspace: workspace, item: item) }
}

extension Reference: Hashable {
    /// Whether both point to the same item of the same revision.
    public static func == (left: Reference, right: Reference) -> Bool {
        left.workspace == right.workspace && left.revision == right.revision && left.item == right.item
    }

    /// Takes in what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(workspace)
        hasher.combine(revision)
        hasher.combine(item)
    }
}
