import Foundation
import Testing

@testable import Commands

/// What `--json` gives of the commands that make or take files has the members that the README names.
@Suite struct OutcomeShapeTests {
    /// The members of each command's object as the README lists them.
    private static var told: [String: Set<String>] {
        get throws {
            let page = String(decoding: try Repository.bytes(Repository.root + "/README.md"), as: UTF8.self)
            let chapter = page.components(separatedBy: "### For other programs").dropFirst().first ?? ""
            var told: [String: Set<String>] = [:]
            for row in (chapter.components(separatedBy: "\n### ").first ?? "").split(separator: "\n") {
                let words = row.matches(of: #/`(?<word>[A-Za-z]+)`/#).map { String($0.word) }
                if row.hasPrefix("| `"), let command = words.first { told[command] = Set(words.dropFirst()) }
            }
            return told
        }
    }

    private func members(_ words: String, _ sandbox: Sandbox) throws -> Set<String> {
        #expect(sandbox.run(words) == 0, "\(words): \(sandbox.complaints)")
        let json = try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8))
        let object = json as? [String: Any] ?? (json as? [[String: Any]])?.first
        return Set(try #require(object).keys)
    }

    @Test func everyCommandGivesTheMembersItIsSaidTo() throws {
        let sandbox = try Sandbox()
        for name in ["granlia", "fjellvik"] { try RuleSample.copy(name, to: sandbox, at: name) }
        var found: [String: Set<String>] = [:]
        found["handover"] = try members("lever --json -w granlia", sandbox)
        #expect(try members("lever --json -n -w granlia", sandbox) == found["handover"])
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("granlia/handover")).first)
        found["read"] = try members("les --json granlia/handover/\(name)", sandbox)
        found["collect"] = try members("samle --json -n granlia/handover -w fjellvik", sandbox)
        found["reply"] = try members("svar --json -w fjellvik", sandbox)
        found["export"] = try members("eksporter --json -w granlia", sandbox)
        let before = try sandbox.everything()
        #expect(try members("eksporter --json -n -w granlia -o nytt", sandbox) == found["export"])
        #expect(sandbox.output.contains("\"written\": false"))
        #expect(try sandbox.everything() == before, "asking makes nothing")
        found["demo"] = try members("demo --json", sandbox)
        let told = try Self.told
        #expect(Set(told.keys) == Set(found.keys))
        for (command, members) in found {
            #expect(told[command] == members, "\(command): \(members.sorted())")
        }
    }
}
