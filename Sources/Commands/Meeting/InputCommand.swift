import ArgumentParser
import Documents
import Model
import Store

/// `input` (innspill): what the staff said, from the first note to what became of it.
struct InputCommand: BehovCommand {
    static let entry = CommandEntry(
        "input", "innspill", .staff,
        Text(
            nb: "ta imot innspill fra de ansatte, sorter innspillene, og fortell hva de førte til",
            nn: "ta imot innspel frå dei tilsette, sorter innspela, og fortel kva dei førte til",
            en: "record suggestions from the staff, sort them, and tell the staff what came of them"),
        did: Text(nb: "arbeidet med innspill", nn: "arbeidde med innspel", en: "worked on suggestions"),
        nynorsk: "innspel", InputCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "«skriv», «importer», «sorter», «navngi», «avgjør» eller «side»; uten dette vises alle innspillene",
            "«skriv», «importer», «sorter», «namngi», «avgjer» eller «side»; utan dette får de sjå alle innspela",
            "“write”, “import”, “sort”, “rename”, “decide” or “page”; without it, all suggestions are shown"))
    var action: String?

    @Argument(
        help: HelpLanguage.words(
            "filene som skal hentes, innspillene som hører sammen, eller bunken som skal avgjøres eller få nytt navn",
            "filene som skal hentast, innspela som høyrer saman, eller bunken som skal avgjerast eller få nytt namn",
            "the files to import, the suggestions that belong together, or the cluster to decide on or rename"))
    var what: [String] = []

    @Option(
        name: [.customLong("group"), .customLong("gruppe")],
        help: HelpLanguage.words(
            "navnet på gruppa som kom med innspillet", "namnet på gruppa som kom med innspelet",
            "the name of the group that made the suggestion"))
    var group: String?

    @Option(
        name: [.customLong("part"), .customLong("del")],
        help: HelpLanguage.words(
            "hvilken del av analysen innspillet handler om", "kva del av analysen innspelet handlar om",
            "the part of the analysis the suggestion is about"))
    var part: String?

    @Option(
        name: [.customLong("common"), .customLong("felles")],
        help: HelpLanguage.words(
            "navnet på bunken: det som innspillene har felles", "namnet på bunken: det som innspela har felles",
            "a name for the cluster that says what the suggestions have in common"))
    var commonName: String?

    @Option(
        name: [.customLong("used"), .customLong("brukt")],
        help: HelpLanguage.words(
            "det bunken førte til, for eksempel funn-3", "det bunken førte til, til dømes funn-3",
            "what the cluster led to, for example finding-3"))
    var used: [ItemID] = []

    @Option(
        name: [.customLong("merged"), .customLong("sammen-med"), .customLong("saman-med"), .customLong("joined")],
        help: HelpLanguage.words(
            "den andre bunken, når to bunker slås sammen",
            "bunken denne er slått saman med", "the other cluster, when two clusters are merged"))
    var joined: [Int] = []

    @Option(
        name: [.customLong("not-taken"), .customLong("ikke-videre"), .customLong("ikkje-vidare")],
        help: HelpLanguage.words(
            "hvorfor dere ikke går videre med bunken", "kvifor de ikkje går vidare med bunken",
            "why you are not acting on the cluster"))
    var reason: [String] = []

    @Flag(
        name: [.customLong("new"), .customLong("nytt")],
        help: HelpLanguage.words(
            "lag et nytt mål, funn, område eller behov av bunken",
            "lag eit nytt mål, funn, område eller behov av bunken",
            "make a new goal, finding, area or need from the cluster"))
    var isNew = false

    @Flag(
        name: [.customLong("unsigned"), .customLong("uten-navn"), .customLong("utan-namn")],
        help: HelpLanguage.words(
            "uten navn på gruppa, for den som vil ta opp noe anonymt",
            "utan namn på gruppa, for den som vil ta opp noko anonymt",
            "leave out the group's name, for somebody who wants to raise something anonymously"))
    var unsigned = false

    @Option(
        help: HelpLanguage.words(
            "hvilken filtype siden skal ha", "kva filtype sida skal ha", "the file type of the page"))
    var format: ExportFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa som siden skal ligge i (ellers «documents»)",
            "mappa som sida skal liggje i (elles «documents»)",
            "the folder for the page (default: “documents”)"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw InputTrouble.onlyUnits }
        guard let action else {
            try program.tell(InputOutcome(opened))
            return 0
        }
        let desk = InputWork(store: store, program: program)
        let named = try part.map(InputTrouble.part)
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        let shape = CommandShape(of: InputCommand.self)
        let group = try program.told(group, as: shape.called("--group"), screen.doubt(ofGroup: opened.desk))
        let commonName = try program.told(commonName, as: shape.called("--common"), screen.doubt(in:))
        switch try InputAction(word: action) {
        case .write:
            return try InputTyping(work: desk, group: unsigned ? nil : group, isUnsigned: unsigned).run(
                about: named, opened)
        case .bring: return try InputBringing(work: desk, group: group).run(what, about: named, opened)
        case .sort: return try InputSorting(work: desk).run(what, named: commonName, about: named, opened)
        case .rename: return try InputSorting(work: desk).rename(what, commonName)
        case .decide:
            let reason = try reason.compactMap { words throws(Trouble) in
                try program.told(words, as: shape.called("--not-taken"), screen.doubt(in:))
            }
            let end = try InputTrouble.end(used: used, joined: joined, reason: reason, isNew: isNew)
            return try InputDeciding(work: desk).run(what, end, making: isNew ? commonName ?? "" : nil, opened)
        case .page: try page(of: opened, store, program)
        }
        return 0
    }

    private func page(of opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws {
        guard !opened.desk.inputs.isEmpty else { throw InputTrouble.nothingYet }
        let header = opened.header
        let provenance = Provenance(
            workspace: header.id, revision: header.revision, day: program.today, program: Program.version,
            draft: false)
        let writer = try format.forPages(program)
        let name = FileNames.name(
            FileNames.Whose(opened.body, header), InputReport.word[program.language], revision: header.revision,
            ending: writer.ending)
        let page = InputReport(opened, provenance).page
        let path = try Output(output, store, program, edited: .refused).write(
            writer.written(page, program.language), named: name)
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
    }
}

