import SeededNumbers
import Testing

@testable import Commands

/// A line that needs no parser is read as the parser would read it.
@Suite struct PlainOptionTests {
    private static let values = [
        ".", "behov-demo/solbakken", "nb", "nn", "en", "dansk", "styrer", "2026-09-01", "1.9.2026", "2026-02-30",
        "",
        "-", "-5", "innlandet", "æøå",
    ]
    private static let others = ["--json=1", "--language=nn", "-nq", "-w.", "--", "--tull", "ord", "--help"]

    private static func members(_ options: RunOptions) -> [String] {
        [
            "\(options.workspace ?? "–")", "\(options.language?.rawValue ?? "–")", "\(options.json)",
            "\(options.dryRun)", "\(options.quiet)", "\(options.noColor)", "\(options.by ?? "–")",
            "\(options.profile ?? "–")", "\(options.date?.iso ?? "–")",
        ]
    }

    /// What a command has of its own, by its members' names.
    private static func own(_ command: any BehovCommand) -> [String] {
        Mirror(reflecting: command).children.filter { $0.label != "_common" }.map {
            "\($0.label ?? ""): \($0.value)"
        }
    }

    /// Some words, of which most are options and what they take.
    private static func words(
        _ takers: [String], _ flags: [String], _ most: Int, _ draw: inout Seeded
    ) -> [String] {
        var words: [String] = []
        for _ in 0..<Int.random(in: 0...most, using: &draw) {
            switch Int.random(in: 0..<12, using: &draw) {
            case 0: words.append(others.randomElement(using: &draw) ?? "")
            case 1...4: words.append(flags.randomElement(using: &draw) ?? "")
            default:
                words.append(takers.randomElement(using: &draw) ?? "")
                words.append(values.randomElement(using: &draw) ?? "")
            }
        }
        return words
    }

    @Test func whatIsReadWithoutTheParserIsWhatTheParserReads() throws {
        var draw = Seeded(state: 15)
        let (takers, flags) = (OptionName.withValue.flatMap(\.words), OptionName.alone.flatMap(\.words))
        var read = 0
        for _ in 0..<300 {
            let words = Self.words(takers, flags, 3, &draw)
            guard let plain = PlainWords(words, PlainShape()) else { continue }
            read += 1
            #expect(Self.members(plain.options) == Self.members(try CommonOptions.parse(words).said), "\(words)")
        }
        #expect(read > 80)
    }

    @Test(arguments: [
        ["ord"], ["--tull"], ["-nq"], ["--language=nn"], ["-w"], ["-w", "-n"], ["-w", ""],
        ["--date", "2026-02-30"],
        ["--språk", "dansk"], ["-n", "--dry-run"], ["-w", "a", "--mappe", "b"], ["--"], ["--help"],
    ])
    func whatIsNotPlainIsLeftToTheParser(_ words: [String]) {
        #expect(PlainWords(words, PlainShape()) == nil)
    }

    /// Whatever a plain line says of a command, its own words too, the parser says the same.
    @Test(arguments: CommandList.all.filter { $0.type is any PlainCommand.Type }.map(\.name))
    func aCommandIsWhatTheParserMakesOfTheSameWords(_ name: String) throws {
        let entry = try #require(CommandList.named(name))
        let type = try #require(entry.type as? any PlainCommand.Type)
        let (own, shape) = (type.takes, CommandShape(of: type))
        var draw = Seeded(state: 16)
        let takers = (own.withValue + [.workspace]).flatMap(\.words) + ["funn-1", "behov-2", "fil.json", "word"]
        let flags = (own.alone + [.dryRun]).flatMap(\.words)
        var read = 0
        for _ in 0..<200 {
            var words = Self.words(takers, flags, 3, &draw)
            // What must be there is there more often than not.
            for needed in shape.arguments where needed.kind == .option && !needed.isOptional {
                words += [needed.names[0], "fil.csv"]
            }
            guard let plain = entry.plain(words) else { continue }
            read += 1
            let parsed = try entry.type.parse(words)
            #expect(Self.own(plain.command) == Self.own(parsed), "\(words)")
            #expect(Self.members(plain.options) == Self.members(parsed.common.said), "\(words)")
        }
        #expect(read > 30)
    }

    @Test(arguments: ["status", "reply", "figures"])
    func aCommandWithoutOptionsOfItsOwnNeedsNoParser(_ name: String) throws {
        let entry = try #require(CommandList.named(name))
        let plain = try #require(entry.plain(["-w", "solbakken", "--språk", "nn", "-n", "--dato", "1.9.2026"]))
        #expect(Swift.type(of: plain.command) == entry.type)
        #expect(plain.options.workspace == "solbakken" && plain.options.dryRun && !plain.options.json)
        #expect(plain.options.language == .nn && plain.options.date?.iso == "2026-09-01")
    }
}
