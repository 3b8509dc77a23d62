public import Model

/// What happens on a day or some days, as a calendar has it.
public struct CalendarEntry: Sendable, Hashable {
    /// What tells it from every other, always the same for the same thing, so that a calendar that reads it again
    /// moves it and does not get it twice.
    public let uid: String
    /// The first day.
    public let first: Day
    /// The last day; the same where it is one.
    public let last: Day
    /// What happens.
    public let what: Line
    /// Whose it is.
    public let whose: Text
    /// Whether something is to be finished by that day.
    public let isDeadline: Bool

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - uid: What tells it from every other, always the same for the same thing.
    ///   - first: The first day.
    ///   - last: The last day; `nil` where it is one.
    ///   - what: What happens.
    ///   - whose: Whose it is.
    ///   - isDeadline: Whether something is to be finished by that day.
    public init(uid: String, first: Day, last: Day? = nil, what: Line, whose: Text, isDeadline: Bool = false) {
        self.uid = uid
        self.first = first
        self.last = max(last ?? first, first)
        self.what = what
        self.whose = whose
        self.isDeadline = isDeadline
    }
}
