import ArgumentParser
import Model
import Store

/// The whole program: understands the arguments, does what they ask, and gives the exit code.
///
/// - Parameters:
///   - arguments: The arguments after the program's own name.
///   - world: The outside world.
/// - Returns: The exit code.
public func run(_ arguments: [String], _ world: World) -> Int32 {
    let asked = Arguments(arguments)
    let language = LanguageChoice.language(
        option: asked.language, world: world, workspace: asked.workspace)
    return HelpLanguage.$current.withValue(language) {
        let commands = CommandWords(invocation: world.invocation, workspace: asked.workspace)
        let console = Console(
            language: language, width: Console.width(world.columns), out: world.out, err: world.err,
            commands: commands)
        do {
            guard let name = asked.command else {
                if asked.wantsVersion {
                    world.out(Program.version + "\n")
                    return 0
                }
                if asked.wantsHelp || asked.isHelp {
                    console.show(RootHelp.page)
                    return 0
                }
                return try start(StatusCommand.entry, called: nil, asked.rest, world, console)
            }
            guard let entry = CommandList.named(name) else {
                guard !NationalIdentityNumber.isIn(name) else {
                    throw CommandTrouble.identityNumber(among: [name])
                }
                throw CommandTrouble.unknownCommand(name)
            }
            return try start(entry, called: entry, asked.rest, world, console)
        } catch let trouble as Trouble {
            console.complain(trouble.text)
            return trouble.kind.rawValue
        } catch {
            let trouble = ArgumentTrouble(entry: nil, fault: .other).trouble
            console.complain(trouble.text)
            return trouble.kind.rawValue
        }
    }
}

/// Starts a command; `called` is the command that was named, none where the program's name stood alone.
private func start(
    _ entry: CommandEntry, called: CommandEntry?, _ rest: [String], _ world: World, _ console: Console
) throws -> Int32 {
    // What is typed becomes names, reasons and paths, and is kept; only what takes a number out may be given one.
    guard entry.name == RedactCommand.entry.name || !rest.contains(where: NationalIdentityNumber.isIn) else {
        throw CommandTrouble.identityNumber(among: rest)
    }
    if Arguments.askForHelp(rest) {
        console.show(CommandHelp(entry: entry, language: console.language).page)
        return 0
    }
    let understood = try entry.plain(rest) ?? parsed(entry, called: called, rest, console)
    let (command, options) = (understood.command, understood.options)
    var world = world
    // A command that changes or makes something has nothing to say when all is well; what went wrong is always said.
    let isSilent = entry.did != nil && entry.name != GuideCommand.entry.name || command.onlyMakesFiles
    if options.quiet, isSilent, !options.json { world.out = { _ in } }
    return try command.start(world, options)
}

/// The command that the parser makes of some words.
private func parsed(
    _ entry: CommandEntry, called: CommandEntry?, _ rest: [String], _ console: Console
) throws -> UnderstoodCommand {
    do {
        let command = try entry.type.parse(rest)
        return UnderstoodCommand(command: command, options: command.common.said)
    } catch {
        let fault = ArgumentFault(
            rest, CommandShape(of: entry.type), parser: entry.type.message(for: error), language: console.language)
        throw ArgumentTrouble(entry: called, fault: fault).trouble
    }
}

extension BehovCommand {
    fileprivate func start(_ world: World, _ options: RunOptions) throws -> Int32 {
        let program = Program(world: world, options: options)
        // Who makes a change is kept in every revision.
        guard !NationalIdentityNumber.isIn(program.by ?? "") else { throw CommandTrouble.identityNumber }
        defer { program.progress.clear() }
        return try run(in: program)
    }
}

/// The arguments, looked at just enough to find the command and the language.
struct Arguments {
    /// The first word that is no option.
    let command: String?
    /// All the others, in their order.
    let rest: [String]
    let language: Language?
    let workspace: String?
    let wantsHelp: Bool
    let wantsVersion: Bool
    /// Whether nothing but a request for help was given.
    var isHelp: Bool { rest.contains("help") }

    /// The options before a command that take the next word with them.
    private static let withValue = Set(OptionName.withValue.flatMap(\.words))

    init(_ arguments: [String]) {
        var command: String?
        var rest: [String] = []
        var place = 0
        while place < arguments.count {
            let word = arguments[place]
            let asksHelp = command == "help" || command == "hjelp"
            if command == nil || asksHelp, Arguments.withValue.contains(word), place + 1 < arguments.count {
                if !asksHelp { rest += [word, arguments[place + 1]] }
                place += 2
                continue
            }
            if command == nil, !word.hasPrefix("-") { command = word } else { rest.append(word) }
            place += 1
        }
        if command == "help" || command == "hjelp" {
            let about = rest.first { !$0.hasPrefix("-") }
            command = about
            rest = about == nil ? ["help"] : ["--help"]
        }
        self.command = command
        self.rest = rest
        language = Arguments.value(of: OptionName.language.words, in: arguments).flatMap(Language.init(argument:))
        workspace = Arguments.value(of: OptionName.workspace.words, in: arguments)
        wantsHelp = Arguments.askForHelp(rest)
        wantsVersion = rest.contains("--version")
    }

    /// Whether help is asked for among the words after a command, whatever else stands there.
    static func askForHelp(_ words: [String]) -> Bool {
        words.prefix { $0 != "--" }.contains { ["--help", "--hjelp", "-h", "-?"].contains($0) }
    }

    private static func value(of names: [String], in arguments: [String]) -> String? {
        for (place, word) in arguments.enumerated() {
            if names.contains(word), place + 1 < arguments.count { return arguments[place + 1] }
            for name in names where word.hasPrefix(name + "=") { return String(word.dropFirst(name.count + 1)) }
        }
        return nil
    }
}
