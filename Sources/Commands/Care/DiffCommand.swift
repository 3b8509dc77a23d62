import ArgumentParser
import Formats
import Model
import Pages
import Store

/// `diff` (endringer): what differs between two revisions, item by item.
struct DiffCommand: BehovCommand {
    static let entry = CommandEntry(
        "diff", "endringer", .care,
        Text(
            nb: "se hva som er endret mellom to utgaver", nn: "sjå kva som er endra mellom to utgåver",
            en: "see what changed between two revisions"), nynorsk: "endringar",
        DiffCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "fra denne utgaven: nummer eller navn (ellers den nest siste)",
            "frå denne utgåva: nummer eller namn (elles den nest siste)",
            "from this revision: number or name (default: the last but one)"))
    var from: String?

    @Argument(
        help: HelpLanguage.words(
            "til denne utgaven (ellers den dere har nå)", "til denne utgåva (elles den de har no)",
            "to this revision (default: the current one)"))
    var to: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let history = try store.history()
        let newer = try to.map { asked throws(Trouble) in try history.find(asked) } ?? history.current
        guard
            let older = try from.map({ asked throws(Trouble) in try history.find(asked) })
                ?? history.parent(of: newer)
        else {
            program.console.say(DiffWords.onlyOne)
            return 0
        }
        let after = try store.state(of: newer).forOthers
        let before = try store.state(of: older).forOthers.shown(beside: after)
        let difference = try Difference.between(before, after)
        guard !program.options.json else {
            let json = JSON.object(
                JSONObject([
                    .init("from", RevisionWords.json(older, history, program.language)),
                    .init("to", RevisionWords.json(newer, history, program.language)),
                    .init("changes", DifferenceJSON.of(difference)),
                ]))
            program.world.out(String(decoding: JSONWriter.bytes(json), as: UTF8.self))
            return 0
        }
        program.console.say(
            [.paragraph(DiffWords.title(older, newer, program))]
                + (try DifferenceWords(from: before, to: after).blocks(difference)))
        return 0
    }
}

extension Workspace {
    /// A state without the figures that would tell of a few beside those of a later one.
    func shown(beside later: Workspace) -> Workspace {
        guard case .unit(var opened) = self, case .unit(let after) = later else { return self }
        opened.body = opened.body.shown(beside: after.body)
        return .unit(opened)
    }
}

/// What `diff` says besides the difference.
enum DiffWords {
    static let onlyOne = Text(
        nb: "Det er bare én utgave ennå, så det er ingenting å sammenligne.",
        nn: "Det er berre éi utgåve enno, så det er ingenting å samanlikne.",
        en: "There is only one revision so far, so there is nothing to compare.")

    static func title(_ older: RevisionHead, _ newer: RevisionHead, _ program: Program) -> Line {
        let (old, new) = (RevisionWords.when(older, program), RevisionWords.when(newer, program))
        return .text(
            Text(
                nb: "Fra utgave \(older.number) (\(old.nb)) til utgave \(newer.number) (\(new.nb)):",
                nn: "Frå utgåve \(older.number) (\(old.nn)) til utgåve \(newer.number) (\(new.nn)):",
                en: "From revision \(older.number) (\(old.en)) to revision \(newer.number) (\(new.en)):"))
    }
}
