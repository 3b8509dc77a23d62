import Foundation
import Guidance
import MadeLimits
import Model
import Store
import Testing

/// From a real indicator file to a four-year plan, with the commands anybody would type.
@Suite(.enabled(if: Repository.hasData, "skipped: the real files are not beside this clone"))
struct RealChainTests {
    @Test func aRealFileBecomesAFourYearPlanThatCanBeFollowedBackToItsCell() throws {
        let sandbox = try Sandbox()
        try walk(sandbox, file: Repository.data + "/" + RealChain.file)

        #expect(sandbox.run("trace measure-1", in: "vest") == 0)
        let name = (RealChain.file as NSString).lastPathComponent
        #expect(sandbox.output.contains(name))
        #expect(sandbox.output.contains("rad 6, kolonne 40, «50»"))
        #expect(sandbox.output.contains("SHA-256 94d9767316ba"))

        let plan = try plan(of: sandbox)
        // Markdown writes an underscore with a backslash before it.
        #expect(plan.replacingOccurrences(of: "\\", with: "").contains(name))
        #expect(plan.contains("50"))
    }

    @Test func theScaleScoresOfAlvoenAreThoseOfTheFile() throws {
        let sandbox = try Sandbox()
        try start(sandbox, file: Repository.data + "/" + RealChain.file)
        var scores: [String: String] = [:]
        for number in 1...3 {
            #expect(sandbox.run("show indicator-\(number) --json", in: "alvoen") == 0)
            let json = try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any]
            let newest = (json?["own"] as? [[String: Any]])?.last
            #expect(newest?["period"] as? String == "2025-26")
            #expect(newest?["row"] as? Int == 6)
            scores[json?["name"] as? String ?? ""] = newest?["raw"] as? String
        }
        #expect(
            scores == ["Engelsk, 5. årstrinn": "51", "Lesing, 5. årstrinn": "50", "Regning, 5. årstrinn": "54"])
    }

    @Test func changingOneCellChangesTheTraceAndThePlan() throws {
        let original = try Repository.bytes(Repository.data + "/" + RealChain.file)
        let text = String(
            decoding: stride(from: 0, to: original.count, by: 2).map {
                UInt16(original[$0]) | UInt16(original[$0 + 1]) << 8
            }, as: UTF16.self)
        var rows = text.components(separatedBy: "\n")
        var cells = rows[5].components(separatedBy: "\t")
        #expect(cells[39] == "50")
        cells[39] = "48"
        rows[5] = cells.joined(separator: "\t")
        let changed = Array(rows.joined(separator: "\n").utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }

        let before = try Sandbox()
        try walk(before, file: Repository.data + "/" + RealChain.file)
        let after = try Sandbox()
        try after.write(changed, to: "copy/\((RealChain.file as NSString).lastPathComponent)")
        try walk(after, file: after.path("copy/\((RealChain.file as NSString).lastPathComponent)"))

        before.run("trace measure-1", in: "vest")
        after.run("trace measure-1", in: "vest")
        #expect(after.output.contains("rad 6, kolonne 40, «48»"))
        #expect(before.output != after.output)
        #expect(try plan(of: before) != plan(of: after))
    }

    @Test func leavingOutAnyOneReplyChangesTheResultOrEndsWithExitCode2() throws {
        let sandbox = try Sandbox()
        try start(sandbox, file: Repository.data + "/" + RealChain.file)
        let fresh = try Store(folder: sandbox.path("alvoen")).body(UnitAnalysis.self)
        let whole = try hold(fresh, replies: RealChain.school)
        #expect(whole.ending == .finished(aside: 0))
        for place in RealChain.school.indices {
            var replies = RealChain.school
            replies.remove(at: place)
            let outcome = try hold(fresh, replies: replies)
            var ended = false
            if case .inputEnded = outcome.ending { ended = true }
            #expect(ended || outcome.result != whole.result, "without «\(RealChain.school[place])»")
        }
    }

    /// The conversation that `guide` holds, kept in memory: an input that ends early is its exit code 2.
    private func hold(
        _ analysis: UnitAnalysis, replies: [String]
    ) throws -> (result: UnitAnalysis, ending: Session<UnitAnalysis>.Ending) {
        var stored = analysis
        var rest = replies[...]
        let around = Surroundings(
            today: Day(daysSinceEpoch: 20_000), language: .nb,
            county: CountyProfile(name: "standard", county: Text(alike: ""), deadline: nil),
            laws: LawBook([]), limits: .made)
        let conversation = Conversation<UnitAnalysis>(
            prompter: Prompter(say: { _ in }, hear: { rest.popFirst() })
        ) { edit in
            try edit(&stored)
            return stored
        }
        let ending = try conversation.hold(
            Session(Interview.unit, with: analysis, wording: [:], around: around))
        return (stored, ending)
    }

    /// Init and import of the school.
    private func start(_ sandbox: Sandbox, file: String) throws {
        #expect(sandbox.run(RealChain.initSchool) == 0, "\(sandbox.complaints)")
        #expect(sandbox.run(["import", file, "--focus", "learning"], in: "alvoen") == 0, "\(sandbox.complaints)")
    }

    /// The whole chain, from `init` to `export competence-plan`.
    private func walk(_ sandbox: Sandbox, file: String) throws {
        try start(sandbox, file: file)
        try level(sandbox, "alvoen", replies: RealChain.school)
        #expect(sandbox.run(RealChain.initOwner) == 0)
        #expect(sandbox.run("collect ../alvoen/handover", in: "bergen") == 0, "\(sandbox.complaints)")
        try level(sandbox, "bergen", replies: RealChain.owner)
        #expect(sandbox.run(RealChain.initRegion) == 0)
        #expect(sandbox.run("collect ../bergen/handover", in: "vest") == 0, "\(sandbox.complaints)")
        try level(sandbox, "vest", replies: RealChain.region)
        #expect(sandbox.run("export competence-plan --format markdown --output plan", in: "vest") == 0)
    }

    /// Guide, check and handover of one level.
    private func level(_ sandbox: Sandbox, _ folder: String, replies: [String]) throws {
        #expect(
            sandbox.run("guide", replies: replies, in: folder) == 0, "\(folder): \(sandbox.output.suffix(400))")
        #expect(sandbox.run("check", in: folder) == 0, "\(folder): \(sandbox.output)")
        #expect(sandbox.run("handover", in: folder) == 0, "\(folder): \(sandbox.output)\(sandbox.complaints)")
    }

    private func plan(of sandbox: Sandbox) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("vest/plan"))
        return try sandbox.text("vest/plan/" + (names.first ?? ""))
    }
}
