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
        let work = InputWork(store: store, program: program)
        let (_, outcome) = try work.rewrite(input, screen)
        guard outcome == .answered else { return outcome == .ended ? 2 : 0 }
        try work.finish()
        program.console.say(InputWords.saved(id.item))
        return 0
    }

    /// The question that an input is written anew at.
    static func question(
        _ input: StaffInput, _ screen: InputScreen, _ take: @escaping (String) -> Void
    ) -> PlainQuestion {
        .words(
            InputWords.rewrite(input), help: InputWords.typingHelp, screen.doubt(in:),
            wordless: InputWords.writeInput,
            take: take)
    }
}

extension InputWork {
    /// Has an input written anew. Where somebody else has rewritten it or taken it away since it was shown, both are
    /// told: what stands there now is shown with what was typed, and asked about once more.
    ///
    /// - Parameters:
    ///   - input: The input as it is shown.
    ///   - screen: What looks for names in it.
    /// - Returns: The input as it stands now, and how the asking went.
    /// - Throws: What ``change(_:)`` throws.
    func rewrite(
        _ input: StaffInput, _ screen: InputScreen
    ) throws -> (input: StaffInput, outcome: Prompter.Outcome) {
        var shown = input
        while true {
            var words: String?
            let outcome = program.prompter.ask(InputRewriting.question(shown, screen) { words = $0 })
            guard outcome == .answered, let words else { return (shown, outcome) }
            var now = shown
            // In a rehearsal nothing lies there that could be written anew.
            guard saves else {
                now.words = words
                return (now, .answered)
            }
            _ = try change { opened in
                guard let place = opened.desk.inputs.firstIndex(where: { $0.id == input.id }) else {
                    throw InputFault.noInput(input.id)
                }
                now = opened.desk.inputs[place]
                // Two who write the same do not disagree.
                guard now.words == shown.words || now.words == words else { return }
                opened.desk.inputs[place].words = words
                now.words = words
            }
            if now.words == words { return (now, .answered) }
            program.console.say(InputWords.rewrittenMeanwhile(input.id.item, now.words, typed: words))
            shown = now
        }
    }
}
