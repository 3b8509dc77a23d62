import ArgumentParser
import Documents
import Guidance
import Model
import Pages
import Store

/// `init` (ny): starts a workspace.
struct InitCommand: BehovCommand {
    static let entry = CommandEntry(
        "init", "ny", .begin,
        Text(
            nb: "start en analyse for en barnehage, skole, eier eller region",
            nn: "start ein analyse for ein barnehage, skule, eigar eller region",
            en: "start an analysis for a kindergarten, school, owner or region"),
        standsInWorkspace: false,
        did: Text(nb: "startet analysen", nn: "starta analysen", en: "started the analysis"),
        InitCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "mappa som skal lages", "mappa som skal lagast", "the folder to make"))
    var folder: String?

    @Option(
        name: [.customLong("level"), .customLong("nivå")],
        help: HelpLanguage.words(
            "nivået", "nivået", "the level"))
    var askedLevel: LevelName?

    @Option(
        name: [.customLong("kind"), .customLong("type")],
        help: HelpLanguage.words(
            "type enhet; kan oppgis flere ganger", "type eining; kan skrivast fleire gonger",
            "kind of unit; can be given several times"))
    var askedKinds: [UnitKinds] = []

    @Option(
        name: [.customLong("name"), .customLong("navn"), .customLong("namn")],
        help: HelpLanguage.words("navnet", "namnet", "the name"))
    var name: String?

    @Option(
        name: [.customLong("municipality"), .customLong("kommune")],
        help: HelpLanguage.words(
            "kommunen, nummer eller navn", "kommunen, nummer eller namn", "the municipality (number or name)"))
    var municipality: String?

    @Option(
        name: [.customLong("ownership"), .customLong("eierform"), .customLong("eigarform")],
        help: HelpLanguage.words(
            "hvem som eier enheten", "kven som eig eininga", "who owns the unit"))
    var ownership: Ownership?

    @Option(
        name: [.customLong("organisation-number"), .customLong("organisasjonsnummer")],
        help: HelpLanguage.words(
            "organisasjonsnummer, ni siffer", "organisasjonsnummer, ni siffer",
            "organisation number (nine digits)"))
    var organisationNumber: String?

    @Option(
        name: [.customLong("from"), .customLong("fra"), .customLong("frå")],
        help: HelpLanguage.words(
            "mappa til forrige runde, som den nye runden bygger på (en region kan også oppgi fila med planen)",
            "mappa til førre runde, som den nye runden byggjer på (ein region kan også oppgi fila med planen)",
            "the folder of the previous round, which the new one starts from (a region can also give the file with the plan)",
            value: "folder"))
    var from: String?

    @OptionGroup var common: CommonOptions

    /// The level of what is made where nothing else tells it.
    var level: LevelName { askedLevel ?? .unit }

    /// The kinds of what is made, as far as they were said.
    var kind: [UnitKind] { UnitKind.allCases.filter(Set(askedKinds.flatMap(\.all)).contains) }

    func run(in program: Program) throws -> Int32 {
        // Where somebody can be asked, the folder may be called after what they answer.
        guard folder != nil || (from == nil && program.world.someoneAnswers) else { throw InitTrouble.noFolder }
        if let folder { try Self.refuse(taken: folder, program) }
        if let from, let folder { return try begin(from: from, called: folder, in: program.path(folder), program) }
        let profile = try InitQuestions(program: program).complete(self)
        guard let made = try folder ?? freeFolder(for: profile, program) else { throw InitTrouble.stopped }
        guard !program.options.dryRun else {
            program.console.say(
                Text(
                    nb: "Kommandoen ville ha laget \(made) for \(profile.name).",
                    nn: "Kommandoen ville ha laga \(made) for \(profile.name).",
                    en: "This would make \(made) for \(profile.name)."))
            return 0
        }
        let store = Store(folder: program.path(made))
        let header = Header(
            schema: level.schema, id: program.newID, revision: 1, language: program.language, parents: [],
            change: program.change("init"))
        let desk = Desk(county: program.chosenCounty)
        switch level {
        case .unit: try store.create(Opened(header: header, body: UnitAnalysis(profile: profile), desk: desk))
        case .owner: try store.create(Opened(header: header, body: OwnerOverview(profile: profile), desk: desk))
        case .region:
            var plan = RegionPlan(profile: profile)
            plan.years = try program.county(of: profile, desk).profile.planYears(on: program.today)
            try store.create(Opened(header: header, body: plan, desk: desk))
        }
        say(profile, made, program)
        return 0
    }

    /// A folder called after what was answered. Where that is taken, another is asked for: what was answered is kept.
    ///
    /// - Returns: The folder; `nil` where somebody stopped.
    private func freeFolder(for profile: Profile, _ program: Program) throws(Trouble) -> String? {
        let named = FileNames.slug(profile.name)
        guard Self.isTaken(named, program) else { return named }
        var free: String?
        let question = PlainQuestion(
            [.paragraph(.text(InitTrouble.folderIsTaken(named)))], help: InitTrouble.folderHelp
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            guard words.contains(where: { $0.isLetter || $0.isNumber }), !words.hasPrefix("-") else {
                throw Refusal(InitTrouble.folderHelp)
            }
            guard !Self.isTaken(words, program) else { throw Refusal(InitTrouble.folderIsTaken(words)) }
            free = words
        }
        switch program.prompter.ask(question) {
        case .answered: return free
        case .later, .back, .stopped: return nil
        case .ended: throw InitTrouble.exists(named)
        }
    }

    private static func isTaken(_ folder: String, _ program: Program) -> Bool {
        Disk.exists("\(program.path(folder))/\(Store.fileName)")
    }

    private static func refuse(taken folder: String, _ program: Program) throws(Trouble) {
        guard !isTaken(folder, program) else { throw InitTrouble.exists(folder) }
    }

    private func say(_ profile: Profile, _ made: String, _ program: Program) {
        program.console.say(
            Text(
                nb: "\(profile.name) er klar i mappa \(made).", nn: "\(profile.name) er klar i mappa \(made).",
                en: "\(profile.name) is ready in the folder \(made)."))
        let next: Text =
            level == .unit
            ? Text(
                nb: "Neste:  behov analyse     (fase 1: mål)", nn: "Neste:  behov analyse     (fase 1: mål)",
                en: "Next:  behov guide     (phase 1: goals)")
            : Text(
                nb: "Neste:  behov samle FIL …     (det dere har fått levert)",
                nn: "Neste:  behov samle FIL …     (det de har fått levert)",
                en: "Next:  behov collect FILE …     (what has been handed to you)")
        program.standing(in: made).say(next)
    }
}

