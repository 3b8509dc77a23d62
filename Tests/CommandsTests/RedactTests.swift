import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

@Suite struct RedactTests {
    static let secret = "Ola Blåbær Nordmann"
    let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try FinishedAnalysis.make(in: sandbox)
        // A name is written by hand into a goal, and into all that was imported and exported.
        let text = try sandbox.text("solbakken/workspace.json")
        try sandbox.write(
            text.replacing("fellesskap i lek", with: "fellesskap i lek, også \(Self.secret)"),
            to: "solbakken/workspace.json")
        #expect(sandbox.run("guide", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run(["init", "other", "--kind", "school", "--name", "Annen"]) == 0)
        try sandbox.write("Navn;1\n\(Self.secret);2\n", to: "solbakken/sources/aaaaaaaaaaaa-utf8.csv")
        try sandbox.write(latin("Navn;1\n\(Self.secret);2\n"), to: "solbakken/sources/bbbbbbbbbbbb-cp1252.csv")
        try sandbox.write(
            Array("\(Self.secret)\n".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
            to: "solbakken/sources/cccccccccccc-utf16.csv")
        var zip = ZIPWriter()
        try zip.add("xl/strings.xml", Array("<t>\(Self.secret)</t>".utf8))
        try sandbox.write(try zip.finished(), to: "solbakken/sources/dddddddddddd-\(Self.secret).xlsx")
        try sandbox.write("<p>Ola <b>Blåbær</b>\n Nordmann</p>", to: "solbakken/documents/old.html")
        try sandbox.write([0x25, 0x50, 0x44, 0x46, 0, 1], to: "solbakken/documents/old.pdf")
        try sandbox.write("{\"name\": \"x\", \"text\": \"\(Self.secret)\"}", to: "solbakken/handover/sent.json")
    }

    private func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// The files that hold the name in any form.
    private func holding(_ part: String = "solbakken") throws -> [String] {
        try sandbox.everything(in: part).filter { name, bytes in
            name.contains(Self.secret) || RedactedBytes.holds(bytes, [Self.secret]) == true
        }.map(\.key).sorted()
    }

    private func redact(_ more: [String] = ["--yes"]) -> Int32 {
        sandbox.run(["redact", "--text", Self.secret, "-w", "solbakken"] + more)
    }

    @Test func theTextIsGoneFromEveryFileThatIsOurs() throws {
        let before = try sandbox.everything(in: "solbakken")
        #expect(try holding().count >= 7)
        #expect(redact() == 0, "\(sandbox.complaints)")
        #expect(try holding() == ["handover/sent.json"])
        #expect(sandbox.output.contains("handover/sent.json"))
        #expect(sandbox.output.contains("documents/old.pdf"))
        #expect(!sandbox.output.contains("Nordmann") && !sandbox.complaints.contains("Nordmann"))
        let after = try sandbox.everything(in: "solbakken")
        #expect(after["documents/old.html"] == nil)
        #expect(String(decoding: after["workspace.json"] ?? [], as: UTF8.self).contains("også [sladdet]"))
        #expect(after.keys.allSatisfy { !$0.hasPrefix(".") })
        // What never held it is as it was.
        for (name, bytes) in before where name.hasPrefix("handover/") { #expect(after[name] == bytes) }
        #expect(sandbox.run("check -w solbakken") != 65, "\(sandbox.complaints)")
        #expect(redact() == 0)
        #expect(sandbox.output.contains("bare i forseglede"))
    }

    @Test func theTombstoneLeadsFromTheOldDigestsToTheNew() throws {
        let before = try sandbox.everything(in: "solbakken")
        #expect(redact(["--yes", "--by", "styrer"]) == 0)
        let store = Store(folder: sandbox.path("solbakken"))
        let redactions = try store.redactions()
        #expect(!redactions.rewritten.isEmpty)
        let after = try sandbox.everything(in: "solbakken")
        let digests = Set(after.values.map { Digest.of($0) })
        for step in redactions.rewritten {
            #expect(before.values.contains { Digest.of($0) == step.old })
            #expect(digests.contains(redactions.now(step.old)))
            #expect(step.by == "styrer")
        }
        for (name, bytes) in after where name.hasPrefix("revisions/0") {
            #expect(name.contains(Digest.of(bytes).prefix(12)))
            // Every parent is there, by its digest or by what the tombstone says of it.
            let state = try #require(LineState(bytes))
            for parent in state.parents { #expect(digests.contains(redactions.now(parent)), "\(name)") }
        }
    }

    @Test func aRedactionStoppedAnywhereIsCompletedByTheNextRun() throws {
        let start = try sandbox.everything(in: "solbakken")
        func folder(_ name: String) throws -> Store {
            for (file, bytes) in start { try sandbox.write(bytes, to: "\(name)/\(file)") }
            return Store(folder: sandbox.path(name))
        }
        let day = try #require(Day("2026-11-21"))
        let stop = Trouble(.ours, Text(alike: "stop"))
        var steps = 0
        _ = try folder("whole").redact(.text(Self.secret), on: day, by: nil, saving: true) {
            () throws(Trouble) in steps += 1
        }
        let whole = try sandbox.everything(in: "whole")
        #expect(steps > 15)
        for last in 0..<steps {
            let store = try folder("stopped-\(last)")
            var count = 0
            #expect(throws: stop) {
                try store.redact(.text(Self.secret), on: day, by: nil, saving: true) { () throws(Trouble) in
                    if count == last { throw stop }
                    count += 1
                }
            }
            if last % 2 == 0 {
                _ = try? store.redact(.text(Self.secret), on: day, by: nil)
            } else {
                // Another command completes it, if it had begun; if not, nothing has happened.
                #expect(sandbox.run("show -w stopped-\(last)") == 0, "\(sandbox.complaints)")
                let now = try sandbox.everything(in: "stopped-\(last)")
                if now == start { continue }
            }
            #expect(try sandbox.everything(in: "stopped-\(last)") == whole, "stopped at \(last)")
        }
    }

    @Test func aChangeMadeAfterAStopIsNeverWrittenOver() throws {
        let store = Store(folder: sandbox.path("solbakken"))
        let day = try #require(Day("2026-11-21"))
        var isWritten = false
        let stop = Trouble(.ours, Text(alike: "stop"))
        #expect(throws: stop) {
            try store.redact(.text(Self.secret), on: day, by: nil, saving: true) { () throws(Trouble) in
                if isWritten { throw stop }
                isWritten = Disk.exists(store.folder + "/.redacting/plan.json")
            }
        }
        let own = try sandbox.text("solbakken/workspace.json") + " "
        try sandbox.write(own, to: "solbakken/workspace.json")
        #expect(sandbox.run("status -w solbakken") == 65)
        #expect(try sandbox.text("solbakken/workspace.json") == own)
    }

