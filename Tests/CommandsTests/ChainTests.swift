import Foundation
import Guidance
import Testing

@testable import Commands

/// What becomes of a workspace whose revisions somebody has touched.
@Suite struct ChainTests {
    private func kindergarten(goals: Int) throws -> Sandbox {
        let sandbox = try Sandbox()
        sandbox.run([
            "init", "sol", "--kind", "kindergarten", "--name", "Solbakken", "--municipality", "3401",
            "--ownership", "municipal",
        ])
        for number in 1...goals {
            sandbox.run("guide --from goals.add", replies: ["Mål nummer \(number)"], in: "sol")
        }
        return sandbox
    }

    private func file(_ number: Int, _ sandbox: Sandbox) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/revisions"))
        let padded = String(String(1_000_000 + number).dropFirst())
        return "sol/revisions/" + (try #require(names.first { $0.hasPrefix(padded + "-") }))
    }

    private func remarks(_ sandbox: Sandbox) throws -> [String] {
        sandbox.run("check --json", in: "sol")
        let json = try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [[String: Any]]
        return (json ?? []).filter { $0["code"] as? String == "SEA-001" }.compactMap { $0["message"] as? String }
    }

    @Test func aWholeChainIsNoRemark() throws {
        #expect(try remarks(try kindergarten(goals: 3)).isEmpty)
    }

    @Test func aChangedRevisionIsARemarkAndCannotBeTakenUpAgain() throws {
        let sandbox = try kindergarten(goals: 3)
        let path = try file(2, sandbox)
        let text = try sandbox.text(path)
        try sandbox.write(text.replacingOccurrences(of: "Mål nummer 1", with: "Mål nummer 7"), to: path)
        let said = try remarks(sandbox)
        #expect(said.count == 1 && said[0].contains("utgave 2"))
        #expect(sandbox.run("restore 2", in: "sol") == 65)
        #expect(sandbox.run("diff 2", in: "sol") == 65)
        #expect(sandbox.run("history --thin", in: "sol") == 65)
    }

    @Test func aMissingRevisionIsARemark() throws {
        let sandbox = try kindergarten(goals: 3)
        try FileManager.default.removeItem(atPath: sandbox.path(try file(2, sandbox)))
        let said = try remarks(sandbox)
        #expect(said.count == 1 && said[0].contains("som utgave 3 bygger på, er borte"))
        #expect(sandbox.run("diff 2", in: "sol") == 66)
    }

    @Test func anOlderFilePutBackIsSaidAndMendedByRestoring() throws {
        for chosen in ["4", "2"] {
            let sandbox = try kindergarten(goals: 3)
            try sandbox.write(try sandbox.bytes(try file(2, sandbox)), to: "sol/workspace.json")
            let said = try remarks(sandbox)
            #expect(said.count == 1)
            #expect(said.first?.contains("utgave 2, som ikke bygger på utgave 4") == true)
            #expect(sandbox.run("gjenopprett \(chosen)", in: "sol") == 0, "\(sandbox.complaints)")
            #expect(try remarks(sandbox).isEmpty)
            sandbox.run("guide --from goals.add", replies: ["Et nytt mål"], in: "sol")
            sandbox.run("show", in: "sol")
            #expect(sandbox.output.contains("mål-4  Et nytt mål"), "no number is given twice")
        }
    }

    @Test func goingOnFromAnOlderFileGivesNoNumberTwice() throws {
        let sandbox = try kindergarten(goals: 3)
        try sandbox.write(try sandbox.bytes(try file(2, sandbox)), to: "sol/workspace.json")
        sandbox.run("guide --from goals.add", replies: ["Et nytt mål"], in: "sol")
        sandbox.run("show", in: "sol")
        #expect(sandbox.output.contains("mål-4  Et nytt mål"))
        #expect(try remarks(sandbox).count == 1)
        sandbox.run("history --json", in: "sol")
        #expect(sandbox.output.contains("\"current\": 5"))
    }

    @Test func aFileChangedByHandBecomesARevisionOfItsOwn() throws {
        let sandbox = try kindergarten(goals: 2)
        let text = try sandbox.text("sol/workspace.json")
        try sandbox.write(
            text.replacingOccurrences(of: "Mål nummer 1", with: "Mål for hånd"), to: "sol/workspace.json")
        sandbox.run("historikk", in: "sol")
        #expect(sandbox.output.contains("endret fila for hånd"))
        #expect(try remarks(sandbox).isEmpty)
        sandbox.run("guide --from goals.add", replies: ["Et nytt mål"], in: "sol")
        #expect(try remarks(sandbox).isEmpty)
        sandbox.run("historikk", in: "sol")
        #expect(sandbox.output.split(separator: "\n").count == 6)
        sandbox.run("diff 3 4", in: "sol")
        #expect(sandbox.output.contains("før: Mål nummer 1") && sandbox.output.contains("nå: Mål for hånd"))
    }

    @Test func thinningKeepsWhatItSaysAndTheChainStillChecks() throws {
        let sandbox = try kindergarten(goals: 5)
        sandbox.run(["history", "--name", "påske"], in: "sol")
        #expect(sandbox.run("handover --draft", in: "sol") == 0, "\(sandbox.complaints)")
        for number in 6...30 {
            sandbox.run("guide --from goals.add", replies: ["Mål nummer \(number)"], in: "sol")
        }
        let path = try file(6, sandbox)
        #expect(sandbox.run("historikk --tynn", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("alltid beholdt: de 20 nyeste"))
        // 31 in all: 12–31 are the newest, 11 is the last of its day, 6 has a name and was handed over.
        #expect(sandbox.output.contains("Utgaver som er ryddet bort: 9. Utgaver igjen: 22."))
        #expect(FileManager.default.fileExists(atPath: sandbox.path(path)))
        #expect(try remarks(sandbox).isEmpty)
        #expect(sandbox.run("restore påske", in: "sol") == 0)
        #expect(sandbox.run("restore 3", in: "sol") == 66)
        #expect(sandbox.complaints.contains("ryddet bort"))
        sandbox.run("historikk --alle", in: "sol")
        #expect(sandbox.output.contains("ryddet bort: 9"))
    }
}
