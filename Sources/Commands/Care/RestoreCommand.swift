import ArgumentParser
import Documents
import Formats
import Model
import Pages
import Store

/// `restore` (gjenopprett): takes up the state of an earlier revision, as a new one.
struct RestoreCommand: BehovCommand {
    static let entry = CommandEntry(
        "restore", "gjenopprett", .care,
        Text(
            nb: "hent fram en tidligere utgave, som en ny utgave",
            nn: "hent fram ei tidlegare utgåve, som ei ny utgåve",
            en: "bring back an earlier revision, as a new one"),
        did: Text(
            nb: "hentet fram en tidligere utgave", nn: "henta fram ei tidlegare utgåve",
            en: "brought back an earlier revision"), RestoreCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "nummeret eller navnet på utgaven; kan utelates når fila workspace.json er ødelagt",
            "nummeret eller namnet på utgåva; kan utelatast når fila workspace.json er øydelagd",
            "the revision's number or name; may be left out when the file workspace.json is damaged"))
    var revision: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let saving = !program.options.dryRun
        if try store.isDamaged() {
            let mended = try store.mend(asked: revision, by: program.change("restore"), saving: saving)
            try program.tell(MendOutcome(mended, program, saving: saving))
            return 0
        }
        guard let revision else { throw RestoreWords.whichRevision }
        if saving { try program.settle(store) }
        let history = try store.history()
        let target = try history.find(revision)
        let restored = try store.restore(target, by: program.change("restore"), saving: saving)
        let told = TakenUp(restored: restored, target: target, before: history.current, saving: saving)
        guard !program.options.json else {
            try told.json([], program)
            return 0
        }
        guard restored.isNew || !saving else {
            program.console.say(RestoreWords.same(target.number))
            return 0
        }
        program.console.say(RestoreWords.title(target, history, saving: saving, program))
        program.console.gap()
        try told.show(program)
        return 0
    }
}

/// What `restore` says, and `undo` after its first sentence.
enum RestoreWords {
    static func title(_ head: RevisionHead, _ history: History, saving: Bool, _ program: Program) -> Text {
        let (when, number) = (RevisionWords.when(head, program), head.number)
        return saving
            ? Text(
                nb: "Hentet fram utgave \(number) (\(when.nb)).", nn: "Henta fram utgåve \(number) (\(when.nn)).",
                en: "Brought back revision \(number) (\(when.en)).")
            : Text(
                nb: "Kommandoen ville ha hentet fram utgave \(number) (\(when.nb)).",
                nn: "Kommandoen ville ha henta fram utgåve \(number) (\(when.nn)).",
                en: "This would bring back revision \(number) (\(when.en)).")
    }

    static func now(_ number: Int, like target: Int?, before: String) -> Text {
        guard let target else {
            return Text(
                nb: "Dere er nå i utgave \(number). For å få tilbake svaret:  behov gjenopprett \(before)",
                nn: "De er no i utgåve \(number). For å få tilbake svaret:  behov gjenopprett \(before)",
                en: "The analysis is now at revision \(number). To get the answer back:  behov restore \(before)")
        }
        return Text(
            nb: "Dere er nå i utgave \(number), med innholdet fra utgave \(target). "
                + "For å få tilbake det dere hadde:  behov gjenopprett \(before)",
            nn: "De er no i utgåve \(number), med innhaldet frå utgåve \(target). "
                + "For å få tilbake det de hadde:  behov gjenopprett \(before)",
            en: "The analysis is now at revision \(number), with the content of revision \(target). "
                + "To get back what you had:  behov restore \(before)")
    }

    static func same(_ number: Int) -> Text {
        Text(
            nb: "Det dere har nå, er det samme som i utgave \(number). Ingenting er endret.",
            nn: "Det de har no, er det same som i utgåve \(number). Ingenting er endra.",
            en: "What you have now is the same as revision \(number). Nothing was changed.")
    }

    static let whichRevision = CommandTrouble.usage(
        Text(
            nb: "Hvilken utgave? Oppgi nummeret eller navnet. Se alle med: behov historikk",
            nn: "Kva for utgåve? Oppgi nummeret eller namnet. Sjå alle med: behov historikk",
            en: "Which revision? Give its number or name. See them all with: behov history"))

    static let unchanged = Text(
        nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing was changed.")
}

/// An earlier state that was taken up again, told in the same words by `undo` and `restore`.
struct TakenUp {
    let restored: Restored
    let target: RevisionHead
    /// Where we stood.
    let before: RevisionHead
    let saving: Bool
    /// Whether only one answer of a revision is taken back.
    var isOneAnswer = false

    func show(_ program: Program) throws {
        let difference = try Difference.between(restored.before, restored.after)
        program.console.say(
            try DifferenceWords(from: restored.before, to: restored.after).blocks(difference))
        program.console.gap()
        program.console.say(
            restored.isNew
                ? RestoreWords.now(
                    restored.after.header.revision, like: isOneAnswer ? nil : target.number,
                    before: before.number == target.number ? before.mark : "\(before.number)")
                : RestoreWords.unchanged)
    }

    func json(_ more: [JSONObject.Member], _ program: Program) throws {
        let difference = try Difference.between(restored.before, restored.after)
        let json = JSON.object(
            JSONObject(
                more + [
                    .init("restored", .number(String(target.number))),
                    .init("revision", .number(String(restored.after.header.revision))),
                    .init("changes", DifferenceJSON.of(difference)),
                ]))
        program.world.out(String(decoding: JSONWriter.bytes(json), as: UTF8.self))
    }
}
