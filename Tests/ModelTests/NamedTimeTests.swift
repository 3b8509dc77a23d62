import Model
import Testing

/// The times a text names in passing are found, each in the year it was said of, and nothing else is taken for one.
@Suite struct NamedTimeTests {
    /// A text, and its times as `first–last`, with `>` before what only begins then.
    private static let texts: [(words: String, times: [String])] = [
        (
            "De pedagogiske lederne har ansvaret fra uke 45, og i desember tegner vi igjen i ti dager.",
            [">2026-11-02–2026-11-06", "2026-12-01–2026-12-31"]
        ),
        (
            "kvar måndag frå veke 2; vi spør i april om det hjelpte",
            [">2027-01-11–2027-01-15", "2027-04-01–2027-04-30"]
        ),
        (
            "uke 45–46 og deretter uke 2 og 4 2028",
            ["2026-11-02–2026-11-06", "2026-11-09–2026-11-13", "2028-01-10–2028-01-14", "2028-01-24–2028-01-28"]
        ),
        ("innen 15.12.2026, og 2027-03-01", ["2026-12-15–2026-12-15", "2027-03-01–2027-03-01"]),
        ("15. mars, så 3. oktober 2027", ["2027-03-15–2027-03-15", "2027-10-03–2027-10-03"]),
        ("til våren, og igjen høsten 2027", ["2027-01-01–2027-07-31", "2027-08-01–2027-12-31"]),
        (
            "In May we see whether more take part; by next spring we may march on",
            ["2027-05-01–2027-05-31", "2027-01-01–2027-07-31"]
        ),
        (
            "Leiinga vår set av 30 minutt i uka. 45 barn var med, 10 av 12 sa ja i uke 46. 30 minutt er nok.",
            ["2026-11-09–2026-11-13"]
        ),
        ("uke 54, uke 0, 31. februar, 99.99.2027", []), ("hver uke", []), ("", []),
    ]

    @Test(arguments: texts.indices) func theTimesAreThose(_ place: Int) throws {
        let (words, times) = Self.texts[place]
        let said = try #require(Day(year: 2026, month: 10, day: 27))
        let found = NamedTime.all(in: words, from: said).map {
            "\($0.isStart ? ">" : "")\($0.first.iso)–\($0.last.iso)"
        }
        #expect(found == times)
    }

    /// What is long stands on the day it is to be done by; what begins, on the day it begins.
    @Test func aCalendarHasTheDayThatCounts() throws {
        let said = try #require(Day(year: 2026, month: 10, day: 27))
        let days = NamedTime.all(in: "fra uke 45, fra januar, i desember, i uke 46", from: said).map(\.days)
        #expect(
            days.map { "\($0.lowerBound.iso)–\($0.upperBound.iso)" } == [
                "2026-11-02–2026-11-02", "2027-01-01–2027-01-01", "2026-12-31–2026-12-31", "2026-11-09–2026-11-13",
            ])
    }
}
