/// What lies on the desk of a workspace and is never handed over.
public struct Desk: Sendable, Hashable, Codable {
    /// The county profile that was chosen by name; absent where the municipality decides it.
    public var county: String?
    /// The day until which the workspace is kept; absent where none is set.
    public var keepUntil: Day?
    /// How many weeks before the county's deadline a step is due here; absent where it is as the county has it.
    public var steps: [StepWeeks]?
    /// Notes, the oldest first.
    public var notes: [Note] = []
    /// The remarks that may stand, with their reasons; absent until one is accepted.
    public var acceptances: [Acceptance]?
    /// What those above have answered, the newest of each.
    public var replies: [Sealed<NeedsReply>]?
    /// What partners have said of a unit's analysis, the newest of each, with the unit's answers; absent until one has.
    public var reviews: [TakenReview]?

    /// Whose keys those have who hand over to this workspace; absent until one has.
    public var senders: [Sender]?

    /// The meetings that are planned, held or closed, in the order they were planned.
    @Sparse public var meetings: [MeetingPlan] = []
    /// What the staff said, in the order it came in.
    @Sparse public var inputs: [StaffInput] = []
    /// What they said, put together.
    @Sparse public var clusters: [InputCluster] = []
    /// How they weighed the choices.
    @Sparse public var votes: [Vote] = []
    /// The files that inputs came from, by their digests; never the files.
    @Sparse public var inputFiles: [InputFile] = []
    /// How an owner's or a network's own group experiences coherence; a unit's is handed over and stands in its analysis.
    public var coherence: Coherence?

    /// Makes an empty desk.
    public init(county: String? = nil) { self.county = county }
}

/// A note on the desk.
public struct Note: Sendable, Hashable, Codable {
    /// The day it was written.
    public var day: Day
    /// What it says.
    public var words: String

    /// Makes a note.
    public init(day: Day, words: String) {
        self.day = day
        self.words = words
    }
}

/// A workspace as it was read: its header, what may be handed over, and its desk.
public struct Opened<Body: Level>: Sendable, Hashable {
    /// The header.
    public var header: Header
    /// What may be handed over.
    public var body: Body
    /// What stays.
    public var desk: Desk

    /// Makes a workspace.
    public init(header: Header, body: Body, desk: Desk = Desk()) {
        self.header = header
        self.body = body
        self.desk = desk
    }

    /// The workspace without what may not leave it.
    public var forOthers: Opened<Body> { Opened(header: header, body: body.forOthers, desk: desk) }
}
