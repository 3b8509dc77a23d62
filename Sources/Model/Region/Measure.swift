/// A measure (tiltak) of the region's plan, with all that LP 4.1 and F § 4 and § 11 ask of it.
public struct Measure: Item {
    /// A measure.
    public static let kind = ItemKind.measure
    /// Its id.
    public let id: ID<Measure>
    /// What it is called.
    public var title: String
    /// The owners' priorities and units' needs it answers.
    public var basis: [Reference]
    /// The goal for the children (LP 4.1: prioritised goals).
    public var goal: String?
    /// What it was said to have in common with the measure before it, whose answers it took; absent until that is asked.
    public var shared: [SharedAnswer]?
    /// Who takes part, in words; absent where `participantGroups` tells it row by row.
    public var participants: String?
    /// Who takes part, row by row (LP 4.1, F § 2).
    public var participantGroups: [ParticipantGroup]?
    /// Whether it is a measure for all, that needs no need of each unit's own (LP 3.8: common measures).
    public var isCommon: Bool?
    /// Why units take part that have no need behind it.
    public var withoutNeed: String?
    /// How they work, in their own words (LP 4.1).
    public var workingMethods: String?
    /// How they work, as the catalogue names it.
    public var methodKinds: [WorkingMethod]?
    /// The owner that answers for it, by name; absent where that is told by who has the needs (LP 4.1).
    public var responsible: String?
    /// What kind of environment it is planned and carried out with (F § 4).
    public var partner: PartnerKind?
    /// Who that is and what the cooperation is, locally too (LP 4.1).
    public var cooperation: String?
    /// The days it was planned together with the partner (F § 4), in order.
    public var dialogue: [Day]?
    /// What the owners put in (LP 4.1, F § 11).
    public var ownContribution: String?
    /// How it strengthens the professional community in and between the units (F § 4).
    public var learningCommunity: String?
    /// How the measure is evaluated (LP 4.1), in words.
    public var evaluation: String?
    /// What is measured of the children, so that the measure can be evaluated (LP 4.1, 8.2.1).
    public var childSign: EvaluationSign?
    /// What is measured of practice, so that the measure can be evaluated (LP 4.1, 8.2.1).
    public var practiceSign: EvaluationSign?
    /// How it is judged whether the goal is reached (LP 4.1).
    public var goalAttainment: String?
    /// How the experience strengthens teacher education (F § 4).
    public var teacherEducation: String?
    /// How Sami perspectives are looked after (F § 4).
    public var samiPerspective: String?
    /// How much of it is kindergarten-based, school-based, and special needs education.
    public var shares: MeasureShares?
    /// The years it runs, in order (LP 4.1: duration).
    @CalendarYear public var years: [Int]
    /// What is to be done by when, in order.
    public var milestones: [Milestone]?
    /// How the competence is kept up when the measure is over.
    public var maintenance: String?
    /// What it costs, year by year in order, each year once.
    public var budget: [YearBudget]?
    /// What came of it in the year reported on; absent until the annual report tells.
    public var result: MeasureResult?

    /// Makes a measure.
    public init(id: ID<Measure>, title: String, basis: [Reference] = []) {
        self.id = id
        self.title = title
        self.basis = basis
        years = []
    }
}
