import ArgumentParser
import Chain
import Documents
import Guidance
import Model
import Pages
import Store

/// `guide` (analyse): the interview.
struct GuideCommand: BehovCommand {
    static let entry = CommandEntry(
        "guide", "analyse", .work,
        Text(
            nb: "gå gjennom spørsmålene, fase for fase", nn: "gå gjennom spørsmåla, fase for fase",
            en: "go through the questions, phase by phase"),
        did: Text(nb: "svarte på spørsmål", nn: "svara på spørsmål", en: "answered questions"),
        GuideCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "fase: 1–5, eller navnet på en del", "fase: 1–5, eller namnet på ein del",
            "phase: 1–5, or the name of a part"))
    var phase: String?

    @Option(
        name: [.customLong("from"), .customLong("fra"), .customLong("frå")],
        help: HelpLanguage.words(
            "begynn med et spørsmål (egen-praksis) eller en ting (funn-1), også når dere har svart før",
            "byrj med eit spørsmål (eigen-praksis) eller ein ting (funn-1), også når de har svara før",
            "begin with a question (data.practice) or an item (finding-1), answered or not", value: "question"))
    var from: String?

    @Option(
        name: [.customLong("phase"), .customLong("fase")],
        help: HelpLanguage.words("fasen", "fasen", "the phase", value: "phase"))
    var phaseOption: String?

    @Flag(
        name: [.customLong("only"), .customLong("bare"), .customLong("berre")],
        help: HelpLanguage.words(
            "bare det som --fra viser til", "berre det som --frå viser til", "only what --from refers to"))
    var only = false

    @Option(
        name: [.customLong("sheet"), .customLong("svarark")],
        help: HelpLanguage.words(
            "skriv de åpne spørsmålene i en fase til en tekstfil som fylles ut og hentes inn igjen",
            "skriv dei opne spørsmåla i ein fase til ei tekstfil som blir fylt ut og henta inn igjen",
            "write the open questions of a phase to a text file that you fill in and then import"))
    var sheet: String?

    @Flag(
        name: [.customLong("large"), .customLong("stor")],
        help: HelpLanguage.words(
            "for projektor: korte linjer og mer luft", "for projektor: korte linjer og meir luft",
            "for a projector: short lines and more space"))
    var large = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let workspace = try store.read(trusting: true, ahead: true)
        guard !program.options.dryRun || sheet != nil else { throw GuideTrouble.noRehearsal }
        var around = try program.surroundings(workspace)
        around.persons = try TemplateFiles.persons()
        around.comments = workspace.desk.openComments
        return try hold(workspace.opened, store, around, program)
    }

    private func hold<Some: OpenedLevel>(
        _ opened: Some, _ store: Store, _ around: Surroundings, _ program: Program
    ) throws -> Int32 {
        try hold(opened.itself, Some.Body.interview, store, around, program)
    }

    private func hold<Body: WorkLevel>(
        _ opened: Opened<Body>, _ interview: Interview<Body>, _ store: Store, _ around: Surroundings,
        _ program: Program
    ) throws -> Int32 {
        var chapters = interview.chapters
        if let asked = phase ?? phaseOption {
            chapters = try interview.chapters(asked: asked)
        }
        let wording = try TemplateFiles.wording(interview.chapters.map(\.id))
        if let sheet {
            let named = try (phase ?? phaseOption).map { (name) throws(Trouble) in
                try interview.chapters(asked: name)
            }
            let questions = interview.sheet(of: named, opened.body, wording, around)
            return try SheetFiles.write(sheet, questions, program)
        }
        let again = try from.map { try keys(from: $0, interview, opened.body, around) } ?? []
        try program.settle(store)
        var program = program
        program.isLarge = large
        let endConversation = program.world.converse(GuideWords.interrupted[program.language])
        defer { endConversation() }
        if from == nil, let last = try LastTime.words(store, program) { program.console.say(last) }
        let session = Session(
            Interview(chapters: chapters), with: opened.body, wording: wording,
            around: around, meetings: try TemplateFiles.meetings(during: around.openParts), again: again,
            only: only,
            commands: CommandList.names, errands: opened.body is UnitAnalysis ? [.typeFigures] : [])
        let typing = FigureTyping(store: store, program: program, isInInterview: true)
        if opened.body is UnitAnalysis { typing.tellOfBegun() }
        let conversation = Conversation<Body>(
            prompter: program.prompter,
            keep: { words in
                _ = try store.change(Body.self, by: program.change("guide")) {
                    $0.desk.notes.append(Note(day: program.today, words: words))
                }
            },
            run: { _ in
                try typing.here().map { ErrandResult(subject: try store.body(Body.self), words: $0) }
            }
        ) { edit in
            try store.change(Body.self, by: program.change("guide")) { try edit(&$0.body) }.body
        }
        let ending = try conversation.hold(session)
        try store.finish()
        if let trouble = program.shelf.trouble { throw trouble }
        if case .finished = ending, case .some = phase ?? phaseOption {
            let now = try store.body(Body.self)
            if let unit = now as? UnitAnalysis, unit.chosen != nil,
                chapters.contains(where: { $0.id == "prioritisation" })
            {
                program.console.say(GuideWords.chooseAgain)
            }
            program.console.say(NextStep.text(interview.standing(of: now, around), of: now))
            return 0
        }
        return say(ending, wording, program)
    }

    private func keys<Body: Level>(
        from start: String, _ interview: Interview<Body>, _ body: Body, _ around: Surroundings
    ) throws -> [String] {
        let keys = interview.keys(from: start, body, around)
        guard keys.isEmpty else { return keys }
        if interview.knows(start) { throw GuideTrouble.notNow(start) }
        let steps = interview.chapters.flatMap(\.steps).map(\.id)
        let names = steps.map { StepName.words($0)[around.language] }
        let nearest = Spelling.nearest(to: start, among: names) ?? Spelling.nearest(to: start, among: steps)
        throw GuideTrouble.unknownStart(start, nearest: nearest)
    }

    private func say<Body: Level>(_ ending: Session<Body>.Ending, _ wording: Wording, _ program: Program)
        -> Int32
    {
        switch ending {
        case .finished(let aside):
            program.console.say(aside == 0 ? GuideWords.finished : GuideWords.finished(aside: aside))
            return 0
        case .stopped:
            program.console.say(GuideWords.stopped)
            return 0
        case .inputEnded(let step):
            program.world.out("\n")
            program.console.say(GuideWords.inputEnded(step, wording[step]?.question))
            return 2
        }
    }
}

