import Model
import Pages
import Testing

/// Calendars as RFC 5545 has them, byte for byte.
@Suite struct ICalendarTests {
    private func text(_ entries: [CalendarEntry], named name: String = "Årshjul") throws -> String {
        let today = try #require(Day("2026-11-26"))
        return String(decoding: ICalendarWriter.bytes(entries, name: name, on: today, .nb), as: UTF8.self)
    }

    private func entry(_ what: String, uid: String = "a@behov", to last: String? = nil) throws -> CalendarEntry {
        CalendarEntry(
            uid: uid, first: try #require(Day("2026-11-30")), last: last.flatMap { Day($0) },
            what: .answer(what, .nb), whose: Text(alike: "tiltak-1"))
    }

    /// The lines as a reader puts them together again.
    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func anEventOfOneDayEndsTheDayAfter() throws {
        let lines = unfolded(try text([try entry("Levering")]))
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
        #expect(lines.contains("DTSTART;VALUE=DATE:20261130") && lines.contains("DTEND;VALUE=DATE:20261201"))
        #expect(lines.contains("UID:a@behov") && lines.contains("DTSTAMP:20261126T000000Z"))
    }

    @Test func noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsTorn() throws {
        let said = "Blåbærsyltetøy på brødskiva, 👩‍👩‍👧‍👦 «ærlig talt» – og mer; \\ til"
        for length in 1...120 {
            let words = String(repeating: said, count: 3).prefix(length)
            let text = try text([try entry(String(words))])
            #expect(text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains("\n"))
            let lines = Array(text.utf8).split(separator: 0x0A).map { $0.dropLast() }
            #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
            let summary = try #require(unfolded(text).first { $0.hasPrefix("SUMMARY") })
            let back = summary.dropFirst("SUMMARY;LANGUAGE=nb:".count).replacing("\\,", with: ",")
                .replacing("\\;", with: ";").replacing("\\\\", with: "\\")
            #expect(back == words.trimmingPrefix(" ").description.trimmingEnd)
        }
    }

    @Test func whatHasAMeaningIsEscapedAndNothingBecomesALineOfItsOwn() throws {
        let lines = unfolded(try text([try entry("a,b;c\\d\nEND:VEVENT\r\nX:1")], named: "A, B"))
        #expect(lines.contains("SUMMARY;LANGUAGE=nb:a\\,b\\;c\\\\d END:VEVENT X:1"))
        #expect(lines.contains("X-WR-CALNAME:A\\, B"))
        #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
    }

    @Test func oneIdStandsOnce() throws {
        let lines = unfolded(try text([try entry("en"), try entry("to"), try entry("tre", uid: "b@behov")]))
        #expect(lines.filter { $0.hasPrefix("UID") } == ["UID:a@behov", "UID:b@behov"])
    }

    @Test func severalDaysEndTheDayAfterTheLast() throws {
        #expect(try text([try entry("maler", to: "2026-12-31")]).contains("DTEND;VALUE=DATE:20270101\r\n"))
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var words = self
        while words.last == " " { words.removeLast() }
        return words
    }
}
