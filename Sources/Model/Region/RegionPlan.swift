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
    /// The numbers that priorities and needs are shown with; kept so that none changes when others come.
    @Sparse public var basisNumbers: [NumberedNeed] = []
    /// The units of the network's municipalities, as a register lists them; empty until one is read.
    @Sparse public var register: [RegisteredUnit] = []
    /// The years it is for; absent in a plan that was begun before they were kept.
    public var years: PlanYears?
    /// Last year's plan, where this one starts from it.
    public var previous: PreviousPlan?
    /// The meetings with the partner where the needs were prioritised, in order (LP 4.1).
    public var prioritisationMeetings: [PartnerMeeting]?
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
    /// What does not belong to any single measure, such as the coordinator, year by year in order.
    public var commonBudget: [YearBudget]?
    /// The share for special needs education and inclusive practice (F § 9).
    public var specialNeedsShare: String?
    /// What happens to left-over money of earlier grants (LP 3.8).
    public var leftOver: String?
    /// The annual report on the year reported for; absent until it is begun.
    public var report: AnnualReport?
    /// Who approved the plan, and when.
    public var approval: String?
    /// The discussion of needs and measures with the employees' organisations (drøfting; SKK 1.3, F § 11).
    public var discussion: Discussion?
    /// What statsforvalter answered when the report had come in; absent where it stands as it was handed over.
    public var adjustment: Adjustment?
    /// Who took part, and when.
    public var meetings: [Meeting] = []
    /// The lists that were said to be complete, by the step that asked.
    public var complete = CompleteLists()
    /// The numbers given out so far.
    public var numbering = Numbering()

    /// Makes an empty plan.
    public init(profile: Profile) { self.profile = profile }
}

extension RegionPlan {
    /// The years it is for; a plan that keeps none is one of the current period.
    public var planYears: PlanYears {
        let usual = PlanPeriod.usual
        return years ?? PlanYears(first: usual.first, last: usual.first + usual.years - 1, reported: usual.first)
    }

    /// Whether a measure is new, goes on, or goes on with changes.
    public func standing(of measure: Measure) -> MeasureStanding {
        switch previous?.outcome(of: measure.id)?.fate {
        case .changed: return .adjusted
        case .continued: return .continued
        case .finished, .dropped, nil: break
        }
        // What ran before the year reported for goes on, also where last year's plan is not at hand.
        guard let years, let start = measure.years.min() else { return .new }
        return start < years.reported ? .continued : .new
    }

    /// What all measures and the common posts cost, year by year.
    public var budget: [YearBudget] { (measures.flatMap { $0.budget ?? [] } + (commonBudget ?? [])).added }
}

/// A meeting with the partner: when, and who took part.
public struct PartnerMeeting: Sendable, Hashable, Codable {
    /// The day.
    public var day: Day
    /// Who took part, as roles and organisations.
    public var who: String

    /// Makes a meeting.
    public init(day: Day, who: String) {
        self.day = day
        self.who = who
    }
}
