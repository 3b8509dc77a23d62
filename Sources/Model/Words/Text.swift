/// A language that every sentence of the product exists in.
public enum Language: String, Sendable, CaseIterable, Codable {
    /// Bokmål.
    case nb
    /// Nynorsk.
    case nn
    /// English.
    case en
}

/// A sentence of the product in its three languages, all of them required.
public struct Text: Sendable, Hashable, Codable {
    /// The sentence in bokmål.
    public let nb: String
    /// The sentence in nynorsk.
    public let nn: String
    /// The sentence in English.
    public let en: String

    /// Makes a sentence; there is no way to leave a language out.
    public init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }

    /// Makes a sentence that is written alike in all three languages.
    public init(alike words: String) {
        self.init(nb: words, nn: words, en: words)
    }

    /// The sentence in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        }
    }

    /// The sentence changed in the same way in each language.
    public func mapped(_ change: (String, Language) -> String) -> Text {
        Text(nb: change(nb, .nb), nn: change(nn, .nn), en: change(en, .en))
    }
}
