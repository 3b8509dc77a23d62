import Model

/// Lays out an entry: its word in the margin, and everything else beside it.
struct ScreenEntry {
    /// How far in everything but the word stands.
    private static let indent = 8

    let entry: Entry
    let language: Language

    init(_ entry: Entry, language: Language) {
        self.entry = entry
        self.language = language
    }

    func lines(width: Int) -> [String] {
        let mark = entry.mark[language].uppercased()
        let margin = mark + String(repeating: " ", count: max(1, Self.indent - DisplayWidth.of(mark)))
        let gap = String(repeating: " ", count: Self.indent)
        let title = Wrapping.wrap(entry.title.onOneLine(in: language), width: width, indent: Self.indent)
        let head = title.enumerated().map { place, line in place == 0 ? margin + line.dropFirst(Self.indent) : line
        }
        return head
            + entry.parts.flatMap { part -> [String] in
                let label = part.label.map { $0[language] + " " } ?? ""
                // Labels stand in a column of their own, as wide as the margin.
                let filling = label.isEmpty ? 0 : max(0, Self.indent - DisplayWidth.of(label))
                let padded = label + String(repeating: " ", count: filling)
                let words = part.line.string(in: language)
                guard !part.isTyped else { return [gap + padded + VisibleText.of(words)] }
                return Wrapping.wrap(
                    padded + words, width: width, indent: Self.indent, hanging: label.isEmpty ? 0 : Self.indent)
            }
    }
}
