import Foundation
import Model
import Testing

@testable import Store

@Suite struct LineCopyTests {
    @Test(arguments: [
        "workspace-KARI-PC.json", "workspace (1).json", "workspace.json.conflict", "workspace_2.json",
        "workspace (KARI-PC's conflicted copy 2026-11-20).json", "workspace.sync-conflict-20261120-1.json",
        "Workspace-Kari.JSON", "workspace.json~", "workspace.json (1)",
    ]) func aCopyIsKnownByItsName(_ name: String) { #expect(LineCopy.isCopy(name)) }

    @Test(arguments: [
        "workspace.json", "workspaces.json", "my-workspace-1.json", "workspace", "workspace.txt",
        "workspace-.json",
        ".workspace.json.saving", "workspace.json.", "notes.json",
    ]) func otherNamesAreNot(_ name: String) { #expect(!LineCopy.isCopy(name)) }

    private func state(_ digest: String, _ number: Int, _ parents: [String], id: String = "w") -> LineState {
        LineState(
            id: id, number: number, digest: digest, parents: parents,
            change: Change(at: "2026-11-21T08:00:00Z", by: nil, command: "guide"))
    }

    @Test func theParentsTellWhatACopyIs() {
        // a – b – c (here), b – x – y (there), c – d (further on)
        let recorded = [state("a", 1, []), state("b", 2, ["a"]), state("x", 3, ["b"])]
        let lines = Lines(current: state("c", 3, ["b"]), recorded: recorded)
        #expect(lines.standing(of: state("c", 3, ["b"])) == .same)
        #expect(lines.standing(of: state("a", 1, [])) == .earlier)
        #expect(lines.standing(of: state("d", 4, ["c"])) == .ahead)
        #expect(lines.standing(of: state("y", 4, ["x"])) == .apart(since: 2))
        #expect(lines.standing(of: state("z", 9, ["unknown"])) == .apart(since: nil))
        #expect(lines.standing(of: state("c2", 3, ["b"], id: "other")) == .foreign)
        // After a merge there are two parents.
        let merged = Lines(current: state("m", 4, ["c", "x"]), recorded: recorded + [state("c", 3, ["b"])])
        #expect(merged.standing(of: state("y", 4, ["x"])) == .apart(since: 3))
    }

    @Test func statusTellsOfALineAndWhatToType() throws {
        let sandbox = try Sandbox()
        try FinishedAnalysis.make(in: sandbox)
        // Kari goes on in a copy of the folder; the file service lays her file beside ours.
        try sandbox.write("#!/bin/sh\n", to: "unused")
        for (name, bytes) in try sandbox.everything(in: "solbakken") {
            try sandbox.write(bytes, to: "kari/\(name)")
        }
        #expect(sandbox.run(["init", "x", "--kind", "kindergarten", "--name", "Annen barnehage"]) == 0)
        let other = try sandbox.text("x/workspace.json").replacing(
            /"id": "test[^"]*"/, with: "\"id\": \"another\"")
        let text = try sandbox.text("solbakken/workspace.json")
        let revision = try #require(text.firstMatch(of: /"revision": (\d+)/))
        let number = try #require(Int(revision.1))
        let ours = try sandbox.bytes("solbakken/workspace.json")
        func child(_ at: String, by: String) -> String {
            text.replacing("\"revision\": \(number)", with: "\"revision\": \(number + 1)")
                .replacing(/"parents": \[[^\]]*\]/, with: "\"parents\": [\"\(Digest.of(ours))\"]")
                .replacing(/"at": "[^"]*"/, with: "\"at\": \"\(at)\",\n    \"by\": \"\(by)\"")
                .replacing("lek, hver dag", with: "lek, hver eneste dag")
        }
        let name = "workspace (KARI-PC's conflicted copy).json"
        try sandbox.write(child("2026-12-01T09:30:00Z", by: "styrer"), to: "solbakken/\(name)")
        try sandbox.write(other, to: "solbakken/workspace (1).json")
        try sandbox.write("{ikke json", to: "solbakken/workspace.json.conflict")
        try sandbox.write(ours, to: "solbakken/workspace-2.json")
        let before = try sandbox.everything()

        #expect(sandbox.run("status -w solbakken") == 0, "\(sandbox.complaints)")
        let said = sandbox.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(said.contains("\(name) er den samme analysen, med endringer"))
        #expect(said.contains("endret 01.12.2026 kl. 09:30 UTC av styrer"))
        #expect(said.contains("workspace (1).json er en annen analyse"))
        #expect(said.contains("workspace.json.conflict har navn som en kopi"))
        #expect(said.contains("workspace-2.json er lik workspace.json"))
        #expect(try sandbox.everything() == before)

        // What it says to type, typed.
        let commands = sandbox.output.split(separator: "\n").filter {
            $0.hasPrefix("  cp") || $0.hasPrefix("  mv")
        }
        #expect(commands.count == 2)
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-ec", commands.joined(separator: "\n")]
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        #expect(try sandbox.bytes("solbakken/\(name)") == before["solbakken/\(name)"])
        #expect(sandbox.run("status -w solbakken-KARI-PC-s-conflicted-copy") == 0)
        #expect(sandbox.run("show goal-1 -w solbakken-KARI-PC-s-conflicted-copy") == 0)
        #expect(sandbox.output.contains("hver eneste dag"))
    }

    @Test func aLineThatHasPartedIsToldInThreeLanguages() throws {
        let sandbox = try Sandbox()
        try FinishedAnalysis.make(in: sandbox)
        let text = try sandbox.text("solbakken/workspace.json")
        try sandbox.write(
            text.replacing("lek, hver dag", with: "lek").replacing(
                /"at": "[^"]*"/, with: "\"at\": \"2020-01-01T00:00:00Z\""),
            to: "solbakken/workspace-KARI-PC.json")
        for (language, words) in [
            ("nb", "er en annen versjon av den samme analysen"), ("nn", "er ei anna grein av den same analysen"),
            ("en", "is another branch of the same analysis"),
        ] {
            #expect(sandbox.run("status -w solbakken --language \(language)") == 0)
            let said = sandbox.output.split { $0.isWhitespace }.joined(separator: " ")
            #expect(said.contains(words))
            #expect(said.contains("workspace.json."))
        }
        #expect(sandbox.run("status -w solbakken --json") == 0)
        #expect(sandbox.output.contains("\"standing\": \"apart\""))
        #expect(sandbox.output.contains("\"newer\": false"))
    }
}
