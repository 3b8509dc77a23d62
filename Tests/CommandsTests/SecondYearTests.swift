import Foundation
import GoldenFiles
import Testing

@testable import Commands

/// The second year of the sample region: a new figure and a new analysis at the school, the others' needs handed over once
/// more with what they have seen, the owner's next overview, and the plan of 2028 rolled on from the report of 2027.
@Suite struct SecondYearTests {
    static let names = Repository.names(in: "Workspaces/SecondYear")

    private func copy(_ name: String, to sandbox: Sandbox) throws {
        let folder = "\(Repository.root)/Workspaces/SecondYear/\(name)"
        for file in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
        where file.hasSuffix(".json") || file.hasSuffix(".csv") {
            try sandbox.write(try Repository.bytes("\(folder)/\(file)"), to: "\(name)/\(file)")
        }
    }

    /// As of the Demo, nothing is for `check` to find, on any day.
    @Test(arguments: names) func nothingIsForCheckToFind(_ name: String) throws {
        let sandbox = try Sandbox()
        try copy(name, to: sandbox)
        for day in ["2028-01-20", "2034-12-31"] {
            #expect(sandbox.run("check --below --json --date \(day) -w \(name)") == 0, "\(sandbox.complaints)")
            #expect(sandbox.output == "[]\n")
        }
    }

    /// What became of last year's need, priority and measure, told in each of the three folders.
    @Test func whatBecameOfLastYearIsToldInAllThreeFolders() throws {
        let sandbox = try Sandbox()
        var told = ""
        for (name, item) in [
            ("granlia", "behov-1"), ("fjellvik", "prioritering-2"), ("fjellnettverket", "tiltak-2"),
        ] {
            try copy(name, to: sandbox)
            let words = "spor \(item) --opp -w \(name)"
            #expect(sandbox.run(words) == 0, "\(sandbox.complaints)")
            told += "$ behov \(words)\n\(sandbox.output)\n"
        }
        #expect(Golden.difference(told, "SecondYear.txt") == nil)
    }

    /// The red thread of one indicator of the children: the cell of the first year's file, the measure's report on it, and
    /// the cell of the next year's file, on which the next analysis is built.
    @Test func oneIndicatorIsFollowedFromTheFirstFileToTheReportAndTheNext() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("granlia", to: sandbox, at: "granlia-2026")
        for name in ["fjellnettverket", "granlia"] { try copy(name, to: sandbox) }
        var told = ""
        for words in [
            "spor indikator-2 -w granlia-2026", "spor tiltak-2 --opp -w fjellnettverket",
            "spor indikator-5 -w granlia",
        ] {
            #expect(sandbox.run(words) == 0, "\(sandbox.complaints)")
            told += "$ behov \(words)\n\(sandbox.output)\n"
        }
        #expect(Golden.difference(told, "RedThreadOfTwoYears.txt") == nil)
    }
}
