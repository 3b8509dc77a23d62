import Foundation
import Guidance
import Model
import Testing

@testable import Commands

/// A command that we tell people to type must exist.
@Suite struct PrintedCommandTests {
    /// Every text that people read: the literals of the sources, the templates, the README, and what is on the screen
    /// and in documents as the goldens and samples have it.
    static let texts: [(path: String, text: String)] = {
        let found = ["Sources", "Templates", "Tests", "Workspaces"].flatMap { folder in
            (FileManager.default.enumerator(atPath: Repository.root + "/" + folder)?.compactMap { $0 as? String }
                ?? [])
                .map { "\(folder)/\($0)" }
        }
        let read = found.filter { path in
            path.hasPrefix("Sources") && path.hasSuffix(".swift")
                || path.hasPrefix("Templates") && path.hasSuffix(".json") || path.contains("/Goldens/")
                || path.hasSuffix("check.json") || path.hasSuffix("transcript.txt")
        }
        return (read + ["README.md"]).sorted().compactMap { path in
            guard let text = try? String(contentsOfFile: Repository.root + "/" + path, encoding: .utf8) else {
                return nil
            }
            let isCode = path.hasSuffix(".swift")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return (path, isCode ? lines.filter { !$0.trimmed.hasPrefix("//") }.joined(separator: "\n") : text)
        }
    }()

    @Test func everyCommandWeTellPeopleToTypeCanBeTyped() throws {
        var commands = 0
        var places: [PrintedCommand: String] = [:]
        for (path, text) in Self.texts {
            // Mistakes and help are shown as they were typed, each in its own test.
            guard !path.contains("/Goldens/Mistakes"), !path.contains("/Goldens/Help") else { continue }
            for printed in PrintedCommand.all(in: text, isCode: path.hasSuffix(".swift")) {
                if CommandList.named(printed.command) != nil { commands += 1 }
                places[printed] = places[printed] ?? path
            }
        }
        for (printed, path) in places {
            #expect(printed.faultAsTyped == nil, "\(path): \(printed.command) \(printed.words)")
        }
        #expect(commands > 600)
    }

    @Test(arguments: [
        ("Neste:  behov importter FIL", PrintedCommand.Fault.unknown("importter")),
        ("Se «behov sjekk --belov»", .option("--belov", of: "sjekk")),
        ("rett det med `behov endree mål-1`", .unknown("endree")),
        ("Skriv behov endre", .words("endre")),
        ("behov sjekk --severity feil", .language("--severity", of: "sjekk")),
        ("Next:  behov collct FILE", .unknown("collct")),
    ])
    func oneThatIsMisspeltIsFound(_ text: String, _ fault: PrintedCommand.Fault) {
        #expect(PrintedCommand.all(in: text, isCode: false).compactMap(\.faultAsTyped) == [fault])
    }

    @Test func aNeedInASentenceIsNoCommand() {
        let prose = "Skriv ett behov til, eller «ferdig». Dette er behov for flere. Vi har behov som er mottatt."
        #expect(PrintedCommand.all(in: prose, isCode: false).allSatisfy { $0.faultAsTyped == nil })
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
