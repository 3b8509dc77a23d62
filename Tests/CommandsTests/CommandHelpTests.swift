import Foundation
import GoldenFiles
import Model
import Testing

@testable import Commands

/// No sentence of the parser's reaches anybody: help and mistakes are told by us, in the reader's language.
@Suite struct CommandHelpTests {
    @Test(arguments: Language.allCases) func theHelpOfEveryCommandIsAsBefore(_ language: Language) throws {
        let sandbox = try Sandbox()
        let pages = CommandList.all.map { entry in
            let name = entry.name(in: language)
            #expect(sandbox.run([name, "--help", "--language", language.rawValue]) == 0)
            #expect(sandbox.complaints.isEmpty)
            return "$ behov \(name) --help\n" + sandbox.output
        }
        let all = pages.joined(separator: "\n")
        #expect(Self.foreign(in: all, language).isEmpty)
        #expect(Golden.difference(all, "Help.\(language.rawValue).txt") == nil)
    }

    @Test(arguments: Language.allCases) func everyMistakeIsToldInTheReadersLanguage(_ language: Language) throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        var told: [String] = []
        for entry in CommandList.all {
            let name = entry.name(in: language)
            for words in Self.mistakes(of: entry) {
                let code = sandbox.run([name] + words + ["--language", language.rawValue], in: "sample")
                let line = ([name] + words).joined(separator: " ")
                #expect(code == 64, "\(line): \(sandbox.complaints)")
                told.append("$ behov \(line)\n" + sandbox.complaints)
            }
        }
        // What needs something after it, and the command itself misspelt.
        for entry in CommandList.all {
            let name = entry.name(in: language)
            let alone = ["collect", "trace", "restore", "redact"].contains(entry.name) ? [[name]] : []
            for words in alone + [[String(name.dropLast(2)) + String(name.suffix(2).reversed()) + "x"]] {
                let code = sandbox.run(words + ["--language", language.rawValue], in: "sample")
                #expect(code == 64, "\(words): \(code) \(sandbox.complaints)")
                told.append("$ behov \(words.joined(separator: " "))\n" + sandbox.complaints)
            }
        }
        for words in [["--foo"], ["-w"], ["--date", "x"], ["--by"], ["--json=ja"]] {
            #expect(sandbox.run(["--language", language.rawValue] + words, in: "sample") == 64)
            told.append("$ behov \(words.joined(separator: " "))\n" + sandbox.complaints)
        }
        let all = told.joined(separator: "\n")
        #expect(Self.foreign(in: all, language).isEmpty)
        #expect(Golden.difference(all, "Mistakes.\(language.rawValue).txt") == nil)
    }

    /// What stands for a value in help is a word of the reader's, not the parser's.
    @Test func everyValueHasANameOfItsOwn() {
        for entry in CommandList.all {
            for argument in CommandShape(of: entry.type).arguments where argument.kind != .flag {
                #expect(ValueName.isNamed(argument.value), "\(entry.name): \(argument.value)")
            }
        }
    }

    @Test func helpAndNamesAreTakenInNorwegian() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        for words in [["sjekk", "--hjelp"], ["sjekk", "-?"], ["sjekk", "--help"]] {
            #expect(sandbox.run(words + ["--språk", "bokmål"], in: "sample") == 0)
            #expect(sandbox.output.contains("Slik skriver dere:  behov sjekk"), "\(words)")
        }
        #expect(sandbox.run(["importer", "x.csv", "--focsu", "praksis", "--språk", "nb"], in: "sample") == 64)
        #expect(sandbox.complaints.contains("«--tema»"), "\(sandbox.complaints)")
        sandbox.run(["guide"], replies: ["Alle leker", "/slutt"], in: "sample")
        for id in ["mål-1", "mål1", "mål 1", "Goal 1", "MÅL-1"] {
            #expect(sandbox.run(["vis", id], in: "sample") == 0, "\(id): \(sandbox.complaints)")
        }
        for id in ["mål", "1", "mål-", "mål-0", "mål1a", "-1"] {
            #expect(sandbox.run(["vis", id], in: "sample") != 0, "\(id)")
        }
        for format in ["Word", ".docx", "HTML", "nettside"] {
            #expect(sandbox.run(["eksporter", "--format", format, "-n"], in: "sample") == 0, "\(format)")
        }
    }

    @Test func whatRemovesOrAnswersYesIsNeverPutInSomebodysMouth() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        #expect(sandbox.run(["redact", "--yse", "--text", "abc"], in: "sample") == 64)
        #expect(!sandbox.complaints.contains("--yes"))
    }

    @Test(arguments: [
        ("09.12.2026", "2026-12-09"), ("9.12.26", "2026-12-09"), ("9. desember 2026", "2026-12-09"),
        ("9 December 2026", "2026-12-09"), ("December 9, 2026", "2026-12-09"), ("9/12/2026", "2026-12-09"),
        ("2026.12.09", "2026-12-09"), ("9 des. 2026", "2026-12-09"), ("2026-12-09", "2026-12-09"),
    ])
    func aDayIsReadAsPeopleWriteIt(_ words: String, _ iso: String) { #expect(Day(written: words)?.iso == iso) }

    @Test(arguments: [
        "31.11.2026", "32.1.2026", "9.13.2026", "x", "", "9.12", "9.12.2026.1", "99999999999.1.2026",
    ])
    func whatIsNoDayIsRefused(_ words: String) { #expect(Day(written: words) == nil) }

    @Test func aPathWithBlanksIsPrintedSoThatItCanBePasted() {
        let words = CommandWords(invocation: "behov", workspace: "mine filer/Vik (1-22)")
        #expect(words.put(into: "behov sjekk") == "behov sjekk -w 'mine filer/Vik (1-22)'")
    }

    /// An unknown option, one nearly right, an option without its value, a value that is none, a word too many.
    private static func mistakes(of entry: CommandEntry) -> [[String]] {
        let shape = CommandShape(of: entry.type)
        var mistakes: [[String]] = [["--foo"], ["--jsno"], ["--by"], ["--date", "31.02.2026"], ["--json=ja"]]
        if shape.positional.contains(where: { !$0.isOptional }) { mistakes.append([]) }
        let given = shape.positional.map { $0.value == "id" ? "goal-1" : "ord" }
        if !shape.positional.contains(where: \.isRepeating), !["init", "demo"].contains(entry.name) {
            let needed = shape.arguments.filter { $0.kind == .option && !$0.isOptional }
            mistakes.append(given + needed.flatMap { [$0.names[0], "1"] } + ["for", "mye"])
        }
        for argument in shape.arguments where argument.kind == .option {
            guard ValueChoices.words(argument) != nil, argument.value != "language" else { continue }
            mistakes.append(given + [argument.names[0], "tull"])
        }
        return mistakes
    }

    /// The words of another language in a text: those of the parser, and of the languages that are not asked for.
    private static func foreign(in text: String, _ language: Language) -> [String] {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        let english: Set = [
            "usage", "options", "arguments", "missing", "expected", "value", "values", "invalid", "unknown",
            "default",
            "did", "mean", "information", "show", "the", "commanderror", "parsererror", "please", "provide",
            "subcommand",
        ]
        let norwegian: Set = [
            "mangler", "manglar", "ikke", "ikkje", "noe", "noko", "velg", "vel", "mente", "meinte", "hva",
        ]
        return words.intersection(language == .en ? norwegian : english).sorted()
    }
}
