import ArgumentParser
import Documents
import Evidence
import Model
import Pages
import Store

/// `coherence` (sammenheng): the staff's own experience of whether the work hangs together (LP 8.2).
struct CoherenceCommand: BehovCommand {
    static let entry = CommandEntry(
        "coherence", "sammenheng", .staff,
        Text(
            nb: "undersøk om de ansatte synes at arbeidet henger sammen",
            nn: "undersøk om dei tilsette synest at arbeidet heng saman",
            en: "ask the staff whether the parts of your work support each other"),
        did: Text(
            nb: "arbeidet med undersøkelsen om sammenheng", nn: "arbeidde med undersøkinga om samanheng",
            en: "worked on the coherence survey"),
        nynorsk: "samanheng", CoherenceCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "«skjema» for å lage undersøkelsen, «papir» for å skrive inn tall fra papir, eller fila med svarene (uten dette vises svarene)",
            "«skjema» for å lage undersøkinga, «papir» for å skrive inn tal frå papir, eller fila med svara (utan dette får de sjå svara)",
            "“form” to make the survey, “paper” to type counts from paper, or the file with the answers (without it, the answers are shown)"
        ))
    var formOrFile: String?

    @Option(
        name: [.customLong("leader"), .customLong("leder"), .customLong("leiar")],
        help: HelpLanguage.words(
            "lederens egen vurdering, som blir vist ved siden av svarene fra de ansatte",
            "leiaren si eiga vurdering, som blir vist ved sida av svara frå dei tilsette",
            "the leader's own assessment, which is shown beside the staff's answers"))
    var leader: String?

    @Option(
        name: [.customLong("next"), .customLong("videre"), .customLong("vidare")],
        help: HelpLanguage.words(
            "hva dere vil gjøre med resultatet", "kva de vil gjere med resultatet",
            "what you will do about the result"))
    var next: String?

    @Option(
        help: HelpLanguage.words(
            "filtypen til skjemaet", "filtypen til skjemaet", "the file type of the form"))
    var format: ExportFormat?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        // A unit's own is handed over; an owner's and a network's group keeps its own.
        switch try store.read() {
        case .unit(let opened): return try run(opened, \.body.coherence, [], store, program)
        case .owner(let opened):
            return try run(opened, \.desk.coherence, opened.body.received.newest(), store, program)
        case .region(let opened): return try run(opened, \.desk.coherence, [], store, program)
        }
    }

    /// Where the answers of a workspace's own people lie.
    private typealias Place<Body: Level> = WritableKeyPath<Opened<Body>, Coherence?>

    private func run<Body: Level>(
        _ opened: Opened<Body>, _ place: Place<Body>, _ units: [Sealed<UnitAnalysis>], _ store: Store,
        _ program: Program
    ) throws -> Int32 {
        var counts: [StatementCount]?
        switch formOrFile?.lowercased() {
        case "skjema", "form":
            try writeForm(opened, store, program)
            return 0
        case "papir", "paper":
            let (typed, outcome) = CoherenceCounting(program: program).counts()
            guard !typed.isEmpty else { return outcome == .ended ? 2 : 0 }
            counts = typed
        case .some: counts = try read(formOrFile ?? "", program)
        case nil where leader == nil && next == nil && opened[keyPath: place] == nil && units.isEmpty:
            program.console.say(CoherenceTrouble.notAsked)
            program.console.say(CoherenceTrouble.bring)
            program.console.say(CoherenceTrouble.onPaper)
            return 0
        case nil: break
        }
        let after = try keep(counts, opened, place, store, program)
        try program.tell(
            CoherenceOutcome(after[keyPath: place] ?? Coherence(), after.header.language, units: units))
        return 0
    }

    private func writeForm<Body: Level>(_ opened: Opened<Body>, _ store: Store, _ program: Program) throws {
        let writer = try format.forPages(program)
        let name = FileNames.name(
            FileNames.Whose(opened.body, opened.header), CoherenceSheet.word[program.language],
            revision: opened.header.revision, ending: writer.ending)
        let page = CoherenceSheet.page(of: opened.body.profile.name)
        let path = try Output(nil, store, program, edited: .beside).write(
            writer.written(page, program.language), named: name)
        program.console.say(CoherenceSheet.pasted)
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
    }

    /// The counts of a form's export, after having said what is not read.
    private func read(_ file: String, _ program: Program) throws -> [StatementCount] {
        let bytes = try Gate.file(at: program.path(file)).bytes
        let name = Disk.name(of: file)
        let export = try ImportReading(map: nil, layout: nil, program: program).export(bytes, file: name)
        let counts = CoherenceForm.counts(in: export)
        guard !counts.isEmpty else { throw CoherenceTrouble.noStatements(name) }
        for text in NoteWords.all(export) { program.console.say(text) }
        return counts
    }

    /// Keeps what was counted and what was told, all of it at once; a rehearsal only says what would stand there.
    private func keep<Body: Level>(
        _ counts: [StatementCount]?, _ opened: Opened<Body>, _ place: Place<Body>, _ store: Store,
        _ program: Program
    ) throws -> Opened<Body> {
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        let shape = CommandShape(of: CoherenceCommand.self)
        let leader = try program.told(leader, as: shape.called("--leader"), screen.doubt(in:))
        let next = try program.told(next, as: shape.called("--next"), screen.doubt(in:))
        guard counts != nil || leader != nil || next != nil else { return opened }
        let saves = !program.options.dryRun
        if counts != nil, opened[keyPath: place]?.answered != nil {
            program.console.say(CoherenceTrouble.replaced(saves: saves))
        }
        if saves { try program.settle(store) }
        let after = try store.change(Body.self, by: program.change("coherence"), saving: saves) { opened in
            var coherence = opened[keyPath: place] ?? Coherence()
            if let counts { coherence.take(counts, day: program.today) }
            coherence.leader = leader ?? coherence.leader
            coherence.next = next ?? coherence.next
            opened[keyPath: place] = coherence
        }
        if saves { try store.finish() } else { program.console.say(CoherenceTrouble.rehearsed) }
        return after
    }
}

