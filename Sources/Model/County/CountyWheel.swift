/// A day or some days that come by a rule, with what happens on them.
public struct WheelDay: Sendable, Hashable {
    /// What tells it from all others, year after year the same: `forum-2027-w03`.
    public let key: String
    /// The first day.
    public let first: Day
    /// The last day; the same where it is one.
    public let last: Day
    /// What happens.
    public let what: Text
    /// The step towards the deadline it is; `nil` for the county's own days.
    public let step: CalendarStep?
    /// Whether it is the day the needs report is due.
    public let isDeadline: Bool
}

extension CountyProfile {
    /// The days of the county's wheel and the steps counted back from its deadline, in order.
    ///
    /// - Parameters:
    ///   - period: The days looked at, both ends among them.
    ///   - own: What the owner has set for a step, instead of what the county or the program says.
    /// - Returns: The days; of the county's only what has one.
    public func wheel(_ period: ClosedRange<Day>, own: [StepWeeks] = []) -> [WheelDay] {
        // A step may lie in the year before its deadline, and the first week of a year begin in the one before.
        let years = (period.lowerBound.year - 1)...(period.upperBound.year + 2)
        let days = years.flatMap { year in
            (dates ?? []).flatMap { $0.days(in: year) } + deadline(in: year).map { deadlineDays($0, own) }.joined
        }
        return days.filter { $0.last >= period.lowerBound && $0.first <= period.upperBound }
            .sorted { ($0.first, $0.last, $0.key) < ($1.first, $1.last, $1.key) }
    }

    /// What comes every year on days that are not set beforehand: it is announced (LP 7: the annual report).
    public var unannounced: [CountyDate] { (dates ?? []).filter { !$0.hasDays } }

    /// The day the needs report of a year is due; `nil` where the county has set none.
    public func deadline(in year: Int) -> Day? { deadline.flatMap { Day(ofYear: year, $0) } }

    /// The next day a needs report is due, that day itself among them; `nil` where the county has set none.
    public func nextDeadline(from today: Day) -> Day? {
        [today.year, today.year + 1].compactMap(deadline).first { $0 >= today }
    }

    /// How many weeks before the deadline a step is due: as the owner set it, else the county, else the program.
    public func weeks(before step: CalendarStep, own: [StepWeeks] = []) -> Int {
        own.first { $0.step == step }?.weeks ?? steps?.first { $0.step == step }?.weeks ?? step.usualWeeks
    }

    /// The day a step is due on the way to a deadline.
    public func day(of step: CalendarStep, before due: Day, own: [StepWeeks] = []) -> Day {
        due.adding(days: -7 * weeks(before: step, own: own))
    }

    private func deadlineDays(_ due: Day, _ own: [StepWeeks]) -> [WheelDay] {
        let report = WheelDay(
            key: "needs-report-\(due.year)", first: due, last: due, what: CountyWheelWords.deadline, step: nil,
            isDeadline: true)
        return [report]
            + CalendarStep.allCases.map { step in
                let day = day(of: step, before: due, own: own)
                return WheelDay(
                    key: "\(step.rawValue)-\(due.year)", first: day, last: day, what: step.label, step: step,
                    isDeadline: false)
            }
    }
}

extension CountyDate {
    /// Whether it has a day, a month or weeks.
    public var hasDays: Bool { day != nil || month != nil || !(weeks ?? []).isEmpty }

    /// Its days in a year.
    fileprivate func days(in year: Int) -> [WheelDay] {
        let name = id ?? what.en.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        func made(_ key: String, _ first: Day, _ last: Day? = nil) -> WheelDay {
            WheelDay(
                key: "\(name)-\(key)", first: first, last: last ?? first, what: what, step: nil, isDeadline: false)
        }
        let single = day.flatMap { Day(ofYear: year, $0) }.map { made(String(year), $0) }
        let whole = month.flatMap { Day(year: year, month: $0, day: 1) }.map {
            made("\(year)-m\(month ?? 1)", $0, $0.endOfMonth)
        }
        let weekly = (weeks ?? []).compactMap { week in
            Day(year: year, week: week, weekday: weekday ?? 1).map {
                made("\(year)-w\(week < 10 ? "0" : "")\(week)", $0, weekday == nil ? $0.adding(days: 6) : nil)
            }
        }
        return [single, whole].compactMap(\.self) + weekly
    }
}

extension Day {
    /// A day of the year, `MM-DD`; 29 February is the 28th where there is no such day.
    fileprivate init?(ofYear year: Int, _ written: String) {
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        guard let day = Day("\(padded)-\(written)") ?? (written == "02-29" ? Day("\(padded)-02-28") : nil) else {
            return nil
        }
        self = day
    }
}

extension [WheelDay]? {
    fileprivate var joined: [WheelDay] { self ?? [] }
}

private enum CountyWheelWords {
    static let deadline = Text(
        nb: "frist for behovsmeldingen og den lokale kompetanseplanen",
        nn: "frist for behovsmeldinga og den lokale kompetanseplanen",
        en: "the needs report and the local competence plan are due")
}
