import Model
import Pages

/// A partner's comments as lines, each with what it is about and what the unit has answered.
struct ReviewComments {
    private let review: Review
    private let language: Language

    init(_ review: Review, _ language: Language) {
        self.review = review
        self.language = language
    }

    /// The comments with an answer, the answer below each.
    var answered: [Block.Item] {
        review.comments.compactMap { comment in
            review.answer(to: comment.id).map { Block.Item(line(comment), below: [Block.Item(told($0))]) }
        }
    }

    /// «kommentar-2 om funn-1  Hva sier …?»
    func line(_ comment: ReviewComment) -> Line {
        let about: Line =
            comment.item.map { .text(Text(nb: " om ", nn: " om ", en: " on ")) + .text($0.words) } ?? []
        return .text(comment.id.item.words) + about + .data("  ") + .answer(comment.words, language)
    }

    /// «endret: Vi har …».
    func told(_ answer: ReviewAnswer) -> Line {
        .text(answer.kind.label) + (answer.words.map { .data(": ") + .answer($0, language) } ?? [])
    }
}
