import Formats
import Model
import Pages
import Store

/// What `redact` says: where and how much, never what.
enum RedactWords {
    static func say(_ outcome: RedactionOutcome, left: AlikeTexts?, isDone: Bool, _ program: Program) {
        guard !program.options.json else {
            program.world.out(String(decoding: JSONWriter.bytes(json(outcome, left)), as: UTF8.self))
            return
        }
        program.console.say(outcome.changesAnything ? summary(outcome, isDone: isDone) : nothingHere)
        program.console.lines(
            outcome.sources.map { [.data("  \($0)    "), .text(isDone ? blanked : wouldBlank)] })
        program.console.lines(
            outcome.documents.map { [.data("  \($0)    "), .text(isDone ? removed : wouldRemove)] })
        list(unsearched, outcome.unsearched.map { [.data("  \($0)")] }, program)
        list(handedOver, outcome.sealed.filter(\.isOwn).map(line), program)
        list(received, outcome.sealed.filter { !$0.isOwn }.map(line), program)
        for text in left.map(AlikeWords.left) ?? [] { program.console.say(text) }
        if isDone { program.console.say(elsewhere) }
    }

    private static func list(_ title: Text, _ lines: [Line], _ program: Program) {
        guard !lines.isEmpty else { return }
        program.console.gap()
        program.console.say(title)
        program.console.lines(lines)
    }

    private static func line(_ file: RedactionOutcome.SealedFile) -> Line {
        let revision = file.revision.map { number in
            Text(nb: "utgave \(number)", nn: "utgåve \(number)", en: "revision \(number)")
        }
        let day = file.day?.words
        let facts = [revision, day].compactMap(\.self)
        let words = Text.list(facts)
        return [.data("  \(file.path)    \(file.name)" + (facts.isEmpty ? "" : ", ")), .text(words)]
    }

    private static func summary(_ outcome: RedactionOutcome, isDone: Bool) -> Text {
        let count = outcome.states
        guard count > 0 else {
            return Text(
                nb: "Teksten står ikke i selve analysen.", nn: "Teksten står ikkje i sjølve analysen.",
                en: "The text is not in the analysis itself.")
        }
        let states = Text.counted(count, .revisions)
        return isDone
            ? Text(
                nb: "Teksten er tatt ut av \(states.nb) av analysen.",
                nn: "Teksten er teken ut av \(states.nn) av analysen.",
                en: "The text was removed from \(states.en) of the analysis.")
            : Text(
                nb: "Teksten står i \(states.nb) av analysen.", nn: "Teksten står i \(states.nn) av analysen.",
                en: "The text is in \(states.en) of the analysis.")
    }

    private static func json(_ outcome: RedactionOutcome, _ left: AlikeTexts?) -> JSON {
        func names(_ all: [String]) -> JSON { .array(all.map(JSON.string)) }
        return .object(
            JSONObject([
                .init("states", .number(String(outcome.states))), .init("sources", names(outcome.sources)),
                .init("documents", names(outcome.documents)), .init("unsearched", names(outcome.unsearched)),
                .init("handedOver", names(outcome.sealed.filter(\.isOwn).map(\.path))),
                .init("received", names(outcome.sealed.filter { !$0.isOwn }.map(\.path))),
                .init("otherWritings", .number(String(left?.writings.count ?? 0))),
                .init("wordsAlone", .number(String(left?.parts ?? 0))),
            ]))
    }

