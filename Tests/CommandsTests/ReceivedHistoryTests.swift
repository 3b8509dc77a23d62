import Foundation
import Testing

@testable import Commands

/// The documents from below outlive whatever is undone, restored or thinned.
@Suite struct ReceivedHistoryTests {
    /// An owner in `lia` that has collected one draft from a kindergarten, in revision 2.
    private func owner() throws -> Sandbox {
        let sandbox = try Sandbox()
        sandbox.run([
            "init", "sol", "--kind", "kindergarten", "--name", "Solbakken", "--municipality", "3401",
            "--ownership", "municipal",
        ])
        #expect(sandbox.run("handover --draft", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.run(["init", "lia", "--level", "owner", "--name", "Lia kommune", "--municipality", "3401"])
                == 0)
        #expect(sandbox.run("collect ../sol/handover", in: "lia") == 0, "\(sandbox.complaints)")
        return sandbox
    }

    private func received(_ sandbox: Sandbox) throws -> [String: [UInt8]] {
        try sandbox.everything(in: "lia").filter { $0.key.hasPrefix("received/") }
    }

    @Test func undoingACollectionLeavesTheDocumentThereForRestoring() throws {
        let sandbox = try owner()
        let before = try received(sandbox)
        #expect(before.count == 1)
        #expect(sandbox.run("angre", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("hentet inn det som andre har levert"))
        #expect(sandbox.output.contains("tatt bort: Solbakken, utgave 1"))
        #expect(try received(sandbox) == before)
        for number in 1...30 {
            sandbox.run(["guide", "--from", "priorities.add"], replies: ["Nr. \(number)"], in: "lia")
        }
        #expect(sandbox.run("history --thin", in: "lia") == 0)
        #expect(try received(sandbox) == before)
    }

    @Test func restoringBringsTheDocumentBackByteForByte() throws {
        let sandbox = try owner()
        let before = try received(sandbox)
        sandbox.run("undo", in: "lia")
        #expect(sandbox.run("gjenopprett 2 --language nn", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("lagt til: Solbakken, utgåve 1"))
        #expect(try received(sandbox) == before)
        #expect(sandbox.run("status", in: "lia") == 0)
    }

    @Test func aStateWhoseDocumentIsGoneIsNotTakenUp() throws {
        let sandbox = try owner()
        sandbox.run("undo", in: "lia")
        for name in try received(sandbox).keys {
            try FileManager.default.removeItem(atPath: sandbox.path("lia/" + name))
        }
        let before = try sandbox.everything()
        #expect(sandbox.run("restore 2", in: "lia") == 65)
        #expect(sandbox.complaints.contains("behov samle"))
        #expect(try sandbox.everything() == before)
    }

    @Test func anotherAnalysisRevisionIsNeverTakenUp() throws {
        let sandbox = try owner()
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/revisions"))
        let name = try #require(names.first { $0.hasPrefix("0") })
        try sandbox.write(
            try sandbox.bytes("sol/revisions/" + name),
            to: "lia/revisions/" + name)
        sandbox.run("history", in: "lia")
        #expect(sandbox.run("restore 1", in: "lia") == 64, "two revisions have the number")
        #expect(sandbox.run("restore 1-\(name.dropFirst(7).prefix(6))", in: "lia") == 65)
        #expect(sandbox.complaints.contains("hører til en annen analyse"))
    }
}
