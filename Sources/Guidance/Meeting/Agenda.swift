public import Model

/// What a meeting does, minute by minute; the minutes add up to those of the meeting exactly (O).
public struct Agenda: Sendable, Hashable {
    /// One line of it.
    public struct Line: Sendable, Hashable {
        /// What is done.
        public let step: AgendaStep
        /// The part of the analysis it is about; absent for what is about the whole meeting.
        public let part: MeetingPart?
        /// Which turn of individual, group and plenary it is in that part, and of how many.
        public let turn: Int
        /// How many turns the part has.
        public let turns: Int
        /// How long it takes.
        public let minutes: Int
    }

    /// Its lines in order.
    public let lines: [Line]

    /// All its minutes.
    public var minutes: Int { lines.map(\.minutes).total }

    /// Plans a meeting.
    ///
    /// - Parameters:
    ///   - plan: What is to be planned.
    ///   - hasSurvey: Whether the coherence survey is to be filled in.
    /// - Throws: `AgendaTooShort` with the fewest minutes that will do.
    public init(_ plan: MeetingPlan, hasSurvey: Bool = false) throws(AgendaTooShort) {
        let parts: [MeetingPart?] = plan.parts.isEmpty ? [nil] : plan.parts
        let room = AgendaRoom(minutes: plan.minutes, parts: parts.count, groups: plan.groups, hasSurvey: hasSurvey)
        guard room.isEnough else { throw AgendaTooShort(least: room.least) }
        var lines: [Line] = []
        for (place, part) in parts.enumerated() {
            let turns = Share.turns(of: room.minutes(ofPart: place), groups: plan.groups)
            let share = Share.even(room.minutes(ofPart: place), among: turns)
            for (turn, minutes) in share.enumerated() {
                lines += TurnOfWork(minutes: minutes, groups: plan.groups).steps.map { step, minutes in
                    Line(step: step, part: part, turn: turn + 1, turns: turns, minutes: minutes)
                }
            }
        }
        lines = AgendaBreaks(room.breaks).placed(among: lines)
        func around(_ step: AgendaStep, _ minutes: Int) -> [Line] {
            minutes > 0 ? [Line(step: step, part: nil, turn: 1, turns: 1, minutes: minutes)] : []
        }
        self.lines =
            around(.opening, room.opening) + lines + around(.survey, room.survey)
            + around(.closing, room.closing)
    }
}

/// A meeting is too short for what it is to do.
public struct AgendaTooShort: Error, Hashable {
    /// The fewest minutes that will do.
    public let least: Int

    /// Makes it.
    public init(least: Int) { self.least = least }
}

/// The minutes of a meeting, shared between its beginning, its parts, its breaks and its end.
struct AgendaRoom {
    private let parts: Int
    /// The fewest minutes that will do.
    let least: Int
    let opening: Int
    let closing: Int
    let survey: Int
    /// The length of each break, in order.
    let breaks: [Int]
    private let work: [Int]
    let isEnough: Bool

    init(minutes: Int, parts: Int, groups: Int, hasSurvey: Bool) {
        self.parts = parts
        let leastOfPart = TurnOfWork.least(groups: groups)
        let survey = hasSurvey ? 5 : 0
        self.survey = survey
        least = 4 + survey + parts * leastOfPart
        isEnough = minutes >= least
        var opening = min(15, max(2, minutes / 15))
        var closing = min(10, max(2, minutes / 20))
        var breaks = AgendaRoom.breaks(of: minutes)
        func left() -> Int { minutes - opening - closing - survey - breaks.total }
        // What is short gives way before the work does: first the breaks, then the beginning and the end.
        while left() < parts * leastOfPart, !breaks.isEmpty { breaks.removeLast() }
        if left() < parts * leastOfPart { (opening, closing) = (2, 2) }
        (self.opening, self.closing, self.breaks) = (opening, closing, breaks)
        work = Share.even(max(0, left()), among: parts)
    }

    /// The minutes of a part.
    func minutes(ofPart place: Int) -> Int { work.indices.contains(place) ? work[place] : 0 }

    /// A long break in a day of four hours or more, and a short one for each hour and a half besides (O).
    private static func breaks(of minutes: Int) -> [Int] {
        let hasLunch = minutes >= 240
        let short = max(0, minutes / 90 - (hasLunch ? 1 : 0))
        return (hasLunch ? [30] : []) + Array(repeating: 10, count: short)
    }
}
