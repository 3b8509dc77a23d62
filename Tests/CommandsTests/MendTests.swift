import Foundation
import Model
import Testing

@testable import Commands

/// What lies whole is had back, whatever became of the workspace's own file.
@Suite struct MendTests {
    private func kindergarten(goals: Int) -> Sandbox? {
        guard let sandbox = try? Sandbox() else { return nil }
        sandbox.make("sol")
        for number in 1...goals {
            sandbox.run("guide --from goals.add", replies: ["Mål nummer \(number)"], in: "sol")
        }
        return sandbox
    }

    static let damages: [(String, @Sendable (String) -> String?)] = [
        ("gone", { _ in nil }), ("emptied", { _ in "" }), ("cut short", { String($0.prefix($0.count / 2)) }),
        ("zeroes", { String(repeating: "\0", count: $0.utf8.count) }),
        ("merge marks", { "<<<<<<< HEAD\n" + $0 }),
        ("an unknown key", { $0.replacingOccurrences(of: "\"body\": {", with: "\"hobby\": 1, \"body\": {") }),
        ("another file", { _ in "{\n  \"name\": \"notater\"\n}\n" }),
    ]

    private func damage(_ change: (String) -> String?, _ sandbox: Sandbox) throws {
        let text = try sandbox.text("sol/workspace.json")
        try FileManager.default.removeItem(atPath: sandbox.path("sol/workspace.json"))
        if let text = change(text) { try sandbox.write(text, to: "sol/workspace.json") }
    }

    @Test(arguments: damages) func aDamagedWorkspaceIsMendedByRestoring(
        _ name: String, _ change: @Sendable (String) -> String?
    ) throws {
        let sandbox = try #require(kindergarten(goals: 2))
        let revisions = try sandbox.everything(in: "sol/revisions")
        try damage(change, sandbox)
        // Whatever is refused names the command that helps, or how to find the right file.
        for command in ["status", "undo", "backup kopi.behov", "show"] {
            #expect(sandbox.run(command, in: "sol") != 0, "\(name): \(command)")
            if name != "another file" {
                #expect(sandbox.complaints.holds("behov gjenopprett"), "\(command): \(sandbox.complaints)")
            }
        }
        let before = try sandbox.everything()
        #expect(sandbox.run("gjenopprett -n", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Kommandoen ville ha hentet fram utgave 3"))
        #expect(try sandbox.everything() == before)
        #expect(sandbox.run("gjenopprett", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Utgave 3 ("), "\(sandbox.output)")
        #expect(sandbox.run("show --json", in: "sol") == 0)
        #expect(sandbox.output.contains("Mål nummer 2"))
        // No earlier revision is touched, the chain checks, and no number is given again.
        for (file, bytes) in revisions { #expect(try sandbox.bytes("sol/revisions/" + file) == bytes) }
        sandbox.run("check --json", in: "sol")
        #expect(!sandbox.output.contains("SEA-001"))
        sandbox.run("guide --from goals.add", replies: ["Et nytt mål"], in: "sol")
        sandbox.run("show", in: "sol")
        #expect(sandbox.output.contains("mål-3  Et nytt mål"))
        #expect(sandbox.run("historikk", in: "sol") == 0)
        #expect(sandbox.output.contains("hentet fram utgave 3"))
    }

    @Test func theDamagedFileIsPutAsideAndWhatWasBegunInItIsTold() throws {
        let sandbox = try #require(kindergarten(goals: 2))
        let text = try sandbox.text("sol/workspace.json").replacingOccurrences(
            of: "\"revision\": 3", with: "\"revision\": 4")
        let damaged = String(text.prefix(text.count - 40))
        try sandbox.write(damaged, to: "sol/workspace.json")
        #expect(sandbox.run("gjenopprett", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Utgave 4") && sandbox.output.holds("er tapt"))
        #expect(try sandbox.text("sol/damaged-workspace.json") == damaged)
        sandbox.run("historikk --json", in: "sol")
        #expect(sandbox.output.contains("\"revision\": 5"), "a number that was begun is not given again")
    }

    @Test func aRevisionThatIsDamagedTooIsPassedOver() throws {
        let sandbox = try #require(kindergarten(goals: 3))
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/revisions")).sorted()
        let newest = "sol/revisions/" + (try #require(names.last { $0.hasPrefix("000004") }))
        try sandbox.write("", to: newest)
        try damage({ _ in "" }, sandbox)
        #expect(sandbox.run("gjenopprett 4", in: "sol") == 65)
        #expect(sandbox.run("gjenopprett", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Utgave 3 ("))
        for name in names { try sandbox.write("x", to: "sol/revisions/" + name) }
        try damage({ _ in "" }, sandbox)
        for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/revisions")) {
            try sandbox.write("x", to: "sol/revisions/" + name)
        }
        try sandbox.expectRefusal(
            66, ["restore"], in: "sol",
            todo: Text(nb: "--gjenopprett", nn: "--gjenopprett", en: "--restore"))
    }

    @Test func anEarlierRevisionCanBeAskedForByNumberAndByName() throws {
        for asked in ["2", "påske"] {
            let sandbox = try #require(kindergarten(goals: 1))
            sandbox.run("historikk --navn påske", in: "sol")
            sandbox.run("guide --from goals.add", replies: ["Enda et mål"], in: "sol")
            try damage({ _ in nil }, sandbox)
            #expect(sandbox.run("gjenopprett \(asked)", in: "sol") == 0, "\(sandbox.complaints)")
            #expect(sandbox.output.holds("Utgave 2 ("))
            sandbox.run("guide --from goals.add", replies: ["Et nytt mål"], in: "sol")
            sandbox.run("show", in: "sol")
            #expect(sandbox.output.contains("mål-3  Et nytt mål"))
        }
    }

    @Test func aWholeWorkspaceAsksWhichRevision() throws {
        let sandbox = try #require(kindergarten(goals: 1))
        try sandbox.expectRefusal(64, ["restore"], in: "sol")
        try sandbox.write(
            try sandbox.text("sol/workspace.json").replacingOccurrences(
                of: "\"version\": 1", with: "\"version\": 9"),
            to: "sol/workspace.json")
        // A file of a newer program is whole.
        try sandbox.expectRefusal(65, ["restore", "1"], in: "sol", todo: ToDo.update)
    }

    @Test func aBrokenReceivedFileIsToldAsSuchWithWhomToAsk() throws {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        sandbox.make("lia", level: "owner")
        #expect(sandbox.run("handover --draft", in: "sol") == 0)
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/handover")).first)
        let text = try sandbox.text("sol/handover/" + name)
        try sandbox.write(String(text.prefix(text.count / 2)), to: "halv.json")
        try sandbox.write("{", to: "tom.json")
        let again = Text(nb: "Be Sol sende", nn: "Be Sol sende", en: "Ask Sol to send")
        try sandbox.expectRefusal(65, ["collect", "../halv.json"], in: "lia", says: ["halv.json"], todo: again)
        let whoever = Text(nb: "Be avsenderen sende", nn: "Be avsendaren sende", en: "Ask the sender")
        try sandbox.expectRefusal(65, ["collect", "../tom.json"], in: "lia", says: ["tom.json"], todo: whoever)
        for language in ["nb", "nn", "en"] {
            sandbox.run("collect ../halv.json --language \(language)", in: "lia")
            #expect(!sandbox.complaints.contains("Rett fila") && !sandbox.complaints.contains("Correct the file"))
        }
    }
}
