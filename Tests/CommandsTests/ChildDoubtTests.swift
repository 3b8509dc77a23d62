import Foundation
import Testing

/// A sentence that may tell of one child is asked about when it is typed, reminded of by `check`, and read before
/// anything is sealed.
@Suite struct ChildDoubtTests {
    static let about = "Jonas 4 år (autisme) blir ofte sittende alene"

    private func solbakken() throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample("PER-010").make(in: sandbox, at: "solbakken")
        return sandbox
    }

    private func handedOver(_ sandbox: Sandbox) throws -> [String: [UInt8]] {
        try sandbox.everything(in: "solbakken").filter { $0.key.hasPrefix("handover/") }
    }

    @Test func aReplyIsAskedAboutBeforeItIsSaved() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "sample", "--kind", "kindergarten", "--name", "Sample"]) == 0)
        #expect(sandbox.run(["guide"], replies: [Self.about], in: "sample") == 2)
        #expect(sandbox.output.contains("kjenne igjen et barn"), "\(sandbox.output)")
        #expect(!(try sandbox.text("sample/workspace.json").contains("Jonas")))
        // Written anew, the new words are saved; the old ones never were.
        #expect(sandbox.run(["guide"], replies: [Self.about, "Alle barn er med i leken"], in: "sample") == 2)
        #expect(try sandbox.text("sample/workspace.json").contains("Alle barn er med i leken"))
        #expect(!(try sandbox.text("sample/workspace.json").contains("Jonas")))
    }

    @Test(arguments: [[about, "/lagre"], [about, about]])
    func itIsKeptWhenSomebodyHasReadIt(_ replies: [String]) throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "sample", "--kind", "kindergarten", "--name", "Sample"]) == 0)
        #expect(sandbox.run(["guide"], replies: replies, in: "sample") == 2)
        #expect(try sandbox.text("sample/workspace.json").contains("Jonas"), "\(sandbox.output)")
        #expect(sandbox.run("check --json", in: "sample") != 65)
        #expect(sandbox.output.contains("PER-010"), "\(sandbox.output)")
    }

    @Test func onAPipeNothingIsSealedBeforeSomebodyHasRead() throws {
        let sandbox = try solbakken()
        let before = try handedOver(sandbox)
        for replies in [[], ["nei"]] {
            #expect(sandbox.run(["handover"], replies: replies, in: "solbakken") == 2)
            let told = sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(told.contains("Jonas 4 år (autisme)"), "\(told)")
            #expect(told.contains("Ingenting er levert"))
            #expect(try handedOver(sandbox) == before)
        }
        #expect(sandbox.run(["handover"], replies: ["ja"], in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(try handedOver(sandbox) != before)
    }

    @Test func whatWasAcceptedIsNotAskedAboutAgain() throws {
        let sandbox = try solbakken()
        let arguments = ["accept", "PER-010", "need-1", "--reason", "oppdiktet navn"]
        #expect(sandbox.run(arguments, in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("handover", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(!sandbox.complaints.contains("Jonas"))
    }

    @Test func theOwnerIsASecondLine() throws {
        let sandbox = try solbakken()
        try goOn(sandbox, "solbakken")
        #expect(sandbox.run(["handover"], replies: ["ja"], in: "solbakken") == 0, "\(sandbox.complaints)")
        try RuleSample("PER-003").make(in: sandbox, at: "lia")
        try goOn(sandbox, "lia")
        let mail = try sandbox.text("lia/workspace.json")
        #expect(mail.contains("kari@solbakken.example"))
        #expect(sandbox.run("handover", in: "lia") == 0, "\(sandbox.complaints)")
        for (place, code) in [("solbakken", "PER-010"), ("lia", "PER-003")] {
            let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("\(place)/handover"))
            // The newest of its own; what the sample handed over before is older.
            let newest = try #require(
                names.filter { $0.hasSuffix(".json") }.max { one, two in
                    (Int(one.filter(\.isNumber)) ?? 0) < (Int(two.filter(\.isNumber)) ?? 0)
                })
            // Two of one number and unit: each to an owner of its own.
            let owner = "fjellvik-\(place)"
            try RuleSample.copy("fjellvik", to: sandbox, at: owner)
            sandbox.run(["collect", "../\(place)/handover/\(newest)"], in: owner)
            #expect(sandbox.run("check --json", in: owner) != 65, "\(sandbox.complaints)")
            #expect(sandbox.output.contains(code), "\(code): \(sandbox.output)")
        }
    }

    /// One more answer: what is handed over then is a new revision, as the owner has another of this number.
    private func goOn(_ sandbox: Sandbox, _ place: String) throws {
        let words = ["guide", "--from", "goals.sami", "--only"]
        #expect(
            sandbox.run(words, replies: ["Vi synger på samisk i februar"], in: place) == 0, "\(sandbox.complaints)"
        )
    }
}
