public import Model
public import Pages

extension Line {
    /// In what needs are alike: the words first, then what all of them have.
    public static func alike(_ alike: AlikeNeeds) -> Line {
        let language = alike.needs.first?.language ?? .nb
        let words: [Line] =
            alike.words.isEmpty ? [] : [.answer(alike.words.joined(separator: ", "), language)]
        let facts: [Line] =
            [
                alike.theme.flatMap { $0 == .none ? nil : .text($0.label) },
                alike.practiceArea.map { .area($0, language) },
            ].compactMap(
                \.self)
            + [alike.who.map { .answer($0, language) }].compactMap(\.self)
        let all = words + facts
        guard let first = all.first else {
            return .text(Text(nb: "slått sammen av dere", nn: "slått saman av dykk", en: "merged by you"))
        }
        return all.dropFirst().reduce(first) { $0 + .data(" · ") + $1 }
    }
}
