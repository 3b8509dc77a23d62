/// What became of somebody's needs, told back down by the owner or the region that decided.
///
/// It names what the receiver reported itself, what it was taken into, and how many others share it: never who they
/// are or what they found.
public struct NeedsReply: Sealable {
    /// A sealed reply.
    public static var sealedAs: Schema { .reply }

    /// The workspace it answers.
    public var recipient: String
    /// Who that is, told apart from others of the same name that are answered too.
    public var recipientName: String
    /// Their organisation number, where they told it.
    public var recipientNumber: OrganisationNumber?
    /// What became of each need, or of each priority of an owner.
    public var outcomes: [NeedOutcome]
    /// The measures that the receiver, or the units it answers in turn, take part in, also where no need of theirs stands
    /// behind.
    @Sparse public var participation: [TakingPart]

    /// Makes a reply.
    public init(
        recipient: String, recipientName: String, number: OrganisationNumber? = nil, outcomes: [NeedOutcome],
        participation: [TakingPart] = []
    ) {
        self.recipient = recipient
        self.recipientName = recipientName
        recipientNumber = number
        self.outcomes = outcomes
        self.participation = participation
    }
}

/// What became of one need or priority.
public struct NeedOutcome: Sendable, Hashable, Codable {
    /// What was decided.
    public enum Decision: String, Labelled {
        /// An owner took it up in a priority; the region has not decided yet.
        case prioritised
        /// A measure of the region's plan answers it.
        case measure
        /// An owner gives places of further education for it.
        case study
        /// An owner's leadership development meets it.
        case leadership
        /// An owner's mentoring of newly qualified teachers meets it.
        case mentoring
        /// The follow-up scheme meets it.
        case followUpScheme = "follow-up-scheme"
        /// The unit or its owner meets it by work of their own, without a grant.
        case ownWork = "own-work"
        /// It was not taken up.
        case declined
        /// Nobody has decided yet.
        case undecided

        /// What people call it.
        public var label: Text {
            switch self {
            case .prioritised: Text(nb: "prioritert", nn: "prioritert", en: "prioritised")
            case .measure: Text(nb: "blir til et tiltak", nn: "blir til eit tiltak", en: "becomes a measure")
            case .study:
                Text(
                    nb: "møtt gjennom videreutdanning", nn: "møtt gjennom vidareutdanning",
                    en: "met by further education")
            case .leadership:
                Text(
                    nb: "møtt gjennom lederutvikling", nn: "møtt gjennom leiarutvikling",
                    en: "met by leadership development")
            case .mentoring:
                Text(
                    nb: "møtt gjennom veiledning av nyutdannede", nn: "møtt gjennom rettleiing av nyutdanna",
                    en: "met by mentoring of newly qualified teachers")
            case .followUpScheme:
                Text(
                    nb: "møtt gjennom oppfølgingsordningen", nn: "møtt gjennom oppfølgingsordninga",
                    en: "met by the follow-up scheme")
            case .ownWork:
                Text(
                    nb: "møtt gjennom eget arbeid uten tilskudd", nn: "møtt gjennom eige arbeid utan tilskot",
                    en: "met by the unit's or owner's own work, without a grant")
            case .declined: Text(nb: "ikke prioritert", nn: "ikkje prioritert", en: "not prioritised")
            case .undecided: Text(nb: "ikke avgjort", nn: "ikkje avgjort", en: "not decided")
            }
        }
    }

    /// The receiver's own need or priority.
    public var item: ItemID
    /// Which of its words were decided on, or looked at where nothing is decided.
    public var footing: Footing
    /// What was decided.
    public var decision: Decision
    /// The priorities, places of further education and measures it was taken into, the owner's first.
    public var into: [Step]
    /// Why it was not taken up, in the words of whoever decided.
    public var reason: String?
    /// Who decided last.
    public var decidedBy: String

    /// Makes an outcome.
    public init(
        item: ItemID, on footing: Footing, decision: Decision, into: [Step], reason: String? = nil,
        decidedBy: String
    ) {
        self.item = item
        self.footing = footing
        self.decision = decision
        self.into = into
        self.reason = reason
        self.decidedBy = decidedBy
    }

    /// A priority, a measure or places of further education that a need was taken into.
    public struct Step: Sendable, Hashable, Codable {
        /// Its id in the workspace of whoever holds it.
        public var item: ItemID
        /// What it says.
        public var title: String
        /// Whose it is.
        public var holder: String
        /// Which words of the receiver, or of whoever stands between, it rests on.
        public var footing: Footing
        /// How many units' needs stand behind it, the receiver's own counted.
        @People public var units: Int
        /// The years it runs, for a measure.
        @CalendarYear public var years: [Int]
        /// What is applied for to it in all years, in whole kroner, where a budget was made.
        @KronerInAll public var applied: Int?
        /// The year an annual report told of it, for a measure; absent until one does.
        @CalendarYear public var reportedYear: Int?
        /// Whether it was carried out that year.
        public var carriedOut: CarriedOut?
        /// Whether practice changed as planned, by the report.
        public var practice: SignJudgement?

        /// Makes a step.
        public init(
            item: ItemID, title: String, holder: String, on footing: Footing, units: Int, years: [Int] = [],
            applied: Int? = nil
        ) {
            self.item = item
            self.title = title
            self.holder = holder
            self.footing = footing
            self.units = units
            self.years = years
            self.applied = applied
        }
    }
}

extension NeedOutcome {
    /// Whether something was decided, and on other words than the newest.
    public var isAboutOlderWords: Bool {
        decision != .undecided && ([footing] + into.map(\.footing)).contains { $0.changedIn != nil }
    }
}
