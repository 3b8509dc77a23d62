/// Writes text as HTML character data.
enum HTMLEscaping {
    /// The text with nothing in it that a browser would read as markup.
    ///
    /// By scalars, not graphemes: a `<` under a combining mark is another grapheme, but still opens a tag.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Escapes, with places to break very long words, which would make a whole column too wide.
    static func divided(_ text: String) -> String {
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
        guard parts.contains(where: { $0.count > longWord }) else { return escape(text) }
        var escaped = ""
        var length = 0
        for character in text {
            length = character.isWhitespace ? 0 : length + 1
            if length > longWord {
                escaped += "<wbr>"
                length = 1
            }
            escaped += escape(String(character))
        }
        return escaped
    }

    private static let longWord = 30
}
