import Testing

@testable import Commands

@Suite struct NewIDTests {
    /// Every document shows the id, and nothing in which a number can be read is ever handed over.
    @Test func anIDInWhichANumberCanBeReadIsNotGiven() throws {
        let sandbox = try Sandbox()
        // A synthetic number (month + 80); it belongs to nobody.
        sandbox.nextIDs = ["a01818000010bcdef0123456", "a4f0c29e81b3d5a7c6e80912"]
        sandbox.make("lia", "--organisation-number", "999000002")
        #expect(try sandbox.text("lia/workspace.json").contains("\"id\": \"a4f0c29e81b3d5a7c6e80912\""))
        #expect(sandbox.run("handover --draft", in: "lia") == 0, "\(sandbox.complaints)")
    }
}
