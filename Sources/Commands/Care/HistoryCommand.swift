import ArgumentParser
import Formats
import Model
import Pages
import Store

/// `history` (historikk): the revisions, naming one, and thinning out old ones.
struct HistoryCommand: BehovCommand {
    static let entry = CommandEntry(
        "history", "historikk", .care,
        Text(
            nb: "se alle utgaver: når, hvem og hva", nn: "sjå alle utgåver: når, kven og kva",
            en: "see all revisions: when, who and what"), HistoryCommand.self)

    @Option(
        name: [.customLong("name"), .customLong("navn"), .customLong("namn")],
        help: HelpLanguage.words(
            "gi utgaven dere har nå, et navn", "gi utgåva de har no, eit namn", "give the current revision a name")
    )
    var name: String?

    @Flag(
        name: [.customLong("thin"), .customLong("tynn")],
        help: HelpLanguage.words(
            "ta bort gamle utgaver, men aldri de \(ThinningPlan.newest) nyeste, den siste fra hver dag, eller dem som har "
                + "navn eller er levert",
            "ta bort gamle utgåver, men aldri dei \(ThinningPlan.newest) nyaste, den siste frå kvar dag, eller dei som har "
                + "namn eller er leverte",
            "remove old revisions, but never the newest \(ThinningPlan.newest), the last of each day, or those that have a name or were handed over"
        ))
    var thin = false

    @Flag(
        name: [.customLong("all"), .customLong("alle")],
        help: HelpLanguage.words(
            "vis alle, ikke bare de \(HistoryWords.shown) nyeste",
            "vis alle, ikkje berre dei \(HistoryWords.shown) nyaste",
            "show all, not only the newest \(HistoryWords.shown)"))
    var all = false

    @OptionGroup var common: CommonOptions

    var onlyMakesFiles: Bool { name != nil || thin }

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let saving = !program.options.dryRun
        if let name {
            let naming = try store.name(name, by: program.change("history"), saving: saving)
            program.console.say(HistoryWords.named(naming, saving: saving))
        }
        if thin {
            let plan = try store.thin(at: program.change("history").at, saving: saving)
            program.console.say(HistoryWords.rule)
            program.console.gap()
            program.console.say(HistoryWords.thinned(plan, saving: saving))
        }
        if name == nil, !thin { try show(store.history(), program) }
        return 0
    }

    private func show(_ history: History, _ program: Program) throws {
        guard !program.options.json else {
            let json = HistoryWords.json(history, program.language)
            program.world.out(String(decoding: JSONWriter.bytes(json), as: UTF8.self))
            return
        }
        let shown = all ? history.all : Array(history.all.prefix(HistoryWords.shown))
        program.console.say([HistoryWords.table(shown, history, program)])
        let rest = HistoryWords.rest(history, hidden: history.all.count - shown.count)
        guard !rest.isEmpty else { return }
        program.console.gap()
        program.console.say(rest.map { .paragraph(.text($0)) })
    }
}
