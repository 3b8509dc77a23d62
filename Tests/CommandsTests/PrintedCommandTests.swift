import Foundation
import Guidance
import Model
import Testing

@testable import Commands

/// A command that we tell people to type must exist.
@Suite struct PrintedCommandTests {
    /// Every text of the sources, the templates and the README.
    static let texts: [(path: String, text: String)] = {
        let found = ["Sources", "Templates"].flatMap { folder in
            (FileManager.default.enumerator(atPath: Repository.root + "/" + folder)?.compactMap { $0 as? String }
                ?? [])
                .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
        }
        return (found + ["README.md"]).map { path in
            (path, (try? String(contentsOfFile: Repository.root + "/" + path, encoding: .utf8)) ?? "")
        }
    }()

    @Test func everyCommandWeTellPeopleToTypeExists() throws {
        var seen = 0
        for (path, text) in Self.texts {
            for found in text.matches(of: #/(?::\s+|`|\$ )behov (?<name>[a-zæøå]+)/#) {
                seen += 1
                #expect(CommandList.named(String(found.name)) != nil, "\(path): behov \(found.name)")
            }
        }
        #expect(seen > 40)
    }

    @Test func everyQuestionThatARemarkOpensExists() throws {
        let steps = Set(
            Interview.unit.chapters.flatMap(\.steps).map(\.id)
                + Interview.owner.chapters.flatMap(\.steps).map(\.id)
                + Interview.region.chapters.flatMap(\.steps).map(\.id))
        var seen = 0
        for (path, text) in Self.texts where path.hasPrefix("Sources/Checks") {
            for found in text.matches(of: #/asked\(\s*at: "(?<step>[a-z.]+)"/#) {
                seen += 1
                #expect(steps.contains(String(found.step)), "\(path): \(found.step)")
            }
        }
        // The others open the question of their field, which the tests of fields hold.
        #expect(seen >= 8)
    }
}
