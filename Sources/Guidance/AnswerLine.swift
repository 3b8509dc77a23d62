public import Model
public import Pages

extension Answer {
    /// What stands there on one line, in the language of those who wrote it; `list` names a list that is known by the
    /// step that asks for it, `unit` the unit of a workspace.
    public func line(
        _ language: Language, unit: (String) -> String? = { _ in nil }, list: (String) -> Line = { .data($0) }
    ) -> Line {
        switch self {
        case .nothing: return .text(Answer.notAnswered)
        case .words(let words): return .answer(words, language)
        case .text(let text): return .text(text)
        case .data(let data): return .data(data)
        case .step(let step): return list(step)
        case .reference(let reference): return .text(reference.words(of: unit(reference.workspace)))
        case .figure(let figure):
            return (figure.period.isEmpty ? [] : .data("\(figure.period): ")) + FigureWords.line(figure)
        case .list(let elements):
            guard !elements.isEmpty else { return .text(Text(nb: "ingen", nn: "ingen", en: "none")) }
            return elements.map { $0.line(language, unit: unit, list: list) }.joined(by: ", ")
        case .run(let parts, let joint):
            return parts.map { $0.line(language, unit: unit, list: list) }.joined(by: joint)
        case .parts(let parts):
            let named = parts.map { part -> Line in
                .text(part.name) + .data(": ") + part.answer.line(language, unit: unit, list: list)
            }
            return named.joined(by: "; ")
        }
    }

    /// What is said of a question that nobody has answered.
    public static let notAnswered = Text(nb: "ikke besvart", nn: "ikkje svara på", en: "not answered")
}

extension [Line] {
    /// One after the other with a joint between.
    func joined(by joint: String) -> Line { dropFirst().reduce(first ?? []) { $0 + .data(joint) + $1 } }
}

extension Item {
    /// What it says, as its heading: a meeting its day, as the reader writes days.
    public func heading(_ language: Language) -> Line {
        (self as? Meeting).map { .text($0.day.words) } ?? .answer(title, language)
    }
}
