/// The allocation done over again, slowly and by other means: fractions, krone by krone, and a search for each
/// largest remainder. It shares no line with the program.
struct SecondOpinion {
    /// A number as two whole numbers, always reduced.
    struct Fraction: Equatable {
        let top: Int
        let bottom: Int

        init(_ top: Int, _ bottom: Int = 1) {
            var (a, b) = (top, bottom)
            while b != 0 { (a, b) = (b, a % b) }
            let divisor = max(a, 1)
            (self.top, self.bottom) = (top / divisor, bottom / divisor)
        }

        static func + (one: Fraction, other: Fraction) -> Fraction {
            Fraction(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom)
        }
        static func * (one: Fraction, other: Fraction) -> Fraction {
            let (left, right) = (Fraction(one.top, other.bottom), Fraction(other.top, one.bottom))
            return Fraction(left.top * right.top, left.bottom * right.bottom)
        }
        static func / (one: Fraction, other: Fraction) -> Fraction { one * Fraction(other.bottom, other.top) }
        static func > (one: Fraction, other: Fraction) -> Bool { one.top * other.bottom > other.top * one.bottom }
        var floor: Int { top / bottom }
        var remainder: Fraction { Fraction(top % bottom, bottom) }
    }

    var common = 0
    var levelling: [String: Int] = [:]
    var granted: [String: Int] = [:]
    var unallocated = 0

    init(
        frame: Int, staff: [String: Fraction], needs: [String: Int]?, percents: (common: Int, levelling: Int),
        levelled: [String]
    ) {
        common = (Fraction(frame) * Fraction(percents.common, 100)).floor
        var hand = (Fraction(frame) * Fraction(percents.levelling, 100)).floor
        unallocated = frame - common - hand
        let names = Self.ordered(levelled)
        for name in names { levelling[name] = 0 }
        while hand > 0 {
            for name in names where hand > 0 {
                levelling[name, default: 0] += 1
                hand -= 1
            }
        }
        for name in staff.keys { granted[name] = 0 }
        deal(staff, needs)
    }

    /// One round, and then the next.
    private mutating func deal(_ staff: [String: Fraction], _ needs: [String: Int]?) {
        func lacks(_ name: String) -> Int {
            guard let needs else { return unallocated }
            return (needs[name] ?? 0) - (levelling[name] ?? 0) - (granted[name] ?? 0)
        }
        let wanting = staff.filter { lacks($0.key) > 0 && $0.value.top > 0 }
        guard unallocated > 0, !wanting.isEmpty else { return }
        let parts = Self.parts(of: unallocated, wanting)
        for (name, part) in parts.map({ ($0, min($1, lacks($0))) }) {
            granted[name, default: 0] += part
            unallocated -= part
        }
        deal(staff, needs)
    }

    static func parts(of amount: Int, _ staff: [String: Fraction]) -> [String: Int] {
        let all = staff.values.reduce(Fraction(0), +)
        let quotas = staff.mapValues { Fraction(amount) * $0 / all }
        var parts = quotas.mapValues(\.floor)
        var waiting = ordered(Array(staff.keys))
        while parts.values.reduce(0, +) < amount {
            var best = 0
            for place in waiting.indices {
                guard let one = quotas[waiting[place]]?.remainder, let other = quotas[waiting[best]]?.remainder
                else {
                    continue
                }
                if one > other { best = place }
            }
            parts[waiting.remove(at: best), default: 0] += 1
        }
        return parts
    }

    /// Names by their code points, one after the other.
    static func ordered(_ names: [String]) -> [String] {
        names.map { $0.unicodeScalars.map(\.value) }.sorted { one, other in
            for (left, right) in zip(one, other) where left != right { return left < right }
            return one.count < other.count
        }.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
    }
}
