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
        guard case .some(let group) = whose() else { return 0 }
        let meeting = meeting ?? opened.desk.openMeeting?.id
        var saved: [StaffInput] = []
        while true {
            let (line, outcome) = ask(saved.count, group, part, screen)
            if outcome == .back, let last = saved.popLast() {
                saved.append(try rewritten(last, screen))
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
    private func whose() -> String?? {
        guard group == nil, !isUnsigned, program.world.someoneAnswers else { return .some(group) }
        var name: String?
        let question = PlainQuestion(
            [.paragraph(.text(InputWords.whichGroup))], help: InputWords.typingHelp, canWait: true
        ) { reply throws(Refusal) in name = try reply.words().trimmed }
        switch program.prompter.ask(question) {
        case .answered, .later, .back: return .some(name)
        case .stopped, .ended: return nil
        }
    }

    /// The input before, written anew where somebody goes back to it.
    private func rewritten(_ last: StaffInput, _ screen: InputScreen) throws -> StaffInput {
        var input = last
        guard program.prompter.ask(InputRewriting.question(last, screen, { input.words = $0 })) == .answered else {
            return last
        }
        _ = try work.change { opened in
            guard let place = opened.desk.inputs.firstIndex(where: { $0.id == last.id }) else { return }
            opened.desk.inputs[place].words = input.words
        }
        if work.saves { program.console.say(InputWords.saved(last.id.item)) }
        return input
    }

    private func ask(
        _ saved: Int, _ group: String?, _ part: MeetingPart, _ screen: InputScreen
    ) -> (String?, Prompter.Outcome) {
        var line: String?
        let asked = InputWords.asked(saved, group, isUnsigned: isUnsigned, part)
        let doubted = DoubtedWords(screen)
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