extension Program {
    /// The interview's voice and ear here; on a pipe what was heard is repeated, so that the transcript is whole.
    var prompter: Prompter {
        Prompter(
            say: { blocks in
                console.gap()
                console.say(blocks)
            },
            hear: {
                world.out("> ")
                guard let line = hear() else { return nil }
                // A number that is never stored does not stay in a transcript either.
                let repeated = NationalIdentityNumber.isIn(line) ? "…" : VisibleText.of(line)
                if !world.someoneAnswers { world.out(repeated + "\n") }
                return line
            },
            more: {
                guard let bytes = world.hearAtOnce() else { return nil }
                return String(validating: bytes, as: UTF8.self)
            }, commands: CommandList.names)
    }
}

/// What `guide` says about itself.
enum GuideWords {
    static let finished = Text(
        nb: "Alle spørsmålene er besvart. Neste:  behov sjekk",
        nn: "Alle spørsmåla er svara på. Neste:  behov sjekk",
        en: "All questions are answered. Next:  behov check")

    static func finished(aside: Int) -> Text {
        Text(
            nb: "Ferdig for nå. \(aside) spørsmål er hoppet over. Dere får dem igjen neste gang:  behov analyse",
            nn: "Ferdig for no. \(aside) spørsmål er hoppa over. De får dei igjen neste gong:  behov analyse",
            en: "Done for now. Questions skipped: \(aside). They come up again next time:  behov guide")
    }

