import Documents
import Model
import Store

// `meeting minutes` (møte referat): one page on a meeting that was held.

extension MeetingCommand {
    /// Writes the minutes of a meeting.
    func writeMinutes(_ opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws -> Int32 {
        let held = opened.body.meetings
        let meeting: Meeting
        if let word = formOrMeeting.first {
            guard let id = ItemID(word).flatMap({ ID<Meeting>($0) }) else { throw MeetingTrouble.noMeeting(word) }
            guard let found = held[id] else {
                guard let plan = opened.desk.meetings.first(where: { $0.id == id }) else {
                    throw MeetingTrouble.noMeeting(word)
                }
                throw MeetingTrouble.notClosed(plan.id)
            }
            meeting = found
        } else {
            guard let last = held.max(by: { ($0.days.last ?? $0.day, $0.id) < ($1.days.last ?? $1.day, $1.id) })
            else {
                throw MeetingTrouble.noneHeld
            }
            meeting = last
        }
        let header = opened.header
        let page = MeetingMinutes.page(
            meeting, opened,
            Provenance(
                workspace: header.id, revision: header.revision, day: program.today, program: Program.version,
                draft: false))
        let paths = try write(
            [(Text(nb: "referat", nn: "referat", en: "minutes"), page)], of: meeting.id, opened, store, program)
        try program.tell(ExportOutcome(paths, isDraft: false, saving: !program.options.dryRun))
        return 0
    }
}
