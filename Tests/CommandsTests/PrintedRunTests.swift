import Formats
import Foundation
import Model
import Testing

@testable import Commands

/// A command that is printed runs where the user stands: in a workspace of its level, with no fault of its own.
///
/// One command of each shape is run; all of them with `BEHOV_EVERY_COMMAND` in the environment. The command of each
/// remark is run in its own sample by `RuleSampleTests`.
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
        #expect(Self.printed.count > 25)
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
            if word.hasPrefix("-") { return "-" }
            return ItemID(word).map { "ITEM \($0.kind)" } ?? (word.contains { $0.isNumber } ? "N" : "W")
        }
        let name = CommandList.named(command)?.name(in: .en) ?? command
        return ([name] + kinds).joined(separator: " ")
    }

    /// The words to run; `nil` where something is left open that no folder of the Demo can fill in.
    ///
    /// What is asked is answered by nobody, and what changes something is only tried.
    fileprivate var typed: [String]? {
        guard let entry = CommandList.named(command) else { return nil }
        if words.contains("--help") { return [command, "--help"] }
        let words = words.map { $0 == "ID" ? "goal-1" : $0 }
        // A form of writing is no command; others name a remark, a key, an item, a file or a folder that only the one
        // who is told has, and are run where that is made.
        let named: Set = [
            "accept", "allocate", "backup", "collect", "import", "init", "input", "meeting", "read", "redact",
            "remove", "reply", "review",
        ]
        let isForm = words.contains { word in
            word.contains { "[]<>…".contains($0) } || word.count > 2 && word == word.uppercased()
                || word.hasPrefix("FIL")
        }
        guard !isForm, !words.contains("-w"), !named.contains(entry.name(in: .en)) else { return nil }
        let isAsked = ["guide", "edit", "figures"].contains(entry.name(in: .en))
        let canBeTried = !isAsked && CommandShape(of: entry.type).named("--dry-run") != nil
        return [command] + words + (canBeTried ? ["--dry-run"] : [])
    }
}
