import Model
import Testing

/// A vote is told with its spread and n when its meeting is closed; a tie is a tie, and few are never told apart.
@Suite struct VoteCountTests {
    private static func vote(_ piles: [(String?, Int, [Int])], voters: Voters = .people, eligible: Int? = nil)
        -> Vote
    {
        var vote = Vote(
            meeting: ID(1), question: "prioritisation.choice", voters: voters, eligible: eligible,
            choices: ["Lek", "Måltid", "Språk"].enumerated().map {
                VoteChoice($1, item: ItemID(.candidate, $0 + 1))
            })
        vote.piles = piles.map { VotePile(group: $0, ballots: $1, marks: $2) }
        return vote
    }

    @Test func sumsComeWithSpreadAndHowMany() throws {
        let count = try #require(
            VoteCount(Self.vote([("A", 6, [8, 2, 2]), ("B", 5, [1, 9, 0])], eligible: 24)))
        #expect(count.rows.map(\.choice.words) == ["Måltid", "Lek", "Språk"])
        #expect(count.rows.map(\.marks) == [11, 9, 2])
        #expect(count.rows[2].spread == .init(from: 1, of: 2, least: 0, most: 2))
        #expect([count.cast, count.eligible] == [11, 24])
        #expect(count.tied.isEmpty)
    }

    @Test func aTieIsATie() throws {
        let count = try #require(VoteCount(Self.vote([(nil, 9, [6, 6, 2])])))
        #expect(count.tied.map(\.words) == ["Lek", "Måltid"])
        #expect(count.rows.map(\.place) == [1, 1, 3])
    }

    @Test func fewPeopleAreNotToldApart() throws {
        #expect(VoteCount(Self.vote([(nil, 4, [4, 0, 0])])) == nil)
        let count = try #require(VoteCount(Self.vote([("A", 3, [3, 0, 0]), ("B", 8, [1, 7, 0])])))
        #expect(count.rows.allSatisfy { $0.spread == nil })
        #expect(
            VoteCount(Self.vote([("A", 1, [3, 0, 0]), ("B", 1, [1, 2, 0])], voters: .groups))?.rows[0].spread
                != nil)
    }

    @Test func aPileOfFewIsToldTogetherWithOthersAndTheRestAreTold() throws {
        let count = try #require(
            VoteCount(
                Self.vote([("A", 3, [3, 0, 0]), ("B", 8, [1, 7, 0]), ("C", 6, [2, 2, 2]), ("D", 4, [0, 0, 9])])))
        // A and D are seven together.
        #expect(count.rows[0].spread == .init(from: 2, of: 3, least: 0, most: 9))
        #expect(count.rows.map { $0.spread?.of } == [3, 3, 3])
        // Three are told with the six, and nothing of the four of them is left to subtract.
        let two = try #require(
            VoteCount(Self.vote([("A", 3, [3, 0, 0]), ("B", 8, [1, 7, 0]), ("C", 6, [2, 2, 2])])))
        #expect(two.rows.map { $0.spread?.of } == [2, 2, 2])
    }

    @Test func groupsThatVoteAsOneAreNoFewPeople() {
        let vote = Self.vote([("A", 1, [3, 0, 0]), ("B", 1, [1, 2, 0])], voters: .groups, eligible: 5)
        #expect(VoteProgress(vote) == .waiting(cast: 2, left: 3))
        #expect(VoteCount(vote)?.eligible == 5)
    }

    @Test func whoHasNotVotedIsANumberAndNeverAFew() {
        #expect(VoteProgress(Self.vote([(nil, 18, [])], eligible: 24)) == .waiting(cast: 18, left: 6))
        #expect(VoteProgress(Self.vote([(nil, 21, [])], eligible: 24)) == .nearlyAll)
        #expect(VoteProgress(Self.vote([(nil, 24, [])], eligible: 24)) == .all)
        #expect(VoteProgress(Self.vote([(nil, 24, [])])) == .cast(24))
    }

    @Test func votesAreSeenWhenTheirMeetingIsClosed() {
        var desk = Desk()
        desk.meetings = [MeetingPlan(id: ID(1), form: .staff, parts: [.prioritisation], minutes: 120, groups: 3)]
        desk.count(VotePile(group: "A", ballots: 6, marks: [8, 2, 2]), into: Self.vote([]))
        for state in [MeetingState.planned, .open] {
            desk.meetings[0].state = state
            #expect(desk.shownVotes.isEmpty)
        }
        desk.meetings[0].state = .closed
        #expect(desk.shownVotes.count == 1)
    }

    @Test func aGroupsNewCountTakesThePlaceOfItsOld() {
        var desk = Desk()
        desk.count(VotePile(group: "A", ballots: 6, marks: [8, 2, 2]), into: Self.vote([]))
        desk.count(VotePile(group: "B", ballots: 5, marks: [0, 5, 0]), into: Self.vote([]))
        desk.count(VotePile(group: "A", ballots: 7, marks: [7, 0, 0]), into: Self.vote([]))
        #expect(desk.votes.count == 1)
        #expect(desk.votes[0].cast == 12)
        #expect(desk.votes[0].marks(for: 0) == 7)
    }

    @Test func peopleAreNeverCountedAmongGroups() {
        var desk = Desk()
        desk.count(VotePile(group: "A", ballots: 1, marks: [3, 0, 0]), into: Self.vote([], voters: .groups))
        desk.count(VotePile(group: "B", ballots: 3, marks: [1, 2, 0]), into: Self.vote([]))
        #expect(desk.votes.map(\.cast) == [1, 3])
        #expect(desk.votes.map { VoteCount($0) == nil } == [false, true])
    }

    @Test func howManyCouldVoteIsToldWhereItTellsOfNoFew() {
        #expect(VoteCount(Self.vote([(nil, 21, [])], eligible: 24))?.eligible == nil)
        #expect(VoteCount(Self.vote([(nil, 25, [])], eligible: 24))?.eligible == nil)
        #expect(VoteCount(Self.vote([(nil, 24, [])], eligible: 24))?.eligible == 24)
    }
}
