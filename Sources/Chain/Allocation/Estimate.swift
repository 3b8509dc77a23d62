public import Model

/// An estimate of what each network may get (LP 3.8), with what it was made of.
public struct Estimate: Sendable, Hashable {
    /// Which networks a file told of.
    public struct Told: Sendable, Hashable {
        /// The file, as the user named it.
        public let file: String
        /// Its networks, in its order.
        public let networks: [String]

        /// Makes what a file told.
        public init(file: String, networks: [String]) {
            self.file = file
            self.networks = networks
        }
    }

    /// What was shared out.
    public let allocation: Allocation
    /// The county whose shares were used.
    public let county: CountyProfile
    /// Where the county's own plan has the shares; `nil` where it has no such plan.
    public let plan: Text?
    /// The file of staff FTE.
    public let staff: Told
    /// The file of reported needs; `nil` where none was given.
    public let needs: Told?

    /// Makes an estimate.
    public init(allocation: Allocation, county: CountyProfile, plan: Text?, staff: Told, needs: Told?) {
        self.allocation = allocation
        self.county = county
        self.plan = plan
        self.staff = staff
        self.needs = needs
    }

    /// The shares that were used: the county's own, else everything by staff FTE.
    public var shares: CountyAllocation { county.allocation ?? .byStaffAlone }
}
