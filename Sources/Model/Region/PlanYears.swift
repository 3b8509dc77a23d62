/// The years a plan is for: the period all plans of the county follow, and the year it is reported for.
public struct PlanYears: Sendable, Hashable, Codable {
    /// The first year of the four-year period.
    @CalendarYear public var first: Int
    /// The last year of the period.
    @CalendarYear public var last: Int
    /// The year the needs are reported for.
    @CalendarYear public var reported: Int

    /// Makes the years.
    public init(first: Int, last: Int, reported: Int) {
        self.first = first
        self.last = last
        self.reported = reported
    }

    /// How many years a local plan is for (LP 4.1).
    public static let length = 4
    /// The first year of the current period (LP 4.1); the periods before and after follow on.
    public static let anchor = 2026

    /// The years as they are on a day: the next report is for the year of the next deadline, the period the one that
    /// year falls in.
    ///
    /// - Parameters:
    ///   - today: The day.
    ///   - deadline: The day of the year the report is due, `MM-DD`; 1 February where none is set.
    public init(on today: Day, deadline: String?) {
        let due = Day("\(String(today.iso.prefix(4)))-\(deadline ?? "02-01")")
        let reported = due.map { today <= $0 } ?? false ? today.year : today.year + 1
        let past = reported - PlanYears.anchor
        let period = past >= 0 ? past / PlanYears.length : (past - PlanYears.length + 1) / PlanYears.length
        let first = PlanYears.anchor + period * PlanYears.length
        self.init(first: first, last: first + PlanYears.length - 1, reported: reported)
    }

    /// The years of the period.
    public var period: [Int] { Array(first...max(first, last)) }

    /// The years a measure can run: the period, and four years from the year reported for.
    public var offered: [Int] { Array(first...max(first, last, reported + PlanYears.length - 1)) }
}
