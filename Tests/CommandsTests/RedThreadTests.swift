import Foundation
import GoldenFiles
import Testing

@testable import Commands

/// One figure of the pupils, from the file of 2025 to the annual report on 2027: measured again in the unit, handed up
/// through the owner, and told beside where it began, with what the figures can and cannot say.
@Suite struct RedThreadTests {
    /// The unit's new file: the same export, with the pupils of two years later in the place of those of 2023.
    private func newYear(_ sandbox: Sandbox) throws {
        let folder = Repository.root + "/Workspaces/Demo/granlia/sources"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        let read = try Repository.bytes("\(folder)/\(name)")
        // Little-endian UTF-16 without a mark, as the portal writes it.
        let units = stride(from: 0, to: read.count - 1, by: 2).map { UInt16(read[$0]) | UInt16(read[$0 + 1]) << 8 }
        let text = String(decoding: units, as: UTF16.self)
        let later = text.replacing("2023-24", with: "2026-27")
        let bytes: [UInt8] = [0xFF, 0xFE] + later.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try sandbox.write(bytes, to: "lesing-2027.csv")
    }

    /// The network reports on the year, and its answers find their way down to the school.
    private func answer(_ sandbox: Sandbox) throws {
        func run(_ words: String, _ replies: [String] = []) {
            let exit = sandbox.run(words, replies: replies)
            #expect(exit == 0, "\(words): \(sandbox.complaints)")
        }
        func reply(from name: String, to receiver: String) throws -> String {
            let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("\(name)/handover"))
            let file = names.first { $0.hasPrefix(receiver) && $0.contains("svar-fra") }
            return "\(name)/handover/" + (try #require(file, "\(names)"))
        }
        run(
            "analyse årsrapport --profile innlandet -w fjellnettverket --date 2028-01-10",
            AnnualReportTests.replies)
        run("svar -q -w fjellnettverket --date 2028-01-28")
        let toOwner = try reply(from: "fjellnettverket", to: "fjellvik")
        run("samle \(toOwner) -w fjellvik --date 2028-01-29")
        run("svar -q -w fjellvik --date 2028-01-29")
        let toSchool = try reply(from: "fjellvik", to: "granlia")
        run("samle \(toSchool) -w granlia --date 2028-01-30")
    }

    private func report(_ sandbox: Sandbox) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("ut"))
        let name = try #require(names.first { $0.hasSuffix(".md") })
        return String(decoding: try Repository.bytes(sandbox.path("ut/\(name)")), as: UTF8.self)
    }

    @Test func theFigureOfAUnitIsMeasuredAgainAndStandsInTheReport() throws {
        let sandbox = try Sandbox()
        for name in ["granlia", "fjellvik", "fjellnettverket"] { try RuleSample.copy(name, to: sandbox, at: name) }
        try newYear(sandbox)
        var told = ""
        func run(_ words: String) throws {
            let exit = sandbox.run("\(words) --date 2027-12-02")
            #expect(exit == 0, "\(words): \(sandbox.complaints)")
            told += "$ behov \(words)\n\(sandbox.output)\n"
        }
        try run("importer lesing-2027.csv -w granlia")
        let imported = told
        try run("lever -q -w granlia")
        let delivered = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("granlia/handover")).first)
        try run("samle granlia/handover/\(delivered) -w fjellvik")
        // The others of the owner's have nothing new: they say that what they reported holds.
        for place in ["prioritering-1", "studium-1", "studium-3"] {
            let exit = sandbox.run(
                ["godta", "SEA-013", place, "--fordi", "Det gjelder fortsatt", "-w", "fjellvik"]
                    + ["--date", "2027-12-02"])
            #expect(exit == 0, "\(sandbox.complaints)")
        }
        try run("lever -q -w fjellvik")
        let overview = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("fjellvik/handover"))
                .first { $0.contains("eieroversikt") })
        try run("samle fjellvik/handover/\(overview) -w fjellnettverket")
        told = imported
        try run("spor indikator-2 -w granlia")
        #expect(
            sandbox.run("eksporter årsrapport --format md -o ut -w fjellnettverket --date 2028-01-10") == 0,
            "\(sandbox.complaints)")
        let again = try report(sandbox).split(separator: "\n").filter { $0.contains("Lesing") }
        told += again.joined(separator: "\n") + "\n"
        #expect(again.contains { $0.contains("(2025-26)") && $0.contains("(2026-27)") }, "\(again)")
        try answer(sandbox)
        for (name, item) in [
            ("granlia", "indikator-2"), ("fjellvik", "prioritering-2"), ("fjellnettverket", "tiltak-2"),
        ] {
            try run("spor \(item) --opp -w \(name)")
        }
        #expect(Golden.difference(told, "RedThread.txt") == nil)
    }
}
