import Foundation
import Testing

@testable import Commands

/// `calendar` as it is typed, the days one sets oneself, and what `status` says of the next.
@Suite struct CalendarTests {
    private func region() throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "fjellnettverket")
        return sandbox
    }

    @Test func theWheelShowsTheCountysDaysTheStepsAndTheMilestones() throws {
        let sandbox = try region()
        #expect(sandbox.run("årshjul --profile innlandet --date 2026-11-26 -w fjellnettverket") == 0)
        let said = sandbox.output
        for words in ["30.11.2026", "21.01.2027", "01.02.2027", "tiltak-1", "Eierne leverer til nettverket"] {
            #expect(said.contains(words), "\(words)")
        }
        #expect(said.contains("Datoen er ikke kunngjort ennå"))
        #expect(said.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func aCountyWithoutAWorkspaceHasAWheelToo() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("calendar --year 2027 --profile innlandet --json") == 0)
        #expect(sandbox.output.contains("innlandet-forum-2027-w03@behov"))
        #expect(sandbox.run("årshjul") == 64)
        #expect(sandbox.run("årshjul --profile innlandet --år 27") == 64)
    }

    @Test func theCalendarIsTheSameFileOnTheSameDay() throws {
        let sandbox = try region()
        let words = "årshjul --profile innlandet --date 2026-11-26 -w fjellnettverket --format ics -o ut"
        #expect(sandbox.run(words) == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("ut"))
        let name = try #require(names.first { $0.hasSuffix(".ics") })
        let first = try Repository.bytes(sandbox.path("ut/\(name)"))
        #expect(sandbox.run(words) == 0)
        #expect(try Repository.bytes(sandbox.path("ut/\(name)")) == first)
        #expect(String(decoding: first, as: UTF8.self).contains("BEGIN:VEVENT\r\n"))
    }

    @Test func anOwnersOwnDayMovesTheStep() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        let wheel = "årshjul --profile innlandet --date 2026-09-01 -w s"
        #expect(sandbox.run("oppsett frist enhetene 12 -w s --profile innlandet --date 2026-09-01") == 0)
        #expect(sandbox.output.contains("09.11.2026"))
        #expect(sandbox.run(wheel) == 0)
        #expect(sandbox.output.contains("09.11.2026"))
        #expect(sandbox.run("oppsett frist enhetene vanlig -w s --profile innlandet --date 2026-09-01") == 0)
        #expect(sandbox.run(wheel) == 0)
        #expect(sandbox.output.contains("02.11.2026") && !sandbox.output.contains("09.11.2026"))
        for wrong in ["enhetene", "enhetene 53", "enhetene mange", "uker 3"] {
            #expect(sandbox.run("oppsett frist \(wrong) -w s") == 64)
        }
    }

    @Test func statusSaysHowLongItIsUntilOneHandsOver() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        #expect(sandbox.run("status -w s --profile innlandet --date 2026-10-21") == 0)
        #expect(sandbox.output.contains("Om 12 dager: lever til eieren (02.11.2026)."))
        #expect(sandbox.run("status -w s --profile innlandet --date 2026-11-03") == 0)
        let told = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("enhetene leverer til eieren 02.11.2026. Datoen er passert."), "\(told)")
        #expect(told.contains("behov oppsett -w s frist"), "\(told)")
        #expect(sandbox.run("status -w s --profile innlandet --date 2026-03-03") == 0)
        #expect(!sandbox.output.contains("lever til eieren"))
    }

    /// What a unit does itself stands in its calendar and, with its next day, in `status`; what names no time is told.
    @Test func whatAUnitDoesItselfStandsInItsCalendar() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        #expect(sandbox.run("årshjul -w s --date 2026-10-28 --json") == 0)
        #expect(sandbox.output.contains("\"2026-11-02\"") && sandbox.output.contains("need-2-own-2@behov"))
        #expect(sandbox.run("årshjul -w s --date 2026-10-28 --format ics -o ut") == 0)
        let made = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("ut"))
        let name = try #require(made.first { $0.hasSuffix(".ics") }, "\(made)")
        #expect(try sandbox.text("ut/\(name)").contains("DTSTART;VALUE=DATE:20261231"))
        #expect(sandbox.run("status -w s --date 2026-11-26") == 0)
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("neste dato: 31.12.2026"), "\(said)")
        let text = try sandbox.text("s/workspace.json")
            .replacing("fra uke 45. Styrer", with: "nå. Styrer").replacing("i desember tegner", with: "så tegner")
        try sandbox.write(text, to: "s/workspace.json")
        #expect(sandbox.run("årshjul -w s --date 2026-10-28") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("nevner ingen dag"), "\(sandbox.output)")
    }
}
