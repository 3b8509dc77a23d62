import Model
import Pages

/// One field of an answer that has several: asked for by itself, though all of them can be given on one line.
struct AnswerPart {
    /// How it is asked.
    let question: Text
    /// What it wants.
    let expects: Expectation
    /// Whether it may be left out.
    let canBeEmpty: Bool
}

extension Interview.Question {
    /// The fields of its answer in the order they are asked; none where it has one.
    func parts(_ wording: Wording) -> [AnswerPart] {
        guard let asked = wording[step.id]?.parts, !occasion.isStatement else { return [] }
        let parts = occasion.expects.parts(asked, canBeEmpty: occasion.partsThatMayBeEmpty)
        return parts.count > 1 ? parts : []
    }

    /// Whether a line answers all of it, and not only its first field: cells with a semicolon between, or numbers as an
    /// answer sheet has them, one list after the other.
    func isWhole(_ line: String) -> Bool {
        if line.contains(";") || line.contains(where: \.isNewline) || occasion.isWhole([line]) { return true }
        guard case .sorted(let sorts) = occasion.expects, let first = sorts.first(where: \.isAsked),
            let places = ReplyReader.places(line, among: occasion.expects.options.count)
        else { return false }
        return places.contains { $0 >= first.options.count }
            && (try? ReplyReader.read(line, as: occasion.expects)) != nil
    }
}

extension Expectation {
    fileprivate func parts(_ asked: [Text], canBeEmpty: Set<Int>) -> [AnswerPart] {
        switch self {
        case .sorted(let sorts):
            zip(asked, sorts).filter(\.1.isAsked).map { question, sort in
                AnswerPart(question: question, expects: sort.expects, canBeEmpty: sort.least == 0)
            }
        case .oneAdding(let options, _):
            zip(asked, [Expectation.one(options), .text]).map { question, expects in
                AnswerPart(question: question, expects: expects, canBeEmpty: expects == .text)
            }
        case .severalAdding(let options, _):
            zip(asked, [Expectation.several(options, orNone: false), .text]).map { question, expects in
                AnswerPart(question: question, expects: expects, canBeEmpty: expects == .text)
            }
        // A question that has one list only on this occasion is asked at once.
        case .one, .several, .texts: []
        case .text, .entry:
            asked.enumerated().map { place, question in
                AnswerPart(question: question, expects: .text, canBeEmpty: canBeEmpty.contains(place))
            }
        }
    }
}

extension Sort {
    /// Whether there is anything to answer with.
    var isAsked: Bool { !options.isEmpty || takesWords }

    /// What the sort wants where it is asked for by itself.
    fileprivate var expects: Expectation {
        if takesWords { return .sorted([self]) }
        return most == 1 ? .one(options) : .several(options, orNone: least == 0)
    }
}
