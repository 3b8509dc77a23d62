import Foundation
import Model
import Testing

@Suite struct DayTests {
    @Test func everyDayFrom1900To2100IsTheCalendarsOwn() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        var before: Day?
        for number in -25_567...47_846 {
            let day = Day(daysSinceEpoch: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let isRight =
                day.year == parts.year && day.month == parts.month && day.day == parts.day && Day(day.iso) == day
                && before.map { $0 < day } ?? true
            guard isRight else {
                Issue.record("day \(number) is \(day.iso), the calendar says \(parts)")
                return
            }
            before = day
        }
        #expect(Day(daysSinceEpoch: -25_567).iso == "1900-01-01")
        #expect(before?.iso == "2100-12-31")
    }

    @Test(arguments: [1900, 1999, 2000, 2023, 2024, 2100]) func onlyDaysTheCalendarHasAreMade(_ year: Int) throws {
        let calendar = Calendar(identifier: .gregorian)
        for month in 0...13 {
            for day in -1...32 {
                let parts = DateComponents(calendar: calendar, year: year, month: month, day: day)
                #expect((Day(year: year, month: month, day: day) != nil) == parts.isValidDate)
            }
        }
    }

    @Test(arguments: ["0001-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2026-11-21", "9999-12-31"])
    func anISODayIsReadAndWrittenBackAlike(_ iso: String) {
        #expect(Day(iso)?.iso == iso)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
        "2026-04-00", "2026-4-01", "2026-04-1", "26-04-01", "02026-04-01", "2026-04-01 ", " 2026-04-01",
        "2026/04/01", "20260401", "2026-04-01T00:00:00", "2026-04-01-", "-026-04-01", "+026-04-01", "2026--1-01",
        "0000-01-01", "01.04.2026", "٢٠٢٦-٠٤-٠١", "２０２６-０４-０１",
    ])
    func anythingElseIsNoDay(_ written: String) {
        #expect(Day(written) == nil)
    }

    @Test func aDayIsWrittenAsEachLanguageWritesIt() throws {
        let day = try #require(Day("2026-01-05"))
        #expect(day.words == Text(nb: "05.01.2026", nn: "05.01.2026", en: "5 January 2026"))
        let names = DateFormatter()
        names.locale = Locale(identifier: "en_GB")
        for month in 1...12 {
            let day = try #require(Day(year: 2026, month: month, day: 21))
            #expect(day.words.en == "21 \(names.monthSymbols[month - 1]) 2026")
        }
    }

    @Test func aFileHoldsTheISOFormAndNothingElse() throws {
        let days = try [Day("2026-11-21"), Day("2000-02-29")].map { try #require($0) }
        let bytes = try JSONEncoder().encode(days)
        #expect(String(decoding: bytes, as: UTF8.self) == #"["2026-11-21","2000-02-29"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: bytes) == days)
        for wrong in [#"["2026-02-30"]"#, #"["21.11.2026"]"#, "[20261121]", "[null]"] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([Day].self, from: Data(wrong.utf8))
            }
        }
    }

    @Test(arguments: [
        "09.12.2026", "9.12.26", "9/12-2026", "9/12/2026", "2026-12-09", "2026/12/09", "9. desember 2026",
        "9.desember 2026", "9 des. 2026", "9 Dec 2026", "December 9, 2026", "9th December 2026",
        "the 9th of December 2026", "onsdag 9. desember 2026", "Onsdag den 9. desember 2026", "ons. 09.12.2026",
        "Wednesday, December 9, 2026", "9–12–2026", "09122026", "20261209", " 9.12.2026. ",
    ])
    func aDayIsReadAsPeopleWriteIt(_ written: String) {
        #expect(Day(written: written)?.iso == "2026-12-09", "\(written)")
    }

    @Test(arguments: [
        "", "i morgen", "9. desember", "31.02.2026", "99999999", "20261309", "1234567", "onsdag", "den",
        "9.13.2026",
        "999888777", "9th", "of", "1. 2. 3. 2026",
    ])
    func whatIsNoDayIsNotGuessedAt(_ written: String) {
        #expect(Day(written: written) == nil, "\(written)")
    }
}
