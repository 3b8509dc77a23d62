public import Model

/// Blocks as text and nothing else, to be pasted where a form takes no more than that.
public enum PlainText {
    /// The text of blocks in a language, without spaces or line breaks around it.
    ///
    /// A table's rows are lines with the header's words before the cells; links, sources and what unfolds lead nowhere in
    /// a form and are left out.
    public static func text(of blocks: [Block], in language: Language) -> String {
        blocks.flatMap { lines($0, language) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func lines(_ block: Block, _ language: Language) -> [String] {
        switch block {
        case .heading(_, let line): return paragraphs(line, language)
        case .paragraph(let line), .note(let line): return line.isOnlyLinks ? [] : paragraphs(line, language)
        case .list(let items, _): return items.flatMap { self.item($0, 0, language) }
        case .table(let table): return rows(table, language)
        case .card(let card): return card.plain.flatMap { lines($0, language) }
        case .figure(_, let alternative): return paragraphs(alternative, language)
        case .entry(let entry):
            let head = [entry.mark[language] + " " + entry.title.onOneLine(in: language)]
            return head + entry.parts.filter { !$0.isTyped }.map { $0.line.onOneLine(in: language) }
        case .tree(let branches): return branches.map(\.item).flatMap { self.item($0, 0, language) }
        case .facts(let facts):
            return facts.filter { !$0.line.isOnlyLinks }.map {
                $0.name.onOneLine(in: language) + ": " + $0.line.onOneLine(in: language, joint: "; ")
            }
        case .source, .room, .pageBreak, .contents, .typed, .target, .folded: return []
        }
    }

    private static func paragraphs(_ line: Line, _ language: Language) -> [String] {
        line.plainParagraphs(in: language).flatMap { $0 }
    }

    private static func item(_ item: Block.Item, _ level: Int, _ language: Language) -> [String] {
        let indent = String(repeating: "  ", count: level)
        return [indent + "– " + item.line.onOneLine(in: language)]
            + item.below.flatMap { self.item($0, level + 1, language) }
    }

    /// «Lek – Enheter: 3; Behov: 4».
    private static func rows(_ table: Table, _ language: Language) -> [String] {
        let grid = Grid(table)
        let caption = table.caption.map { [$0.onOneLine(in: language)] } ?? []
        return caption
            + grid.rows.map { row in
                // A dash says that there is nothing, which a line says by not naming it.
                let cells = row.enumerated().dropFirst().compactMap { column, cell -> String? in
                    let said = cell.onOneLine(in: language)
                    guard !said.isEmpty, said != "–" else { return nil }
                    return [grid.header[column].onOneLine(in: language), said].filter { !$0.isEmpty }
                        .joined(separator: ": ")
                }
                let first = row.first?.onOneLine(in: language) ?? ""
                return cells.isEmpty ? first : first + " – " + cells.joined(separator: "; ")
            }
    }
}

extension Line {
    /// Whether nothing but links is there.
    fileprivate var isOnlyLinks: Bool {
        !words.isEmpty
            && words.allSatisfy { words in
                if case .link = words { return true }
                return false
            }
    }
}
