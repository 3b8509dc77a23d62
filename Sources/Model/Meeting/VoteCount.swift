/// A vote as it is told when its meeting is closed: sums with their spread, and how many they came from.
///
/// It informs the choice and does not make it: of choices that got equally many, none is first.
public struct VoteCount: Sendable, Hashable {
    /// One choice with what it got.
    public struct Row: Sendable, Hashable {
        /// The choice.
        public let choice: VoteChoice
        /// Its marks.
        public let marks: Int
        /// Its place, from 1; choices with as many marks have the same.
        public let place: Int
        /// From how many piles it got any, the fewest and the most; `nil` where no piles may be told apart.
        public let spread: Spread?
    }

    /// How the marks of a choice lie.
    public struct Spread: Sendable, Hashable {
        /// The piles it got any marks from.
        public let from: Int
        /// How many piles there are.
        public let of: Int
        /// The fewest marks of one pile.
        public let least: Int
        /// The most.
        public let most: Int

        /// Makes a spread.
        public init(from: Int, of: Int, least: Int, most: Int) {
            self.from = from
            self.of = of
            self.least = least
            self.most = most
        }
    }

    /// The choices, the one with most marks first; those with as many in the order of the ballot.
    public let rows: [Row]
    /// How many ballots were counted.
    public let cast: Int
    /// How many could vote; `nil` where it would tell that a few people did not, or more voted than could.
    public let eligible: Int?

    /// The choices that share the first place, where more than one does.
    public var tied: [VoteChoice] {
        let first = rows.filter { $0.place == 1 && $0.marks > 0 }.map(\.choice)
        return first.count > 1 ? first : []
    }

    /// Counts a vote; `nil` where so few voted that what each did would be told.
    ///
    /// - Parameters:
    ///   - vote: The vote.
    ///   - minimum: The smallest group of people that is told.
    public init?(_ vote: Vote, minimum: Int = SmallGroup.minimum) {
        guard vote.cast > 0, vote.voters == .groups || vote.cast >= minimum else { return nil }
        let piles = vote.toldPiles(minimum: minimum)
        let marks = vote.choices.indices.map { vote.marks(for: $0) }
        rows = vote.choices.indices.sorted { (-marks[$0], $0) < (-marks[$1], $1) }.map { place in
            let each = piles.map { $0[place] }
            return Row(
                choice: vote.choices[place], marks: marks[place], place: marks.count { $0 > marks[place] } + 1,
                spread: each.count > 1
                    ? Spread(
                        from: each.count { $0 > 0 }, of: each.count, least: each.min() ?? 0, most: each.max() ?? 0)
                    : nil)
        }
        let cast = vote.cast
        self.cast = cast
        let fewest = vote.voters == .groups ? 1 : minimum
        eligible = vote.eligible.flatMap { $0 == cast || $0 - cast >= fewest ? $0 : nil }
    }
}

extension Vote {
    /// The marks of the piles that may be told apart: each group's where groups vote as one; of people's those of five or
    /// more, the smaller ones together, and with the smallest of the others where they are still fewer than five.
    fileprivate func toldPiles(minimum: Int) -> [[Int]] {
        var (told, few) = (piles, [VotePile]())
        if voters == .people {
            told = piles.filter { $0.ballots >= minimum }.sorted { $0.ballots > $1.ballots }
            few = piles.filter { $0.ballots < minimum && $0.ballots > 0 }
            if !few.isEmpty, few.map(\.ballots).total < minimum, let least = told.popLast() { few.append(least) }
        }
        return (told.map { [$0] } + (few.isEmpty ? [] : [few])).map { together in
            choices.indices.map { place in
                together.map { $0.marks.indices.contains(place) ? $0.marks[place] : 0 }.total
            }
        }
    }
}

/// How far a vote has come, as it may be told while it goes on: never what anybody voted.
public enum VoteProgress: Sendable, Hashable {
    /// Nobody has said how many could vote.
    case cast(Int)
    /// So many have not voted yet.
    case waiting(cast: Int, left: Int)
    /// Few enough are left for each to be known, so that their number is not told.
    case nearlyAll
    /// All have.
    case all

    /// How far it is.
    public init(_ vote: Vote, minimum: Int = SmallGroup.minimum) {
        guard let eligible = vote.eligible else {
            self = .cast(vote.cast)
            return
        }
        // Groups that vote as one are no few people.
        let (left, fewest) = (eligible - vote.cast, vote.voters == .groups ? 1 : minimum)
        self = left <= 0 ? .all : left < fewest ? .nearlyAll : .waiting(cast: vote.cast, left: left)
    }
}

extension Desk {
    /// Whether the votes of a meeting may be seen: when it is closed, and never before.
    public func showsVotes(of meeting: ID<Meeting>) -> Bool {
        meetings.first { $0.id == meeting }.map { $0.state == .closed } ?? true
    }

    /// The desk without what the votes came to, for whoever tells what was changed.
    public var withoutCounts: Desk {
        var desk = self
        for place in desk.votes.indices { desk.votes[place].piles = [] }
        return desk
    }

    /// The votes that may be seen.
    public var shownVotes: [Vote] { votes.filter { showsVotes(of: $0.meeting) } }

    /// Counts a pile of ballots into a vote, begun where there is none; a group's new count takes the place of its old.
    ///
    /// - Parameters:
    ///   - pile: The ballots with their marks.
    ///   - begun: The vote as it would begin.
    public mutating func count(_ pile: VotePile, into begun: Vote) {
        let place: Int
        // People's ballots are never counted among groups': few people are hidden, and few groups are not.
        if let found = votes.firstIndex(where: { $0.isSame(as: begun) }) {
            place = found
            votes[place].eligible = begun.eligible ?? votes[place].eligible
        } else {
            votes.append(begun)
            place = votes.count - 1
        }
        // What was on another ballot is counted by what it was, and what is new on this one comes after it.
        votes[place].choices += begun.choices.filter { new in
            !votes[place].choices.contains { $0.isSame(as: new) }
        }
        let marks = votes[place].choices.map { choice in
            begun.choices.firstIndex { $0.isSame(as: choice) }
                .flatMap { pile.marks.indices.contains($0) ? pile.marks[$0] : nil } ?? 0
        }
        let counted = VotePile(group: pile.group, ballots: pile.ballots, marks: marks)
        if let same = votes[place].piles.firstIndex(where: { $0.group == pile.group }) {
            votes[place].piles[same] = counted
        } else {
            votes[place].piles.append(counted)
        }
    }
}
