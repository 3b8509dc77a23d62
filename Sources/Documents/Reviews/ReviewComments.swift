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
        review.comments.filter { review.answer(to: $0.id) != nil }.map(item)
    }

    /// What the unit said to the partner, and that it was seen, or what was answered; nothing where it has said nothing, or
    /// nobody has seen it.
    func heard(from partner: String) -> [Block] {
        guard let words = review.unitWords, review.unitWordsSeenIn != nil else { return [] }
        let answer: Line =
            review.unitWordsAnswer.map { .text(Self.answers(partner)) + .answer($0, language) }
            ?? .text(Self.seen(partner))
        return [
            .list(
                [Block.Item(.text(Self.wrote) + .answer(words, language), below: [Block.Item(answer)])],
                numbered: false)
        ]
    }

    /// A comment, with what the item said then and what the unit has answered below it.
    func item(_ comment: ReviewComment) -> Block.Item {
        let said = comment.said.map { [Block.Item(.text(Self.said) + .answer($0.cut(to: 160), language))] } ?? []
        let answer = review.answer(to: comment.id).map { [Block.Item(told($0))] } ?? []
        // In a letter the words come first, and what they are called by after them.
        let words = Line.answer(comment.words, language) + .data(" (") + name(comment) + .data(")")
        return Block.Item(words, below: said + answer)
    }

    /// «kommentar-2 om funn-1  Hva sier …?»
    func line(_ comment: ReviewComment) -> Line {
        name(comment) + .data("  ") + .answer(comment.words, language)
    }

    private func name(_ comment: ReviewComment) -> Line {
        let about: Line =
            comment.item.map { .text(Text(nb: " om ", nn: " om ", en: " on ")) + .text($0.words) } ?? []
        return .text(comment.id.item.words) + about
    }

    /// «Enheten har endret: Vi har …».
    func told(_ answer: ReviewAnswer) -> Line {
        .text(Self.did(answer.kind)) + (answer.words.map { .data(": ") + .answer($0, language) } ?? .data("."))
    }

    private static let wrote = Text(nb: "Dere skrev: ", nn: "De skreiv: ", en: "You wrote: ")

    private static func answers(_ partner: String) -> Text {
        Text(nb: "\(partner) svarer: ", nn: "\(partner) svarer: ", en: "\(partner) answers: ")
    }

    private static func seen(_ partner: String) -> Text {
        Text(
            nb: "\(partner) har sett det.", nn: "\(partner) har sett det.", en: "\(partner) has seen it.")
    }

    private static let said = Text(nb: "Teksten var: ", nn: "Teksten var: ", en: "The text was: ")

    private static func did(_ kind: ReviewAnswerKind) -> Text {
        switch kind {
        case .answered: Text(nb: "Enheten svarer", nn: "Eininga svarer", en: "The unit answers")
        case .changed:
            Text(nb: "Enheten har endret dette", nn: "Eininga har endra dette", en: "The unit has changed this")
        case .declined:
            Text(
                nb: "Enheten endrer ikke dette", nn: "Eininga endrar ikkje dette",
                en: "The unit is not changing this")
        }
    }
}
