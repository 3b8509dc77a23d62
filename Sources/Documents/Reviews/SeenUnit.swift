public import Checks
import Formats
public import Model

/// A unit as a partner who reads many sees it: what it handed over last, what the rules doubt, what was said of it before,
/// and what is new since.
public struct SeenUnit: Sendable {
    /// What changed since the revision that was reviewed last.
    public struct News: Sendable, Hashable {
        /// The revision that was reviewed.
        public let since: Int
        /// How many items and answers say something else; `nil` where that revision is not there to be compared.
        public let changes: Int?

        /// Makes it.
        public init(since: Int, changes: Int?) {
            self.since = since
            self.changes = changes
        }
    }

    /// The newest revision.
    public let document: Sealed<UnitAnalysis>
    /// The file it lies in.
    public let file: String
    /// What the rules say of it.
    public let remarks: [Remark]
    /// The newest review of each partner, finished or not.
    public let reviews: [Sealed<Review>]
    /// The newest one each partner has handed back: it counts until the next is handed back too.
    public let handedBack: [Sealed<Review>]
    /// The file each of those lies in, by its seal.
    public let reviewFiles: [String: String]
    /// The unit's answers that came with it, by review.
    public let answers: [String: Sealed<ReviewAnswers>]
    /// What is new since it was reviewed; `nil` where nobody has, or the newest revision was.
    public let news: News?

    /// Makes it.
    public init(
        document: Sealed<UnitAnalysis>, file: String, remarks: [Remark], reviews: [Sealed<Review>],
        handedBack: [Sealed<Review>], reviewFiles: [String: String], answers: [String: Sealed<ReviewAnswers>],
        news: News?
    ) {
        self.document = document
        self.file = file
        self.remarks = remarks
        self.reviews = reviews
        self.handedBack = handedBack
        self.reviewFiles = reviewFiles
        self.answers = answers
        self.news = news
    }
}

extension SeenUnit {
    /// What the rules doubt of one thing a partner looks for: the gravest first.
    struct Doubt: Sendable {
        let criterion: ReviewCriterion?
        let remarks: [Remark]

        var severity: Severity { remarks.map(\.rule.severity).min() ?? .advice }

        /// How much a doubt of that gravity asks for a talk (O).
        var weight: Int {
            switch severity {
            case .error: 10
            case .warning: 3
            case .advice: 1
            }
        }
    }

    /// The doubts, the gravest first; those that say nothing of the reasoning come last of their gravity.
    var doubts: [Doubt] {
        let groups = Dictionary(grouping: remarks) { ReviewCriterion(of: $0.rule) }
        let all = (ReviewCriterion.allCases.map(Optional.some) + [nil]).compactMap { criterion in
            groups[criterion].map { found in
                Doubt(criterion: criterion, remarks: found.sorted { $0.rule.severity < $1.rule.severity })
            }
        }
        return Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
    }

    /// How much it asks for a talk.
    var weight: Int { doubts.reduce(0) { $0 + $1.weight } }

    /// The reviews of the newest revision that were handed back.
    var current: [Sealed<Review>] {
        handedBack.filter { $0.body.about.seal == document.seal }
    }

    /// One of the newest revision that is begun and not handed back; `nil` where there is none.
    var begun: Sealed<Review>? { reviews.first { $0.draft && $0.body.about.seal == document.seal } }

    /// Whether every partner who has read the newest revision finds it ready, and one has.
    var isReady: Bool { !current.isEmpty && current.allSatisfy { $0.body.verdict == .ready } }

    /// Whether it is to be talked about first: something in it does not hold, or a partner has said so, and nobody has
    /// found it ready.
    var needsTalk: Bool {
        guard !isReady else { return false }
        return current.contains { $0.body.verdict == .discuss || $0.body.verdict == .workMore }
            || doubts.contains { $0.severity == .error }
    }

    /// Where it stands in the list: what needs a talk, what is new, what nobody has read, what is done.
    private var tier: Int {
        if needsTalk { return 0 }
        if news != nil { return 1 }
        return current.isEmpty ? 2 : 3
    }

    /// Those to be talked about first stand first, the most doubtful of them before the others.
    static func comesBefore(_ one: SeenUnit, _ other: SeenUnit) -> Bool {
        let (left, right) = ((one.tier, -one.weight), (other.tier, -other.weight))
        if left != right { return left < right }
        return (one.document.called, one.document.id) < (other.document.called, other.document.id)
    }

    /// The comments of a review, and how many of them the unit has answered.
    func answered(_ review: Sealed<Review>) -> (answered: Int, of: Int) {
        let open = review.body.open
        let heard = answers[review.id]?.body.answers ?? review.body.answers
        let known = Set(heard.map(\.comment))
        return (open.filter { known.contains($0.id) }.count, open.count)
    }

    /// How many sources tell of the children, and how many of practice.
    var sources: (children: Int, practice: Int) {
        let sources = document.body.sources
        return (
            sources.filter { $0.focus == .learning || $0.focus == .environment }.count,
            document.body.practiceSources.count
        )
    }
}

extension ReviewCriterion {
    /// The criterion that a rule's doubt belongs under; `nil` of what says nothing of the reasoning.
    init?(of rule: RuleOutline) {
        switch rule.chapter {
        case .goals: self = .goal
        case .data: self = .data
        case .interpretation: self = .explanations
        case .prioritisation: self = .choice
        case .practice: self = .practice
        case .needs: self = .needs
        case .process: self = .reach
        case .owner, .region, .plan, .report, .privacy, .seals, .acceptances: return nil
        }
    }
}