/// The levels as `--level` takes them.
enum LevelName: String, CaseIterable, ExpressibleByArgument {
    case unit, owner, region

    var schema: Schema {
        switch self {
        case .unit: .unit
        case .owner: .owner
        case .region: .region
        }
    }

    /// What it is called in one word on a command line.
    var words: Text {
        switch self {
        case .unit: Text(nb: "enhet", nn: "eining", en: "unit")
        case .owner: Text(nb: "eier", nn: "eigar", en: "owner")
        case .region: Text(nb: "region", nn: "region", en: "region")
        }
    }

    /// The Norwegian words are taken too.
    init?(argument: String) {
        switch argument.lowercased() {
        case "owner", "eier", "eigar", "kommune", "kommunen", "fylkeskommune", "skoleeier", "skuleeigar",
            "barnehageeier", "barnehageeigar", "privat eier", "privat eigar", "municipality":
            self = .owner
        case "region", "regionen", "nettverk", "nettverket", "kompetansenettverk", "network": self = .region
        case "unit", "enhet", "eining", "virksomhet", "verksemd": self = .unit
        // «barnehage» says what is made, and with it the level.
        case let word where UnitKind.all(called: word) != nil: self = .unit
        default: return nil
        }
    }
}

/// The kinds of a unit as one `--kind` takes them: `skole`, `skole og SFO`.
struct UnitKinds: ExpressibleByArgument {
    let all: [UnitKind]

    init?(argument: String) {
        guard let all = UnitKind.all(called: argument) else { return nil }
        self.all = all
    }
}
