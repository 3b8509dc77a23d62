import Documents
import Model
import Store

// `meeting open` (møte åpne): what is said and voted from now on belongs to this meeting.

extension MeetingCommand {
    /// Opens a meeting, or opens it anew for one more sitting.
    func open(_ opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws -> Int32 {
        let plan = try meeting(or: opened.desk.nextMeeting ?? opened.desk.openMeeting, in: opened.desk)
        if let other = opened.desk.openMeeting, other.id != plan.id { throw MeetingTrouble.isOpen(other.id) }
        let saving = !program.options.dryRun
        if saving { try program.settle(store) }
        let now = try store.change(UnitAnalysis.self, by: program.change("meeting"), saving: saving) { opened in
            guard let place = opened.desk.meetings.firstIndex(where: { $0.id == plan.id }) else { return }
            opened.desk.meetings[place].state = .open
            opened.desk.meetings[place].days = Set(plan.days.filter { $0 >= program.today } + [program.today])
                .sorted()
        }
        if saving { try store.finish() }
        let held = now.desk.meetings.first { $0.id == plan.id } ?? plan
        try program.tell(MeetingOpenOutcome(held, wasClosed: plan.state == .closed, saving: saving))
        return 0
    }
}
