import GoldenFiles
import Testing

/// Each folder of `Workspaces/Interviews` is an interview: how it was started, the replies, what the screen showed,
/// and the workspace it made. With `replies-2.txt` the first replies end in the middle, and the interview goes on with
/// the second; with `sheet.txt` a filled-in answer sheet is brought in first. Adding a folder adds a test.
@Suite struct InterviewSampleTests {
    static let names = Repository.names(in: "Workspaces/Interviews").filter {
        !MeetingSampleTests.isOfCommands($0)
    }

    @Test(arguments: names) func theInterviewGivesItsTranscriptAndResult(_ name: String) throws {
        let sample = "Workspaces/Interviews/\(name)"
        let sandbox = try Sandbox()
        let start = try lines(sample + "/start.txt")
        #expect(sandbox.run(["init", "sample"] + start) == 0, "\(sandbox.complaints)")
        let parts = ["replies.txt", "replies-2.txt"].filter(Repository.names(in: sample).contains)
        var transcript = ""
        if Repository.names(in: sample).contains("sheet.txt") {
            try sandbox.write(Repository.bytes(Repository.root + "/" + sample + "/sheet.txt"), to: "sheet.txt")
            #expect(sandbox.run("import ../sheet.txt", in: "sample") == 0, "\(sandbox.complaints)")
            transcript += sandbox.output
        }
        for part in parts {
            let code = sandbox.run(
                ["guide", "--language", language(of: start)], replies: try lines(sample + "/" + part), in: "sample"
            )
            #expect(code == (part == parts.last ? 0 : 2), "\(sandbox.complaints)\(sandbox.output.suffix(600))")
            transcript += sandbox.output
        }
        #expect(Golden.difference(Array(transcript.utf8), at: Repository.file(sample + "/transcript.txt")) == nil)
        #expect(
            try Golden.difference(
                sandbox.bytes("sample/workspace.json"), at: Repository.file(sample + "/result.json")) == nil)
        // A finished interview leaves nothing that keeps it from being handed over.
        #expect(sandbox.run("check", in: "sample") == 0, "\(sandbox.output)")
    }

    private func lines(_ path: String) throws -> [String] {
        // An empty line is a reply too; only what follows the last line's end is none.
        String(decoding: try Repository.bytes(Repository.root + "/" + path), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    private func language(of start: [String]) -> String {
        start.firstIndex(of: "--language").map { start[$0 + 1] } ?? "nb"
    }
}
