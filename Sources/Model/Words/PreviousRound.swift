/// The round before, as it stands at the start of the next analysis of a unit or an owner: nothing of it is copied into
/// the new one; what goes on is chosen.
public struct PreviousRound: Sendable, Hashable, Codable {
    /// The workspace it stands in.
    public var workspace: String
    /// Its revision.
    @Ordinal public var revision: Int
    /// The goals it looked at, as they were worded; none for an owner.
    public var goals: [String]
    /// The area that was chosen; absent for an owner, and where none was.
    public var area: String?
    /// The areas that were not chosen, or what was not taken up.
    public var aside: [String]
    /// The needs of a unit or the priorities of an owner, with what became of each.
    public var carried: [CarriedItem]

    /// Makes a round of which nothing is decided yet.
    public init(
        workspace: String, revision: Int, goals: [String] = [], area: String? = nil, aside: [String] = [],
        carried: [CarriedItem]
    ) {
        self.workspace = workspace
        self.revision = revision
        self.goals = goals
        self.area = area
        self.aside = aside
        self.carried = carried
    }

    /// What was said to go on: these are offered where needs or priorities are named.
    public var goingOn: [CarriedItem] { carried.filter { $0.fate?.goesOn ?? false } }
}

/// A need or a priority of the round before, and what became of it.
public struct CarriedItem: Sendable, Hashable, Codable {
    /// Its id there.
    public var item: ItemID
    /// What it said.
    public var words: String
    /// What was seen since, where it was told.
    public var seen: String?
    /// What the unit was to do about it itself, and whether it was done.
    public var ownAction: OwnAction?
    /// What those above decided, where they answered.
    public var decision: NeedOutcome.Decision?
    /// What becomes of it now; absent until it is answered.
    public var fate: MeasureFate?
    /// Why; absent until it is answered.
    public var reason: String?

    /// Makes an item of which nothing is decided yet.
    public init(
        item: ItemID, words: String, seen: String? = nil, ownAction: OwnAction? = nil,
        decision: NeedOutcome.Decision? = nil
    ) {
        self.item = item
        self.words = words
        self.seen = seen
        self.ownAction = ownAction
        self.decision = decision
    }
}
