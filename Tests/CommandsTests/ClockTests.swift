import Foundation
import Testing

/// A clock that is set back, as after a dead battery: order is told by revisions, never by the clock.
@Suite struct ClockTests {
    @Test func aClockSetBackLosesAndMixesUpNothing() throws {
        let sandbox = try Sandbox()
        let clock = [1_790_000_000, 1_790_086_400, 1_400_000_000, 0, 1_790_000_001]
        sandbox.run([
            "init", "sol", "--kind", "kindergarten", "--name", "Solbakken", "--municipality", "3401",
            "--ownership", "municipal",
        ])
        for (number, now) in clock.enumerated() {
            sandbox.now = now
            #expect(
                sandbox.run("guide --from goals.add --only", replies: ["Mål nummer \(number)"], in: "sol") == 0,
                "\(sandbox.complaints)")
            #expect(sandbox.run("status", in: "sol") == 0)
            sandbox.run("check --json", in: "sol")
            #expect(!sandbox.output.contains("SEA-001"))
        }
        sandbox.now = 1_500_000_000
        sandbox.run("history --json", in: "sol")
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any])
        let revisions = try #require(json["revisions"] as? [[String: Any]])
        #expect(revisions.map { $0["revision"] as? Int } == [6, 5, 4, 3, 2, 1])

        #expect(sandbox.run("undo", in: "sol") == 0)
        sandbox.run("show --language en", in: "sol")
        #expect(sandbox.output.contains("Mål nummer 3") && !sandbox.output.contains("Mål nummer 4"))
        #expect(sandbox.run("restore 6", in: "sol") == 0)
        sandbox.run("show --language en", in: "sol")
        for number in clock.indices { #expect(sandbox.output.contains("Mål nummer \(number)")) }
        #expect(sandbox.run("history --name før", in: "sol") == 0)
        #expect(sandbox.run("history --thin", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("status", in: "sol") == 0)
    }
}
