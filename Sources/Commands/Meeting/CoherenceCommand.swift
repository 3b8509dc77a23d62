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
            "skjema, for å lage undersøkelsen, eller fila med svarene (ellers: se svarene)",
            "skjema, for å lage undersøkinga, eller fila med svara (elles: sjå svara)",
            "form, to make the survey, or the file with the answers (otherwise: see the answers)"))
    var formOrFile: String?

    @Option(
        name: [.customLong("leader"), .customLong("leder"), .customLong("leiar")],
        help: HelpLanguage.words(
            "lederens egen vurdering, som står åpent ved siden av",
            "leiaren si eiga vurdering, som står ope ved sida av",
            "the leader's own judgement, which is shown openly alongside"))
    var leader: String?

    @Option(
        name: [.customLong("next"), .customLong("videre"), .customLong("vidare")],
        help: HelpLanguage.words(
            "hva dere gjør med det", "kva de gjer med det", "what you do about it"))
    var next: String?

    @Option(
        help: HelpLanguage.words(
            "hva slags fil skjemaet blir", "kva slags fil skjemaet blir", "what kind of file the form becomes"))
    var format: ExportFormat?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw InputTrouble.onlyUnits }
        if let formOrFile {
            if ["skjema", "form"].contains(formOrFile.lowercased()) {
                try writeForm(opened, store, program)
                return 0
            }
            try take(formOrFile, store, program)
        } else if leader == nil, next == nil, opened.body.coherence == nil {
            program.console.say(CoherenceTrouble.notAsked)
            program.console.say(CoherenceTrouble.bring)
            return 0
        }
        let after = try say(store, program)
        try program.tell(CoherenceOutcome(after.body.coherence ?? Coherence(), after.header.language))
        return 0
    }

    private func writeForm(_ opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws {
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

    private func take(_ file: String, _ store: Store, _ program: Program) throws {
        let bytes = try Gate.file(at: program.path(file)).bytes
        let name = Disk.name(of: file)
        let export = try ImportReading(map: nil, layout: nil, program: program).export(bytes, file: name)
        let counts = CoherenceForm.counts(in: export)
        guard !counts.isEmpty else { throw CoherenceTrouble.noStatements(name) }
        for text in NoteWords.all(export) { program.console.say(text) }
        try change(store, program) { $0.take(counts, day: program.today) }
    }

    private func say(_ store: Store, _ program: Program) throws -> Opened<UnitAnalysis> {
        if leader != nil || next != nil {
            try change(store, program) { coherence in
                coherence.leader = leader ?? coherence.leader
                coherence.next = next ?? coherence.next
            }
        }
        if !program.options.dryRun { try store.finish() }
        guard case .unit(let after) = try store.read() else { throw InputTrouble.onlyUnits }
        return after
    }

    private func change(_ store: Store, _ program: Program, _ edit: (inout Coherence) -> Void) throws {
        let saves = !program.options.dryRun
        if saves { try program.settle(store) }
        _ = try store.change(UnitAnalysis.self, by: program.change("coherence"), saving: saves) { opened in
            var coherence = opened.body.coherence ?? Coherence()
            edit(&coherence)
            opened.body.coherence = coherence
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
        nb: "Når svarene er kommet, henter dere fila:  behov sammenheng svar.csv",
        nn: "Når svara er komne, hentar de fila:  behov samanheng svar.csv",
        en: "When the answers have come, import the file:  behov coherence answers.csv")

    static func noStatements(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen av utsagnene i undersøkelsen. Se dem med:  behov sammenheng skjema",
                nn: "\(file) har ingen av utsegnene i undersøkinga. Sjå dei med:  behov samanheng skjema",
                en: "\(file) has none of the survey's statements. See them with:  behov coherence form"))
    }
}
