/// Days and times, which workbooks count from an epoch.
enum XLSXDay {
    /// The last day that there is a number for, 31 December 9999.
    private static let last = 2_958_465.0

    /// A number as the day or time it stands for.
    ///
    /// - Parameters:
    ///   - written: The number: days since the epoch, and a part of a day.
    ///   - shown: How it is shown.
    ///   - is1904: Whether 1 January 1904 is day 0. Else 1 January 1900 is day 1, and day 60 is 29 February 1900, which
    ///     never was: a fault that Excel keeps for the sake of older files.
    /// - Returns: `2022-06-03`, `12:30:00` or both; `nil` if there is none.
    static func text(_ written: String, _ shown: XLSXShown, is1904: Bool) -> String? {
        guard let number = Double(written), number >= 0, number < last + 1 else { return nil }
        var days = Int(number)
        var seconds = Int(((number - Double(days)) * 86_400).rounded())
        if seconds == 86_400 {
            days += 1
            seconds = 0
        }
        let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        if shown == .time, days == 0 { return time }
        let date: (year: Int, month: Int, day: Int)
        if is1904 {
            date = day(days + 1_461)
        } else if days == 60 {
            date = (1900, 2, 29)
        } else {
            guard days > 0 else { return nil }
            date = day(days < 60 ? days : days - 1)
        }
        let year = "\(date.year)"
        switch shown {
        case .year: return year
        case .month: return "\(year)-\(two(date.month))"
        case .day: return "\(year)-\(two(date.month))-\(two(date.day))"
        default: return "\(year)-\(two(date.month))-\(two(date.day)) \(time)"
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The day that comes so many days after 31 December 1899.
    private static func day(_ number: Int) -> (year: Int, month: Int, day: Int) {
        // Years are counted from March, so that a leap day is the last of its year; 693 900 days lie between
        // 1 March of year 0 and 31 December 1899.
        let days = number + 693_900
        let era = days / 146_097
        let inEra = days % 146_097
        let yearInEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * yearInEra + yearInEra / 4 - yearInEra / 100)
        let month = (5 * inYear + 2) / 153
        let day = inYear - (153 * month + 2) / 5 + 1
        return (era * 400 + yearInEra + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day)
    }
}