    @Test func nothingIsChangedWithoutAYes() throws {
        let before = try sandbox.everything()
        #expect(redact([]) == 64)
        #expect(redact(["-n"]) == 0)
        #expect(sandbox.output.contains("blir strøket"))
        #expect(try sandbox.everything() == before)
    }

    @Test func theTextIsNeverSaidAgain() throws {
        for arguments in [
            ["Nordmann"], ["--text", "Ola", "Nordmann"], ["--text", "No"], ["--text", "Nordmann finnes ikke"],
        ] {
            let code = sandbox.run(["redact", "-w", "solbakken", "--yes"] + arguments)
            #expect(code == 64 || code == 66)
            #expect(!(sandbox.output + sandbox.complaints).contains("Nordmann"), "\(arguments)")
        }
        #expect(sandbox.run(["redact", "-w", "solbakken", "--yes"], replies: [Self.secret]) == 0)
        #expect(try holding() == ["handover/sent.json"])
    }

    @Test func anItemsTextsGoFromEveryRevision() throws {
        let goal = "fellesskap i lek"
        #expect(sandbox.run("sladd mål-1 --yes -w solbakken --language nn") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("teken ut"))
        #expect(!sandbox.output.contains(goal))
        for (name, bytes) in try sandbox.everything(in: "solbakken")
        where name.hasPrefix("revisions/0") || name == "workspace.json" {
            guard case .object(let object) = try JSONReader.read(bytes), case .object(let body)? = object["body"],
                case .array(let goals)? = body["goals"], case .object(let first)? = goals.first
            else { continue }
            #expect(first["statement"] == .string("[sladdet]"), "\(name)")
            #expect(first["id"] == .string("goal-1"))
        }
        #expect(sandbox.run("show mål-2 -w solbakken") == 0)
        #expect(sandbox.run("sladd funn-99 --yes -w solbakken") == 66)
    }

    @Test(arguments: ["challenge", "goal-1", "behov/unit", "guide", "kindergarten"])
    func wordsThatTheProgramReadsAreLeftAlone(_ word: String) throws {
        _ = sandbox.run(["redact", "--text", word, "--yes", "-w", "solbakken"])
        #expect(sandbox.run("status -w solbakken") == 0, "\(sandbox.complaints)")
    }

    @Test func anIdentityNumberOpensForCheckAndRedactOnly() throws {
        #expect(NationalIdentityNumber.isIn(Self.synthetic))
        let text = try sandbox.text("solbakken/workspace.json")
        try sandbox.write(text.replacing(Self.secret, with: Self.synthetic), to: "solbakken/workspace.json")
        let before = try sandbox.everything()
        for command in ["status", "show", "trace goal-1", "export", "backup x.zip", "guide"] {
            #expect(sandbox.run("\(command) -w solbakken") == 65, "\(command)")
            #expect(sandbox.complaints.contains("behov sjekk"))
            #expect(sandbox.complaints.contains("behov sladd"))
            #expect(!sandbox.complaints.contains(Self.synthetic))
        }
        #expect(sandbox.run("check -w solbakken") == 1)
        #expect(sandbox.output.contains("fødselsnummer i mål-1"))
        #expect(!sandbox.output.contains(Self.synthetic))
        #expect(try sandbox.everything() == before)
        #expect(sandbox.run(["sladd", "--yes", "-w", "solbakken"], replies: [Self.synthetic]) == 0)
        #expect(sandbox.run("status -w solbakken") == 0, "\(sandbox.complaints)")
    }

    /// A synthetic test number (month + 80), which belongs to nobody.
    static let synthetic: String = {
        for run in 100...999 {
            for check in 0...99 {
                let number = "018195\(run)" + (check < 10 ? "0\(check)" : "\(check)")
                if NationalIdentityNumber.isIn(number) { return number }
            }
        }
        return ""
    }()
}
