import Model
import Pages

/// What `behov KOMMANDO --help` prints, in the words the program was started with.
struct CommandHelp {
    let entry: CommandEntry
    let language: Language

    var page: Page {
        let shape = CommandShape(of: entry.type)
        let common = Set(CommandShape.common.arguments.map(\.names))
        let own = shape.arguments.filter { $0.kind != .positional && !common.contains($0.names) }
        let shared = shape.arguments.filter { $0.kind != .positional && common.contains($0.names) }
        return Page(
            title: .text(entry.summary.capitalised),
            blocks: [.paragraph(.text(usage(shape)))] + part(Self.given, shape.positional)
                + part(Self.options, own)
                + part(Self.sharedOptions, shared))
    }

    private func usage(_ shape: CommandShape) -> Text {
        let words = shape.positional.map { argument in
            let name = ValueName.of(argument.value)[language] + (argument.isRepeating ? " …" : "")
            return argument.isOptional ? "[\(name)]" : name
        }
        let needed = shape.arguments.filter { $0.kind == .option && !$0.isOptional }.map { argument in
            "\(argument.name(in: language)) \(ValueName.of(argument.value)[language])"
        }
        let rest = (words + needed).map { " " + $0 }.joined()
        return Text(
            nb: "Slik skriver dere:  behov \(entry.name(in: .nb))\(rest) [valg]",
            nn: "Slik skriv de:  behov \(entry.name(in: .nn))\(rest) [val]",
            en: "Type it like this:  behov \(entry.name(in: .en))\(rest) [options]")
    }

    private func part(_ title: Text, _ arguments: [CommandShape.Argument]) -> [Block] {
        guard !arguments.isEmpty else { return [] }
        return [
            .heading(level: 3, .text(title)), .list(arguments.map { Block.Item(line(of: $0)) }, numbered: false),
        ]
    }

    private func line(of argument: CommandShape.Argument) -> Line {
        let value = ValueName.of(argument.value)[language]
        let names = argument.names(in: language)
        let head =
            switch argument.kind {
            case .positional: value
            case .flag: names.joined(separator: ", ")
            case .option: names.joined(separator: ", ") + " " + value
            }
        var line: Line = [.data(head + ": "), .data(argument.summary)]
        if let words = ValueChoices.words(argument) {
            line = line + .data(" (" + words.map { $0[language] }.joined(separator: ", ") + ")")
        }
        return line
    }

    private static let given = Text(
        nb: "Det som skal stå etter kommandoen", nn: "Det som skal stå etter kommandoen",
        en: "What comes after the command")
    private static let options = Text(nb: "Valg", nn: "Val", en: "Options")
    private static let sharedOptions = Text(
        nb: "Valg som gjelder alle kommandoer", nn: "Val som gjeld alle kommandoar",
        en: "Options for every command")
}

extension Text {
    /// The same with a capital letter first.
    var capitalised: Text { mapped { words, _ in words.prefix(1).uppercased() + words.dropFirst() } }
}
