/// What the unit did with a partner's comment.
public enum ReviewAnswerKind: String, Labelled {
    /// It answered.
    case answered
    /// It changed the analysis.
    case changed
    /// It did not change it, and says why.
    case declined

    /// What people call it.
    public var label: Text {
        switch self {
        case .answered: Text(nb: "besvart", nn: "svara på", en: "answered")
        case .changed: Text(nb: "endret", nn: "endra", en: "changed")
        case .declined:
            Text(
                nb: "ikke endret, med begrunnelse", nn: "ikkje endra, med grunngiving",
                en: "not changed, with a reason")
        }
    }
}

/// The unit's answer to one comment.
public struct ReviewAnswer: Sendable, Hashable, Codable {
    /// The comment, within its review.
    public var comment: ID<ReviewComment>
    /// What the unit did.
    public var kind: ReviewAnswerKind
    /// The unit's own words; a decline has always some.
    public var words: String?
    /// The day.
    public var day: Day

    /// Makes an answer.
    public init(comment: ID<ReviewComment>, kind: ReviewAnswerKind, words: String?, day: Day) {
        self.comment = comment
        self.kind = kind
        self.words = words
        self.day = day
    }
}

/// A unit's answers to a partner's review, sealed when the unit hands over: they go to that partner alone, never upward.
public struct ReviewAnswers: Sealable {
    /// Sealed answers.
    public static var sealedAs: Schema { .reviewAnswers }

    /// The review that is answered.
    public var review: String
    /// Who wrote it.
    public var reviewer: String
    /// Its round.
    @Ordinal public private(set) var round: Int
    /// Its seal.
    public var reviewSeal: String
    /// The seal of what the unit has handed over along with the answers.
    public var assessment: String
    /// The answers, those to earlier rounds too.
    public var answers: [ReviewAnswer]
    /// What the unit says to the partner in return.
    public var words: String?

    /// Makes the answers to a review that was taken in.
    public init(to taken: TakenReview, with assessment: String) {
        review = taken.document.id
        reviewer = taken.document.name
        round = taken.document.body.round
        reviewSeal = taken.document.seal
        self.assessment = assessment
        answers = taken.answers
        words = taken.words
    }
}

/// A review as it lies on the desk of the unit it is about, with the unit's answers.
public struct TakenReview: Sendable, Hashable, Codable {
    /// The review, the newest of its partner.
    public var document: Sealed<Review>
    /// The answers given so far.
    @Sparse public var answers: [ReviewAnswer]
    /// What the unit says to the partner in return.
    public var words: String?

    /// Takes in a review.
    public init(_ document: Sealed<Review>) {
        self.document = document
        answers = []
    }

    /// The answer to a comment; `nil` while there is none.
    public func answer(to comment: ID<ReviewComment>) -> ReviewAnswer? {
        answers.first { $0.comment == comment }
    }

    /// Whether the partner has seen what the unit said: then there is room to say something new.
    public var areWordsSeen: Bool { document.body.unitWordsSeenIn != nil && document.body.unitWords == words }

    /// The comments that are neither settled nor answered.
    public var open: [ReviewComment] { document.body.open.filter { answer(to: $0.id) == nil } }

    /// Answers a comment, instead of what was answered before.
    public mutating func answer(_ answer: ReviewAnswer) {
        answers.removeAll { $0.comment == answer.comment }
        answers.append(answer)
        answers.sort { $0.comment < $1.comment }
    }
}

/// A partner's comment that the unit has not answered, and whose it is.
public struct OpenComment: Sendable, Hashable {
    /// The comment.
    public let comment: ReviewComment
    /// Who wrote it.
    public let reviewer: String

    /// Makes it.
    public init(_ comment: ReviewComment, by reviewer: String) {
        self.comment = comment
        self.reviewer = reviewer
    }
}

extension Desk {
    /// The comments that the unit has not answered, by review.
    public var openComments: [OpenComment] {
        (reviews ?? []).flatMap { taken in taken.open.map { OpenComment($0, by: taken.document.name) } }
    }
}

extension [TakenReview] {
    /// What became of a review that was brought in.
    public enum Taking: String, Sendable {
        /// It is the first of its partner.
        case new
        /// It is a newer one of a partner whose last one is here.
        case newer
        /// It is here already.
        case known
        /// A newer one of the same partner is here.
        case older
        /// It has the number of one that is here, and says something else.
        case differs
    }

    /// Takes in a review: of each partner's only the newest is kept, with what was answered; the same again changes
    /// nothing.
    public mutating func take(_ review: Sealed<Review>) -> Taking {
        guard let place = firstIndex(where: { $0.document.id == review.id }) else {
            append(TakenReview(review))
            return .new
        }
        let there = self[place].document
        if there.seal == review.seal { return .known }
        if there.revision > review.revision { return .older }
        if there.revision == review.revision { return .differs }
        self[place].document = review
        let known = Set(review.body.comments.map(\.id))
        // An answer to what the partner has written anew in words is still the unit's own.
        self[place].answers.removeAll { !known.contains($0.comment) }
        return .newer
    }
}
