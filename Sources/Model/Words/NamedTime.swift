/// A time that a text names in passing: «fra uke 45», «i desember», «15. mars 2027», «til våren».
public struct NamedTime: Sendable, Hashable {
    /// The first day of it.
    public let first: Day
    /// The last day of it; of a week the Friday.
    public let last: Day
    /// Whether something begins then («fra uke 45»), rather than being done by then.
    public let isStart: Bool
    /// Whether it is so long that only its first or last day can stand in a calendar.
    public let isLong: Bool

    /// The days it has in a calendar: where something begins the first, of what is long the last, else all of it.
    public var days: ClosedRange<Day> {
        if isStart { return first...first }
        return isLong ? last...last : first...last
    }

    /// Finds the times in a text, in the order they are named.
    ///
    /// - Parameters:
    ///   - words: The text, in any of the three languages.
    ///   - anchor: The day it was said: a week or month without its year is the first that ends then or later.
    /// - Returns: The times; none where the text names no day, week, month or half of a year.
    public static func all(in words: String, from anchor: Day) -> [NamedTime] {
        var reading = NamedTimeReading(words, anchor)
        return reading.all()
    }
}

/// One reading of a text, word by word.
private struct NamedTimeReading {
    private let tokens: [String]
    /// The same in small letters.
    private let lowered: [String]
    /// What stands before each of them: «–» between the weeks of «uke 45–46».
    private let gaps: [String]
    private let anchor: Day
    private var place = 0

    init(_ words: String, _ anchor: Day) {
        // A text of a workspace has an end; a longer one than anybody types is read as far as that.
        var (tokens, gaps, gap) = ([String](), [String](), "")
        var isInside = false
        for character in words.utf8.count > 20_000 ? words.prefix(20_000) : words[...] {
            guard character.isOfWord else {
                isInside = false
                if !character.isBlank { gap.append(character) }
                continue
            }
            if isInside {
                tokens[tokens.count - 1].append(character)
            } else {
                tokens.append(String(character))
                gaps.append(gap)
                gap = ""
            }
            isInside = true
        }
        (self.tokens, self.gaps, self.anchor) = (tokens, gaps, anchor)
        lowered = tokens.map { $0.lowercased() }
    }

    mutating func all() -> [NamedTime] {
        var times: [NamedTime] = []
        while place < tokens.count {
            let found = written() ?? weeks() ?? month() ?? half()
            if let found { times += found } else { place += 1 }
        }
        return times
    }

    private func token(_ ahead: Int = 0) -> String? {
        tokens.indices.contains(place + ahead) ? tokens[place + ahead] : nil
    }

    private func lower(_ ahead: Int = 0) -> String? {
        lowered.indices.contains(place + ahead) ? lowered[place + ahead] : nil
    }

    private func number(_ ahead: Int) -> Int? {
        token(ahead).flatMap { $0.count <= 4 ? Int($0) : nil }
    }

    /// A year of four digits; nothing else that stands there.
    private func year(_ ahead: Int) -> Int? { token(ahead)?.count == 4 ? number(ahead) : nil }

    private func month(_ ahead: Int) -> Int? {
        guard let word = token(ahead), let lower = lower(ahead) else { return nil }
        // «may» and «march» are verbs too: the months of English are known by their capital.
        return Day.month(called: lower, english: word.first?.isUppercase == true)
    }

    /// Whether something begins at what stands here: «fra uke 45».
    private var begins: Bool {
        lower(-1).map { ["fra", "frå", "from"].contains($0) } ?? false
    }

    /// The first of these years' times that ends at the anchor or later; of the year that was written, that one.
    private func resolved(_ year: Int?, _ make: (Int) -> (Day, Day)?) -> (first: Day, last: Day)? {
        let years = year.map { [$0] } ?? [anchor.year, anchor.year + 1]
        return years.compactMap(make).first { year != nil || $0.1 >= anchor }.map { ($0.0, $0.1) }
    }