    static let chooseAgain = Text(
        nb: "Vil dere velge et annet område?  behov analyse --fra valg",
        nn: "Vil de velje eit anna område?  behov analyse --frå val",
        en: "Do you want to choose another area?  behov guide --from prioritisation.choice")

    static let stopped = Text(
        nb: "Alle svar er lagret. Gå videre når dere vil:  behov analyse",
        nn: "Alle svar er lagra. Gå vidare når de vil:  behov analyse",
        en: "All answers are saved. Continue when you like:  behov guide")

    static let interrupted = Text(
        nb: "Avbrutt. Alle svar som er bekreftet, er lagret.",
        nn: "Avbrote. Alle svar som er stadfesta, er lagra.",
        en: "Interrupted. All answers that were confirmed are saved.")

    static func inputEnded(_ step: String, _ question: Text?) -> Text {
        let name = StepName.words(step)
        let question = question ?? name
        return Text(
            nb:
                "Det kom ikke flere svar. Alle svarene er lagret. Neste spørsmål (\(name.nb)): \(question.nb)",
            nn:
                "Det kom ikkje fleire svar. Alle svara er lagra. Neste spørsmål (\(name.nn)): \(question.nn)",
            en:
                "There were no more answers. All the answers are saved. The next question (\(name.en)): \(question.en)"
        )
    }
}

/// What can be wrong with where the interview is asked to begin, in words.
enum GuideTrouble {
    static let noRehearsal = Trouble(
        .usage,
        Text(
            nb:
                "Spørsmålene kan ikke besvares bare på prøve, for hvert svar lagres med en gang. Utelat --prøv. Skriv "
                + "< for å ta tilbake et svar, og /slutt for å slutte.",
            nn:
                "--prøv kan ikkje brukast til spørsmåla, for kvart svar blir lagra med ein gong. Utelat --prøv. "
                + "Skriv < for å ta tilbake eit svar, og /slutt for å slutte.",
            en:
                "You cannot answer the questions as a trial run, because each answer is saved at once. Leave out "
                + "--dry-run. Type “<” to undo an answer, and “/quit” to end."))

    static func notNow(_ start: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb:
                    "Spørsmålet \(start) er ikke aktuelt ennå. Svar først på spørsmålene som er åpne:  behov analyse",
                nn:
                    "Spørsmålet \(start) er ikkje aktuelt enno. Svar først på spørsmåla som er opne:  behov analyse",
                en:
                    "The question \(start) does not apply yet. First answer the questions that are open:  behov guide"
            ))
    }

    static func unknownStart(_ start: String, nearest: String?) -> Trouble {
        let perhaps = CommandTrouble.perhaps(nearest)
        return Trouble(
            .notFound,
            Text(
                nb:
                    "Ingenting heter «\(start)», verken i analysen eller blant spørsmålene.\(perhaps.nb) Se alt med:  behov vis",
                nn:
                    "Ingenting heiter «\(start)», verken i analysen eller blant spørsmåla.\(perhaps.nn) Sjå alt med:  behov vis",
                en: "There is no item or question called “\(start)”.\(perhaps.en) See everything with:  behov show"
            ))
    }

    static func unknownPhase(_ asked: String, _ known: [Text]) -> Trouble {
        let list = Text.list(known)
        return Trouble(
            .usage,
            Text(
                nb: "Det finnes ingen fase som heter «\(asked)». Velg et tall eller en av: \(list.nb).",
                nn: "Det finst ingen fase som heiter «\(asked)». Vel eit tal eller ein av: \(list.nn).",
                en: "There is no phase called “\(asked)”. Choose a number or one of: \(list.en)."))
    }
}

extension Interview where Subject: Level {
    /// The chapters somebody asks for.
    func chapters(asked: String) throws(Trouble) -> [Chapter<Subject>] {
        let found = chapters(named: asked)
        guard !found.isEmpty else { throw GuideTrouble.unknownPhase(asked, chapters.map(\.title)) }
        return found
    }
}
