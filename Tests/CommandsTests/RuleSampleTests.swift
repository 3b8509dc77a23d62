import Checks
import Foundation
import Formats
import GoldenFiles
import Model
import Testing

@testable import Commands

/// Each folder of `Workspaces/Checks` breaks the rule it is named after and no other; the Demo breaks none.
@Suite struct RuleSampleTests {
    /// What no command brings back: a revision that is lost, a document that somebody else must send again.
    static let lost: Set = ["SEA-001", "SEA-002"]

    @Test func rulesFilesAndSamplesAreTheSameSet() throws {
        let codes = Rules.outlines.map(\.code)
        #expect(RuleSample.codes == codes)
        var written: [String] = []
        let folder = Repository.root + "/Sources/Checks"
        for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
            let text = (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
            let found = text.matches(of: #/"([A-Z]{3}-\d{3})", \./#).map { String($0.1) }
            #expect(found.count <= 1, "\(name) has more than one rule")
            written += found
        }
        #expect(written.sorted() == codes)
    }

    @Test(arguments: Repository.names(in: "Workspaces/Demo")) func theDemoBreaksNoRule(_ name: String) throws {
        let sandbox = try Sandbox()
        try RuleSample.copy(name, to: sandbox, at: name)
        for day in ["2026-11-21", "2034-12-31"] {
            #expect(sandbox.run("check --below --json --date \(day)", in: name) == 0, "\(sandbox.complaints)")
            #expect(sandbox.output == "[]\n")
        }
    }

    @Test(arguments: RuleSample.codes) func aSampleBreaksExactlyItsRule(_ code: String) throws {
        let sample = try RuleSample(code)
        let sandbox = try Sandbox()
        #expect(
            try Golden.difference(
                sample.make(in: sandbox), at: Repository.file(sample.folder + "/workspace.json")) == nil)
        let exit = sandbox.run("check --json", in: "sample")
        #expect(
            Golden.difference(
                Array(sandbox.output.utf8), at: Repository.file(sample.folder + "/check.json")) == nil)
        let remarks = try Self.remarks(sandbox.output)
        #expect(!remarks.isEmpty)
        #expect(remarks.allSatisfy { $0.code == code }, "\(sandbox.output)")
        let rule = try #require(Rules.outlines.first { $0.code == code })
        #expect(exit == (rule.severity == .error ? 1 : 0))
    }

    @Test(arguments: RuleSample.codes.filter { !lost.contains($0) })
    func theRemarksCommandMendsIt(_ code: String) throws {
        let sample = try RuleSample(code)
        let sandbox = try Sandbox()
        try sample.make(in: sandbox)
        for name in sample.incoming {
            try RuleSample.copy(name, to: sandbox, at: name)
            #expect(sandbox.run("handover", in: name) == 0, "\(sandbox.complaints)")
            for file in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("\(name)/handover")) {
                try sandbox.write(try sandbox.bytes("\(name)/handover/\(file)"), to: "sample/mottatt/\(file)")
            }
        }
        sandbox.run("check --json --language nb", in: "sample")
        let before = try #require(try Self.remarks(sandbox.output).first)
        var command = before.command.split(separator: " ").dropFirst().map(String.init)
        // A person is asked whether to go on.
        if command == ["sladd"] { command.append("--yes") }
        let exit = sandbox.run(command, replies: sample.replies, in: "sample")
        #expect(exit == 0 || exit == 2, "\(before.command): \(sandbox.complaints)")
        let said = sandbox.output
        sandbox.run("check --json --language nb", in: "sample")
        let after = try Self.remarks(sandbox.output)
        #expect(!after.contains { $0.code == code && $0.place == before.place }, "\(before.command)\n\(said)")
    }

    /// `explain` shows each rule's fault as its sample has it.
    @Test func theExamplesAreThoseOfTheSamples() throws {
        var examples: [JSONObject.Member] = []
        for code in RuleSample.codes {
            let sample = try RuleSample(code)
            let sandbox = try Sandbox()
            try sample.make(in: sandbox)
            let head = try JSONReader.read(try sandbox.bytes("sample/workspace.json"))
            guard case .object(let object) = head, case .object(let body)? = object["body"],
                case .object(let profile)? = body["profile"], let name = profile["name"]
            else { continue }
            let rule = try #require(Rules.outlines.first { $0.code == code })
            var (messages, commands) = (JSONObject(), JSONObject())
            for language in Language.allCases {
                sandbox.run("check --json --language \(language.rawValue)", in: "sample")
                let remark = try #require(try Self.remarks(sandbox.output).first)
                let title = (rule.title[language] + ". ").count
                messages[language.rawValue] = .string(String(remark.message.dropFirst(title)))
                commands[language.rawValue] = .string(remark.command)
            }
            examples.append(
                .init(
                    code,
                    .object(
                        JSONObject([
                            .init("command", .object(commands)), .init("message", .object(messages)),
                            .init("name", name),
                        ]))))
        }
        #expect(
            Golden.difference(
                JSONWriter.bytes(.object(JSONObject(examples)), leading: []),
                at: Repository.file("Templates/Rules/examples.json")) == nil)
    }

    /// A remark as `check --json` writes it.
    struct Said {
        let code: String
        let place: String?
        let message: String
        let command: String
    }

    static func remarks(_ output: String) throws -> [Said] {
        guard case .array(let remarks) = try JSONReader.read(Array(output.utf8)) else { return [] }
        return remarks.compactMap { remark in
            guard case .object(let object) = remark, case .string(let code)? = object["code"],
                case .string(let message)? = object["message"], case .string(let command)? = object["do"]
            else { return nil }
            var place: String?
            if case .string(let found)? = object["place"] { place = found }
            return Said(code: code, place: place, message: message, command: command)
        }
    }
}
