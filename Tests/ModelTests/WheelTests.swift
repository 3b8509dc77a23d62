import Foundation
import Model
import Testing

/// The year's wheel by its rule: weeks, months, days, and the steps counted back from the deadline.
@Suite struct WheelTests {
    private func days(_ from: String, _ to: String) throws -> ClosedRange<Day> {
        try #require(Day(from))...(try #require(Day(to)))
    }

    private var county: CountyProfile {
        let words = { (word: String) in Text(alike: word) }
        var county = CountyProfile(name: "fjell", county: words("Fjell"), deadline: "02-01")
        county.dates = [
            CountyDate(what: words("forum"), id: "forum", weeks: [3, 10, 25, 38, 46, 53], weekday: 4),
            CountyDate(what: words("maler"), id: "templates", month: 11), CountyDate(what: words("rapport")),
        ]
        return county
    }

    @Test func everyWeekOfTwoHundredYearsIsTheCalendarsOwn() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for number in stride(from: -25_567, through: 47_846, by: 3) {
            let day = Day(daysSinceEpoch: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let week = Week(
                year: calendar.component(.yearForWeekOfYear, from: date),
                number: calendar.component(.weekOfYear, from: date))
            guard day.week == week, Day(year: week.year, week: week.number, weekday: day.weekday) == day else {
                Issue.record("\(day.iso) lies in \(day.week), the calendar says \(week)")
                return
            }
        }
    }

    @Test func aWeekTheYearDoesNotHaveIsNoWeek() {
        #expect(Day(year: 2026, week: 53, weekday: 4)?.iso == "2026-12-31")
        #expect(Day(year: 2027, week: 53, weekday: 4) == nil)
        #expect(Day(year: 2027, week: 0, weekday: 4) == nil && Day(year: 2027, week: 3, weekday: 8) == nil)
    }

    @Test func theForumMeetsOnThursdaysOfItsWeeks() throws {
        let found = county.wheel(try days("2027-01-01", "2027-12-31")).filter { $0.key.hasPrefix("forum") }
        #expect(
            found.map(\.first.iso) == ["2027-01-21", "2027-03-11", "2027-06-24", "2027-09-23", "2027-11-18"])
        #expect(found.allSatisfy { $0.first.weekday == 4 && $0.first == $0.last })
        let longer = county.wheel(try days("2026-12-28", "2027-01-03"))
        #expect(longer.map(\.key) == ["forum-2026-w53"], "a week of the year before, seen from this one")
    }

    @Test func theStepsAreCountedBackFromTheDeadlineAsTheOwnerHasSetThem() throws {
        let period = try days("2026-10-01", "2027-02-01")
        let due = county.wheel(period, own: [StepWeeks(.units, weeks: 12)])
        let steps = Dictionary(grouping: due.filter { $0.step != nil || $0.isDeadline }, by: \.key)
            .mapValues { $0.map(\.first.iso) }
        #expect(steps["units-2027"] == ["2026-11-09"] && steps["owners-2027"] == ["2026-11-30"])
        #expect(steps["needs-report-2027"] == ["2027-02-01"])
        var other = county
        other.steps = [StepWeeks(.units, weeks: 20), StepWeeks(.owners, weeks: 1)]
        #expect(other.weeks(before: .units, own: [StepWeeks(.units, weeks: 12)]) == 12)
        #expect(other.weeks(before: .owners) == 1 && other.weeks(before: .network) == 3)
    }

    @Test func aWholeMonthHasItsFirstAndLastDay() throws {
        let month = try #require(county.wheel(try days("2026-11-20", "2026-11-21")).first { $0.first != $0.last })
        #expect(month.first.iso == "2026-11-01" && month.last.iso == "2026-11-30")
    }

    @Test func whatHasNoDayIsAnnouncedAndStandsOnNone() throws {
        #expect(county.unannounced.map(\.what.nb) == ["rapport"])
        #expect(county.wheel(try days("2026-01-01", "2030-12-31")).allSatisfy { $0.what.nb != "rapport" })
    }

    @Test func aCountyWithoutADeadlineHasNothingToCountBackFrom() throws {
        var county = county
        county.deadline = nil
        #expect(county.wheel(try days("2026-01-01", "2027-12-31")).allSatisfy { $0.step == nil })
        #expect(county.nextDeadline(from: try #require(Day("2026-11-26"))) == nil)
    }

    @Test func aDeadlineOnTheDayItselfIsTheNext() throws {
        #expect(county.nextDeadline(from: try #require(Day("2027-02-01")))?.iso == "2027-02-01")
        #expect(county.nextDeadline(from: try #require(Day("2027-02-02")))?.iso == "2028-02-01")
    }
}
