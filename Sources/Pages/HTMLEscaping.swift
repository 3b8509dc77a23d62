/// Writes text as HTML character data.
enum HTMLEscaping {
    /// The text with nothing in it that a browser would read as markup.
    ///
    /// By scalars, not graphemes: a `<` under a combining mark is another grapheme, but still opens a tag.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isMarkup) else { return text }
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

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27: true
        default: false
        }
    }

    /// Escapes, with places to break very long words, which would make a whole column too wide.
    static func divided(_ text: String) -> String {
        let text = text.withWholeSections
        guard hasLongRun(text) else { return escape(text) }
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

    /// Whether so many bytes stand between two spaces that a word of too many characters may be among them.
    private static func hasLongRun(_ text: String) -> Bool {
        var length = 0
        for byte in text.utf8 {
            length = byte == 0x20 || byte == 0x0A ? 0 : length + 1
            if length > longWord { return true }
        }
        return false
    }

    private static let longWord = 30
}
