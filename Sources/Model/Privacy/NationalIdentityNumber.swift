/// Norwegian national identity numbers, which are never stored.
///
/// Eleven digits whose two check digits are right: birth numbers, D-numbers (day + 40), H-numbers (month + 40) and the
/// synthetic test numbers (month + 80 or + 65), the only ones that tests and samples use.
public enum NationalIdentityNumber {
    /// Whether a text holds one, in whatever digits and however it is parted: together, as the day and five digits, as
    /// a full day and five digits, digit by digit.
    ///
    /// Figures and dates that only lie beside each other are none: «14.01.2024-16.01.2024» holds eleven such digits.
    public static func isIn(_ text: String) -> Bool {
        guard mayBe(in: text.utf8) else { return false }
        return isIn(DigitRuns(text))
    }

    /// Whether a text may hold one, by the bytes of its UTF-8 alone.
    public static func mayBe(in bytes: UnsafeBufferPointer<UInt8>) -> Bool { mayBe(in: bytes[...]) }

    /// «1. mai 80 12345» has the fewest digits, «01018012345» the fewest bytes: a day by itself is too short.
    private static func mayBe(in bytes: some Collection<UInt8>) -> Bool {
        bytes.count >= 11 && DigitRuns.mayHold(bytes, digits: 8)
    }

    private static func isIn(_ runs: DigitRuns) -> Bool {
        for (place, group) in runs.groups.enumerated() {
            if group.count >= 11 {
                let last = group.start + group.count - 11
                if (group.start...last).contains(where: { isValid(runs.digits[$0..<$0 + 11]) }) { return true }
                if holdsWholeYear(Array(runs.digits[group.start..<group.start + group.count])) { return true }
                continue
            }
            if isSplit(place, runs) || isGrouped(place, runs) { return true }
            let days = Birthday.all(from: place, in: runs)
            if days.contains(where: { day in ending(day, runs).map { isValid((day.digits + $0)[...]) } ?? false })
            {
                return true
            }
        }
        return false
    }

    /// Whether thirteen digits are a full day and five: 01012039 or 20390101 first.
    private static func holdsWholeYear(_ digits: [UInt8]) -> Bool {
        guard digits.count == 13 else { return false }
        func isCentury(_ place: Int) -> Bool { [[1, 9], [2, 0]].contains(Array(digits[place..<place + 2])) }
        let five = digits[8...]
        return isCentury(4) && isValid((digits[0..<4] + digits[6..<8] + five)[...])
            || isCentury(0) && isValid((digits[6..<8] + digits[4..<6] + digits[2..<4] + five)[...])
    }

    /// Whether eleven digits stand in two groups that are parted somewhere else than after the day.
    private static func isSplit(_ place: Int, _ runs: DigitRuns) -> Bool {
        guard place + 1 < runs.groups.count else { return false }
        let (one, two) = (runs.groups[place], runs.groups[place + 1])
        guard one.count + two.count == 11, (4...7).contains(one.count), two.gap != nil else { return false }
        return isValid(runs.digits[one.start..<one.start + 11])
    }

    /// Whether eleven digits stand by themselves in three or four groups that one sign parts, but not by thousands.
    private static func isGrouped(_ place: Int, _ runs: DigitRuns) -> Bool {
        let groups = runs.groups[place...].prefix(5)
        guard groups.count > 2, let gap = groups[place + 1].gap, runs.groups[place].gap != gap else {
            return false
        }
        let joined = 1 + groups.dropFirst().prefix { $0.gap == gap }.count
        let sizes = groups.prefix(joined).map(\.count)
        guard (3...4).contains(joined), sizes.reduce(0, +) == 11, sizes.allSatisfy({ (2...5).contains($0) }),
            sizes.dropFirst().contains(where: { $0 != 3 })
        else { return false }
        let start = runs.groups[place].start
        return isValid(runs.digits[start..<start + 11])
    }

    /// The five digits that follow a day: together, three and two, or parted as the day is.
    private static func ending(_ day: Birthday, _ runs: DigitRuns) -> [UInt8]? {
        let rest = runs.groups[day.end...].prefix(5)
        guard let first = rest.first, first.gap != nil else { return nil }
        let sizes = rest.map(\.count)
        let five = Array(runs.digits[first.start...].prefix(5))
        guard five.count == 5 else { return nil }
        if sizes.first == 5 { return five }
        let inner = rest.dropFirst().map(\.gap)
        if sizes.starts(with: [3, 2]) || sizes.starts(with: [2, 3]), let gap = inner.first ?? nil, !gap.isOfTime {
            return five
        }
        guard let gap = day.gap, sizes.starts(with: day.size == 1 ? [1, 1, 1, 1, 1] : [2, 2, 1]) else {
            return nil
        }
        let parts = day.size == 1 ? 4 : 2
        return first.gap == gap && inner.prefix(parts).allSatisfy { $0 == gap } ? five : nil
    }

