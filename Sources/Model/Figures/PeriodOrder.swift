/// The order in time of periods written as people write them: `2021`, `2025-26`, `Vår 2021`, `Høst 2021`.
public enum PeriodOrder {
    /// Whether one period comes before another; those of one time are in the order of their letters.
    public static func precedes(_ one: String, _ other: String) -> Bool {
        let (first, second) = (key(one), key(other))
        if first.year != second.year { return first.year < second.year }
        if first.part != second.part { return first.part < second.part }
        return one < other
    }

    private static func key(_ period: String) -> (year: Int, part: Int) {
        var year = 0
        var run = 0
        var value = 0
        for byte in period.utf8 {
            guard (48...57).contains(byte) else {
                run = 0
                value = 0
                continue
            }
            run += 1
            value = run > 4 ? value : value * 10 + Int(byte) - 48
            if run == 4 {
                year = value
                break
            }
        }
        let words = period.lowercased()
        return (year, words.mentions("vår") ? 1 : words.mentions("høst") || words.mentions("haust") ? 2 : 0)
    }
}
