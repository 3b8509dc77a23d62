/// What a rule, a step or a document may know besides the workspace itself; values only.
public struct Surroundings: Sendable {
    /// Today.
    public var today: Day
    /// The reader's language.
    public var language: Language
    /// The rules of the county.
    public var county: CountyProfile {
        get { knownCounty.value }
        set { knownCounty = Later(made: newValue) }
    }
    private var knownCounty: Later<CountyProfile>
    /// The sources of rules that hold in the county.
    public var laws: LawBook { knownLaws.value }
    private let knownLaws: Later<LawBook>
    /// The rates and limits as they are today.
    public var limits: Limits
    /// What Store found wrong with the chain of revisions; empty where nobody has looked.
    public var chain: [ChainFault]
    /// What Store found in the texts that leads to a person; empty where nobody has looked.
    public var privacy: [PrivacyFault] = []
    /// The sentences that look as if they told of one child; empty where nobody has looked.
    public var doubts: [ChildDoubt] = []
    /// Words by which a reply is seen to tell of one child; `nil` where no reply is taken.
    public var persons: PersonWords?
    /// What Store found in the texts of documents from below when it opened them, by their seals.
    public var below: [String: TextFinds] = [:]
    /// The day until which the workspace is kept; `nil` where none is set.
    public var keepUntil: Day?
    /// The first day somebody above answered; `nil` where nobody has.
    public var answered: Day?
    /// How many weeks before the county's deadline the steps towards it are due here; empty where it is as usual.
    public var steps: [StepWeeks] = []
    /// The comments of partners that the unit has not answered; empty where nobody has looked.
    public var comments: [OpenComment] = []
    /// The inputs of staff that lie in no cluster and have no end; none where nobody has looked.
    public var looseInputs = 0
    /// The clusters of inputs that nobody has said what became of; none where nobody has looked.
    public var openClusters = 0
    /// The sealed documents that Store found changed; empty where nobody has looked.
    public var seals: [SealFault] = []
    /// The documents whose sender nobody has confirmed; empty where nobody has looked.
    public var senders: [SenderDoubt] = []
    /// What was found of the files of the sources; empty where nobody has looked.
    public var sourceCheck = SourceCheck()
    /// The unit's own figures that Store found in what was handed over; empty where nobody has looked.
    public var told: [Indicator] = []
    /// The acceptances that except nothing; empty until the other rules have been asked.
    public var idle: [Acceptance] = []
    /// The parts of the analysis that a meeting being held works through: who took part is asked when it is closed.
    public var openParts: [MeetingPart] = []
    /// Whether questions are only counted: what they offer and show beside that is not made.
    public var isCounting = false
    /// What several questions about the same make once; `nil` where each is asked by itself.
    var memory: Memory?

    /// Makes the surroundings.
    public init(
        today: Day, language: Language, county: CountyProfile, laws: LawBook, limits: Limits,
        chain: [ChainFault] = []
    ) {
        self.init(
            today: today, language: language, county: Later(made: county), laws: Later(made: laws),
            limits: limits, chain: chain)
    }

    /// The same where the rules of the county and their sources are not read before somebody asks for them.
    package init(
        today: Day, language: Language, county: Later<CountyProfile>, laws: Later<LawBook>, limits: Limits,
        chain: [ChainFault] = []
    ) {
        self.today = today
        self.language = language
        knownCounty = county
        knownLaws = laws
        self.limits = limits
        self.chain = chain
    }

    /// Looks at what lies on the desk.
    public mutating func look(at desk: Desk) {
        keepUntil = desk.keepUntil
        steps = desk.steps ?? []
        answered = desk.replies?.map(\.handedOver).min()
        openParts = desk.openMeeting?.parts ?? []
        looseInputs = desk.looseInputs.count
        openClusters = desk.openClusters.count
    }

    /// Whether so much time has passed since the needs were answered that one asks what came of them: half a school year.
    public var isFollowUp: Bool {
        answered.map { today.daysSinceEpoch - $0.daysSinceEpoch >= 150 } ?? false
    }

    /// The source of a citation as it is today; `nil` where the county's plan is silent, or nothing is in force.
    public func law(_ citation: Citation) -> Law? { laws.law(citation, on: today) }
}
