import Documents
import Guidance
import Model
import Pages
import Store

// `meeting close` (møte lukk): who took part is asked once, then what was decided, and what was put aside.

extension MeetingCommand {
    /// Closes a meeting: it becomes one of those that were held, and its votes may be seen.
    func close(_ opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws -> Int32 {
        let plan = try meeting(or: opened.desk.openMeeting ?? opened.desk.nextMeeting, in: opened.desk)
        guard plan.state != .closed else { throw MeetingTrouble.isClosed(plan.id) }
        let days =
            try namedDays() ?? (plan.state == .open ? [program.today] : plan.days.filter { $0 <= program.today })
        let day = days.isEmpty ? [program.today] : days
        if let late = day.first(where: { $0 > program.today }) { throw MeetingTrouble.isToCome(late) }
        let answers = try MeetingEnd(self, opened.body.meetings[plan.id], of: opened.body.profile, program)
            .asked()
        let saving = !program.options.dryRun
        let recount = opened.body.meetings[plan.id].map { $0.recount(on: day) }
        if saving { try program.settle(store) }
        let now = try store.change(UnitAnalysis.self, by: program.change("meeting"), saving: saving) { opened in
            opened.hold(plan.id, on: day, answers)
        }
        if saving { try store.finish() }
        guard let meeting = now.body.meetings[plan.id] else { return 0 }
        if let recount { program.console.say(MeetingEndWords.closedAgain(recount)) }
        try program.tell(MeetingClosedOutcome(meeting, at: opened.body.profile.kinds, now.desk, saving: saving))
        return 0
    }
}

extension Opened<UnitAnalysis> {
    /// Makes a plan a meeting that was held; what was held in an earlier sitting is added to.
    fileprivate mutating func hold(_ id: ID<Meeting>, on days: [Day], _ end: MeetingEnd.Answers) {
        guard let place = desk.meetings.firstIndex(where: { $0.id == id }) else { return }
        let plan = desk.meetings[place]
        desk.meetings[place].state = .closed
        desk.meetings[place].days = Set(plan.days.filter { days.contains($0) } + days).sorted()
        if !body.meetings.contains(where: { $0.id == id }), let first = days.first {
            let part = plan.parts.first
            body.meetings.append(
                Meeting(
                    id: id, phase: part?.phase, chapter: part?.rawValue, day: first, groups: [], form: plan.form))
        }
        body.meetings.change(id) { meeting in
            plan.parts.forEach { meeting.add($0) }
            if meeting.recount(on: days) == .replaced, !meeting.groups.isEmpty {
                meeting.groups = []
                meeting.present = []
                if end.decided != nil { meeting.decided = nil }
                if end.putAside != nil { meeting.putAside = nil }
                if end.partnerPart != nil { meeting.partnerPart = nil }
            }
            meeting.sittings = Set(meeting.days + days).filter { $0 != meeting.day }.sorted()
            meeting.add(end.present.map(\.role))
            for counted in end.present where counted.people > 0 { meeting.add(counted) }
            meeting.partnerPart = MeetingEnd.joined(meeting.partnerPart, end.partnerPart)
            meeting.decided = MeetingEnd.joined(meeting.decided, end.decided)
            meeting.putAside = MeetingEnd.joined(meeting.putAside, end.putAside)
        }
    }
}

/// What closing a meeting once more does with those who were counted before.
enum Recount {
    /// It was another sitting: they are counted in.
    case added
    /// It was the same sitting, closed anew: the new answers take the place of the old.
    case replaced
}

extension Meeting {
    /// Departments sit one after another, also on one day; any other meeting that is closed twice on a day is told anew.
    func recount(on days: [Day]) -> Recount {
        form != .department && days.allSatisfy(self.days.contains) ? .replaced : .added
    }
}