    /// «15.12.2026», «2026-12-15», «15. desember», «15. desember 2026».
    private mutating func written() -> [NamedTime]? {
        var found: (day: Day, read: Int)?
        if let year = year(0), let month = number(1), let date = number(2) {
            found = Day(year: year, month: month, day: date).map { ($0, 3) }
        } else if let date = number(0), let month = number(1), let year = year(2) {
            found = Day(year: year, month: month, day: date).map { ($0, 3) }
        } else if let date = number(0), let month = month(1) {
            let year = year(2)
            found = resolved(year) { year in
                Day(year: year, month: month, day: date).map { ($0, $0) }
            }.map { ($0.first, year == nil ? 2 : 3) }
        }
        guard let found else { return unreal() }
        let time = NamedTime(first: found.day, last: found.day, isStart: begins, isLong: false)
        place += found.read
        return [time]
    }

    /// «31. februar» is no day, and no month either.
    private mutating func unreal() -> [NamedTime]? {
        guard number(0) != nil, month(1) != nil, gaps[place + 1] == "." else { return nil }
        place += 2
        return []
    }

    /// Whether a sentence ends before what stands so far ahead: «i uka. 45 barn».
    private func isEnded(before ahead: Int) -> Bool {
        gaps.indices.contains(place + ahead) && gaps[place + ahead].contains { ".!?".contains($0) }
    }

    /// «uke 45», «uke 45 og 47», «veke 2 2027».
    private mutating func weeks() -> [NamedTime]? {
        let named = ["uke", "uka", "ukene", "veke", "veka", "vekene", "week", "weeks"]
        guard let word = lower(), named.contains(word), number(1) != nil, !isEnded(before: 1) else {
            return nil
        }
        let isStart = begins
        var numbers: [Int] = []
        place += 1
        while let number = number(0), (1...53).contains(number) {
            numbers.append(number)
            place += 1
            guard let next = lower() else { break }
            if ["og", "and", "til", "to"].contains(next), self.number(1) != nil {
                place += 1
            } else if !["-", "–"].contains(gaps[place]) {
                break
            }
        }
        let year = year(0)
        if year != nil, !numbers.isEmpty { place += 1 }
        return numbers.compactMap { number in
            resolved(year) { year in
                guard let monday = Day(year: year, week: number, weekday: 1),
                    let friday = Day(year: year, week: number, weekday: 5)
                else { return nil }
                return (monday, friday)
            }.map { NamedTime(first: $0.first, last: $0.last, isStart: isStart, isLong: false) }
        }
    }

    /// «i desember», «fra januar 2027».
    private mutating func month() -> [NamedTime]? {
        guard let month = month(0) else { return nil }
        let (isStart, year) = (begins, year(1))
        place += year == nil ? 1 : 2
        return months(month...month, year, isStart)
    }

    /// «til våren», «høsten 2027»; «vår» alone is «our» as often.
    private mutating func half() -> [NamedTime]? {
        guard let word = lower() else { return nil }
        let year = year(1)
        let isNamed =
            year != nil
            || lower(-1).map { ["the", "this", "next", "by"].contains($0) } ?? false
        let months: ClosedRange<Int>
        switch word {
        case "våren": months = 1...7
        case "vår" where year != nil: months = 1...7
        case "høsten", "hausten": months = 8...12
        case "høst" where year != nil, "haust" where year != nil: months = 8...12
        case "spring" where isNamed: months = 1...7
        case "autumn" where isNamed: months = 8...12
        default: return nil
        }
        let isStart = begins
        place += year == nil ? 1 : 2
        return self.months(months, year, isStart)
    }

    private func months(_ months: ClosedRange<Int>, _ year: Int?, _ isStart: Bool) -> [NamedTime] {
        let time = resolved(year) { year in
            guard let first = Day(year: year, month: months.lowerBound, day: 1),
                let last = Day(year: year, month: months.upperBound, day: 1)?.endOfMonth
            else { return nil }
            return (first, last)
        }
        return time.map { [NamedTime(first: $0.first, last: $0.last, isStart: isStart, isLong: true)] } ?? []
    }
}
