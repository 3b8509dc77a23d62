/// What is known of the scale that an indicator's values lie on.
public enum KnownScale: Sendable, Hashable {
    /// It runs from one value to another.
    case from(Scale)
    /// It has no ends: scale points of national tests, with mean 50 and standard deviation 10 in a series' first year.
    case open
    /// Nobody has told its ends, and without them nobody can tell whether a difference is large.
    case untold
    /// The values are on none: they count days, square metres, persons.
    case none
}

extension Indicator {
    /// What is known of the scale of its values.
    public var knownScale: KnownScale {
        if let scale { return .from(scale) }
        let words = (measuredIn.isEmpty ? name : measuredIn).folded
        if words.mentions("skalapoeng") { return .open }
        guard !isCount, !isShare else { return .none }
        let marks = ["snitt", "gjennomsnitt", "score", "skår", "indeks", "poeng", "mean", "index"]
        return words.split(whereSeparator: { !$0.isLetter }).contains { marks.contains(String($0)) }
            ? .untold : .none
    }
}
