import Guidance
import Model
import Pages

/// Writes an input anew, where it was taken down wrongly.
struct InputRewriting {
    let program: Program

    func run(_ id: ID<StaffInput>) throws -> Int32 {
        guard !program.options.dryRun else { throw GuideTrouble.noRehearsal }
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw InputTrouble.onlyUnits }
        guard let input = opened.desk.inputs[id] else { throw InputTrouble.of(.noInput(id)) }
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        var words: String?
        let question = Self.question(input, screen) { words = $0 }
        switch program.prompter.ask(question) {
        case .answered: break
        case .later, .back, .stopped: return 0
        case .ended: return 2
        }
        let work = InputWork(store: store, program: program)
        _ = try work.change { opened in
            guard let place = opened.desk.inputs.firstIndex(where: { $0.id == id }) else {
                throw InputFault.noInput(id)
            }
            opened.desk.inputs[place].words = words ?? input.words
        }
        try work.finish()
        program.console.say(InputWords.saved(id.item))
        return 0
    }

    /// The question that an input is written anew at.
    static func question(
        _ input: StaffInput, _ screen: InputScreen, _ take: @escaping (String) -> Void
    ) -> PlainQuestion {
        let doubted = DoubtedWords(screen)
        return PlainQuestion(
            [.paragraph(.text(InputWords.rewrite(input)))], help: InputWords.typingHelp, canWait: true
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            guard words.contains(where: \.isLetter) else { throw Refusal(InputWords.writeInput) }
            try doubted.pass(words)
            take(words)
        }
    }
}
