import ArgumentParser
import Guidance
import Model
import Store

/// `remove` (slett): takes an item away, unless others lean on it.
struct RemoveCommand: BehovCommand {
    static let entry = CommandEntry(
        "remove", "slett", .work,
        Text(
            nb: "ta bort én ting som ingen andre bygger på", nn: "ta bort éin ting som ingen andre byggjer på",
            en: "take away one item that nothing else is based on"),
        did: Text(nb: "tok bort noe", nn: "tok bort noko", en: "took something away"), RemoveCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel funn-1", "til dømes funn-1", "for example finding-1"))
    var id: ItemID

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        do {
            try remove(from: store.read().opened, store, program)
        } catch let refusal as Refusal {
            throw Trouble(.notFound, refusal.text)
        }
        let words = id.words
        program.console.say(
            program.options.dryRun
                ? Text(
                    nb: "Ville tatt bort \(words.nb).", nn: "Ville teke bort \(words.nn).",
                    en: "Would remove \(words.en).")
                : Text(
                    nb: "\(words.nb) er tatt bort.", nn: "\(words.nn) er teken bort.",
                    en: "\(words.en) was removed."))
        return 0
    }

    private func remove<Some: OpenedLevel>(from opened: Some, _ store: Store, _ program: Program) throws {
        if !program.options.dryRun { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("remove"), saving: !program.options.dryRun) {
            try $0.body.removeUnlessLeanedOn(id)
        }
        if !program.options.dryRun { try store.finish() }
    }
}
