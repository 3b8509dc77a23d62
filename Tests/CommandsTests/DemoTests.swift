import Formats
import Foundation
import GoldenFiles
import Store
import Testing

@testable import Commands

/// The sample region lives: what happened in it is seen in its history, at every level, and nothing is wrong with it.
@Suite struct DemoTests {
    @Test func theDemoIsCarriedAsItLies() throws {
        let root = "\(Repository.root)/Workspaces/Demo"
        let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
        if Golden.isRecording {
            var writer = ZIPWriter()
            for name in names { try writer.add(name, try Repository.bytes("Workspaces/Demo/\(name)")) }
            try Data(try writer.finished()).write(
                to: URL(fileURLWithPath: "\(Repository.root)/Templates/Demo/region.zip"))
            Issue.record("Recorded region.zip; build and run again without RECORD.")
        }
        let carried = try DemoFiles.below()
        #expect(carried.map(\.name) == names)
        for (name, bytes) in carried {
            #expect(try bytes == Repository.bytes("Workspaces/Demo/\(name)"), "\(name)")
        }
    }

    @Test func theDemoHasRoundsAnswersAndAChangedNeedThatWasSettled() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("demo --output d") == 0, "\(sandbox.complaints)\(sandbox.output)")
        #expect(sandbox.output.holds("behov spor -w d/solbakken behov-1 --opp"), "\(sandbox.output)")
        for kind in [
            "fjellvik-kommune-319106006-eieroversikt", "storelva-kommune-319107002-eieroversikt",
            "fjellnettverket-319108009-kompetanseplan",
        ] {
            #expect(sandbox.output.contains("documents/\(kind)-"), "\(sandbox.output)")
        }
        func run(_ words: String, _ folder: String) -> String {
            #expect(sandbox.run(words, in: "d/" + folder) == 0, "\(folder) \(words): \(sandbox.complaints)")
            return sandbox.output.filter { !"│├└".contains($0) }
        }
        for folder in Repository.names(in: "Workspaces/Demo") {
            for day in ["2026-11-21", "2034-12-31"] {
                #expect(run("check --below --json --date \(day)", folder) == "[]\n", "\(folder)")
            }
            #expect(run("history --all", folder).split(separator: "\n").count >= 3, "\(folder)")
        }
        // Amounts in cells beside each other are no identity number, in whatever form they are written.
        for format in ["md", "docx"] {
            for folder in Repository.names(in: "Workspaces/Demo") { _ = run("export --format \(format)", folder) }
        }
        let up = run("spor behov-1 --opp", "solbakken")
        #expect(up.holds("Svar fra Fjellnettverket, 28.01.2027: blir til et tiltak"), "\(up)")
        #expect(up.holds("tiltak-1  Voksne som åpner leken") && !up.holds("avgjort ut fra utgave"), "\(up)")
        #expect(run("spor behov-2 --opp", "tussevik").holds("møtt gjennom videreutdanning"))
        #expect(run("endringer 8", "solbakken").holds("ute og inne, og hjelpe dem inn"))
        #expect(run("spor tiltak-1", "fjellnettverket").holds("ute og inne, og hjelpe dem inn uten å ta den over"))
        #expect(run("historikk", "fjellvik").holds("20.01.2027"))
    }

    /// What lies received in the sample region is what its workspaces hand over, so that every seal and every reference
    /// is the product's own; with `RECORD=1` it is made anew, from the units upwards.
    @Test func whatTheDemoHasReceivedIsWhatItsWorkspacesHandOver() throws {
        let names = Repository.names(in: "Workspaces/Demo")
        let texts = try Dictionary(
            uniqueKeysWithValues: names.map {
                (
                    $0,
                    String(
                        decoding: try Repository.bytes("\(Repository.root)/Workspaces/Demo/\($0)/workspace.json"),
                        as: UTF8.self)
                )
            })
        for schema in ["behov/unit", "behov/owner"] {
            for name in names where texts[name]?.contains("\"schema\": \"\(schema)\"") == true {
                try expectReceived(name, id: try Self.member("id", texts[name] ?? ""), by: names)
            }
        }
    }

    private func expectReceived(_ name: String, id: String, by names: [String]) throws {
        let demo = "\(Repository.root)/Workspaces/Demo"
        for receiver in names {
            let kept = Repository.names(in: "Workspaces/Demo/\(receiver)/received").filter { $0.hasPrefix(id) }
            for file in kept {
                let path = "\(demo)/\(receiver)/received/\(file)"
                let old = String(decoding: try Repository.bytes(path), as: UTF8.self)
                let sandbox = try Sandbox()
                sandbox.configuration = nil
                try RuleSample.copy(name, to: sandbox, at: name)
                let day = try Self.member("handedOver", old)
                #expect(
                    sandbox.run("handover --date \(day)", in: name) == 0, "\(sandbox.output)\(sandbox.complaints)")
                let sent = try #require(try sandbox.everything(in: "\(name)/handover").values.first)
                let made = try SourceParcel(reading: sent, file: name).document
                let new = String(decoding: made, as: UTF8.self)
                guard Golden.isRecording else {
                    #expect(old == new, "\(receiver) has something else from \(name)")
                    continue
                }
                let (was, seal) = (try Self.member("seal", old), try Self.member("seal", new))
                try FileManager.default.removeItem(atPath: path)
                let renamed = path.replacingOccurrences(of: was.prefix(12), with: seal.prefix(12))
                try Data(made).write(to: URL(fileURLWithPath: renamed))
                let workspace = "\(demo)/\(receiver)/workspace.json"
                let text = String(decoding: try Repository.bytes(workspace), as: UTF8.self)
                try text.replacingOccurrences(of: was, with: seal)
                    .replacingOccurrences(of: "\(was.prefix(12)).json", with: "\(seal.prefix(12)).json")
                    .write(toFile: workspace, atomically: true, encoding: .utf8)
                Issue.record("Recorded \(name) in \(receiver); run again without RECORD.")
            }
        }
    }

    /// A member of the head.
    private static func member(_ key: String, _ text: String) throws -> String {
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  \"\(key)\": ") })
        return String(line.dropFirst("  \"\(key)\": \"".count).prefix { $0 != "\"" })
    }
}
