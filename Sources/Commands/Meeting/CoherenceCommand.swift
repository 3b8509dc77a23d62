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
            nb: "spør de ansatte om det dere holder på med, henger sammen",
            nn: "spør dei tilsette om det de held på med, heng saman",
            en: "ask the staff whether the parts of your work support each other"),
        did: Text(
            nb: "arbeidet med undersøkelsen om sammenheng", nn: "arbeidde med undersøkinga om samanheng",
            en: "worked with the coherence survey"),
        nynorsk: "samanheng", CoherenceCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "skjema, for å lage undersøkelsen, papir, for å skrive tall fra papir, eller fila med svarene (ellers: se svarene)",
            "skjema, for å lage undersøkinga, papir, for å skrive tal frå papir, eller fila med svara (elles: sjå svara)",
            "form, to make the survey, paper, to type counts from paper, or the file with the answers (otherwise: see the answers)"
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
            "hva dere vil gjøre med det", "kva de vil gjere med det", "what you will do about it"))
    var next: String?

    @Option(
        help: HelpLanguage.words(
            "filtypen til skjemaet", "typen fil skjemaet blir", "the file type of the form"))
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
        switch formOrFile?.lowercased() {
        case "skjema", "form":
            try writeForm(opened, store, program)
            return 0
        case "papir", "paper":
            let (counts, outcome) = CoherenceCounting(program: program).counts()
            guard !counts.isEmpty else { return outcome == .ended ? 2 : 0 }
            try take(counts, opened, place, store, program)
        case .some: try take(read(formOrFile ?? "", program), opened, place, store, program)
        case nil where leader == nil && next == nil && opened[keyPath: place] == nil && units.isEmpty:
            program.console.say(CoherenceTrouble.notAsked)
            program.console.say(CoherenceTrouble.bring)
            program.console.say(CoherenceTrouble.onPaper)
            return 0
        case nil: break
        }
        let after = try say(opened, place, store, program)
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

    private func take<Body: Level>(
        _ counts: [StatementCount], _ opened: Opened<Body>, _ place: Place<Body>, _ store: Store,
        _ program: Program
    ) throws {
        if opened[keyPath: place]?.answered != nil { program.console.say(CoherenceTrouble.replaced) }
        try change(place, store, program) { $0.take(counts, day: program.today) }
    }

    private func say<Body: Level>(
        _ opened: Opened<Body>, _ place: Place<Body>, _ store: Store, _ program: Program
    ) throws -> Opened<Body> {
        guard leader != nil || next != nil || formOrFile != nil else { return opened }
        let after = try change(place, store, program) { coherence in
            coherence.leader = leader ?? coherence.leader
            coherence.next = next ?? coherence.next
        }
        if !program.options.dryRun { try store.finish() }
        return after
    }

    @discardableResult
    private func change<Body: Level>(
        _ place: Place<Body>, _ store: Store, _ program: Program, _ edit: (inout Coherence) -> Void
    ) throws -> Opened<Body> {
        let saves = !program.options.dryRun
        if saves { try program.settle(store) }
        return try store.change(Body.self, by: program.change("coherence"), saving: saves) { opened in
            var coherence = opened[keyPath: place] ?? Coherence()
            edit(&coherence)
            opened[keyPath: place] = coherence
        }
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
        en: "When the answers have come, import the file:  behov coherence answers.csv")

    static let onPaper = Text(
        nb: "Hvis de ansatte svarte på papir, teller dere svarene og skriver inn tallene:  behov sammenheng papir",
        nn: "Om dei tilsette svara på papir, tel de svara og skriv inn tala:  behov samanheng papir",
        en: "If the answers are on paper, count them and type the numbers:  behov coherence paper")
    static let replaced = Text(
        nb: "Disse svarene erstatter de tidligere svarene.", nn: "Desse svara erstattar dei tidlegare svara.",
        en: "These answers replace the earlier ones.")

    static func noStatements(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen av utsagnene i undersøkelsen. Se dem med:  behov sammenheng skjema",
                nn: "\(file) har ingen av utsegnene i undersøkinga. Sjå dei med:  behov samanheng skjema",
                en: "\(file) has none of the survey's statements. See them with:  behov coherence form"))
    }
}
