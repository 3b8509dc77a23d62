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
    /// The round before, where this one begins from it.
    public var previous: PreviousRound?
    /// The units' needs assessments.
    public var received: [Sealed<UnitAnalysis>] = []
    /// The numbers its needs are shown with; kept so that none changes when others come.
    @Sparse public var needNumbers: [NumberedNeed] = []
    /// The units the owner collects from, as a register lists them; empty until one is read.
    @Sparse public var register: [RegisteredUnit] = []
    /// What the owner reads out of the units' needs seen together, and where they disagree.
    public var pattern: String?
    /// What was decided about needs that are alike.
    @Sparse public var joinings: [Joining] = []
    /// What is lifted up.
    public var priorities: [Priority] = []
    /// What is not, and why.
    public var declined: [Declined] = []
    /// What is met in another way than by a priority or a place of further education.
    @Sparse public var metNeeds: [MetNeed] = []
    /// What the owner puts in of its own, in its own words.
    public var ownContribution: OwnContribution?
    /// The parts of it, in hours and kroner; empty and said to be complete where there is none.
    @Sparse public var contributions: [Contribution] = []
    /// The dialogue with a university, fagskole or other environment as one text, as it was asked before.
    public var partnerDialogue: String?
    /// The dialogue: who, when, about what.
    @Sparse public var dialogues: [Dialogue] = []
    /// Further education: how others get a share in what is learnt.
    public var furtherEducation: String?
    /// Further education: who takes what, and the need behind it.
    @Sparse public var studyPlaces: [StudyPlace] = []
    /// The owner's frame for further education.
    public var studyFrame: StudyFrame?
    /// What a full-time year costs, role by role.
    @Sparse public var salaryCosts: [SalaryCost] = []
    /// How newly qualified teachers are mentored.
    public var mentoring: String?
    /// How many they are, and how many mentor them.
    public var mentoringCounts: MentoringCounts?
    /// Leadership development: for whom and what.
    public var leadership: String?
    /// Whether the municipality takes part in the follow-up scheme.
    public var followUpScheme: FollowUpScheme?
    /// What the owner has seen in its units since the network answered, in its own words («dette så vi»).
    public var seen: String?
    /// Who took part, and when.
    public var meetings: [Meeting] = []
    /// The lists that were said to be complete, by the step that asked.
    public var complete = CompleteLists()
    /// The numbers given out so far.
    public var numbering = Numbering()

    /// Makes an empty overview.
    public init(profile: Profile) { self.profile = profile }
}
