/// What a county has decided for itself; another county decides otherwise.
public struct CountyProfile: Sendable, Hashable, Codable {
    /// The profile's name, as `--profile` takes it.
    public var name: String
    /// The county's name.
    public var county: Text
    /// The marks of sources that only this county has.
    public var sources: [String]
    /// The day of the year by which the needs report is due, `MM-DD`; absent where none is set.
    public var deadline: String?
    /// How the county shares out the grant; absent where it has not decided.
    public var allocation: CountyAllocation?
    /// Who sits in the county's samarbeidsforum.
    public var forum: [ForumSeats]?
    /// The county's competence networks, each with its municipalities where they are given.
    public var networks: [CountyNetwork]?
    /// The themes the county gives weight to.
    public var themes: [Text]?
    /// More days of the year's wheel than the deadline.
    public var dates: [CountyDate]?
    /// The least part that should be kindergarten-based and the least that should be school-based, in per cent;
    /// advice only (LP 4.1).
    public var balance: CountyBalance?
    /// The numbered fields of the county's own form.
    public var fields: [FormField]?

    /// Makes a profile.
    public init(
        name: String, county: Text, sources: [String], deadline: String?, allocation: CountyAllocation? = nil
    ) {
        self.name = name
        self.county = county
        self.sources = sources
        self.deadline = deadline
        self.allocation = allocation
    }
}
