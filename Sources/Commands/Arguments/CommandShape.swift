import Formats
import Model

/// What a command takes, as the parser itself tells it: asked for only where help is wanted or something was not
/// understood, so that a command that is understood pays nothing for it.
struct CommandShape {
    /// One argument, option or flag.
    struct Argument: Hashable {
        enum Kind: String { case positional, option, flag }

        let kind: Kind
        /// The names as they are typed, the English one first; none of a positional argument.
        let names: [String]
        /// What the parser calls the value.
        let value: String
        /// Whether it may be left out.
        let isOptional: Bool
        /// Whether it may come several times.
        let isRepeating: Bool
        /// What it is for, in the language that help is written in.
        let summary: String

        /// The names for a reader: those of the language first, no word of a third language.
        func names(in language: Language) -> [String] {
            let short = names.filter { !$0.hasPrefix("--") }
            let long = names.filter { $0.hasPrefix("--") }
            // Declared as English, bokmål, nynorsk; where nynorsk says the same as bokmål there are two.
            let own: String? =
                switch language {
                case .en: long.first
                case .nb: long.count > 1 ? long[1] : long.first
                case .nn: long.count > 2 ? long[2] : long.last
                }
            return short + [own].compactMap(\.self)
        }

        /// The name a sentence tells it by: the longest of the reader's language, or what its value is called.
        func name(in language: Language) -> String {
            names(in: language).last ?? ValueName.of(value)[language]
        }
    }

    let arguments: [Argument]

    /// Reads the shape of a command.
    init(of command: any BehovCommand.Type) {
        self.init(described: command._dumpHelp())
    }

    /// The options every command takes.
    static var common: CommandShape { CommandShape(described: CommonOptions._dumpHelp()) }

    private init(described: String) {
        guard case .object(let whole)? = try? JSONReader.read(Array(described.utf8)),
            case .object(let command)? = whole["command"], case .array(let listed)? = command["arguments"]
        else {
            arguments = []
            return
        }
        arguments = listed.compactMap(CommandShape.argument).filter { !$0.names.contains("--help") }
    }

    private static func argument(_ json: JSON) -> Argument? {
        guard case .object(let object) = json, case .string(let kind)? = object["kind"],
            let known = Argument.Kind(rawValue: kind)
        else { return nil }
        var names: [String] = []
        if case .array(let listed)? = object["names"] { names = listed.compactMap(name) }
        return Argument(
            kind: known, names: names, value: object.words("valueName") ?? "",
            isOptional: object["isOptional"] == .bool(true) || object["defaultValue"] != nil,
            isRepeating: object["isRepeating"] == .bool(true), summary: object.words("abstract") ?? "")
    }

    private static func name(_ json: JSON) -> String? {
        guard case .object(let object) = json, let name = object.words("name") else { return nil }
        return (object.words("kind") == "short" ? "-" : "--") + name
    }

    /// The option or flag of a name.
    func named(_ name: String) -> Argument? { arguments.first { $0.names.contains(name) } }

    /// What an option is called in each language, by any of its names.
    func called(_ name: String) -> Text {
        let option = named(name)
        return Text(
            nb: option?.name(in: .nb) ?? name, nn: option?.name(in: .nn) ?? name, en: option?.name(in: .en) ?? name
        )
    }

    /// The arguments without a name, in their order.
    var positional: [Argument] { arguments.filter { $0.kind == .positional } }
}

extension JSONObject {
    fileprivate func words(_ key: String) -> String? {
        if case .string(let words)? = self[key] { words } else { nil }
    }
}
