/// What a partner (university, fagskole) says of a unit's analysis, in one or more rounds (LP 8.1, 8.2.1).
///
/// It is sealed by whoever writes it; as long as it is being written, it is sealed as a draft. Its revision is counted by
/// the rounds and by what was written anew after it was handed back.
public struct Review: Sealable {
    /// A sealed review.
    public static var sealedAs: Schema { .review }

    /// The document it is about.
    public var about: ReviewedDocument
    /// The round, from 1: one for each revision of the document.
    @Ordinal public var round: Int
    /// Whether partner and unit both want judgements on the scale; absent until that is asked.
    public var usesScale: Bool?
    /// The comments and questions, of every round.
    public var comments: [ReviewComment]
    /// The judgements; none where nobody wants the scale.
    @Sparse public var judgements: [JudgedCriterion] = []
    /// What the unit has answered to earlier rounds.
    @Sparse public var answers: [ReviewAnswer] = []
    /// What the unit has said to the partner in return.
    public var unitWords: String?
    /// The round in which the partner was shown what the unit has said; absent while it is not.
    @Ordinal public var unitWordsSeenIn: Int?
    /// What the partner answers to what the unit has said.
    public var unitWordsAnswer: String?
    /// What the partner says of the whole; absent until that is asked.
    public var verdict: ReviewVerdict?
    /// A few words to the unit.
    public var words: String?
    /// The criteria that were looked at in this round, by the step that asked.
    public var complete: CompleteLists
    /// The numbers given out so far.
    public var numbering: Numbering

    /// Begins a review of a document.
    public init(of document: ReviewedDocument) {
        about = document
        round = 1
        comments = []
        complete = CompleteLists()
        numbering = Numbering()
    }
}

/// The document a review is about: exactly the one, in exactly the revision.
public struct ReviewedDocument: Sendable, Hashable, Codable {
    /// The unit's workspace.
    public var workspace: String
    /// Who handed it over.
    public var name: String
    /// Their organisation number, where it was given.
    public var organisationNumber: OrganisationNumber?
    /// The revision that was read.
    @Ordinal public private(set) var revision: Int
    /// When it was handed over.
    public var handedOver: Day
    /// Whether it was handed over as a draft.
    public var draft: Bool
    /// The document's seal.
    public var seal: String

    /// Takes it from the head of a document.
    public init(_ document: Sealed<UnitAnalysis>) {
        workspace = document.id
        name = document.name
        organisationNumber = document.organisationNumber
        revision = document.revision
        handedOver = document.handedOver
        draft = document.draft
        seal = document.seal
    }
}

/// A judgement of one criterion.
public struct JudgedCriterion: Sendable, Hashable, Codable {
    /// The criterion.
    public var criterion: ReviewCriterion
    /// The judgement.
    public var judgement: ReviewJudgement

    /// Makes a judgement.
    public init(criterion: ReviewCriterion, judgement: ReviewJudgement) {
        self.criterion = criterion
        self.judgement = judgement
    }
}

extension Review {
    /// The comments that are not settled.
    public var open: [ReviewComment] { comments.filter { $0.settledIn == nil } }

    /// The unit's answer to a comment; `nil` where there is none.
    public func answer(to comment: ID<ReviewComment>) -> ReviewAnswer? {
        answers.first { $0.comment == comment }
    }

    /// The judgement of a criterion; setting `nil` takes it away.
    public subscript(criterion: ReviewCriterion) -> ReviewJudgement? {
        get { judgements.first { $0.criterion == criterion }?.judgement }
        set {
            judgements.removeAll { $0.criterion == criterion }
            if let newValue { judgements.append(JudgedCriterion(criterion: criterion, judgement: newValue)) }
        }
    }

    /// The same review of a newer revision of the document: a new round, with what is not settled and what was answered.
    public func next(of document: ReviewedDocument, answered: ReviewAnswers?) -> Review {
        var next = self
        next.about = document
        next.round += 1
        next.verdict = nil
        next.words = nil
        next.judgements = []
        next.complete = CompleteLists()
        return answered.map(next.hearing) ?? next
    }

    /// The same review with what the unit has answered by now, which may come after the round was begun.
    public func hearing(_ answered: ReviewAnswers) -> Review {
        var heard = self
        heard.answers = answered.answers
        if answered.words != unitWords { (heard.unitWordsSeenIn, heard.unitWordsAnswer) = (nil, nil) }
        heard.unitWords = answered.words
        return heard
    }
}
