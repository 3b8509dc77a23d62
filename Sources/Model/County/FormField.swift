/// A numbered field of a county's form, and the part of the needs report that answers it.
public struct FormField: Sendable, Hashable, Codable {
    /// The number the form gives it.
    public var number: String
    /// What the form calls it; `{network}` and `{year}` stand for the network and the year reported for.
    public var name: Text
    /// The part of the report that answers it.
    public var demand: ReportDemand

    /// The slots its name may have.
    public static let slots = ["{network}", "{year}"]

    /// Makes a field.
    public init(number: String, name: Text, demand: ReportDemand) {
        self.number = number
        self.name = name
        self.demand = demand
    }

    /// Its name with the slots filled in.
    public func name(network: String, year: Int) -> Text {
        name.mapped { words, _ in
            words.exchanging("{year}", with: String(year)).exchanging("{network}", with: network)
        }
    }
}

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
