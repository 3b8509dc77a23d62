import Model

/// Writes a card: a section with its own heading, and the facts as terms and what is told of them.
enum HTMLCard {
    static func lines(_ card: Card, level: Int, words: HTMLWords) -> [String] {
        let title = words.about(card.item).oneLine(card.title)
        return ["<section class=\"card\"\(words.place(of: card.item))>", "<h\(level)>\(title)</h\(level)>"]
            + facts(card.facts, kind: "", words: words) + ["</section>"]
    }

    /// Facts as terms and what is told of each; several values of one are a list.
    static func facts(_ facts: [Fact], kind: String, words: HTMLWords) -> [String] {
        guard !facts.isEmpty else { return [] }
        return ["<dl\(kind)>"]
            + facts.map { "<div><dt>\(words.oneLine($0.name))</dt><dd>\(words.cell($0.line))</dd></div>" }
            + ["</dl>"]
    }
}
