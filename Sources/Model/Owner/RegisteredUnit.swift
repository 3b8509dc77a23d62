/// A kindergarten or school as a register lists it; what an owner counts its deliveries against.
public struct RegisteredUnit: Sendable, Hashable, Codable {
    /// Its organisation number: the one thing that units are counted by.
    public var organisationNumber: OrganisationNumber
    /// Its name in the register.
    public var name: String
    /// What it is.
    public var kinds: [UnitKind]
    /// Who owns it; a municipality collects from private kindergartens too without becoming their owner.
    public var ownership: Ownership?
    /// The municipality it lies in.
    public var municipality: Municipality?
    /// Children or pupils, where the register tells.
    @People public var children: Int?
    /// Staff FTE (årsverk), where the register tells.
    public var fte: Quantity?

    /// Makes a row of a register.
    public init(
        organisationNumber: OrganisationNumber, name: String, kinds: [UnitKind] = [], ownership: Ownership? = nil,
        municipality: Municipality? = nil, children: Int? = nil, fte: Quantity? = nil
    ) {
        self.organisationNumber = organisationNumber
        self.name = name
        self.kinds = kinds
        self.ownership = ownership
        self.municipality = municipality
        self.children = children
        self.fte = fte
    }

    /// Whether an owner collects from it.
    ///
    /// A municipality: from the public units in it, and as barnehagemyndighet from the private kindergartens
    /// (SKK 2.2: their grant goes through the municipality). A private owner or a county: from units of its own kind
    /// of ownership. What the register or the profile does not tell excludes nobody.
    public func isCollected(by owner: Profile) -> Bool {
        switch owner.ownership {
        case .private: return ownership != .municipal && ownership != .county
        case .county: return ownership != .municipal && ownership != .private
        case .municipal, nil:
            guard ownership != .county, ownership != .private || kinds.contains(.kindergarten) else {
                return false
            }
            guard let own = owner.municipality, let lies = municipality else { return true }
            return own.number == lies.number
        }
    }
}
