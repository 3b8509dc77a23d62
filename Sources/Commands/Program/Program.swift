import Model
import Store

/// One run of one command: the world, the options every command takes, and what follows from them.
struct Program {
    let world: World
    let options: RunOptions
    let language: Language
    private(set) var console: Console
    /// The documents from below that this run knows.
    let shelf: ReceivedShelf
    /// How far something long has come.
    let progress: ProgressLine

    /// Whether the screen is written for a projector.
    var isLarge = false {
        didSet {
            console = Console(
                language: language, width: Console.width(world.columns, isLarge: isLarge), out: world.out,
                err: world.err, commands: console.commands, isLarge: isLarge, draws: Console.draws(world),
                numbersTrees: console.numbersTrees, here: console.here)
        }
    }

    /// Whether trees are numbered instead of drawn, for a screen reader.
    var numbersTrees: Bool {
        get { console.numbersTrees }
        set { console.numbersTrees = newValue }
    }

    /// The version, as documents and `--version` give it.
    static let version = "behov 0.1"

    init(world given: World, options: RunOptions) {
        var world = given
        self.options = options
        language = LanguageChoice.language(
            option: options.language, world: world, workspace: options.workspace)
        let progress = ProgressLine(on: options.quiet || options.json ? nil : world.screen, language)
        if world.screen != nil {
            world.out = { words in
                progress.clear()
                given.out(words)
            }
            world.err = { words in
                progress.clear()
                given.err(words)
            }
        }
        self.world = world
        self.progress = progress
        shelf = given.shelf { progress.tell(ProgressWords.reading, $0, of: $1) }
        let commands = CommandWords(invocation: world.invocation, workspace: options.workspace)
        console = Console(
            language: language, width: Console.width(world.columns), out: world.out, err: world.err,
            commands: commands, draws: Console.draws(world), numbersTrees: world.environment("TERM") == "dumb",
            here: world.workingFolder())
    }

    /// The same run, speaking of a workspace in another folder.
    func standing(in folder: String) -> Console {
        Console(
            language: language, width: console.width, out: world.out, err: world.err,
            commands: CommandWords(invocation: world.invocation, workspace: folder))
    }

    /// The day taken as today.
    var today: Day { options.date ?? world.today() }

    /// The workspace asked for, or the nearest one.
    func store() throws(Trouble) -> Store {
        if let folder = options.workspace {
            let store = Store(folder: path(folder), shelf: shelf)
            guard Disk.isFolder(store.folder) else { throw CommandTrouble.noFolder(folder) }
            try store.completeRedaction()
            return store
        }
        guard let store = Store.nearest(to: world.workingFolder(), shelf: shelf) else {
            throw CommandTrouble.noWorkspace
        }
        try store.completeRedaction()
        return store
    }

    /// Who makes a change, with which command, now.
    func change(_ command: String) -> Change {
        Change(at: Moment(seconds: world.now()).on(options.date).iso, by: by, command: command)
    }

    /// Who makes changes, where somebody said so.
    var by: String? { options.by ?? world.environment("BEHOV_BY") }

    /// What rules, steps and documents may know besides the workspace.
    func surroundings(_ workspace: Workspace) throws(Trouble) -> Surroundings {
        try surroundings(of: workspace.profile, workspace.desk)
    }

    /// The same where only the profile is known, or nothing at all. The rules of a county that the executable carries,
    /// and their sources, are read when somebody asks for them; those of a folder are read and judged at once.
    func surroundings(of profile: Profile, _ desk: Desk) throws(Trouble) -> Surroundings {
        let limits = try TemplateFiles.limits(on: today)
        let (name, today, municipality) = (options.profile ?? desk.county, today, profile.municipality)
        var around: Surroundings
        if let name, !TemplateFiles.isCounty(name) {
            let county = try county(named: name)
            around = Surroundings(
                today: today, language: language, county: county.profile, laws: county.laws, limits: limits)
        } else {
            around = Surroundings(
                today: today, language: language,
                county: Later { CountyRules.carriedProfile(name, of: municipality).on(today) },
                laws: Later { CountyRules.carriedLaws(name, of: municipality) }, limits: limits)
        }
        around.look(at: desk)
        return around
    }

    /// The county: the one asked for, the one the workspace was begun with, or that of the municipality.
    func county(of profile: Profile, _ desk: Desk) throws(Trouble) -> CountyRules {
        if let name = options.profile ?? desk.county { return try county(named: name) }
        return try CountyRules.carried(of: profile.municipality).on(today)
    }

    /// A path the user gave, from the folder they stand in.
    func path(_ given: String) -> String {
        given.hasPrefix("/") ? given : "\(world.workingFolder())/\(given)"
    }
}
