/// What a rate or limit is and was: a file of its own, and no number of it in the code.
public struct ParameterHistory: Sendable, Hashable, Codable {
    /// The value for some days.
    public struct Value: Sendable, Hashable, Codable {
        /// The value.
        public var value: Quantity
        /// The first day; absent where it holds from ever.
        public var from: Day?
        /// The last day; absent while it holds.
        public var to: Day?
        /// The mark of the source it stands in.
        public var source: String
        /// What must be known to read it.
        public var note: Text?
        /// The day a person last looked at the source.
        public var lastLooked: Day

        /// Makes a value.
        public init(
            _ value: Quantity, from: Day? = nil, to: Day? = nil, source: String, note: Text? = nil, lastLooked: Day
        ) {
            self.value = value
            self.from = from
            self.to = to
            self.source = source
            self.note = note
            self.lastLooked = lastLooked
        }

        /// Whether it holds on a day.
        public func holds(on day: Day) -> Bool {
            (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
        }
    }

    /// What it is.
    public var what: Text
    /// What it is counted in.
    public var unit: Text
    /// The values, the newest first.
    public var values: [Value]

    /// Makes a history.
    public init(what: Text, unit: Text, values: [Value]) {
        self.what = what
        self.unit = unit
        self.values = values
    }

    /// The value on a day; `nil` where none is known for it.
    public func value(on day: Day) -> Value? { values.first { $0.holds(on: day) } }
}
