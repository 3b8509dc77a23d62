public import Model
public import Pages

extension Answer {
    /// What stands there on one line, in the language of those who wrote it; `list` names a list that is known by the
    /// step that asks for it.
    public func line(_ language: Language, list: (String) -> Line = { .data($0) }) -> Line {
        switch self {
        case .nothing: return .text(Answer.notAnswered)
        case .words(let words): return .answer(words, language)
        case .text(let text): return .text(text)
        case .data(let data): return .data(data)
        case .step(let step): return list(step)
        case .figure(let figure):
            return (figure.period.isEmpty ? [] : .data("\(figure.period): ")) + FigureWords.line(figure)
        case .list(let elements):
            guard !elements.isEmpty else { return .text(Text(nb: "ingen", nn: "ingen", en: "none")) }
            return Answer.joined(elements.map { $0.line(language, list: list) }, by: ", ")
        case .run(let parts, let joint):
            return Answer.joined(parts.map { $0.line(language, list: list) }, by: joint)
        case .parts(let parts):
            let named = parts.map { part in
                .text(part.name) + .data(": ") + part.answer.line(language, list: list)
            }
            return Answer.joined(named, by: "; ")
        }
    }

    /// What is said of a question that nobody has answered.
    public static let notAnswered = Text(nb: "ikke besvart", nn: "ikkje svara på", en: "not answered")

    private static func joined(_ lines: [Line], by joint: String) -> Line {
        lines.dropFirst().reduce(lines.first ?? []) { $0 + .data(joint) + $1 }
    }
}