/// What `input` does.
enum InputAction: CaseIterable {
    case write, bring, sort, rename, decide, page

    /// The words it is asked for by, English first.
    var words: [String] {
        switch self {
        case .write: ["write", "skriv"]
        case .bring: ["import", "importer"]
        case .sort: ["sort", "sorter"]
        case .rename: ["rename", "navngi", "namngi"]
        case .decide: ["decide", "avgjør", "avgjer", "avgjor"]
        case .page: ["page", "side"]
        }
    }

    /// The action of a word.
    ///
    /// - Throws: `Trouble` of kind `usage`.
    init(word: String) throws(Trouble) {
        guard let action = InputAction.allCases.first(where: { $0.words.contains(word.lowercased()) }) else {
            throw InputTrouble.noAction(
                word, nearest: Spelling.nearest(to: word, among: InputAction.allCases.flatMap(\.words)))
        }
        self = action
    }
}

/// The desk that inputs are put on, saved after every step so that an interruption loses nothing.
struct InputWork {
    let store: Store
    let program: Program

    var saves: Bool { !program.options.dryRun }

    /// Changes what lies on the desk.
    ///
    /// - Throws: What Store throws, or `Trouble` in words for an `InputFault`.
    func change(_ edit: (inout Opened<UnitAnalysis>) throws -> Void) throws -> Opened<UnitAnalysis> {
        if saves { try program.settle(store) }
        do {
            return try store.change(UnitAnalysis.self, by: program.change("input"), saving: saves, edit)
        } catch let fault as InputFault {
            throw InputTrouble.of(fault)
        }
    }

    /// Ends with a revision.
    func finish() throws { if saves { try store.finish() } }

    /// The part that is meant: the one that was named, else the only one of the meeting it was said in, else the one
    /// somebody chooses.
    ///
    /// - Parameters:
    ///   - named: The part that was named.
    ///   - meeting: The meeting that was named; the open one where none was.
    ///   - desk: Where the meetings lie.
    /// - Returns: The part; `nil` where nobody chose.
    /// - Throws: `Trouble` of kind `usage` where nobody is there to choose.
    func part(
        _ named: MeetingPart?, in meeting: ID<Meeting>?, _ desk: Desk
    ) throws(Trouble) -> MeetingPart? {
        if let named { return named }
        let said = meeting.map { id in desk.meetings.first { $0.id == id } } ?? desk.openMeeting
        return try program.part(among: said.flatMap { $0.parts.isEmpty ? nil : $0.parts } ?? MeetingPart.allCases)
    }
}

extension Program {
    /// The only one of some parts of the analysis, else the one somebody chooses; `nil` where nobody did.
    ///
    /// - Throws: `Trouble` of kind `usage` where nobody is there to choose.
    func part(among parts: [MeetingPart]) throws(Trouble) -> MeetingPart? {
        guard parts.count > 1 else { return parts.first }
        guard world.someoneAnswers else { throw InputTrouble.whichPart(of: parts) }
        var chosen: MeetingPart?
        return prompter.ask(InputQuestions.part(parts) { chosen = $0 }) == .answered ? chosen : nil
    }
}
