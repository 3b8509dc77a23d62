import Model
import Store

// `meeting record` (møte noter): what the groups say, as `input write` and `input import` take it.

extension MeetingCommand {
    /// Takes down what a group says, or brings it from files; a meeting that is named is the one it was said in.
    func record(_ opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws -> Int32 {
        let named = try part.map(InputTrouble.part)
        let asMeeting = formOrMeeting.first.flatMap { ItemID($0) }.flatMap { ID<Meeting>($0) }
        if let asMeeting, !opened.desk.meetings.contains(where: { $0.id == asMeeting }) {
            throw MeetingTrouble.noMeeting(formOrMeeting[0])
        }
        let files = formOrMeeting.dropFirst(asMeeting == nil ? 0 : 1)
        let work = InputWork(store: store, program: program)
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        let group = try program.told(
            group, as: CommandShape(of: MeetingCommand.self).called("--group"), screen.doubt(ofGroup: opened.desk))
        guard files.isEmpty else {
            return try InputBringing(work: work, group: group, meeting: asMeeting).run(
                Array(files), about: named, opened)
        }
        return try InputTyping(work: work, group: group, isUnsigned: false, meeting: asMeeting).run(
            about: named, opened)
    }
}
