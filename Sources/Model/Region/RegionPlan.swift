/// A regional network's needs report and four-year competence plan, with the owners' overviews behind them.
public struct RegionPlan: Sendable, Hashable, Codable {
    /// Who it is about.
    public var profile: Profile
    /// The municipality that receives the grant letter for the network (LP 2.4).
    public var hostMunicipality: String?
    /// Who to ask.
    public var contact: String?
    /// The owners' overviews.
    public var received: [Sealed<OwnerOverview>] = []
    /// Needs assessments of private units that handed over straight to the region.
    public var units: [Sealed<UnitAnalysis>] = []
    /// How the needs were prioritised in partnership with the university (LP 4.1).
    public var prioritisation: String?
    /// The measures.
    public var measures: [Measure] = []
    /// Priorities and needs that became no measure, and why.
    public var declined: [Declined] = []
    /// How a limited part is used for a coordinator; «not used» is an answer (F § 11).
    public var coordinator: String?
    /// How a limited part is used for release time; «not used» is an answer (F § 11).
    public var releaseTime: String?
    /// The share for special needs education and inclusive practice (F § 9).
    public var specialNeedsShare: String?
    /// What happens to left-over money of earlier grants (LP 3.8).
    public var leftOver: String?
    /// Who approved the plan, and when.
    public var approval: String?
    /// Who took part, and when.
    public var meetings: [Meeting] = []
    /// The lists that were said to be complete, by the step that asked.
    public var complete = CompleteLists()
    /// The numbers given out so far.
    public var numbering = Numbering()

    /// The years of the plan.
    public static let years = [2026, 2027, 2028, 2029]

    /// Makes an empty plan.
    public init(profile: Profile) { self.profile = profile }
}
