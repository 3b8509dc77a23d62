import Foundation
import Model
import Testing

@testable import Commands
@testable import Store

/// What `lever` signs with, without asking anybody anything.
@Suite struct SigningTests {
    private func kindergarten() throws -> Sandbox {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        return sandbox
    }

    private func code(_ sandbox: Sandbox) throws -> String {
        String(try #require(sandbox.output.firstMatch(of: #/Kontrollkode:\s+(\S+)/#)?.1))
    }

    private func handedOver(_ sandbox: Sandbox) throws -> Sealed<UnitAnalysis> {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/handover")).sorted()
        let bytes = try sandbox.bytes("sol/handover/" + (try #require(names.last)))
        return try Seal.open(bytes, file: "document.json", as: UnitAnalysis.self).document
    }

    @Test func theFirstHandOverMakesAKeyAndTellsItsCode() throws {
        let sandbox = try kindergarten()
        #expect(sandbox.run("lever --utkast", in: "sol") == 0, "\(sandbox.complaints)")
        let first = try code(sandbox)
        #expect(first.split(separator: "-").count == 6)
        let key = try #require(try handedOver(sandbox).signature?.key)
        #expect(try Store(folder: sandbox.path("sol")).deliveryKeys().map(\.key) == [key])
        #expect(ControlCode.words(of: key, from: try TemplateFiles.controlWords()) == first)
        sandbox.run("guide --from goals.add", replies: ["Enda et mål"], in: "sol")
        #expect(sandbox.run("lever --utkast", in: "sol") == 0)
        #expect(try code(sandbox) == first)
        #expect(try handedOver(sandbox).signature?.key == key)
        #expect(sandbox.run("handover --draft --json", in: "sol") == 0)
        #expect(sandbox.output.contains("\"code\": \"\(first)\""))
    }

    @Test func whoeverReadsTheFileSeesTheSameCode() throws {
        let sandbox = try kindergarten()
        #expect(sandbox.run("lever --utkast", in: "sol") == 0)
        let shown = try code(sandbox)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/handover")).first)
        #expect(sandbox.run(["les", "sol/handover/" + name]) == 0, "\(sandbox.complaints)")
        #expect(try code(sandbox) == shown + ".")
    }

    @Test func theDemoIsSignedByNobodyAndMakesNoKey() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("demo --til demo") == 0, "\(sandbox.complaints)")
        #expect(!FileManager.default.fileExists(atPath: try #require(sandbox.configuration)))
        for (name, bytes) in try sandbox.everything() where name.hasSuffix(".json") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("\"signature\":") && !text.contains("\"senders\":"), "\(name)")
        }
    }

    @Test func thePrivatePartIsNeitherInTheWorkspaceNorInABackup() throws {
        let sandbox = try kindergarten()
        #expect(sandbox.run("lever --utkast", in: "sol") == 0)
        #expect(sandbox.run("kopi ../sol.zip", in: "sol") == 0, "\(sandbox.complaints)")
        let file = URL(fileURLWithPath: (try #require(sandbox.configuration)) + "/behov/key")
        let secret = String(
            try #require(String(contentsOf: file, encoding: .utf8).split(separator: " ").last).prefix(64))
        for (name, bytes) in try sandbox.everything() {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(secret), "\(name)")
        }
    }

    @Test func onePersonHasOneKeyForAllTheirWorkspaces() throws {
        let sandbox = try kindergarten()
        sandbox.make("lia")
        #expect(sandbox.run("lever --utkast", in: "sol") == 0)
        let first = try code(sandbox)
        #expect(sandbox.run("lever --utkast", in: "lia") == 0)
        #expect(try code(sandbox) == first)
    }

    @Test func whereNoKeyCanBeKeptTheHandOverIsMadeAndSaysThatItIsNotSigned() throws {
        for language in Language.allCases {
            let sandbox = try kindergarten()
            let settings = try #require(sandbox.configuration)
            try "a file, not a folder".write(toFile: settings, atomically: true, encoding: .utf8)
            #expect(sandbox.run("handover --draft --language \(language.rawValue)", in: "sol") == 0)
            #expect(sandbox.output.replacingOccurrences(of: "\n", with: " ").contains(settings))
            #expect(try handedOver(sandbox).signature == nil)
            #expect(try Store(folder: sandbox.path("sol")).deliveryKeys().isEmpty)
            sandbox.configuration = nil
            sandbox.run("guide --from goals.add", replies: ["Enda et mål"], in: "sol")
            #expect(sandbox.run("handover --draft --json", in: "sol") == 0)
            #expect(sandbox.output.contains("\"code\": null"))
        }
    }

    @Test func theWordsOfTheCodesAreManyAndUnlike() throws {
        let words = try TemplateFiles.controlWords()
        #expect(words.count == ControlCode.listCount && Set(words).count == words.count && words == words.sorted())
        #expect(words.allSatisfy { (3...9).contains($0.count) && $0.allSatisfy { $0.isLetter && $0.isLowercase } })
        for (place, word) in words.enumerated() {
            for other in words.dropFirst(place + 1) where abs(word.count - other.count) <= 1 {
                let (long, short) = word.count < other.count ? (other, word) : (word, other)
                let isNear =
                    long.count == short.count
                    ? zip(long, short).filter { $0 != $1 }.count == 1
                    : long.indices.contains { String(long[..<$0] + long[long.index(after: $0)...]) == short }
                #expect(!isNear, "\(word), \(other)")
            }
        }
    }
}