    private static let nothingHere = Text(
        nb: "Teksten står ikke i analysen, bare i forseglede dokumenter.",
        nn: "Teksten står ikkje i analysen, berre i forsegla dokument.",
        en: "The text is not in the analysis, only in sealed documents.")
    private static let blanked = Text(
        nb: "teksten er strøket", nn: "teksten er stroken", en: "the text has been blanked out")
    private static let wouldBlank = Text(
        nb: "teksten blir strøket", nn: "teksten blir stroken", en: "the text will be blanked out")
    private static let removed = Text(
        nb: "slettet; lag dokumentet på nytt", nn: "sletta; lag dokumentet på nytt",
        en: "deleted; make the document again")
    private static let wouldRemove = Text(nb: "blir slettet", nn: "blir sletta", en: "will be deleted")
    private static let unsearched = Text(
        nb: "Disse kan ikke gjennomsøkes. Slett dem selv hvis teksten står der:",
        nn: "Desse filene kan ikkje gjennomsøkjast. Står teksten der, må de slette dei sjølve:",
        en: "These cannot be searched. Delete them yourself if the text is in them:")
    private static let handedOver = Text(
        nb:
            "Disse er levert og inneholder fortsatt teksten. Lever på nytt, be mottakeren slette den gamle fila, og slett den deretter her:",
        nn:
            "Desse er leverte og inneheld framleis teksten. Lever på nytt, be mottakaren slette den gamle fila, og slett ho deretter her:",
        en:
            "These were handed over and still contain the text. Hand over a new revision, ask the recipient to delete the old file, and then delete it here:"
    )
    private static let received = Text(
        nb:
            "Disse har dere fått fra andre, og de er forseglet. Be avsenderne ta ut teksten hos seg og levere på nytt:",
        nn:
            "Desse har de fått frå andre, og dei er forsegla. Be avsendarane ta ut teksten hos seg og levere på nytt:",
        en:
            "These came from others and are sealed. Ask the senders to redact their own copies and hand over new revisions:"
    )
    private static let elsewhere = Text(
        nb:
            "Sikkerhetskopier, papirkurven og eldre versjoner i OneDrive eller SharePoint kan fortsatt inneholde teksten.",
        nn:
            "Tryggingskopiar, papirkorga og eldre versjonar i OneDrive eller SharePoint kan framleis innehalde teksten.",
        en: "Backups, the recycle bin and older versions in OneDrive or SharePoint may still contain the text.")

    static let question = Text(
        nb: "Skriv teksten som skal bort, nøyaktig slik den står. Den blir ikke lagret.",
        nn: "Skriv teksten som skal bort, nøyaktig slik han står. Han blir ikkje lagra.",
        en: "Type the text to remove, exactly as it is written. It is not saved.")
    static let sure = Text(
        nb: "Dette kan ikke angres. Skal teksten bort? (ja/nei)",
        nn: "Dette kan ikkje angrast. Skal teksten bort? (ja/nei)",
        en: "This cannot be undone. Remove the text? (yes/no)")
    static let leftAlone = Text(
        nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing was changed.")
    static let confirm = CommandTrouble.usage(
        Text(
            nb: "Sladding kan ikke angres. Ingenting er endret. Skriv kommandoen på nytt med --ja, "
                + "eller med -n for å se hvor teksten står.",
            nn: "Sladding kan ikkje angrast. Ingenting er endra. Skriv kommandoen på nytt med --ja, "
                + "eller med -n for å sjå kvar teksten står.",
            en: "A redaction cannot be undone. Nothing was changed. Type the command again with --yes, "
                + "or with -n to see where the text is."))
    static let notAnID = CommandTrouble.usage(
        Text(
            nb: "Oppgi enten en id, for eksempel behov sladd funn-2, eller --tekst med teksten i anførselstegn.",
            nn: "Oppgi anten ein id, til dømes behov sladd funn-2, eller --tekst med teksten i anførselsteikn.",
            en:
                "Give either an id, for example behov redact finding-2, or --text with the text in quotation marks."
        ))
    static let help = Text(
        nb: "Skriv teksten, eller /slutt for å la alt være. Er teksten et av ordene her, skriv den etter --tekst.",
        nn: "Skriv teksten, eller /slutt for å la alt vere. Er teksten eitt av orda her, skriv han etter --tekst.",
        en:
            "Type the text, or /quit to leave everything as it is. If the text is one of these words, put it after --text."
    )
    static let stopped = CommandTrouble.usage(
        Text(
            nb: "Stoppet. Ingenting er endret.", nn: "Stoppa. Ingenting er endra.",
            en: "Stopped. Nothing was changed."))
    static let noText = CommandTrouble.usage(
        Text(
            nb:
                "Ingen tekst er oppgitt, og ingenting er endret. Skriv for eksempel:  behov sladd funn-2, eller --tekst med teksten i anførselstegn.",
            nn:
                "Ingen tekst er oppgitt, og ingenting er endra. Skriv til dømes:  behov sladd funn-2, eller --tekst med teksten i anførselsteikn.",
            en:
                "No text was given, and nothing was changed. For example, type:  behov redact finding-2, or --text with the text in quotation marks."
        ))
    static let tooShort = CommandTrouble.usage(
        Text(
            nb: "Teksten må ha minst \(RedactCommand.shortest) tegn, ellers kan for mye annet bli tatt ut.",
            nn: "Teksten må ha minst \(RedactCommand.shortest) teikn, elles kan for mykje anna bli teke ut.",
            en:
                "The text must have at least \(RedactCommand.shortest) characters, or too much else could be removed."
        ))
}
