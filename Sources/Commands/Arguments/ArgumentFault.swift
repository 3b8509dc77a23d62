import Model

/// What was wrong with the words after a command.
enum ArgumentFault: Hashable {
    /// No option of that name; the nearest one that does no harm.
    case unknownOption(String, nearest: String?)
    /// An option, as it was typed, that wants something after it.
    case missingValue(String, CommandShape.Argument)
    /// A flag, as it was typed, that takes nothing after it.
    case unwantedValue(String)
    /// A word too many.
    case extraWord(String)
    /// Something that must be there.
    case missing(CommandShape.Argument)
    /// A word that is none of those an argument takes.
    case invalid(String, CommandShape.Argument)
    /// Anything else.
    case other

    /// Looks for what is wrong, the first from the left; what the parser says, which is costly to ask for, tells only
    /// which value it could not use.
    init(_ words: [String], _ shape: CommandShape, parser: @autoclosure () -> String, language: Language) {
        self =
            ArgumentFault.inOptions(words, shape, language) ?? ArgumentFault.inValue(parser(), shape)
            ?? ArgumentFault.inWords(words, shape) ?? .other
    }

    private static func inOptions(
        _ words: [String], _ shape: CommandShape, _ language: Language
    ) -> ArgumentFault? {
        var place = 0
        while place < words.count {
            let word = words[place]
            place += 1
            guard word != "--" else { return nil }
            guard word.hasPrefix("-"), word.count > 1 else { continue }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let argument = shape.named(String(parts[0])) else {
                if isBundle(word, shape) { continue }
                return .unknownOption(word, nearest: nearest(String(parts[0]), shape, language))
            }
            if argument.kind == .flag {
                if parts.count > 1 { return .unwantedValue(String(parts[0])) }
                continue
            }
            if parts.count > 1 { continue }
            guard place < words.count, !words[place].hasPrefix("-") || words[place] == "-" else {
                return .missingValue(word, argument)
            }
            place += 1
        }
        return nil
    }

    /// `-nq` is `-n -q`.
    private static func isBundle(_ word: String, _ shape: CommandShape) -> Bool {
        !word.hasPrefix("--") && word.dropFirst().allSatisfy { shape.named("-\($0)")?.kind == .flag }
    }

    private static func nearest(_ name: String, _ shape: CommandShape, _ language: Language) -> String? {
        // Of two as close, the one of the reader's own language. What removes or overwrites is never put in somebody's
        // mouth.
        let known = shape.arguments.filter { !$0.names.contains("--yes") && !$0.names.contains("--force") }
        let names =
            known.map { $0.name(in: language) } + known.flatMap(\.names)
            + (language == .en ? ["--help"] : ["--hjelp", "--help"])
        // The dashes are alike in all of them, and make no word longer.
        let found = Spelling.nearest(
            to: String(name.drop { $0 == "-" }),
            among: names.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) })
        let nearest = found.map { "--\($0)" }
        return known.first { $0.names.contains(nearest ?? "") }?.name(in: language) ?? nearest
    }

    /// «The value 'x' is invalid for '--y <z>'»: the version of the parser is pinned, and a test holds its words.
    private static func inValue(_ parser: String, _ shape: CommandShape) -> ArgumentFault? {
        guard let start = parser.firstEnd(of: "The value '"),
            let middle = parser.firstStart(of: "' is invalid for '")
        else { return nil }
        let value = String(parser[start..<middle])
        let rest = parser[parser.index(middle, offsetBy: "' is invalid for '".count)...].prefix { $0 != "'" }
        let name = rest.split(separator: " ").first.map(String.init) ?? ""
        let argument =
            shape.named(name) ?? shape.positional.first { "<\($0.value)>" == name } ?? shape.positional.first
        return argument.map { .invalid(value, $0) }
    }

    private static func inWords(_ words: [String], _ shape: CommandShape) -> ArgumentFault? {
        var plain: [String] = []
        var given: Set<String> = []
        var place = 0
        while place < words.count {
            let word = words[place]
            place += 1
            if word == "--" {
                plain += words[place...]
                break
            }
            guard word.hasPrefix("-"), word.count > 1 else {
                plain.append(word)
                continue
            }
            let name = String(word.prefix { $0 != "=" })
            given.insert(shape.named(name)?.names.first ?? name)
            if shape.named(name)?.kind == .option, name == word { place += 1 }
        }
        let wanted = shape.positional.filter { !$0.isOptional }
        if plain.count < wanted.count { return .missing(wanted[plain.count]) }
        let option = shape.arguments.first { argument in
            argument.kind == .option && !argument.isOptional && !given.contains(argument.names.first ?? "")
        }
        if let option { return .missing(option) }
        guard !shape.positional.contains(where: \.isRepeating), plain.count > shape.positional.count else {
            return nil
        }
        return .extraWord(plain[shape.positional.count])
    }
}

extension String {
    fileprivate func firstStart(of part: String) -> Index? { indices.first { self[$0...].hasPrefix(part) } }

    fileprivate func firstEnd(of part: String) -> Index? {
        firstStart(of: part).map { index($0, offsetBy: part.count) }
    }
}
