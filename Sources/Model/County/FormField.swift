/// A numbered field of a county's form, what it asks for, and how much it has room for.
public struct NumberedField<Demand: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// The number the form gives it.
    public var number: String
    /// What the form calls it; `{network}` and `{year}` stand for the network and the year reported for.
    public var name: Text
    /// What it asks for.
    public var demand: Demand
    /// The most characters the field takes, spaces and line breaks counted; absent where the form sets no limit.
    public var limit: Int?

    /// Makes a field.
    public init(number: String, name: Text, demand: Demand, limit: Int? = nil) {
        self.number = number
        self.name = name
        self.demand = demand
        self.limit = limit
    }

    /// The slots its name may have.
    public static var slots: [String] { ["{network}", "{year}"] }

    /// Its name with the slots filled in.
    public func name(network: String, year: Int) -> Text {
        name.mapped { words, _ in
            words.exchanging("{year}", with: String(year)).exchanging("{network}", with: network)
        }
    }
}

/// A field of the form for the whole of a needs report.
public typealias FormField = NumberedField<ReportDemand>
/// A field of a form that is filled in once for each measure.
public typealias MeasureField = NumberedField<MeasureDemand>
/// A field of the form for an owner's overview.
public typealias OwnerField = NumberedField<OwnerDemand>

/// What a county's form may ask for, each answered under a heading of its own in the needs report (F § 4, § 9, § 11).
public enum ReportDemand: String, Sendable, Hashable, Codable, CaseIterable {
    /// The region's own assessment of needs.
    case needs
    /// Sami perspectives in the assessment.
    case samiPerspective = "sami-perspective"
    /// Assessed together with the staff.
    case staff
    /// How the needs were prioritised with the partner.
    case prioritisation
    /// The plan for the work in the partnership, measure by measure.
    case partnership
    /// Measures longer than a year.
    case longMeasures = "long-measures"
    /// The owners' own contribution.
    case ownContribution = "own-contribution"
    /// A limited part for a coordinator.
    case coordinator
    /// A limited part for release time.
    case releaseTime = "release-time"
    /// The share for special needs education and inclusive practice.
    case specialNeeds = "special-needs"
    /// Money left over from earlier years.
    case leftOver = "left-over"
    /// Kindergarten and school.
    case balance
    /// The budget.
    case budget
    /// What was not taken up, and why.
    case declined
    /// Who took part.
    case participation
    /// Who approved it, the host municipality and the contact.
    case approval
}
