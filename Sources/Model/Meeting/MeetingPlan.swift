/// A meeting as it is planned and held, on the desk until it is closed and becomes a ``Meeting``.
public struct MeetingPlan: Sendable, Hashable, Codable {
    /// The id of the meeting it is to be: given out when it is planned, never changed.
    public let id: ID<Meeting>
    /// What kind of meeting it is.
    public var form: MeetingForm
    /// The parts of the analysis it is to work through, in order.
    public var parts: [MeetingPart]
    /// How many minutes it takes, breaks included.
    @Minutes public var minutes: Int
    /// How many groups work beside each other.
    @People public var groups: Int
    /// The days of its sittings, in order; empty where none is settled.
    @Sparse public var days: [Day]
    /// When each sitting begins, in minutes after midnight; absent where that is not settled.
    @Minutes public var start: Int?
    /// How far it has come.
    public var state: MeetingState

    /// Makes a plan of a meeting to come.
    public init(
        id: ID<Meeting>, form: MeetingForm, parts: [MeetingPart], minutes: Int, groups: Int, days: [Day] = [],
        start: Int? = nil
    ) {
        self.id = id
        self.form = form
        self.parts = parts
        self.minutes = minutes
        self.groups = groups
        self.days = days
        self.start = start
        state = .planned
    }
}

extension MeetingPlan {
    /// Whether the coherence survey is due: the staff have not answered it, and what they do themselves is looked at (O).
    public func isForSurvey(of analysis: UnitAnalysis) -> Bool {
        analysis.coherence == nil && parts.contains { $0.phase == .practice }
    }
}

/// How far a meeting has come.
public enum MeetingState: String, Labelled {
    /// It is to come.
    case planned
    /// It is being held: inputs come in, votes are hidden.
    case open
    /// It has been held: votes are shown, and what came later is told apart.
    case closed

    /// What people call it.
    public var label: Text {
        switch self {
        case .planned: Text(nb: "planlagt", nn: "planlagt", en: "planned")
        case .open: Text(nb: "åpent", nn: "ope", en: "open")
        case .closed: Text(nb: "lukket", nn: "lukka", en: "closed")
        }
    }
}

extension Desk {
    /// The meeting that is being held now, the newest of several.
    public var openMeeting: MeetingPlan? { meetings.last { $0.state == .open } }

    /// The meeting that comes next: the earliest day first, one without a day last.
    public var nextMeeting: MeetingPlan? {
        meetings.filter { $0.state == .planned }.min { left, right in
            guard left.days.first != right.days.first else { return left.id < right.id }
            guard let first = left.days.first else { return false }
            return right.days.first.map { first < $0 } ?? true
        }
    }
}
