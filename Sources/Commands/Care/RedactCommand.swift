import ArgumentParser
import Formats
import Guidance
import Model
import Pages
import Store

/// `redact` (sladd): takes a text out of everything, and never says it again.
struct RedactCommand: BehovCommand {
    static let entry = CommandEntry(
        "redact", "sladd", .care,
        Text(
            nb: "ta en tekst ut av analysen og alle tidligere utgaver",
            nn: "ta ein tekst ut av analysen og alle tidlegare utgåver",
            en: "remove words from the analysis and all earlier revisions"),
        did: Text(nb: "sladdet en tekst", nn: "sladda ein tekst", en: "redacted some text"), RedactCommand.self)

    @Argument(
        parsing: .allUnrecognized,
        help: HelpLanguage.words(
            "det som skal sladdes, for eksempel funn-2; skriver dere ingenting her, blir dere spurt om teksten",
            "det som skal sladdast, til dømes funn-2; skriv de ingenting her, blir de spurde om teksten",
            "what to redact, for example finding-2; without it, you are asked for the text"))
    var id: [String] = []

    @Option(
        name: [.customLong("text"), .customLong("tekst")],
        help: HelpLanguage.words(
            "teksten som skal bort, i anførselstegn", "teksten som skal bort, i anførselsteikn",
            "the text to remove, in quotation marks"))
    var text: String?

    @Flag(
        name: [.customLong("alike"), .customLong("lignende"), .customLong("liknande")],
        help: HelpLanguage.words(
            "sladd også andre skrivemåter av teksten, som store bokstaver eller «Dahl, Åse»",
            "sladd også andre skrivemåtar av teksten, som store bokstavar eller «Dahl, Åse»",
            "also redact other spellings of the text, such as capitals or “Dahl, Åse”"))
    var alike = false

    @Flag(
        name: [.customLong("yes"), .customLong("ja")],
        help: HelpLanguage.words("ikke spør først", "ikkje spør først", "do not ask first"))
    var yes = false

    @OptionGroup var common: CommonOptions

    /// Shorter texts stand inside too many other words.
    static let shortest = 3

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let asked = try target(program)
        let (target, others) = try withAlike(asked, store, program)
        let by = program.change("redact").by
        let preview: RedactionOutcome
        do throws(Trouble) {
            preview = try store.redact(target, on: program.today, by: by, saving: false)
        } catch {
            guard error.kind == .notFound, !others.isEmpty else { throw error }
            throw AlikeWords.onlyOthers(others.count)
        }
        guard !program.options.dryRun, preview.changesAnything else {
            RedactWords.say(preview, left: try left(asked, store), isDone: false, program)
            return 0
        }
        guard try yes || isConfirmed(preview, program) else { return 0 }
        let outcome = try store.redact(target, on: program.today, by: by)
        RedactWords.say(outcome, left: try left(asked, store), isDone: true, program)
        return 0
    }

    /// The text with those of its other writings that are chosen, and all of these.
    private func withAlike(
        _ target: Redacted.Target, _ store: Store, _ program: Program
    ) throws(Trouble) -> (Redacted.Target, [AlikeText]) {
        guard case .texts(let texts) = target, let text = texts.first else { return (target, []) }
        let others = try store.writings(alike: text).writings
        if alike { return (.texts(texts + others.map(\.text)), others) }
        let isAsked = program.world.someoneAnswers && !yes && !program.options.json
        guard !others.isEmpty, isAsked || program.options.dryRun && !program.options.json else {
            return (target, others)
        }
        AlikeWords.list(others, program)
        guard isAsked, !program.options.dryRun else { return (target, others) }
        program.console.say(AlikeWords.which)
        return (.texts(texts + AlikeWords.chosen(program.hear() ?? "", of: others)), others)
    }

    /// What is still there of a text.
    private func left(_ target: Redacted.Target, _ store: Store) throws(Trouble) -> AlikeTexts? {
        guard case .texts(let texts) = target, let text = texts.first else { return nil }
        return try store.writings(alike: text)
    }

    /// What is asked for; the words of the user are never said again, not even when they are not understood.
    private func target(_ program: Program) throws(Trouble) -> Redacted.Target {
        if id.count == 1, text == nil {
            guard let id = ItemID(id[0]) else { throw RedactWords.notAnID }
            return .item(id)
        }
        guard id.isEmpty else { throw RedactWords.notAnID }
        var wanted = text
        if wanted == nil {
            let isAsked = program.world.someoneAnswers
            if isAsked { program.console.say(RedactWords.question) }
            wanted = program.hear()
            // On a pipe every line is the text itself.
            while isAsked, let steering = wanted.flatMap(PlainQuestion.steers) {
                guard case .asksForHelp = steering else { throw RedactWords.stopped }
                program.console.say(RedactWords.help)
                wanted = program.hear()
            }
        }
        var words = Substring(wanted ?? "")
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        guard !words.isEmpty else { throw RedactWords.noText }
        guard words.count >= RedactCommand.shortest else { throw RedactWords.tooShort }
        return .text(String(words))
    }

    private func isConfirmed(_ preview: RedactionOutcome, _ program: Program) throws(Trouble) -> Bool {
        guard program.world.someoneAnswers else { throw RedactWords.confirm }
        RedactWords.say(preview, left: nil, isDone: false, program)
        program.console.say(RedactWords.sure)
        guard program.hear().flatMap(PlainQuestion.agrees) == true else {
            program.console.say(RedactWords.leftAlone)
            return false
        }
        return true
    }
}
