import Documents
import Guidance
import Model

/// What a line written under a heading of a review is.
enum ReviewWriting {
    /// A new comment, on an item or on the whole.
    case new(ItemID?, String)
    /// Other words for a comment that is there.
    case reworded(ID<ReviewComment>, String)
    /// A comment taken away.
    case removed(ID<ReviewComment>)

    /// Reads «funn-1: …», «kommentar-2: …», «kommentar-2:» and plain words.
    init(_ line: String, in review: Review, _ facts: ReviewFacts) throws(Refusal) {
        guard let colon = line.firstIndex(of: ":"), let item = ItemID(String(line[..<colon]).trimmed) else {
            self = .new(nil, line.trimmed)
            return
        }
        let words = String(line[line.index(after: colon)...]).trimmed
        if let id = ID<ReviewComment>(item) {
            guard review.comments.contains(where: { $0.id == id && $0.round == review.round }) else {
                throw Refusal(ReviewInterviewWords.unknown(item))
            }
            self = words.isEmpty ? .removed(id) : .reworded(id, words)
            return
        }
        guard facts.said(item) != nil else { throw Refusal(ReviewInterviewWords.unknown(item)) }
        guard !words.isEmpty else { throw Refusal(ReviewInterviewWords.how) }
        self = .new(item, words)
    }

    /// What is said of words that look as if they told of one child; `nil` of others.
    static func doubt(_ persons: PersonWords?) -> (String) -> Text? {
        { words in
            persons.flatMap { ChildMention($0).all(in: words).first }.map(ReviewInterviewWords.child)
        }
    }
}

extension Prompter {
    /// Asks what is saved with each answer: whoever stops here keeps what was said.
    func askSaving(_ question: PlainQuestion) -> Outcome {
        var question = question
        question.keepsWhole = true
        return ask(question)
    }
}
