import ArgumentParser
import Formats
import Guidance
import Model
import Pages
import Store

/// `undo` (angre): takes back the last answer or the last command's change, as a new revision; again takes back the one
/// before it.
struct UndoCommand: BehovCommand {
    static let entry = CommandEntry(
        "undo", "angre", .care,
        Text(
            nb: "ta tilbake det siste svaret eller den siste endringen; kan gjentas",
            nn: "ta tilbake det siste svaret eller den siste endringa; kan gjentakast",
            en: "undo the last answer or change; repeat the command to undo the one before"),
        did: Text(nb: "tok tilbake en endring", nn: "tok tilbake ei endring", en: "undid a change"),
        UndoCommand.self)

    @Flag(
        name: [.customLong("yes"), .customLong("ja")],
        help: HelpLanguage.words(
            "uten å spørre, også når det er mer enn ett svar",
            "utan å spørje, også når det er meir enn eitt svar",
            "do not ask first, even if several answers will be undone"))
    var yes = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        if !program.options.dryRun { try program.settle(store) }
        let history = try store.history()
        guard let way = try store.undoing(history) else {
            program.console.say(UndoWords.nothing)
            return 0
        }
        let (takenBack, target) = (way.takenBack, way.target)
        let saving = !program.options.dryRun
        guard try !saving || way.wholeChange != nil || isAgreed(way, history, store, program) else {
            program.console.say(RestoreWords.unchanged)
            return 0
        }
        let restored = try store.restore(target, by: program.change("undo"), saving: saving, always: true)
        let told = TakenUp(
            restored: restored, target: target, before: history.current, saving: saving,
            isOneAnswer: way.wholeChange != nil)
        guard !program.options.json else {
            try told.json([.init("takenBack", .number(String(takenBack.number)))], program)
            return 0
        }
        program.console.say(UndoWords.title(way, history, saving: saving, program))
        program.console.gap()
        try told.show(program)
        if saving, let whole = way.wholeChange {
            program.console.say(UndoWords.before)
            program.console.say(UndoWords.rest(whole.number))
        }
        return 0
    }

    /// Whether all that goes may go: what is one answer is taken back at once, of more somebody at a terminal is asked.
    private func isAgreed(
        _ way: Undoing, _ history: History, _ store: Store, _ program: Program
    ) throws -> Bool {
        guard program.world.someoneAnswers, !yes, !program.options.json else { return true }
        let would = try store.restore(way.target, by: program.change("undo"), saving: false, always: true)
        let difference = try Difference.between(would.before, would.after)
        guard difference.isMoreThanOneAnswer else { return true }
        program.console.say(UndoWords.title(way, history, saving: false, program))
        program.console.gap()
        program.console.say(try DifferenceWords(from: would.before, to: would.after).blocks(difference))
        program.console.gap()
        program.console.say(UndoWords.sure)
        return program.hear().flatMap(PlainQuestion.agrees) == true
    }
}

/// What `undo` says.
enum UndoWords {
    static let nothing = Text(
        nb: "Det er ingenting igjen å angre. Hent fram andre utgaver med:  behov gjenopprett NUMMER",
        nn: "Det er ingenting igjen å angre. Hent fram andre utgåver med:  behov gjenopprett NUMMER",
        en: "There is nothing left to undo. Bring back other revisions with:  behov restore NUMBER")

    static let sure = Text(
        nb: "Dette er mer enn ett svar. Skal alt tas tilbake? (ja/nei) For å endre ett svar:  behov endre ID",
        nn:
            "Dette er meir enn eitt svar. Skal alt takast tilbake? (ja/nei) For å endre eitt svar:  behov endre ID",
        en:
            "This is more than one answer. Undo all of it? (yes/no) To change only one of them instead:  behov edit ID"
    )

    static let before = Text(
        nb: "For å ta tilbake svaret før dette også:  behov angre",
        nn: "For å ta tilbake svaret før dette også:  behov angre",
        en: "To undo the answer before this one too:  behov undo")

    static func rest(_ number: Int) -> Text {
        Text(
            nb: "For å ta tilbake alle svarene fra samme økt:  behov gjenopprett \(number)",
            nn: "For å ta tilbake alle svara frå same økta:  behov gjenopprett \(number)",
            en: "To undo all the answers from that session:  behov restore \(number)")
    }

    static func title(
        _ way: Undoing, _ history: History, saving: Bool, _ program: Program
    ) -> Text {
        let head = way.takenBack
        let (what, when, who) = (
            RevisionWords.what(head, history), RevisionWords.when(head, program), RevisionWords.who(head)
        )
        let number = head.number
        let nb = saving ? "Tatt tilbake:" : "Kommandoen ville ha tatt tilbake"
        let nn = saving ? "Teke tilbake:" : "Kommandoen ville ha teke tilbake"
        let en = saving ? "Undone" : "This would undo"
        guard way.wholeChange == nil else {
            return Text(
                nb: "\(nb) det siste svaret i utgave \(number) (\(when.nb), \(who.nb)).",
                nn: "\(nn) det siste svaret i utgåve \(number) (\(when.nn), \(who.nn)).",
                en: "\(en): the last answer in revision \(number) (\(when.en), \(who.en)).")
        }
        return Text(
            nb: "\(nb) utgave \(number), \(what.nb) (\(when.nb), \(who.nb)).",
            nn: "\(nn) utgåve \(number), \(what.nn) (\(when.nn), \(who.nn)).",
            en: "\(en): revision \(number), \(what.en) (\(when.en), \(who.en)).")
    }
}