/// What can be wrong with the coherence survey, and what is said where nobody has been asked.
enum CoherenceTrouble {
    static let notAsked = Text(
        nb: "De ansatte er ikke spurt ennå. Lag undersøkelsen:  behov sammenheng skjema",
        nn: "Dei tilsette er ikkje spurde enno. Lag undersøkinga:  behov samanheng skjema",
        en: "The staff have not been asked yet. Make the survey:  behov coherence form")
    static let bring = Text(
        nb: "Når svarene er kommet, henter dere inn fila:  behov sammenheng svar.csv",
        nn: "Når svara er komne, hentar de inn fila:  behov samanheng svar.csv",
        en: "When the answers have come in, import the file:  behov coherence answers.csv")

    static let onPaper = Text(
        nb: "Hvis de ansatte svarte på papir, teller dere svarene og skriver inn tallene:  behov sammenheng papir",
        nn: "Om dei tilsette svara på papir, tel de svara og skriv inn tala:  behov samanheng papir",
        en: "If the answers are on paper, count them and type the numbers:  behov coherence paper")
    static let rehearsed = Text(
        nb: "Dette er bare en prøve, og ingenting er lagret. Slik ville resultatet ha sett ut:",
        nn: "Dette er berre ei prøve, og ingenting er lagra. Slik ville resultatet ha sett ut:",
        en: "This is only a trial run, and nothing is saved. The result would look like this:")

    static func replaced(saves: Bool) -> Text {
        saves
            ? Text(
                nb: "Disse svarene erstatter de tidligere svarene.",
                nn: "Desse svara erstattar dei tidlegare svara.",
                en: "These answers replace the earlier ones.")
            : Text(
                nb: "Disse svarene ville ha erstattet de tidligere svarene.",
                nn: "Desse svara ville ha erstatta dei tidlegare svara.",
                en: "These answers would replace the earlier ones.")
    }

    static func noStatements(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen av utsagnene i undersøkelsen. Se dem med:  behov sammenheng skjema",
                nn: "\(file) har ingen av utsegnene i undersøkinga. Sjå utsegnene med:  behov samanheng skjema",
                en: "\(file) has none of the survey's statements. See them with:  behov coherence form"))
    }
}
