import Testing

/// The samples of whole meetings in `Workspaces/Interviews`: those with `commands.txt`, where `$` begins a command and `>`
/// a reply to it. Twenty-eight staff go through four meetings, one in two sittings.
@Suite struct MeetingSampleTests {
    static let names = Repository.names(in: "Workspaces/Interviews").filter(isOfCommands)

    /// Whether a sample is one of commands and not of one interview.
    static func isOfCommands(_ name: String) -> Bool {
        Repository.names(in: "Workspaces/Interviews/\(name)").contains("commands.txt")
    }

    @Test(arguments: names) func theMeetingsAreHeldFromPlanToMinutes(_ name: String) throws {
        let sample = "Workspaces/Interviews/\(name)"
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "sample"] + (try lines(sample + "/start.txt"))) == 0, "\(sandbox.complaints)")
        if Repository.names(in: sample).contains("svar.csv") {
            try sandbox.write(Repository.bytes(Repository.root + "/" + sample + "/svar.csv"), to: "svar.csv")
        }
        var transcript = ""
        var rest = try lines(sample + "/commands.txt")[...]
        while let line = rest.popFirst() {
            let replies = rest.prefix { $0.hasPrefix(">") }.map { String($0.dropFirst(2)) }
            rest = rest.dropFirst(replies.count)
            let code = sandbox.run(words(of: line), replies: replies, in: "sample")
            // An interview may end in the middle and go on later.
            #expect(code == 0 || code == 2, "\(line): \(sandbox.complaints)")
            transcript += line + "\n" + sandbox.output + sandbox.complaints + "\n"
        }
        // Four meetings were held, one of them in two sittings.
        #expect(transcript.contains("møte-4") && transcript.contains("21.09.2026, 23.09.2026"))
        // Who took part is asked when a meeting is closed, never by the interview.
        #expect(!transcript.contains("Hvem var med da"))
        // Nobody of the form is in any file.
        for (file, bytes) in try sandbox.everything(in: "sample") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("12:07:35"), "\(file)")
        }
        #expect(sandbox.run("check", in: "sample") == 0, "\(sandbox.output)")
    }

    /// The words of a command after its mark; what stands in quotes is one.
    private func words(of line: String) -> [String] {
        line.dropFirst(2).split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
            place, part in
            place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }

    private func lines(_ path: String) throws -> [String] {
        String(decoding: try Repository.bytes(Repository.root + "/" + path), as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }
}
