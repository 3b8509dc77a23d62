/// What a county had decided until a day, where it was something else than now; what is absent was as it is now.
public struct CountyTerms: Sendable, Hashable, Codable {
    /// The last day they held.
    public var to: Day
    /// The day of the year by which the needs report was due, `MM-DD`.
    public var deadline: String?
    /// A period of the county's local plans.
    public var period: PlanPeriod?
    /// How the county shared out the grant.
    public var allocation: CountyAllocation?
    /// The least parts of kindergarten and school.
    public var balance: CountyBalance?

    /// Makes terms.
    public init(
        to: Day, deadline: String? = nil, period: PlanPeriod? = nil, allocation: CountyAllocation? = nil,
        balance: CountyBalance? = nil
    ) {
        self.to = to
        self.deadline = deadline
        self.period = period
        self.allocation = allocation
        self.balance = balance
    }
}

extension CountyProfile {
    /// The profile as it is on a day.
    public func on(_ day: Day) -> CountyProfile {
        var profile = self
        // Later terms first: what they are silent on was as it came to be after them.
        for terms in (earlier ?? []).filter({ day <= $0.to }).sorted(by: { $0.to > $1.to }) {
            profile.deadline = terms.deadline ?? profile.deadline
            profile.period = terms.period ?? profile.period
            profile.allocation = terms.allocation ?? profile.allocation
            profile.balance = terms.balance ?? profile.balance
        }
        return profile
    }
}
