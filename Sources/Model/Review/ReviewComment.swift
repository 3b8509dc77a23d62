/// A comment or a question of a partner, by default on an item of the analysis.
public struct ReviewComment: Item {
    /// A comment.
    public static let kind = ItemKind.comment
    /// Its id within the review: two partners may both have a `comment-1`.
    public let id: ID<ReviewComment>
    /// What it was looked for under.
    public var criterion: ReviewCriterion
    /// The item it is about; absent where it is about the whole of the phase.
    public var item: ItemID?
    /// What that item said when it was commented on, in the unit's own words.
    public var said: String?
    /// The comment in the partner's own words.
    public var words: String
    /// The round it was written in, from 1.
    @Ordinal public private(set) var round: Int
    /// The round in which the partner found that it is settled; absent while it is not.
    @Ordinal public var settledIn: Int?

    /// Makes a comment.
    public init(
        id: ID<ReviewComment>, criterion: ReviewCriterion, item: ItemID? = nil, said: String? = nil,
        words: String, round: Int
    ) {
        self.id = id
        self.criterion = criterion
        self.item = item
        self.said = said
        self.words = words
        self.round = round
    }

    /// The comment in the partner's own words.
    public var title: String { words }

    /// Whether it asks something.
    public var isQuestion: Bool { words.trimmed.hasSuffix("?") }
}
