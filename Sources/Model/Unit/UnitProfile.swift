/// What a unit is; an oppvekstsenter is several kinds at once.
public enum UnitKind: String, Labelled {
    /// Barnehage.
    case kindergarten
    /// Grunnskole.
    case school
    /// Videregående skole: may use the analysis, but its needs never enter the needs report (SKK 2.3).
    case upperSecondary = "upper-secondary"
    /// Skolefritidsordning.
    case sfo
    /// Voksenopplæring.
    case adultEducation = "adult-education"
    /// Kulturskole.
    case cultureSchool = "culture-school"
    /// Pedagogisk-psykologisk tjeneste.
    case ppt

    /// What people call it.
    public var label: Text {
        switch self {
        case .kindergarten: Text(nb: "barnehage", nn: "barnehage", en: "kindergarten")
        case .school: Text(nb: "grunnskole", nn: "grunnskule", en: "primary and lower secondary school")
        case .upperSecondary:
            Text(nb: "videregående skole", nn: "vidaregåande skule", en: "upper secondary school")
        case .sfo: Text(nb: "skolefritidsordning", nn: "skulefritidsordning", en: "after-school programme")
        case .adultEducation: Text(nb: "voksenopplæring", nn: "vaksenopplæring", en: "adult education")
        case .cultureSchool:
            Text(nb: "kulturskole", nn: "kulturskule", en: "school of music and performing arts")
        case .ppt: Text(nb: "PP-tjenesten", nn: "PP-tenesta", en: "educational-psychological service")
        }
    }

    /// Whether the grant for collective development covers this kind (F § 2).
    public var isCovered: Bool { self != .upperSecondary }
}

/// Who owns a unit.
public enum Ownership: String, Labelled {
    /// A municipality.
    case municipal
    /// A county.
    case county
    /// A private owner.
    case `private`

    /// What people call it.
    public var label: Text {
        switch self {
        case .municipal: Text(nb: "kommunal", nn: "kommunal", en: "municipal")
        case .county: Text(nb: "fylkeskommunal", nn: "fylkeskommunal", en: "county-owned")
        case .private: Text(nb: "privat", nn: "privat", en: "private")
        }
    }
}

/// A municipality by its number and name.
public struct Municipality: Sendable, Hashable, Codable {
    /// The four digits.
    public let number: String
    /// Its name.
    public let name: String

    /// Makes a municipality.
    public init(number: String, name: String) {
        self.number = number
        self.name = name
    }

    /// The two digits of its county.
    public var county: String { String(number.prefix(2)) }
}

/// Who a workspace is about, whatever its level.
public struct Profile: Sendable, Hashable, Codable {
    /// The name of the unit, owner or network.
    public var name: String
    /// The kinds of a unit; empty for an owner and a region.
    public var kinds: [UnitKind]
    /// The municipality it lies in.
    public var municipality: Municipality?
    /// Who owns it.
    public var ownership: Ownership?
    /// Its organisation number.
    public var organisationNumber: OrganisationNumber?

    /// Makes a profile.
    public init(
        name: String, kinds: [UnitKind] = [], municipality: Municipality? = nil, ownership: Ownership? = nil,
        organisationNumber: OrganisationNumber? = nil
    ) {
        self.name = name
        self.kinds = kinds
        self.municipality = municipality
        self.ownership = ownership
        self.organisationNumber = organisationNumber
    }
}
