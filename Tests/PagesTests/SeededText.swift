import SeededNumbers

extension Seeded {
    /// What an unkind answer may be made of: words, markup of every kind, controls and odd letters.
    private static let pieces: [String] = [
        "lek", "barnehage", "kompetanseutviklingstiltakene", "Čoahkkin", "42", "4,1", " ", " ", " ", "\n", "\n\n",
        "\t", "\r\n", "\u{A0}", "#", "##", "-", "---", "+", "=", "===", "1.", "2)", ">", "<", "<script>", "</p>",
        "<!--", "-->", "]]>", "&", "&amp;", "&#60;", "&lt", "|", "\\", "\\\\", "*", "**", "_", "~~", "~~~", "`",
        "```", "[", "](x)", "![", "[a]: x", ":", ":--", "$", "\"", "'", "!", "    ", "\u{338}", "\u{301}", "👩‍👧‍👦",
        "日本", "\u{1B}[2J", "\u{9B}31m", "\u{7}", "\u{0}", "\u{202E}", "{", "}", "^", "@", "http://a.no",
    ]

    /// A text of up to that many pieces.
    mutating func text(of count: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...count, using: &self) {
            text += Self.pieces.randomElement(using: &self) ?? ""
        }
        return text
    }
}
