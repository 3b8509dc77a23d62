import Formats
import Foundation
import Model
import Testing

@testable import Commands

/// A command that is printed runs where the user stands: in a workspace of its level, with no fault of its own.
///
/// One command of each shape in each language is run; all of them with `BEHOV_EVERY_COMMAND` in the environment. The
/// command of each remark is run in its own sample by `RuleSampleTests`.
@Suite struct PrintedRunTests {
    /// A unit, an owner and a region of the Demo, tried in this order.
    private static let folders = ["solbakken", "storelva", "fjellnettverket"]

    /// What is printed in goldens, in transcripts and for remarks in three languages.
    private static let printed: [PrintedCommand] = {
        var found = PrintedCommandTests.texts.filter { path, _ in
            path.contains("/Goldens/") || path.hasSuffix("transcript.txt") || path == "README.md"
                || path == "Templates/Rules/examples.json"
        }.flatMap { path, text in
            // What was typed by mistake is shown with a `$` before it; what is said of it is not.
            let said = text.split(separator: "\n").filter { !$0.hasPrefix("$ ") }.joined(separator: "\n")
            return PrintedCommand.all(in: said.replacing("\\\"", with: ""), isCode: false)
        }
        found = found.filter { CommandList.named($0.command) != nil }
        guard ProcessInfo.processInfo.environment["BEHOV_EVERY_COMMAND"] == nil else { return Array(Set(found)) }
        return Array(Dictionary(found.map { ($0.shape, $0) }) { first, _ in first }.values)
    }()

    @Test func everyPrintedCommandRunsWhereTheUserStands() throws {
        let sandbox = try Sandbox()
        for name in Self.folders { try RuleSample.copy(name, to: sandbox, at: name) }
        try sandbox.write(
            try Repository.bytes("\(Repository.root)/Workspaces/Demo/vik/workspace.json"), to: "fil.json")
        let before = try sandbox.everything()
        #expect(Self.printed.count > 50)
        for command in Self.printed.sorted(by: { $0.shape < $1.shape }) {
            guard let typed = command.typed else { continue }
            var told: [String] = []
            let runs = Self.folders.contains { folder in
                let code = sandbox.run(typed, in: folder)
                // The input ends at once, and a remark of severity error is no fault of the command's.
                guard ![0, 1, 2].contains(code) else { return true }
                told.append("\(folder): \(code) \(sandbox.complaints)")
                return false
            }
            #expect(runs, "behov \(typed.joined(separator: " "))\n\(told.joined())")
        }
        // What changes something was tried without doing it.
        #expect(try sandbox.everything() == before)
    }

    @Test func aCommandThatDoesNotRunIsFound() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "solbakken")
        for line in ["vis tiltak-99", "analyse --fra tull", "endre"] {
            let typed = try #require(PrintedCommand.all(in: "behov \(line)", isCode: false).first?.typed)
            #expect(![0, 1, 2].contains(sandbox.run(typed, in: "solbakken")), "\(line)")
        }
    }
}

extension PrintedCommand {
    /// What commands of the same kind have in common: the command, its options, and what its words name.
    fileprivate var shape: String {
        let kinds = words.map { word -> String in
            if word.hasPrefix("-") { return word }
            return ItemID(word).map { "ITEM \($0.kind)" } ?? (word.contains { $0.isNumber } ? "N" : "W")
        }
        return ([command] + kinds).joined(separator: " ")
    }

    /// The words to run; `nil` where something is left open that no folder of the Demo can fill in.
    ///
    /// What is asked is answered by nobody, and what changes something is only tried.
    fileprivate var typed: [String]? {
        guard let entry = CommandList.named(command) else { return nil }
        if words.contains("--help") { return [command, "--help"] }
        var words = words
        for (place, word) in words.enumerated() {
            switch word {
            case "FIL", "FILE": words[place] = "../fil.json"
            case "ID": words[place] = "goal-1"
            case let other where other.hasPrefix("behov-demo/"): words[place] = "../" + other.dropFirst(11)
            default: break
            }
        }
        // A form of writing, and what names a remark, a key or a file that only the one who is told has.
        guard
            !words.contains(where: {
                $0.contains { "[]<>…".contains($0) } || $0.count > 2 && $0 == $0.uppercased()
            }),
            !["accept", "collect", "backup", "allocate", "redact", "reply"].contains(entry.name(in: .en))
        else { return nil }
        let isAsked = ["guide", "edit", "figures"].contains(entry.name(in: .en))
        let canBeTried = !isAsked && CommandShape(of: entry.type).named("--dry-run") != nil
        return [command] + words + (canBeTried ? ["--dry-run"] : [])
    }
}
