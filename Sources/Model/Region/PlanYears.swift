/// The years a plan is for: the period all plans of the county follow, and the year it is reported for.
public struct PlanYears: Sendable, Hashable, Codable {
    /// The first year of the period.
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

    /// The years as they are on a day: the next report is for the year of the next deadline, the period the one that
    /// year falls in.
    ///
    /// - Parameters:
    ///   - today: The day.
    ///   - deadline: The day of the year the report is due, `MM-DD`; 1 February where none is set.
    ///   - period: A period of the county's plans; those before and after follow on.
    public init(on today: Day, deadline: String?, period: PlanPeriod = .usual) {
        let due = Day("\(String(today.iso.prefix(4)))-\(deadline ?? "02-01")")
        let reported = due.map { today <= $0 } ?? false ? today.year : today.year + 1
        let (past, length) = (reported - period.first, period.years)
        let before = past >= 0 ? past / length : (past - length + 1) / length
        let first = period.first + before * length
        self.init(first: first, last: first + length - 1, reported: reported)
    }

    /// The years of the period.
    public var period: [Int] { Array(first...max(first, last)) }

    /// The years a measure can run: the period, and as many years from the year reported for.
    public var offered: [Int] { Array(first...max(first, last, reported + last - first)) }
}
