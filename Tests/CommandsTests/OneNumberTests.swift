import Foundation
import Model
import Testing

@testable import Commands
@testable import Formats
@testable import Store

/// One number, one content: what somebody meets who edits a file, swaps a revision, seals anew or delivers twice.
@Suite struct OneNumberTests {
    /// A kindergarten in `sol` that has handed over revision 2, and an owner in `lia` that has collected it.
    private func handedOver() throws -> (Sandbox, file: String) {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        sandbox.make("lia", level: "owner")
        sandbox.run("guide --from goals.add", replies: ["Mål nummer 1"], in: "sol")
        #expect(sandbox.run("handover --draft", in: "sol") == 0, "\(sandbox.complaints)")
        let file = "sol/handover/" + (try #require(try names("sol/handover", sandbox).first))
        #expect(sandbox.run("collect ../\(file)", in: "lia") == 0, "\(sandbox.complaints)")
        return (sandbox, file)
    }

    private func names(_ part: String, _ sandbox: Sandbox) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sandbox.path(part)).sorted()
    }

    private func forge(
        _ file: String, as new: String, _ sandbox: Sandbox, _ changes: [(String, String)]
    ) throws {
        let text = changes.reduce(try sandbox.text(file)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        try sandbox.write(Seal.sealed(try JSONReader.read(Array(text.utf8))), to: new)
    }

    @Test func whatWasChangedByHandIsHandedOverUnderANumberOfItsOwn() throws {
        let (sandbox, file) = try handedOver()
        let before = try sandbox.bytes(file)
        try sandbox.write(
            try sandbox.text("sol/workspace.json").replacingOccurrences(of: "Mål nummer 1", with: "Mål for hånd"),
            to: "sol/workspace.json")
        #expect(sandbox.run("lever --draft", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.complaints.holds("endret for hånd. Endringen er nå lagret som utgave 3"),
            "\(sandbox.complaints)")
        #expect(try sandbox.bytes(file) == before)
        let new = try #require(try names("sol/handover", sandbox).first { !file.hasSuffix($0) })
        #expect(try sandbox.text("sol/handover/" + new).contains("\"revision\": 3"))
        #expect(sandbox.run("collect ../sol/handover/\(new)", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("ny utgave, dere hadde 2"))
    }

    @Test func handingOverTwiceLeavesTheFirstAsItLies() throws {
        let (sandbox, file) = try handedOver()
        let before = try sandbox.bytes(file)
        #expect(sandbox.run("lever --draft --date 2026-10-01", in: "sol") == 0)
        #expect(try sandbox.bytes(file) == before)
        #expect(try names("sol/handover", sandbox).count == 1)
        #expect(sandbox.run("collect ../\(file)", in: "lia") == 0)
        #expect(sandbox.output.contains("lå inne fra før"))
    }

    @Test func anOlderStatePutBackIsNotHandedOverUnderANumberThatWasUsed() throws {
        let (sandbox, file) = try handedOver()
        let before = try sandbox.bytes(file)
        // Somebody copies back a folder from before, in which nothing is known of revision 2.
        try FileManager.default.removeItem(atPath: sandbox.path("sol/revisions"))
        try sandbox.write(
            try sandbox.text("sol/workspace.json").replacingOccurrences(of: "Mål nummer 1", with: "Et annet mål"),
            to: "sol/workspace.json")
        #expect(sandbox.run("lever --draft", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.complaints.holds("er derfor utgave 3"), "\(sandbox.complaints)")
        #expect(try sandbox.bytes(file) == before)
        #expect(try names("sol/handover", sandbox).count == 2)
    }

    @Test func aBrokenHandOverIsMadeAnew() throws {
        let (sandbox, file) = try handedOver()
        let before = try sandbox.bytes(file)
        var wrong = before
        wrong[wrong.count / 2] ^= 1
        try sandbox.write(wrong, to: file)
        #expect(sandbox.run("lever --draft", in: "sol") == 0)
        #expect(try sandbox.bytes(file) == before)
    }

    @Test func aDocumentSealedAnewUnderANumberThatIsThereIsRefusedInWords() throws {
        let (sandbox, file) = try handedOver()
        try forge(file, as: "ny.json", sandbox, [("Mål nummer 1", "Mål fra en annen")])
        let ask = Text(nb: "Ring Sol", nn: "Ring Sol", en: "Call Sol")
        try sandbox.expectRefusal(65, ["collect", "../ny.json"], in: "lia", says: ["ny.json", "2"], todo: ask)
        #expect(!sandbox.output.contains("handed over again"))
        #expect(try names("lia/received", sandbox).count == 1)
    }

    static let strange: [([(String, String)], String)] = [
        ([("\"revision\": 2", "\"revision\": 1000000")], "1000000"),
        ([("\"revision\": 2", "\"revision\": 3"), ("2026-09-21", "1999-09-21")], "1999"),
        ([("\"revision\": 2", "\"revision\": 3"), ("2026-09-21", "2999-09-21")], "2999"),
        ([("\"revision\": 2", "\"revision\": 3"), ("\"Sol\"", "\"Måne\"")], "Måne"),
    ]

    @Test(arguments: strange) func anAbsurdHeadIsRefusedNotObeyed(
        _ changes: [(String, String)], _ says: String
    ) throws {
        let (sandbox, file) = try handedOver()
        try forge(file, as: "rar.json", sandbox, changes)
        try sandbox.expectRefusal(65, ["collect", "../rar.json"], in: "lia", says: ["rar.json", says])
        // What comes from them afterwards is taken as before.
        sandbox.run("guide --from goals.add", replies: ["Enda et mål"], in: "sol")
        #expect(sandbox.run("handover --draft", in: "sol") == 0)
        #expect(sandbox.run("collect ../sol/handover", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("ny utgave, dere hadde 2"))
    }

    @Test func aRevisionBeyondCountingIsRefused() throws {
        let (sandbox, file) = try handedOver()
        for number in ["9000000000000000000", "99999999999999999999999"] {
            try forge(file, as: "rar.json", sandbox, [("\"revision\": 2", "\"revision\": \(number)")])
            try sandbox.expectRefusal(65, ["collect", "../rar.json"], in: "lia", says: [number])
        }
    }

    @Test func aNewNameIsTakenWhenSomebodyHasAsked() throws {
        let (sandbox, file) = try handedOver()
        try forge(
            file, as: "ny.json", sandbox, [("\"revision\": 2", "\"revision\": 3"), ("\"Sol\"", "\"Solbakken\"")])
        #expect(sandbox.run("samle ../ny.json", in: "lia") == 65)
        #expect(sandbox.complaints.holds("--nytt-navn"))
        #expect(sandbox.run("samle ../ny.json --nytt-navn", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Solbakken"))
    }
}
