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
        guard let part = try work.part(named, in: meeting, opened.desk) else { return 2 }
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        guard case .some(let group) = whose(screen, opened.desk) else { return 0 }
        let meeting = meeting ?? opened.desk.openMeeting?.id
        var saved: [StaffInput] = []
        while true {
            let (line, outcome) = ask(saved.count, group, part, screen)
            if outcome == .back, let last = saved.popLast() {
                let (input, came) = try work.rewrite(last, screen)
                saved.append(input)
                if came == .answered, work.saves { program.console.say(InputWords.saved(input.id.item)) }
                continue
            }
            guard let line else {
                try work.finish()
                if !saved.isEmpty { program.console.say(InputWords.taken(saved.count, group, saves: work.saves)) }
                return outcome == .ended && saved.isEmpty ? 2 : 0
            }
            // A group says its weightiest first.
            let weight = !isUnsigned && group != nil && saved.count < InputBringing.weighty ? saved.count + 1 : nil
            let draft = StaffInputDraft(
                line, about: part, in: meeting, group: group, origin: isUnsigned ? .unsigned : .typed,
                weight: weight)
            var new: [StaffInput] = []
            _ = try work.change { new = $0.desk.take([draft], &$0.body.numbering) }
            guard let first = new.first else {
                program.console.say(InputWords.saidBefore)
                continue
            }
            saved.append(first)
            if work.saves { program.console.say(InputWords.saved(first.id.item)) }
        }
    }

    /// What the group calls itself, asked for where it is not told and somebody is there; `nil` where somebody stopped.
    private func whose(_ screen: InputScreen, _ desk: Desk) -> String?? {
        guard group == nil, !isUnsigned, program.world.someoneAnswers else { return .some(group) }
        var name: String?
        let question = PlainQuestion.words(
            InputWords.whichGroup, help: InputWords.typingHelp, screen.doubt(ofGroup: desk)
        ) { name = $0 }
        switch program.prompter.ask(question) {
        case .answered, .later, .back: return .some(name)
        case .stopped, .ended: return nil
        }
    }

    private func ask(
        _ saved: Int, _ group: String?, _ part: MeetingPart, _ screen: InputScreen
    ) -> (String?, Prompter.Outcome) {
        var line: String?
        let asked = InputWords.asked(saved, group, isUnsigned: isUnsigned, part)
        let doubted = DoubtedWords(screen.doubt(in:))
        var question = PlainQuestion([.paragraph(.text(asked))], help: InputWords.typingHelp, canWait: true) {
            reply throws(Refusal) in
            if reply.isComplete { return }
            let words = try reply.words().trimmed
            guard words.contains(where: \.isLetter) else { throw Refusal(InputWords.writeInput) }
            try doubted.pass(words)
            line = words
        }
        question.keepsWhole = true
        let outcome = program.prompter.ask(question)
        return (line, outcome)
    }
}