    /// Whether eleven digits have a possible day and month, and both check digits right.
    static func isValid(_ digits: ArraySlice<UInt8>) -> Bool {
        guard digits.count == 11 else { return false }
        let first = digits.startIndex
        func pair(_ place: Int) -> Int { Int(digits[first + place]) * 10 + Int(digits[first + place + 1]) }
        let (day, month) = (pair(0), pair(2))
        guard (1...31).contains(day) || (41...71).contains(day) else { return false }
        guard [0, 40, 65, 80].contains(where: { (1...12).contains(month - $0) }) else { return false }
        func isRight(_ weights: [Int]) -> Bool {
            zip(weights, digits).reduce(0) { $0 + $1.0 * Int($1.1) } % 11 == 0
        }
        return isRight([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && isRight([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
    }
}

/// A day among the digits of a text, as an identity number begins with it: day, month, two digits of the year.
private struct Birthday {
    let digits: [UInt8]
    /// The place of the first group after it.
    let end: Int
    /// How many digits each of its groups has, where they are parted alike.
    var size = 0
    /// What parts them, where they are parted alike.
    var gap: DigitRuns.Gap?

    /// Every way in which a day may begin with a group.
    static func all(from place: Int, in runs: DigitRuns) -> [Birthday] {
        let groups = runs.groups[place...].prefix(6)
        func digits(_ group: DigitRuns.Group) -> [UInt8] {
            Array(runs.digits[group.start..<group.start + group.count])
        }
        guard let first = groups.first else { return [] }
        let one = digits(first)
        if one.count == 6 { return [Birthday(digits: one, end: place + 1)] }
        if one.count == 8 {
            return [
                Birthday(digits: Array(one[0..<4] + one[6..<8]), end: place + 1),
                Birthday(digits: Array(one[6..<8] + one[4..<6] + one[2..<4]), end: place + 1),
            ]
        }
        guard groups.count > 1, let gap = groups[place + 1].gap else { return [] }
        let two = digits(groups[place + 1])
        var days: [Birthday] = []
        // «2010-11» is a school year.
        let isYear = one.count == 4 && gap.isOfDay && (one.starts(with: [1, 9]) || one.starts(with: [2, 0]))
        if one.count + two.count == 6, one.count > 1, two.count > 1, !isYear {
            days.append(Birthday(digits: one + two, end: place + 2))
        }
        guard groups.count > 2, groups[place + 2].gap != nil else { return days }
        let isAlike = groups[place + 2].gap == gap
        let isMonth = groups[place + 1].isMonth
        let three = digits(groups[place + 2])
        // «1.8 1980»: the year by itself.
        let isYearApart =
            gap.isOfDay && three.count == 4 && (three.starts(with: [1, 9]) || three.starts(with: [2, 0]))
        guard isAlike || isMonth || isYearApart else { return days }
        days += parted(one, two, three, gap, isMonth: isMonth).map { Birthday(digits: $0, end: place + 3) }
        if [one, two, three].allSatisfy({ $0.count == 2 }) {
            days.append(Birthday(digits: one + two + three, end: place + 3, size: 2, gap: gap))
        }
        if groups.count == 6, groups.allSatisfy({ $0.count == 1 }),
            groups.dropFirst().allSatisfy({ $0.gap == gap })
        {
            days.append(Birthday(digits: groups.flatMap(digits), end: place + 6, size: 1, gap: gap))
        }
        return days
    }

    /// Day, month and year written apart, in the orders people write them in.
    private static func parted(
        _ one: [UInt8], _ two: [UInt8], _ three: [UInt8], _ gap: DigitRuns.Gap, isMonth: Bool
    ) -> [[UInt8]] {
        func pair(_ digits: [UInt8]) -> [UInt8] { digits.count == 1 ? [0] + digits : Array(digits.suffix(2)) }
        guard two.count <= 2 else { return [] }
        let isDay = gap.isOfDay || isMonth
        if one.count == 4, three.count <= 2, isDay { return [pair(three) + pair(two) + pair(one)] }
        guard one.count <= 2, three.count == 2 || three.count == 4 else { return [] }
        // Single digits and whole years are those of days only between the signs of days.
        guard isDay || one.count + two.count == 4 && three.count == 4 else { return [] }
        let day = pair(one) + pair(two) + pair(three)
        return gap.signs.first == "/" && !isMonth ? [day, pair(two) + pair(one) + pair(three)] : [day]
    }
}
