import Model
import Pages

// An errand in the middle of the interview: offered at the question it belongs to, and taken back as an answer is.

extension Session {
    /// A question as it is put before the group, with the errand that belongs to it.
    func blocks(of question: Interview<Subject>.Question) -> [Block] {
        var blocks = question.blocks(
            wording, kinds: subject.profile.kinds, explained: explained.contains(question.step.id))
        let comments = around.comments(at: question)
        if !comments.isEmpty { blocks.insert(contentsOf: CommentWords.blocks(comments, around.language), at: 1) }
        // Once a list has begun, `?` tells of it.
        guard let errand = errand(of: question), case .entry(hasSome: false, _) = question.occasion.expects else {
            return blocks
        }
        blocks.insert(.paragraph(.text(errand.offer)), at: max(0, blocks.count - 1))
        return blocks
    }

    /// The errand of a question; `nil` where there is none, or whoever drives the session does none.
    func errand(of question: Interview<Subject>.Question) -> Errand? {
        question.occasion.errand.flatMap { errands.contains($0) ? $0 : nil }
    }

    /// Goes on an errand, or says where it is offered.
    mutating func go(on errand: Errand, _ asked: Asked) -> [Output] {
        guard self.errand(of: asked.question) == errand else { return say(errand.elsewhere) + [.hear] }
        stage = .away(asked)
        return [.run(errand)]
    }

    /// Comes back from an errand; what came of it is taken back by `<`, as an answer is.
    mutating func comeBack(_ asked: Asked, _ result: ErrandResult<Subject>?) -> [Output] {
        if let result, result.subject != subject {
            given.append(
                Given(key: asked.question.key, words: result.words, before: subject, after: result.subject))
            subject = result.subject
        }
        if asked.byItself { queue = [asked.question.key] + queue }
        return advance()
    }
}

extension Errand {
    /// How it is offered.
    var offer: Text {
        switch self {
        case .typeFigures:
            Text(
                nb:
                    "Har dere tall på papir eller i en PDF? Skriv /tall for å legge dem inn her, ett om gangen.",
                nn: "Har de tal på papir eller i ein PDF? Skriv /tal for å leggje dei inn her, eitt om gongen.",
                en: "Do you have figures on paper or in a PDF? Type “/figures” to enter them here, one at a time.")
        }
    }

    /// Where it is offered.
    var elsewhere: Text {
        switch self {
        case .typeFigures:
            Text(
                nb: "Dere kan skrive inn tall der dere blir spurt om kilder, i datagrunnlaget:  behov analyse 2",
                nn: "De kan skrive inn tal der de blir spurde om kjelder, i datagrunnlaget:  behov analyse 2",
                en: "You can enter figures where you are asked about sources, in phase 2:  behov guide 2")
        }
    }

    /// The line of it in the list of words.
    var help: Line {
        switch self {
        case .typeFigures:
            [
                .text(Text(nb: "/tall", nn: "/tal", en: "/figures")), .data("   "),
                .text(
                    Text(
                        nb: "skriv inn tall fra papir eller en PDF", nn: "skriv inn tal frå papir eller ein PDF",
                        en: "enter figures from paper or a PDF")),
            ]
        }
    }
}
