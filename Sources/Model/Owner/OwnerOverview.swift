/// What an owner puts in of its own (egeninnsats, F § 11).
public struct OwnContribution: Sendable, Hashable, Codable {
    /// What, in the owner's words: leadership time, substitutes, time set aside.
    public var words: String
    /// Hours, where they were given.
    public var hours: Int?
    /// Whole kroner, where they were given.
    public var kroner: Int?

    /// Makes a contribution.
    public init(words: String, hours: Int? = nil, kroner: Int? = nil) {
        self.words = words
        self.hours = hours
        self.kroner = kroner
    }
}

/// What an owner lifts up from its units' needs.
public struct Priority: Item {
    /// A priority.
    public static let kind = ItemKind.priority
    /// Its id.
    public let id: ID<Priority>
    /// What is prioritised.
    public var statement: String
    /// The needs it rests on, in the units' own assessments.
    public var needs: [Reference]
    /// Why.
    public var reason: String?

    /// Makes a priority.
    public init(id: ID<Priority>, statement: String, needs: [Reference] = [], reason: String? = nil) {
        self.id = id
        self.statement = statement
        self.needs = needs
        self.reason = reason
    }

    /// What is prioritised.
    public var title: String { statement }
}

/// Something from below that was not taken up, and why.
public struct Declined: Sendable, Hashable, Codable {
    /// What was not taken up.
    public var reference: Reference
    /// Why.
    public var reason: String

    /// Makes a decision.
    public init(reference: Reference, reason: String) {
        self.reference = reference
        self.reason = reason
    }
}

/// An owner's overview of its units' competence needs (F § 4), each needs assessment with its own seal.
public struct OwnerOverview: Sendable, Hashable, Codable {
    /// Who it is about.
    public var profile: Profile
    /// The units' needs assessments.
    public var received: [Sealed<UnitAnalysis>] = []
    /// What is lifted up.
    public var priorities: [Priority] = []
    /// What is not, and why.
    public var declined: [Declined] = []
    /// What the owner puts in of its own.
    public var ownContribution: OwnContribution?
    /// The dialogue with a university, fagskole or other environment: who, when, about what.
    public var partnerDialogue: String?
    /// Further education: which needs are met by it, and within what frame.
    public var furtherEducation: String?
    /// How newly qualified teachers are mentored.
    public var mentoring: String?
    /// Who took part, and when.
    public var meetings: [Meeting] = []
    /// The lists that were said to be complete, by the step that asked.
    public var complete = CompleteLists()
    /// The numbers given out so far.
    public var numbering = Numbering()

    /// Makes an empty overview.
    public init(profile: Profile) { self.profile = profile }
}
