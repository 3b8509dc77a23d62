import Formats
import Foundation
import Model
import Testing

@testable import Commands

/// A command that is printed runs where the user stands: in a workspace of its level, with no fault of its own.
///
/// One command of each shape is run in each language it is printed in; all of them with `BEHOV_EVERY_COMMAND` in the
/// environment. The command of each remark is run in its own sample by `RuleSampleTests`.
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
        return Array(Dictionary(found.map { ($0.shape + $0.command, $0) }) { first, _ in first }.values)
    }()

    @Test func everyPrintedCommandRunsWhereTheUserStands() throws {
        let sandbox = try Sandbox()
        for name in Self.folders { try RuleSample.copy(name, to: sandbox, at: name) }
        #expect(Self.printed.count > 25)
        // Where a command ran in one language its like in another runs too, and is tried first.
        var ranIn: [String: String] = [:]
        for command in Self.printed.sorted(by: { ($0.shape, $0.command) < ($1.shape, $1.command) }) {
            guard let typed = command.typed else { continue }
            var told: [String] = []
            let first = ranIn[command.shape].map { [$0] } ?? []
            let runs = (first + Self.folders.filter { !first.contains($0) }).contains { folder in
                let code = sandbox.run(typed, in: folder)
                // The input ends at once, and a remark of severity error is no fault of the command's.
                guard ![0, 1, 2].contains(code) else {
                    ranIn[command.shape] = folder
                    return true
                }
                told.append("\(folder): \(code) \(sandbox.complaints)")
                return false
            }
            #expect(runs, "behov \(typed.joined(separator: " "))\n\(told.joined())")
        }
    }

    /// What begins a workspace, holds a meeting, or takes in what was handed over runs only after what comes before it.
    @Test(arguments: [
        [
            "ny solbakken-2028 --fra solbakken", "ny vang --nivå eier --navn Vang --kommune Hamar",
            "ny nett --nivå region --navn Nett",
        ],
        [
            "init solbakken-2028 --from solbakken", "init vang --level owner --name Vang --municipality Hamar",
            "init nett --level region --name Nett",
        ],
    ])
    func whatBeginsAWorkspaceRunsWhereItIsPrinted(_ lines: [String]) throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "solbakken")
        for line in lines {
            #expect(sandbox.run("\(line) --dry-run") == 0, "\(line)\n\(sandbox.complaints)")
        }
    }

    @Test(arguments: [
        [
            "møte planlegg personalmøte", "møte åpne", "møte lukk --til-stede ledere", "møte referat",
            "innspill", "sladd funn-2 --ja", "kopi ../solbakken.zip",
        ],
        [
            "møte planlegg personalmøte", "møte opne", "møte lukk --til-stades leiarar", "møte referat", "innspel",
            "sladd funn-2 --ja", "kopi ../solbakken.zip",
        ],
        [
            "meeting plan staff", "meeting open", "meeting close --present leaders", "meeting minutes", "input",
            "redact finding-2 --yes", "backup ../solbakken.zip",
        ],
    ])
    func whatIsTypedInAMeetingRunsInItsOrder(_ lines: [String]) throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "solbakken")
        for line in lines {
            let made = line.contains(" planlegg ") || line.contains(" plan ") ? " --format markdown" : ""
            #expect(sandbox.run(line + made, in: "solbakken") == 0, "\(line)\n\(sandbox.complaints)")
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
        // A form of writing is no command; others name a remark, a key, an item or a folder that only the one who is
        // told has, or come after one another, and are run where that is so.
        let named: Set = ["accept", "collect", "init", "input", "meeting", "remove", "review"]
        let isForm = words.contains { word in
            word.contains { "[]<>…".contains($0) } || word.count > 2 && word == word.uppercased()
                || word.hasPrefix("FIL") || word.hasSuffix(".json")
        }
        let isAskedForText = entry.name(in: .en) == "redact" && words.isEmpty
        guard !isForm, !isAskedForText, !words.contains("-w"), !named.contains(entry.name(in: .en)) else {
            return nil
        }
        let isAsked = ["guide", "edit", "figures"].contains(entry.name(in: .en))
        let canBeTried = !isAsked && CommandShape(of: entry.type).named("--dry-run") != nil
        return [command] + words + (canBeTried ? ["--dry-run"] : [])
    }
}
