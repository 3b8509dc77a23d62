import Testing

/// A profile's folder changes letters and forms as it changes documents, and what it cannot change is told by its line.
@Suite struct LetterTemplateTests {
    private static func text(_ words: String) -> String {
        #"{"nb": "\#(words)", "nn": "\#(words)", "en": "\#(words)"}"#
    }

    /// An owner's workspace and a folder `vest` with these templates, each on a line of its own from line 2.
    private func sandbox(_ templates: [String]) throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellvik", to: sandbox, at: "fjellvik")
        try sandbox.write(
            #"{"name": "vest", "county": {"nb": "Vest", "nn": "Vest", "en": "West"}, "sources": []}"#,
            to: "vest/profile.json")
        try sandbox.write(
            "{\"documents\": [\n" + templates.joined(separator: ",\n") + "\n]}\n", to: "vest/documents.json")
        return sandbox
    }

    private func written(_ sandbox: Sandbox, _ word: String) throws -> String {
        let files = try sandbox.everything(in: "ut").filter { $0.key.contains(word) }
        return String(decoding: try #require(files.first).value, as: UTF8.self)
    }

    @Test func lettersAndFormsFollowTheTemplatesOfTheFolder() throws {
        let hello = Self.text("Hilsen {unit}")
        let sandbox = try sandbox([
            #"{"document": "case-letter", "chapters": [{"chapter": "background", "title": \#(Self.text("Saka"))}, "#
                + #"{"title": \#(Self.text("Om oss")), "text": \#(hello)}]}"#,
            #"{"document": "form", "chapters": [{"title": \#(Self.text("Om oss")), "text": \#(hello)}]}"#,
            #"{"document": "reply", "chapters": [{"chapter": "what-became-of-the-needs", "text": \#(hello)}]}"#,
        ])
        #expect(
            sandbox.run("export saksframlegg --format md -o ut -w fjellvik --profile vest") == 0,
            "\(sandbox.complaints)")
        let letter = try written(sandbox, "saksframlegg")
        let headings = letter.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings == ["## Saka", "## Om oss", "## Hvor dette kommer fra"])
        #expect(letter.contains("Hilsen Fjellvik"))

        #expect(
            sandbox.run("export --as-form --format md -o ut -w fjellvik --profile vest") == 0,
            "\(sandbox.complaints)")
        let form = try written(sandbox, "skjema")
        #expect(form.contains("Hilsen Fjellvik"))
        #expect(form.contains("\n## 1 "), "the fields are never left out")

        #expect(sandbox.run("reply -w fjellvik --profile vest") == 0, "\(sandbox.complaints)")
        let replies = try sandbox.everything(in: "fjellvik/documents").filter { $0.key.contains("svar") }
        #expect(!replies.isEmpty)
        for (_, bytes) in replies { #expect(String(decoding: bytes, as: UTF8.self).contains("Hilsen Fjellvik")) }
    }

    @Test(
        arguments: [
            (
                #"{"document": "case-letter", "chapters": [{"chapter": "været i dag"}]}"#,
                "forslag-til-vedtak, bakgrunn"
            ),
            (
                #"{"document": "discussion", "chapters": [{"chapter": "signatures", "text": "#
                    + LetterTemplateTests.text("Hei {skole}") + "}]}", "{skole}"
            ),
            (
                #"{"document": "form", "chapters": [{"title": {"nb": "Hei", "nn": "Hei"}, "text": {"nb": "x"}}]}"#,
                "en"
            ),
            (#"{"document": "saksframlegg", "chapters": []}"#, "case-letter"),
        ])
    func whatCannotBeUsedIsToldWithItsLine(template: String, says: String) throws {
        let whole = #"{"document": "owner-overview", "chapters": [{"chapter": "summary"}]}"#
        let sandbox = try sandbox([whole, template])
        for command in ["export saksframlegg -o ut", "export --as-form -o ut", "reply"] {
            #expect(sandbox.run("\(command) -w fjellvik --profile vest") == 65, "\(command)")
            let said = sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(said.contains("vest/documents.json, linje 3"), "\(said)")
            #expect(said.contains(says), "\(said)")
        }
        #expect(try sandbox.everything(in: "fjellvik/handover").filter { $0.key.contains("svar") }.isEmpty)
    }
}
