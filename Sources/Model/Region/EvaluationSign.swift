/// What is measured to see whether a measure works: where things stand, where they should be, and when one looks.
public struct EvaluationSign: Sendable, Hashable, Codable {
    /// What is measured, in the network's words or as the unit's file names it.
    public var what: String
    /// The indicator or source of a received assessment it is tied to, so that the measuring can be repeated.
    public var indicator: Reference?
    /// Further ones: the same in other units that take part, or the grade above, where the same pupils are a year later.
    @Sparse public var others: [Reference]
    /// Where things stand.
    public var baseline: String
    /// Where they should be.
    public var target: String
    /// When one looks.
    public var measured: String

    /// Makes a sign.
    public init(
        what: String, indicator: Reference? = nil, others: [Reference] = [], baseline: String, target: String,
        measured: String
    ) {
        self.what = what
        self.indicator = indicator
        self.others = others
        self.baseline = baseline
        self.target = target
        self.measured = measured
    }
}
