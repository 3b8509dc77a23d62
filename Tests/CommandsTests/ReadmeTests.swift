import Foundation
import GoldenFiles
import Testing

@testable import Commands

/// The README says what the program does; `RECORD=1` writes its outputs and its list of commands anew.
@Suite(.serialized) struct ReadmeTests {
    @Test func theTourShowsWhatTheProgramPrints() throws {
        let sandbox = try Sandbox()
        try compare(block: "console") { old in
            old.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix("$ behov ") }
                .map { line in
                    sandbox.run(String(line.dropFirst("$ behov ".count)))
                    return "\(line)\n\(sandbox.output)\(sandbox.complaints)"
                }.joined(separator: "\n")
        }
    }

    @Test func theListOfCommandsIsTheProgramsOwn() throws {
        let sandbox = try Sandbox()
        sandbox.run("--help")
        try compare(block: "text") { _ in sandbox.output }
    }

    /// Holds the text between the fences of one kind against what it should be.
    private func compare(block kind: String, _ make: (String) -> String) throws {
        let readme = String(decoding: try Repository.bytes(Repository.root + "/README.md"), as: UTF8.self)
        let parts = readme.components(separatedBy: "```\(kind)\n")
        #expect(parts.count == 2, "the README has one block of kind \(kind)")
        guard let end = parts.last?.range(of: "```"), let tail = parts.last else { return }
        let old = String(tail[..<end.lowerBound])
        let new = make(old)
        let whole = parts[0] + "```\(kind)\n" + new + tail[end.lowerBound...]
        #expect(Golden.difference(Array(whole.utf8), at: Repository.file("README.md")) == nil)
    }
}
