extension Day {
    /// The weekday of an ISO week, of which week 1 is the one with the year's first Thursday; `nil` where the year has no
    /// such week, or the week no such day.
    ///
    /// - Parameters:
    ///   - year: The year the week belongs to.
    ///   - week: The week, from 1.
    ///   - weekday: 1 for Monday to 7 for Sunday.
    public init?(year: Int, week: Int, weekday: Int) {
        guard (1...7).contains(weekday), week >= 1, (1...9998).contains(year),
            let fourth = Day(year: year, month: 1, day: 4)
        else { return nil }
        let monday = fourth.daysSinceEpoch - (fourth.weekday - 1)
        let day = Day(daysSinceEpoch: monday + (week - 1) * 7 + weekday - 1)
        guard day.week == Week(year: year, number: week) else { return nil }
        self = day
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        // 1 January 1970 was a Thursday.
        let shifted = (daysSinceEpoch + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// The ISO week the day lies in.
    public var week: Week {
        // The week belongs to the year its Thursday lies in.
        let thursday = Day(daysSinceEpoch: daysSinceEpoch - weekday + 4)
        let first = Day(year: thursday.year, month: 1, day: 1)?.daysSinceEpoch ?? thursday.daysSinceEpoch
        return Week(year: thursday.year, number: (thursday.daysSinceEpoch - first) / 7 + 1)
    }

    /// The day that many days later; earlier where the number is below zero.
    public func adding(days: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + days) }

    /// The last day of the month it lies in.
    public var endOfMonth: Day {
        let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
        return next?.adding(days: -1) ?? self
    }
}

/// An ISO week, by which schools and kindergartens plan.
public struct Week: Sendable, Hashable {
    /// The year it belongs to.
    public let year: Int
    /// Its number, from 1.
    public let number: Int

    /// Makes a week.
    public init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }
}
