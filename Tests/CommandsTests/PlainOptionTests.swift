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

    private static func members(_ options: CommonOptions) -> [String] {
        [
            "\(options.workspace ?? "–")", "\(options.language?.rawValue ?? "–")", "\(options.json)",
            "\(options.dryRun)", "\(options.quiet)", "\(options.noColor)", "\(options.by ?? "–")",
            "\(options.profile ?? "–")", "\(options.date?.iso ?? "–")",
        ]
    }

    @Test func whatIsReadWithoutTheParserIsWhatTheParserReads() throws {
        var draw = Seeded(state: 15)
        let takers = OptionName.withValue.flatMap(\.words)
        let flags = OptionName.alone.flatMap(\.words)
        var read = 0
        for _ in 0..<300 {
            var words: [String] = []
            for _ in 0..<Int.random(in: 0...3, using: &draw) {
                switch Int.random(in: 0..<12, using: &draw) {
                case 0: words.append(Self.others.randomElement(using: &draw) ?? "")
                case 1...4: words.append(flags.randomElement(using: &draw) ?? "")
                default:
                    words.append(takers.randomElement(using: &draw) ?? "")
                    words.append(Self.values.randomElement(using: &draw) ?? "")
                }
            }
            guard let plain = CommonOptions.plain(words) else { continue }
            read += 1
            #expect(Self.members(plain) == Self.members(try CommonOptions.parse(words)), "\(words)")
        }
        #expect(read > 80)
    }

    @Test(arguments: [
        ["ord"], ["--tull"], ["-nq"], ["--language=nn"], ["-w"], ["-w", "-n"], ["-w", ""],
        ["--date", "2026-02-30"],
        ["--språk", "dansk"], ["-n", "--dry-run"], ["-w", "a", "--mappe", "b"], ["--"], ["--help"],
    ])
    func whatIsNotPlainIsLeftToTheParser(_ words: [String]) {
        #expect(CommonOptions.plain(words) == nil)
    }

    @Test(arguments: ["status", "reply", "figures"])
    func aCommandWithoutOptionsOfItsOwnNeedsNoParser(_ name: String) throws {
        let entry = try #require(CommandList.named(name))
        let command = try #require(entry.plain(["-w", "solbakken", "--språk", "nn", "-n", "--dato", "1.9.2026"]))
        #expect(type(of: command) == entry.type)
        #expect(command.common.workspace == "solbakken" && command.common.dryRun && !command.common.json)
        #expect(command.common.language == .nn && command.common.date?.iso == "2026-09-01")
    }

    @Test func onlyACommandWithoutOptionsOfItsOwnIsReadWithoutTheParser() throws {
        for entry in CommandList.all {
            guard let command = entry.plain([]) else { continue }
            #expect(Mirror(reflecting: command).children.map(\.label) == ["_common"], "\(entry.name)")
        }
    }
}
