import Foundation
import Testing

/// What a person waits for grows with the text and no faster: bounds that a square or cube of it is far beyond, also
/// on a slow machine.
@Suite struct CostTests {
    private static let most: Duration = .seconds(4)

    private func large(_ change: (inout [String: Any]) throws -> Void) throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.makeFinished("solbakken")
        let bytes = Data(try sandbox.bytes("solbakken/workspace.json"))
        var tree = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        var body = try #require(tree["body"] as? [String: Any])
        try change(&body)
        tree["body"] = body
        try sandbox.write(
            Array(try JSONSerialization.data(withJSONObject: tree)), to: "solbakken/workspace.json")
        return sandbox
    }

    private func time(_ command: String, in sandbox: Sandbox) -> Duration {
        ContinuousClock().measure { sandbox.run(command, in: "solbakken") }
    }

    @Test func manyShortNumbersAreCheckedAtOnce() throws {
        let sandbox = try large { body in
            var goals = try #require(body["goals"] as? [[String: Any]])
            goals[0]["statement"] = Array(repeating: "1", count: 5_000).joined(separator: " ")
            body["goals"] = goals
        }
        #expect(time("check", in: sandbox) < Self.most)
    }

    @Test func manyGoalsAreShownAtOnce() throws {
        let sandbox = try large { body in
            let goals = try #require(body["goals"] as? [[String: Any]])
            body["goals"] =
                goals
                + (0..<2_000).map { place in
                    goals[0].merging(["id": "goal-\(100 + place)"]) { $1 }
                }
        }
        #expect(time("status", in: sandbox) < Self.most)
    }
}
