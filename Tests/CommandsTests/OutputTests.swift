import Foundation
import Model
import Testing

@testable import Commands

/// What other programs read: JSON on standard output, and the exit code.
@Suite struct OutputTests {
    private func parsed(_ sandbox: Sandbox) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8), options: .fragmentsAllowed)
    }

    @Test(arguments: [
        ["status"], ["check"], ["show"], ["show", "goal-1"], ["show", "need-1"], ["show", "source-1"],
        ["trace", "need-1"], ["trace", "finding-1"], ["explain"],
    ])
    func whatIsAskedForAsJSONIsJSON(_ command: [String]) throws {
        let sandbox = try Sandbox()
        try sandbox.makeFinished("sample")
        let before = try sandbox.everything()
        for language in Language.allCases {
            #expect(sandbox.run(command + ["--json", "--language", language.rawValue], in: "sample") == 0)
            #expect(throws: Never.self, "\(sandbox.output.prefix(200))") { try parsed(sandbox) }
            #expect(sandbox.complaints.isEmpty)
        }
        #expect(try sandbox.everything() == before)
    }

    @Test func everyRemarkAsJSONSaysWhatWhereAndWhatToDo() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        #expect(sandbox.run(["check", "--json"], in: "sample") == 1)
        let remarks = try #require(try parsed(sandbox) as? [[String: Any]])
        #expect(!remarks.isEmpty)
        for remark in remarks {
            #expect(Set(remark.keys) == ["accepted", "code", "do", "document", "message", "place", "severity"])
            #expect(["error", "warning", "advice"].contains(remark["severity"] as? String))
            #expect((remark["message"] as? String)?.isEmpty == false)
            #expect((remark["do"] as? String)?.hasPrefix("behov ") == true)
        }
    }

    @Test func checkEndsWithOneWhereSomethingIsWrongAndWithNoughtWhereNothingIs() throws {
        let sandbox = try Sandbox()
        for level in ["unit", "owner", "region"] {
            sandbox.make(level, level: level)
            #expect(sandbox.run("check", in: level) == 1)
            #expect(sandbox.run("check --json", in: level) == 1)
            // And the hand-over is refused for the same reason, changing nothing.
            let before = try sandbox.everything()
            #expect(sandbox.run("handover", in: level) == 1)
            #expect(sandbox.complaints.holds("behov lever --utkast"))
            #expect(try sandbox.everything() == before)
        }
        try sandbox.makeFinished("finished")
        #expect(sandbox.run("check", in: "finished") == 0)
        #expect(sandbox.run("check --json", in: "finished") == 0)
        #expect(sandbox.run("handover", in: "finished") == 0)
    }

    @Test func anEmptyWorkspaceAsJSONIsAnEmptyList() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        #expect(sandbox.run("show --json", in: "sample") == 0)
        #expect(try (parsed(sandbox) as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [
        ["guide"], ["import", "../tests.csv"], ["handover", "--draft"], ["collect", "../solbakken.json"],
        ["init", "ny", "--name", "Ny", "--kind", "school"], ["export"],
    ])
    func aDryRunChangesNothing(_ command: [String]) throws {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "999000002")
        sandbox.make("eier", level: "owner")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        #expect(sandbox.run(["handover", "--draft"], in: "sample") == 0)
        let handed = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sample/handover"))
        try sandbox.write(sandbox.bytes("sample/handover/" + (try #require(handed.first))), to: "solbakken.json")
        let before = try sandbox.everything()
        let part = command.first == "collect" ? "eier" : "sample"
        let code = sandbox.run(command + ["--dry-run"], replies: ["Et mål"], in: part)
        // An interview cannot be rehearsed, and says so.
        #expect(code == (command == ["guide"] ? 64 : 0), "\(sandbox.complaints)")
        #expect(try sandbox.everything() == before, "\(command) changed something")
    }

    @Test func theVersionAndTheHelpAreAnswersAndNoFaults() throws {
        let sandbox = try Sandbox()
        for arguments in [
            ["--version"], ["--help"], ["help"], ["guide", "--help"], ["hjelp", "analyse"], ["help", "import"],
        ] {
            for language in Language.allCases {
                #expect(sandbox.run(arguments + ["--language", language.rawValue]) == 0, "\(arguments)")
                #expect(!sandbox.output.isEmpty && sandbox.complaints.isEmpty, "\(arguments)")
            }
        }
        #expect(sandbox.run(["help", "tull"]) == 64)
    }

    @Test func aQuietCommandSaysOnlyWhatWentWrong() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("init lia --kind school --name Lia -q") == 0)
        #expect(sandbox.output.isEmpty && sandbox.complaints.isEmpty)
        #expect(sandbox.run("status -q", in: "lia") == 0)
        #expect(sandbox.output.contains("Lia"))
        #expect(sandbox.run("remove goal-9 -q", in: "lia") == 66)
        #expect(!sandbox.complaints.isEmpty)
    }

    @Test func exportingOnlyToSeeMakesNothingAndSaysSo() throws {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        let before = try sandbox.everything()
        #expect(sandbox.run("eksporter -n", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Kommandoen ville ha laget documents/"))
        #expect(!sandbox.output.contains("Laget"))
        #expect(try sandbox.everything() == before)
    }

    @Test func theExampleIsToldToOtherProgramsToo() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("demo --feil DAT-002 --json --output feil") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("\"folder\": \"feil\""))
        #expect(sandbox.output.hasPrefix("{"))
    }
}
