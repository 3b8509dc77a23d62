/// How the staff weighed the choices of one question in one meeting: counts, never who.
///
/// It informs the choice and does not make it; it is shown when the meeting is closed.
public struct Vote: Sendable, Hashable, Codable {
    /// The meeting.
    public var meeting: ID<Meeting>
    /// The question of the interview it is about.
    public var question: String
    /// Who placed the marks: each person or each group.
    public var voters: Voters
    /// How many could vote; absent where nobody has said.
    @People public var eligible: Int?
    /// What could be chosen, in the order of the ballot.
    public var choices: [VoteChoice]
    /// The ballots as they were counted, each pile with its counts.
    public var piles: [VotePile]

    /// Makes a vote without ballots.
    public init(
        meeting: ID<Meeting>, question: String, voters: Voters, eligible: Int? = nil, choices: [VoteChoice]
    ) {
        self.meeting = meeting
        self.question = question
        self.voters = voters
        self.eligible = eligible
        self.choices = choices
        piles = []
    }

    /// Whether it is the same voters' vote on the same in the same meeting.
    public func isSame(as other: Vote) -> Bool {
        meeting == other.meeting && question == other.question && voters == other.voters
    }

    /// How many have voted.
    public var cast: Int { piles.map(\.ballots).total }

    /// How many marks a choice got.
    public func marks(for choice: Int) -> Int {
        piles.map { $0.marks.indices.contains(choice) ? $0.marks[choice] : 0 }.total
    }
}

/// Who places the marks.
public enum Voters: String, Labelled {
    /// Each person.
    case people
    /// Each group, as one.
    case groups

    /// What people call it.
    public var label: Text {
        switch self {
        case .people: Text(nb: "hver person", nn: "kvar person", en: "each person")
        case .groups: Text(nb: "hver gruppe", nn: "kvar gruppe", en: "each group")
        }
    }
}

/// Something that could be chosen.
public struct VoteChoice: Sendable, Hashable, Codable {
    /// The item, where it is one.
    public var item: ItemID?
    /// What stood on the ballot.
    public var words: String

    /// Makes a choice.
    public init(_ words: String, item: ItemID? = nil) {
        self.words = words
        self.item = item
    }

    /// Whether it is the same choice, however it was worded on a ballot.
    func isSame(as other: VoteChoice) -> Bool { item == other.item && (item != nil || words == other.words) }
}

/// Ballots that were counted together.
public struct VotePile: Sendable, Hashable, Codable {
    /// The group they came from; absent for those of all.
    public var group: String?
    /// How many ballots.
    @People public var ballots: Int
    /// The marks of each choice, in the order of the choices.
    @People public var marks: [Int]

    /// How many dots a ballot has, as ours are printed (O).
    public static let dots = 3

    /// Makes a pile.
    public init(group: String? = nil, ballots: Int, marks: [Int]) {
        self.group = group
        self.ballots = ballots
        self.marks = marks
    }
}
