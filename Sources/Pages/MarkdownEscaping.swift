/// Takes the meaning out of every character that Markdown would read as markup.
enum MarkdownEscaping {
    /// Text in the middle of a line, in a heading or in a table cell.
    static func inline(_ text: String) -> String { escape(text, atLineStart: false) }

    /// Text at the start of a line, where a list, a heading, a rule or a quote could begin too.
    static func line(_ text: String) -> String { escape(text, atLineStart: true) }

    // By scalars, not graphemes: a `<` under a combining mark is another grapheme, but still opens a tag.
    private static func escape(_ text: String, atLineStart: Bool) -> String {
        let scalars = Array(text.unicodeScalars)
        let opener = atLineStart ? opener(in: scalars) : nil
        var escaped = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if index == opener || special.contains(scalar) || (scalar == "&" && opensEntity(next)) {
                escaped.append("\\")
            }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    private static let special = Set("\\`*_[]<|~#$".unicodeScalars)

    private static func opensEntity(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "#" || scalar.properties.isAlphabetic
    }

    /// The place of a character that would make the line a list item, a rule, a heading's underline or a table.
    private static func opener(in scalars: [Unicode.Scalar]) -> Int? {
        let digits = scalars.prefix { ("0"..."9").contains($0) }.count
        guard digits < scalars.count else { return nil }
        if scalars[0] == ">" { return 0 }
        let isWord = digits + 1 < scalars.count && scalars[digits + 1].properties.isAlphabetic
        let isNumber = digits + 1 < scalars.count && ("0"..."9").contains(scalars[digits + 1])
        if isWord || isNumber { return nil }
        let openers: [Unicode.Scalar] = digits > 0 ? [".", ")"] : ["-", "+", "=", ":"]
        return openers.contains(scalars[digits]) ? digits : nil
    }
}
