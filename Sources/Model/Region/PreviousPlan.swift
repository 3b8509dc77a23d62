/// What became of a measure of last year's plan.
public enum MeasureFate: String, Labelled {
    /// It goes on as it was.
    case continued
    /// It goes on, changed.
    case changed
    /// It is finished.
    case finished
    /// It was dropped before it was finished.
    case dropped

    /// What people call it.
    public var label: Text {
        switch self {
        case .continued: Text(nb: "fortsetter", nn: "held fram", en: "continues")
        case .changed: Text(nb: "fortsetter, endret", nn: "held fram, endra", en: "continues, changed")
        case .finished: Text(nb: "avsluttet", nn: "avslutta", en: "finished")
        case .dropped: Text(nb: "stoppet før tida", nn: "stoppa før tida", en: "stopped early")
        }
    }

    /// Whether the measure stands in the new plan too.
    public var goesOn: Bool { self == .continued || self == .changed }
}

/// Last year's plan, which this one starts from: the four-year plan rolls (LP 4.1).
public struct PreviousPlan: Sendable, Hashable, Codable {
    /// The workspace it stands in.
    public var workspace: String
    /// Its revision.
    @Ordinal public var revision: Int
    /// The year it was reported for, where that was known.
    @CalendarYear public var reportYear: Int?
    /// Its measures as they were then.
    public var measures: [Measure]
    /// What became of each.
    public var outcomes: [Outcome] = []

    /// Makes a previous plan of which nothing is decided yet.
    public init(workspace: String, revision: Int, reportYear: Int?, measures: [Measure]) {
        self.workspace = workspace
        self.revision = revision
        self.reportYear = reportYear
        self.measures = measures
    }

    /// What became of one measure, and why.
    public struct Outcome: Sendable, Hashable, Codable {
        /// Which.
        public var measure: ID<Measure>
        /// What became of it.
        public var fate: MeasureFate
        /// Why; absent until it is answered.
        public var reason: String?

        /// Makes an outcome.
        public init(measure: ID<Measure>, fate: MeasureFate, reason: String? = nil) {
            self.measure = measure
            self.fate = fate
            self.reason = reason
        }
    }

    /// What became of a measure, where it is decided.
    public func outcome(of measure: ID<Measure>) -> Outcome? { outcomes.first { $0.measure == measure } }
}

/// Whether a measure is new this year, goes on as it was, or goes on with changes (F § 11: described each year).
public enum MeasureStanding: String, Labelled {
    /// It is new.
    case new
    /// It goes on as it was.
    case continued
    /// It goes on with changes.
    case adjusted

    /// What people call it.
    public var label: Text {
        switch self {
        case .new: Text(nb: "nytt", nn: "nytt", en: "new")
        case .continued: Text(nb: "videreført", nn: "vidareført", en: "continued")
        case .adjusted: Text(nb: "justert", nn: "justert", en: "adjusted")
        }
    }
}
