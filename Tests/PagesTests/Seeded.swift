/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
