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
    /// What it is asked about besides the item of the question: a year, a measure.
    var about: Line?
    /// The list whose numbers it may name, shown again above it.
    var naming: Naming?
}

extension Interview.Question {
    /// Whether its answer has several fields.
    func hasParts(_ wording: Wording) -> Bool { part(after: [], wording) != nil }

    /// The field that is asked for after those that were given; `nil` where the answer is whole, or has but one.
    func part(after given: [String], _ wording: Wording) -> AnswerPart? {
        guard let asked = wording[step.id]?.parts, !occasion.isStatement else { return nil }
        if let rows = occasion.rows?() { return rows.part(after: given, asked, occasion) }
        let parts = occasion.expects.parts(asked, canBeEmpty: occasion.partsThatMayBeEmpty)
        guard parts.count > 1, !occasion.isWhole(given) else { return nil }
        return parts.indices.contains(given.count) ? parts[given.count] : nil
    }

    /// Whether a line answers all of it, and not only its first field: cells with a semicolon between, or numbers as an
    /// answer sheet has them, one list after the other.
    func isWhole(_ line: String) -> Bool {
        if line.contains(";") || line.contains(where: \.isNewline) { return true }
        if let rows = occasion.rows?() { return rows.isAll(line) }
        if occasion.isWhole([line]) { return true }
        guard case .sorted(let sorts) = occasion.expects, let first = sorts.first(where: \.isAsked),
            let places = ReplyReader.places(line, among: occasion.expects.options.count)
        else { return false }
        return places.contains { $0 >= first.options.count }
            && (try? ReplyReader.read(line, as: occasion.expects)) != nil
    }

    /// The cells that a line said to one field becomes: of a line with semicolons, the fields after it too.
    func cells(_ line: String, for part: AnswerPart, after given: [String]) throws(Refusal) -> [String] {
        if let rows = occasion.rows?() { return try rows.cells(line, after: given) }
        let cells = given.isEmpty ? [line] : Rows.cells(line)
        _ = try ReplyReader.read(cells[0], as: part.expects)
        return cells
    }

    /// The fields as they are written on one line.
    func line(of cells: [String]) -> String {
        occasion.rows?().line(of: cells) ?? cells.joined(separator: "; ")
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
