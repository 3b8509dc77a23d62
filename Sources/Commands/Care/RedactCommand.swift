import ArgumentParser
import Formats
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
            en: "take a text out of the analysis and all earlier revisions"),
        did: Text(nb: "sladdet en tekst", nn: "sladda ein tekst", en: "redacted a text"), RedactCommand.self)

    @Argument(
        parsing: .allUnrecognized,
        help: HelpLanguage.words(
            "det som skal sladdes, for eksempel funn-2; uten: du blir spurt om teksten",
            "det som skal sladdast, til dømes funn-2; utan: du blir spurd om teksten",
            "what to redact, for example finding-2; without: you are asked for the text"))
    var id: [String] = []

    @Option(
        name: [.customLong("text"), .customLong("tekst")],
        help: HelpLanguage.words(
            "teksten som skal bort, i hermetegn", "teksten som skal bort, i hermeteikn",
            "the text to take out, in quotation marks"))
    var text: String?

    @Flag(
        name: [.customLong("yes"), .customLong("ja")],
        help: HelpLanguage.words("ikke spør først", "ikkje spør først", "do not ask first"))
    var yes = false

    @OptionGroup var common: CommonOptions

    /// Shorter texts stand inside too many other words.
    static let shortest = 3

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let target = try target(program)
        let by = program.change("redact").by
        let preview = try store.redact(target, on: program.today, by: by, saving: false)
        guard !program.options.dryRun, preview.changesAnything else {
            RedactWords.say(preview, isDone: false, program)
            return 0
        }
        guard try yes || isConfirmed(preview, program) else { return 0 }
        let outcome = try store.redact(target, on: program.today, by: by)
        RedactWords.say(outcome, isDone: true, program)
        return 0
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
            if program.world.someoneAnswers { program.console.say(RedactWords.question) }
            wanted = program.hear()
        }
        var words = Substring(wanted ?? "")
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        guard words.count >= RedactCommand.shortest else { throw RedactWords.tooShort }
        return .text(String(words))
    }

    private func isConfirmed(_ preview: RedactionOutcome, _ program: Program) throws(Trouble) -> Bool {
        guard program.world.someoneAnswers else { throw RedactWords.confirm }
        RedactWords.say(preview, isDone: false, program)
        program.console.say(RedactWords.sure)
        let answer = program.hear()?.lowercased() ?? ""
        guard ["ja", "j", "yes", "y"].contains(answer) else {
            program.console.say(RedactWords.leftAlone)
            return false
        }
        return true
    }
}
