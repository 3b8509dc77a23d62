import Guidance
import Model
import Pages

/// Takes down what a group says, one input a line; each is saved when it is said.
struct InputTyping {
    let work: InputWork
    let group: String?
    let isUnsigned: Bool
    /// The meeting it was said in; the one that is open where none is named.
    var meeting: ID<Meeting>?

    private var program: Program { work.program }

    func run(about named: MeetingPart?, _ opened: Opened<UnitAnalysis>) throws -> Int32 {
        guard let part = try work.part(named, opened.desk) else { return 2 }
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        var saved = 0
        var doubted: String?
        while true {
            let (line, outcome) = ask(saved, part)
            guard let line else {
                try work.finish()
                if saved > 0 { program.console.say(InputWords.taken(saved, group, saves: work.saves)) }
                return outcome == .ended && saved == 0 ? 2 : 0
            }
            if line != doubted, let doubt = screen.doubt(in: line) {
                doubted = line
                program.console.say(doubt)
                continue
            }
            doubted = nil
            let meeting = meeting ?? opened.desk.openMeeting?.id
            // A group says its weightiest first.
            let weight = !isUnsigned && group != nil && saved < InputBringing.weighty ? saved + 1 : nil
            let draft = StaffInputDraft(
                line, about: part, in: meeting, group: group, origin: isUnsigned ? .unsigned : .typed,
                weight: weight)
            var new: [StaffInput] = []
            _ = try work.change { new = $0.desk.take([draft], &$0.body.numbering) }
            saved += 1
            if let first = new.first { program.console.say(InputWords.saved(first.id.item)) }
        }
    }

    private func ask(_ saved: Int, _ part: MeetingPart) -> (String?, Prompter.Outcome) {
        var line: String?
        let asked = InputWords.asked(saved, group, isUnsigned: isUnsigned, part)
        var question = PlainQuestion([.paragraph(.text(asked))], help: InputWords.typingHelp, canWait: true) {
            reply throws(Refusal) in
            if reply.isComplete { return }
            let words = try reply.words().trimmed
            guard words.contains(where: \.isLetter) else { throw Refusal(InputWords.writeInput) }
            line = words
        }
        question.keepsWhole = true
        let outcome = program.prompter.ask(question)
        return (line, outcome)
    }
}
