/// A moment to the second, written as ISO 8601 in UTC (`2026-11-21T12:00:00Z`).
public struct Moment: Sendable, Hashable, Comparable {
    /// Seconds since 1 January 1970 (UTC).
    public let seconds: Int

    /// Makes a moment.
    public init(seconds: Int) { self.seconds = seconds }

    /// Reads the ISO form; `nil` for anything else.
    public init?(_ iso: String) {
        let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(String(parts[0])), parts[1].utf8.count == 9, parts[1].hasSuffix("Z")
        else { return nil }
        let clock = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3,
            clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = clock.compactMap { Int($0) }
        guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
        seconds = day.daysSinceEpoch * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// The ISO form.
    public var iso: String {
        let rest = ofDay
        return "\(day.iso)T\(Moment.two(rest / 3600)):\(Moment.two(rest / 60 % 60)):\(Moment.two(rest % 60))Z"
    }

    /// The day it falls on (UTC).
    public var day: Day { Day(daysSinceEpoch: (seconds - ofDay) / 86_400) }

    /// The day and the time of day as people write them, without seconds.
    public var words: Text {
        let clock = (hour: Moment.two(ofDay / 3600), minute: Moment.two(ofDay / 60 % 60))
        return day.words.mapped { day, language in
            "\(day) \(clock.hour)\(language == .en ? ":" : ".")\(clock.minute)"
        }
    }

    /// The same time of another day, where one is given.
    public func on(_ day: Day?) -> Moment {
        day.map { Moment(seconds: $0.daysSinceEpoch * 86_400 + ofDay) } ?? self
    }

    /// The moment that many seconds later.
    public func moved(by seconds: Int) -> Moment { Moment(seconds: self.seconds + seconds) }

    /// The earlier moment is the smaller.
    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    private var ofDay: Int { ((seconds % 86_400) + 86_400) % 86_400 }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
