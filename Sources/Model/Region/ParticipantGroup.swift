/// Some who take part in a measure: where, in what role, and how many (LP 4.1, F § 2).
public struct ParticipantGroup: Sendable, Hashable, Codable {
    /// The units they work in, chosen from what was collected and the owners' registers; none for others.
    @Sparse public var units: [ParticipatingUnit]
    /// Who they are in words, where they work in none of those units: PPT, the university, a service of the municipality.
    public var unit: String?
    /// Their role there.
    public var role: String
    /// How many they are, in all the units together.
    @People public var people: Int

    /// Makes a group of the units that were chosen.
    public init(units: [ParticipatingUnit], role: String, people: Int) {
        self.units = units
        self.role = role
        self.people = people
    }

    /// Makes a group of others.
    public init(unit: String, role: String, people: Int) {
        units = []
        self.unit = unit
        self.role = role
        self.people = people
    }

    /// What it was called when it was written.
    public var named: String { unit ?? units.map(\.name).joined(separator: ", ") }

    /// Whether the words name upper secondary education, which has its own scheme under the county (SKK 2.3): the
    /// grant does not cover it (F § 2).
    public var isOutside: Bool {
        let words = "\(unit ?? "") \(role)".lowercased()
        return ["videregående", "vidaregåande", "upper secondary"].contains { words.mentions($0) }
            || words.split { !$0.isLetter }.contains("vgs")
    }
}

/// A unit that takes part in a measure: what it was called in the list it was chosen from, and what it is known by.
public struct ParticipatingUnit: Sendable, Hashable, Codable {
    /// What it was called.
    public var name: String
    /// The workspace of its needs assessment; absent where it stood in a register and had not handed over.
    public var workspace: String?
    /// Its organisation number, where it was told.
    public var organisationNumber: OrganisationNumber?

    /// Makes a unit that takes part.
    public init(name: String, workspace: String?, organisationNumber: OrganisationNumber?) {
        self.name = name
        self.workspace = workspace
        self.organisationNumber = organisationNumber
    }

    /// The unit behind a needs assessment.
    public init(_ document: Sealed<UnitAnalysis>) {
        self.init(
            name: document.name, workspace: document.id, organisationNumber: document.organisationNumber)
    }

    /// Whether it is the same unit: one that handed over since, or began a new workspace, has its organisation number
    /// still.
    public func isSame(as other: ParticipatingUnit) -> Bool {
        if let workspace, workspace == other.workspace { return true }
        return organisationNumber != nil && organisationNumber == other.organisationNumber
    }
}
