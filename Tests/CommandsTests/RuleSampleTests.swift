import Checks
import Foundation
import Formats
import GoldenFiles
import Model
import Store
import Testing

@testable import Commands

/// Each folder of `Workspaces/Checks` breaks the rule it is named after and no other; the Demo breaks none.
@Suite struct RuleSampleTests {
    /// What no command brings back: a revision that is lost, a document that somebody else must send again, answers that
    /// the staff have not given.
    static let lost: Set = [
        "PRO-007",
        "PER-006", "PER-007", "SEA-001", "SEA-002", "SEA-005", "SEA-010", "SEA-011", "SEA-012",
    ]

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

    @Test(arguments: RuleSample.codes) func aSampleBreaksExactlyItsRuleAndItsCommandMendsIt(_ code: String) throws
    {
        let sample = RuleSample(code)
        let sandbox = try Sandbox()
        try sample.make(in: sandbox)
        let exit = sandbox.run("check --json", in: "sample")
        #expect(
            Golden.difference(
                Array(sandbox.output.utf8), at: Repository.file(sample.folder + "/check.json")) == nil)
        let remarks = try Self.remarks(sandbox.output)
        let first = try #require(remarks.first)
        #expect(remarks.allSatisfy { $0.code == code }, "\(sandbox.output)")
        let rule = try #require(Rules.outlines.first { $0.code == code })
        // A changed document from below keeps every command from the workspace, `check` too.
        #expect(exit == (code == "SEA-002" ? 65 : rule.severity == .error ? 1 : 0))
        if !Self.lost.contains(code) { try mend(first, of: sample, in: sandbox) }
    }

    @Test func aBrokenDemoTellsWhatItIsAndWhatToTypeNext() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("demo --feil dat-002") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("behov-demo-DAT-002"))
        #expect(sandbox.output.contains("behov sjekk -w behov-demo-DAT-002"), "\(sandbox.output)")
        #expect(sandbox.run("demo --broken DAT-002 --language en") == 73)
        #expect(sandbox.complaints.contains("behov demo --broken DAT-002 --output NAME"), "\(sandbox.complaints)")
        #expect(sandbox.run("demo --broken DAT-003 --output en --language en") == 0)
        #expect(sandbox.output.contains("behov check -w en"), "\(sandbox.output)")
        #expect(sandbox.run("demo --feil OWN-002 --output eier") == 0)
        #expect(sandbox.output.contains("behov samle -w eier eier/mottatt"), "\(sandbox.output)")
        #expect(sandbox.run("samle -w eier eier/mottatt") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("demo --feil DAT-020 --language nn") == 66)
        #expect(sandbox.complaints.contains("Meinte du DAT-00"), "\(sandbox.complaints)")
        #expect(sandbox.run("demo --broken DAT-004 --output tom --dry-run") == 0)
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("tom")))
    }

    /// Runs a remark's command with the sample's replies: the remark is gone.
    private func mend(_ remark: Said, of sample: RuleSample, in sandbox: Sandbox) throws {
        var command = remark.command.split(separator: " ").dropFirst().map(String.init)
        // A person is asked whether to go on.
        if command == ["sladd"] { command.append("--yes") }
        // What a person writes in the place of the dots.
        if command.last == "\"…\"" { command[command.count - 1] = sample.replies.first ?? "" }
        let exit = sandbox.run(command, replies: sample.replies, in: "sample")
        #expect(exit == 0 || exit == 2, "\(remark.command): \(sandbox.complaints)")
        let said = sandbox.output
        sandbox.run("check --json", in: "sample")
        let after = try Self.remarks(sandbox.output)
        #expect(
            !after.contains { $0.code == sample.code && $0.place == remark.place }, "\(remark.command)\n\(said)")
    }

    /// `explain` shows each rule's fault as its sample has it.
    @Test func theExamplesAreThoseOfTheSamples() throws {
        var examples: [JSONObject.Member] = []
        for code in RuleSample.codes {
            let sandbox = try Sandbox()
            let sample = RuleSample(code)
            try sample.make(in: sandbox)
            let place = try #require(try remarks(in: sandbox.path("sample"), code).first?.place)
            examples.append(
                .init(
                    code,
                    .object(
                        JSONObject([
                            .init("command", Self.json(place.command)), .init("message", Self.json(place.message)),
                            .init("name", .string(try sample.name(in: sandbox))),
                        ]))))
        }
        let bytes = JSONWriter.bytes(.object(JSONObject(examples)), leading: [])
        #expect(Golden.difference(bytes, at: Repository.file("Templates/Rules/examples.json")) == nil)
    }

    /// Everything that stands in a workspace, in all languages at once.
    private func remarks(in folder: String, _ code: String) throws -> [Remark] {
        let store = Store(folder: folder)
        let county = try CountyRules.carried("innlandet")
        let today = try #require(Day("2026-11-21"))
        var around = Surroundings(
            today: today, language: .nb, county: county.profile, laws: county.laws,
            limits: try TemplateFiles.limits(on: today))
        // Looked for only where the rule speaks of it: every received document is read once more for it.
        if code.hasPrefix("SEA") {
            (around.chain, around.seals) = (try store.chainFaults(), try store.sealFaults())
        }
        if code.hasPrefix("PER") {
            around.privacy = try store.privacyFaults()
            around.doubts = try store.childDoubts(TemplateFiles.persons())
        }
        let workspace = try? store.read(screened: false)
        if let workspace { around.sourceCheck = store.sourceCheck(workspace.opened.body) }
        if let desk = workspace?.desk {
            around.look(at: desk)
            around.comments = desk.openComments
        }
        around.senders = try workspace?.opened.senderDoubts() ?? []
        return (workspace?.opened.verdict(around) ?? Rules.verdict(onSeals: around)).open
    }

    private static func json(_ text: Text) -> JSON {
        .object(JSONObject(Language.allCases.map { .init($0.rawValue, .string(text[$0])) }))
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
            guard case .object(let object) = remark, object["accepted"] == .null,
                case .string(let code)? = object["code"],
                case .string(let message)? = object["message"], case .string(let command)? = object["do"]
            else { return nil }
            var place: String?
            if case .string(let found)? = object["place"] { place = found }
            return Said(code: code, place: place, message: message, command: command)
        }
    }
}
