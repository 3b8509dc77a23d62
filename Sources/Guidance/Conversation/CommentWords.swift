import Model
import Pages

/// A partner's open comments, said where they belong: at the questions of the item, or where its part's list is asked for.
enum CommentWords {
    static func blocks(_ comments: [OpenComment], _ language: Language) -> [Block] {
        comments.map { open in
            Block.note(.text(said(by: open.reviewer, open.comment)) + .answer(open.comment.words, language))
        } + [.paragraph(.text(answer))]
    }

    private static func said(by reviewer: String, _ comment: ReviewComment) -> Text {
        let id = comment.id.item.words
        return comment.isQuestion
            ? Text(
                nb: "\(reviewer) spør (\(id.nb)): ", nn: "\(reviewer) spør (\(id.nn)): ",
                en: "\(reviewer) asks (\(id.en)): ")
            : Text(
                nb: "\(reviewer) sier (\(id.nb)): ", nn: "\(reviewer) seier (\(id.nn)): ",
                en: "\(reviewer) says (\(id.en)): ")
    }

    private static let answer = Text(
        nb: "Svar partneren etterpå med:  behov tilbakemelding svar",
        nn: "Svar partnaren etterpå med:  behov tilbakemelding svar",
        en: "Reply to the partner afterwards with:  behov review answer")
}

extension Surroundings {
    /// The open comments that belong at a question.
    func comments<Subject>(at question: Interview<Subject>.Question) -> [OpenComment] {
        comments.filter { open in
            if let item = open.comment.item { return question.occasion.item == item }
            return question.chapter.id == open.comment.criterion.chapter && question.occasion.expects.isList
        }
    }
}
