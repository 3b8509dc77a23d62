import Testing

/// Taking a text out of every revision leaves a history that can still be walked.
@Suite struct RedactedHistoryTests {
    @Test func afterARedactionTheChainChecksAndUndoGoesBack() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "lia", "--kind", "school", "--name", "Lia skole"]) == 0)
        for goal in ["Alle leser", "Alle hører til hos Fiffi", "Alle regner"] {
            _ = sandbox.run("guide --from goals.add --only", replies: [goal], in: "lia")
        }
        #expect(sandbox.run(["redact", "--text", "hos Fiffi", "--yes"], in: "lia") == 0, "\(sandbox.complaints)")
        for (name, bytes) in try sandbox.everything(in: "lia") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("hos Fiffi"), "\(name) holds the text")
        }
        sandbox.run("check --json", in: "lia")
        #expect(!sandbox.output.contains("SEA-001"), "\(sandbox.output)")
        #expect(sandbox.run("history", in: "lia") == 0)
        #expect(sandbox.run("undo", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("undo", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("show", in: "lia") == 0)
    }
}
