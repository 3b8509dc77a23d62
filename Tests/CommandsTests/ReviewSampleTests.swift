import Foundation
import GoldenFiles
import Testing

/// Each folder of `Workspaces/Reviews` is a review in two rounds of a unit of the Demo: what the partner says, what the
/// unit changes and answers, what the partner says then, and the screens of both. Adding a folder adds a test.
@Suite struct ReviewSampleTests {
    static let names = Repository.names(in: "Workspaces/Reviews")
    private static let partner = "Universitetet i Innlandet"

    @Test(arguments: names) func theReviewGivesItsTranscript(_ name: String) throws {
        let sample = "Workspaces/Reviews/\(name)"
        let unit = try #require(try lines(sample + "/unit.txt").first)
        let language = String(name.suffix(2))
        let sandbox = try Sandbox()
        try RuleSample.copy(unit, to: sandbox, at: "unit")
        var transcript = ""
        func run(_ words: [String], _ replies: String? = nil, in part: String) throws {
            let replies = try replies.map { try lines("\(sample)/\($0)") } ?? []
            let code = sandbox.run(words + ["--language", language], replies: replies, in: part)
            #expect(code == 0, "\(words): \(sandbox.complaints)\(sandbox.output.suffix(600))")
            transcript += "$ behov \(words.joined(separator: " "))\n\(sandbox.output)\n"
        }
        var review = ""
        for round in 1...2 {
            try run(["lever"], in: "unit")
            try post(from: "unit/handover", to: "partner", sandbox)
            let document = try newest(in: "partner", "behovsvurdering", sandbox)
            let by = language == "nn" ? "--kven" : "--hvem"
            try run(["tilbakemelding", "start", document, by, Self.partner], in: "partner")
            review = try newest(in: "partner", "tilbakemelding", sandbox)
            try run(["tilbakemelding", "gjennomgå", review], "partner-\(round).txt", in: "partner")
            try run(["tilbakemelding", "ta", "../partner/\(review)"], in: "unit")
            try run(["status"], in: "unit")
            guard round == 1 else { continue }
            try run(["analyse", "--fra", "funn-1", "--bare"], "change.txt", in: "unit")
            try run(["tilbakemelding", "svar"], "unit-1.txt", in: "unit")
        }
        try run(["tilbakemelding", "oversikt"], in: "partner")
        try run(["eksporter", "tilbakemelding", review, "--format", "markdown"], in: "partner")
        let letter = try #require(
            FileManager.default.contentsOfDirectory(atPath: sandbox.path("partner")).first { $0.hasSuffix(".md") })
        transcript += try sandbox.text("partner/\(letter)")
        #expect(Golden.difference(Array(transcript.utf8), at: Repository.file(sample + "/transcript.txt")) == nil)
    }

    private func post(from: String, to: String, _ sandbox: Sandbox) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.path(from)) {
            try sandbox.write(try sandbox.bytes("\(from)/\(name)"), to: "\(to)/\(name)")
        }
    }

    private func newest(in folder: String, _ kind: String, _ sandbox: Sandbox) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(folder))
            .filter { $0.contains(kind) && $0.hasSuffix(".json") }
        return try #require(names.max { ($0.count, $0) < ($1.count, $1) })
    }

    private func lines(_ path: String) throws -> [String] {
        // An empty line is a reply too; only what follows the last line's end is none.
        String(decoding: try Repository.bytes(Repository.root + "/" + path), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
