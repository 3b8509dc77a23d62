import ArgumentParser
import Model

/// A command of the program: its options and what it does.
protocol BehovCommand: ParsableCommand {
    /// The options that every command takes.
    var common: CommonOptions { get }
    /// Whether it only makes files here and says so, which `--quiet` leaves out as it does for what changes a workspace.
    var onlyMakesFiles: Bool { get }
    /// Does it, and gives the exit code.
    func run(in program: Program) throws -> Int32
}

extension BehovCommand {
    /// Most show something, or change the workspace.
    var onlyMakesFiles: Bool { false }

    /// A command of a larger program. Of those the parser does not first try two commands of its own, which write
    /// scripts for shells: more than half of what it took to understand a line.
    static var configuration: CommandConfiguration {
        CommandConfiguration(_superCommandName: "behov")
    }
}

/// A command whose usual lines are understood without the parser.
protocol PlainCommand: BehovCommand {
    /// What such a line may have besides the options that every command takes.
    static var takes: PlainShape { get }
    /// The command of such a line; `nil` where the parser is needed all the same.
    ///
    /// Every member of it has to be set; not in an initialiser, where what is set is taken for the declaration.
    static func plain(_ words: PlainWords) -> Self?
}

extension PlainCommand {
    /// Some take nothing else.
    static var takes: PlainShape { PlainShape() }

    /// A command without anything of its own.
    static func plain(_ words: PlainWords) -> Self? { Self() }
}

/// A command that was understood.
struct UnderstoodCommand {
    let command: any BehovCommand
    let options: RunOptions
}

/// How a command is listed: its names, its group and what it does in one line.
struct CommandEntry: Sendable {
    /// The English name.
    let name: String
    /// The Norwegian name, where it has one.
    let norwegian: String?
    /// The name in nynorsk, where it is another.
    let nynorsk: String?
    let group: CommandGroup
    let summary: Text
    /// Whether it works on the workspace the user stands in.
    let standsInWorkspace: Bool
    /// What somebody did with it, as `history` tells it; only for commands that change a workspace.
    let did: Text?
    let type: any BehovCommand.Type
    /// The command of words that need no parser; `nil` where it takes others, and where the words are not that plain.
    let plain: @Sendable (_ words: [String]) -> UnderstoodCommand?

    init(
        _ name: String, _ norwegian: String?, _ group: CommandGroup, _ summary: Text,
        standsInWorkspace: Bool = true, did: Text? = nil, nynorsk: String? = nil,
        _ type: any BehovCommand.Type, plain: @escaping @Sendable ([String]) -> UnderstoodCommand? = { _ in nil }
    ) {
        self.name = name
        self.norwegian = norwegian
        self.nynorsk = nynorsk
        self.group = group
        self.summary = summary
        self.standsInWorkspace = standsInWorkspace
        self.did = did
        self.type = type
        self.plain = plain
    }

    /// A command whose usual lines need no parser.
    init<Command: PlainCommand>(
        _ name: String, _ norwegian: String?, _ group: CommandGroup, _ summary: Text,
        standsInWorkspace: Bool = true, did: Text? = nil, nynorsk: String? = nil, plain type: Command.Type
    ) {
        self.init(
            name, norwegian, group, summary, standsInWorkspace: standsInWorkspace, did: did, nynorsk: nynorsk, type
        ) { words in
            PlainWords(words, Command.takes).flatMap { words in
                Command.plain(words).map { UnderstoodCommand(command: $0, options: words.options) }
            }
        }
    }

    /// The name in a language.
    func name(in language: Language) -> String {
        switch language {
        case .nb: norwegian ?? name
        case .nn: nynorsk ?? norwegian ?? name
        case .en: name
        }
    }
}

/// The groups commands are listed in.
enum CommandGroup: String, CaseIterable, Sendable {
    case begin, work, staff, control, together, deliver, care

    var title: Text {
        switch self {
        case .begin: Text(nb: "Komme i gang", nn: "Kome i gang", en: "Get started")
        case .work: Text(nb: "Arbeide", nn: "Arbeide", en: "Work")
        case .staff: Text(nb: "Personalet", nn: "Personalet", en: "Staff")
        case .control: Text(nb: "Kontrollere", nn: "Kontrollere", en: "Check")
        case .together: Text(nb: "Sammen", nn: "Saman", en: "With others")
        case .deliver: Text(nb: "Levere", nn: "Levere", en: "Deliver")
        case .care: Text(nb: "Ta vare på", nn: "Ta vare på", en: "Look after the analysis")
        }
    }
}

/// All commands; adding one is adding a file and a line here.
enum CommandList {
    static let all: [CommandEntry] = [
        InitCommand.entry, DemoCommand.entry, StatusCommand.entry,
        GuideCommand.entry, ImportCommand.entry, FiguresCommand.entry, ShowCommand.entry, EditCommand.entry,
        RemoveCommand.entry,
        MeetingCommand.entry, InputCommand.entry, VoteCommand.entry, CoherenceCommand.entry,
        CheckCommand.entry, AcceptCommand.entry, ExplainCommand.entry, TraceCommand.entry,
        ReadCommand.entry,
        HandoverCommand.entry, CollectCommand.entry, ReplyCommand.entry, ReviewCommand.entry,
        AllocateCommand.entry,
        ExportCommand.entry, CalendarCommand.entry, OpenCommand.entry,
        UndoCommand.entry, HistoryCommand.entry, DiffCommand.entry, RestoreCommand.entry,
        BackupCommand.entry, RedactCommand.entry, ConfigCommand.entry, SchemaCommand.entry,
    ]

    /// The command of a name in English or Norwegian, with or without the letter å.
    static func named(_ name: String) -> CommandEntry? {
        all.first { $0.name == name || $0.norwegian == name || $0.nynorsk == name }
    }

    /// Every name of every command.
    static let names = Set(all.flatMap { [$0.name] + [$0.norwegian, $0.nynorsk].compactMap(\.self) })

    /// The name closest to one that is not known, if any is close; what takes away is never put in somebody's mouth.
    static func nearest(to name: String, in language: Language) -> String? {
        // Of two as close, the one of the reader's own language.
        let offered = all.filter { !["remove", "redact", "undo"].contains($0.name) }
        let names =
            offered.map { $0.name(in: language) } + offered.map(\.name) + offered.compactMap(\.norwegian)
            + offered.compactMap(\.nynorsk)
        return Spelling.nearest(to: name, among: names)
    }
}
