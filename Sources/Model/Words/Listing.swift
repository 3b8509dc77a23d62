/// What stands before the last of several things that are told after each other.
public enum ListJoint: Sendable, Hashable {
    /// A comma as between the others: «a, b, c».
    case comma
    /// «a, b og c».
    case and
    /// «a, b eller c».
    case or

    /// The joint with its blanks.
    fileprivate func words(_ language: Language) -> String {
        switch self {
        case .comma: ", "
        case .and: " \(Self.andWord[language]) "
        case .or: " \(Self.orWord[language]) "
        }
    }

    private static let andWord = Text(nb: "og", nn: "og", en: "and")
    private static let orWord = Text(nb: "eller", nn: "eller", en: "or")
}

extension Text {
    /// Things after each other, as people tell them: «a, b og c».
    public static func list(_ texts: some Collection<Text>, _ joint: ListJoint = .comma) -> Text {
        Text(alike: "").mapped { _, language in
            let words = texts.map { $0[language] }
            guard words.count > 1, let last = words.last else { return words.joined() }
            return words.dropLast().joined(separator: ", ") + joint.words(language) + last
        }
    }

    /// The first few after each other, and how many there are besides: «a, b og 3 til».
    public static func list(_ texts: some Collection<Text>, first count: Int) -> Text {
        let more = texts.count - count
        guard more > 0 else { return list(texts) }
        return list(
            texts.prefix(count) + [Text(nb: "\(more) til", nn: "\(more) til", en: "\(more) more")], .and)
    }

    /// Names that are written alike in every language after each other.
    public static func list(_ names: some Collection<String>, _ joint: ListJoint = .comma) -> Text {
        list(names.map(Text.init(alike:)), joint)
    }
}
