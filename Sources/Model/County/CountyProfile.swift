/// What a county has decided for itself; another county decides otherwise.
public struct CountyProfile: Sendable, Hashable, Codable {
    /// The profile's name, as `--profile` takes it.
    public var name: String
    /// The county's name.
    public var county: Text
    /// The county by its number (`34`), or municipalities by theirs (`3401`), that have this profile unless another is
    /// asked for; absent where it is only asked for.
    public var municipalities: [String]?
    /// Where the county's own plan speaks of what; absent where it has none.
    public var plan: CountyPlan?
    /// The marks of further places in the plan of another county that hold here.
    public var sources: [String]?
    /// The day of the year by which the needs report is due, `MM-DD`; absent where none is set.
    public var deadline: String?
    /// A period of the county's local plans; absent where none is set.
    public var period: PlanPeriod?
    /// How the county shares out the grant; absent where it has not decided.
    public var allocation: CountyAllocation?
    /// Who sits in the county's samarbeidsforum.
    public var forum: [ForumSeats]?
    /// The county's competence networks, each with its municipalities where they are given.
    public var networks: [CountyNetwork]?
    /// The themes the county gives weight to.
    public var themes: [Text]?
    /// The universities and fagskoler the county's networks work with, by name.
    public var partners: [Text]?
    /// More days of the year's wheel than the deadline; one without a day is announced each year.
    public var dates: [CountyDate]?
    /// How many weeks before the deadline the steps towards it are due; absent where the county leaves it to others.
    public var steps: [StepWeeks]?
    /// The least part that should be kindergarten-based and the least that should be school-based, in per cent;
    /// advice only (LP 4.1).
    public var balance: CountyBalance?
    /// Which edition of the county's own form the fields are from: «malen for 2027, sendt ut 12. november 2026».
    public var form: Text?
    /// The numbered fields of the county's own form, in its order: the needs report follows them.
    public var fields: [FormField]?
    /// The numbered fields of a form that is sent once for each measure; absent where the county has no such form.
    public var measureFields: [MeasureField]?
    /// The numbered fields of a form that owners send; absent where the county has none.
    public var ownerFields: [OwnerField]?
    /// Who sends the form; absent where the county has not said.
    public var sender: FormSender?
    /// The least part of the cost that owners are to carry themselves, in per cent; absent where none is asked for.
    public var ownShare: Int?
    /// The most years a measure may be applied for at a time; absent where there is no such limit.
    public var mostYears: Int?
    /// What was decided otherwise before.
    public var earlier: [CountyTerms]?

    /// Makes a profile.
    public init(
        name: String, county: Text, plan: CountyPlan? = nil, deadline: String?, allocation: CountyAllocation? = nil
    ) {
        self.name = name
        self.county = county
        self.plan = plan
        self.deadline = deadline
        self.allocation = allocation
    }

    /// The years of a plan that is begun on a day.
    public func planYears(on today: Day) -> PlanYears {
        PlanYears(on: today, deadline: deadline, period: period ?? .usual)
    }

    /// How closely the profile is that of a municipality: the more digits it names it by, the closer; 0 if it is not.
    public func closeness(to municipality: Municipality) -> Int {
        (municipalities ?? []).filter(municipality.number.hasPrefix).map(\.count).max() ?? 0
    }
}
