public import Model

/// Writes a page as CommonMark with pipe tables.
///
/// No character of an answer can become markup.
public enum MarkdownWriter {
    /// The page as a text file, a line break at its end.
    public static func text(_ page: Page, language: Language) -> String {
        var writing = MarkdownWriting(language: language, contents: page.contents)
        writing.add(heading: page.title, level: 1)
        for block in page.blocks { writing.add(block) }
        return writing.parts.joined(separator: "\n\n") + "\n"
    }
}

/// The parts of a document so far; an empty line goes between them.
private struct MarkdownWriting {
    let language: Language
    let contents: [Line]
    var parts: [String] = []
    private var outline = Outline()
    /// The kind and sign of the list just written: the same sign again would continue it.
    private var lastList: (numbered: Bool, other: Bool)?

    init(language: Language, contents: [Line]) {
        self.language = language
        self.contents = contents
    }

    private static let figure = Text(nb: "Figur: ", nn: "Figur: ", en: "Figure: ")

    mutating func add(_ block: Block) {
        var list: (numbered: Bool, other: Bool)?
        switch block {
        case .heading(let level, let line): add(heading: line, level: outline.level(for: level))
        case .paragraph(let line): append(paragraphs(line))
        case .list(let items, let numbered):
            let other = lastList.map { $0.numbered == numbered && !$0.other } ?? false
            list = (numbered, other)
            append(lines(of: items, numbered: numbered, other: other))
        case .table(let table):
            if let caption = table.caption { append(emphasised(caption)) }
            append(MarkdownTable.lines(table, language: language))
        case .card(let card):
            for block in card.plain { add(block) }
            return
        case .figure(_, let alternative): append(paragraphs(.text(Self.figure) + alternative))
        case .note(let line): append(paragraphs(line).map { $0.isEmpty ? ">" : "> " + $0 })
        case .source(let line): append(emphasised(line))
        case .room(let starts): for start in starts { append(paragraphs(start.dotted)) }
        case .pageBreak: parts.append("---")
        case .contents:
            list = (false, false)
            append(lines(of: contents.map { Block.Item($0) }, numbered: false, other: false))
        case .entry(let entry): append(lines(of: entry))
        case .tree(let branches):
            let other = lastList.map { !$0.numbered && !$0.other } ?? false
            list = (false, other)
            append(lines(of: branches.map(\.item), numbered: false, other: other))
        case .typed(let lines): append(lines.map { "    " + VisibleText.of($0.string(in: language)) })
        case .facts(let facts):
            let other = lastList.map { !$0.numbered && !$0.other } ?? false
            list = (false, other)
            append(facts.flatMap { lines(of: $0, other: other) })
        case .target: list = lastList
        case .folded(let title, let blocks):
            add(heading: title, level: outline.level(for: 4))
            for block in blocks { add(block) }
            list = lastList
        }
        lastList = list
    }

    mutating func add(heading line: Line, level: Int) {
        let words = MarkdownEscaping.inline(line.onOneLine(in: language))
        guard !words.isEmpty else { return }
        parts.append(String(repeating: "#", count: level) + " " + words)
    }

    private mutating func append(_ lines: [String]) {
        if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) }
    }

    /// Escaped lines: a hard break within a paragraph, an empty line between two.
    private func paragraphs(_ line: Line) -> [String] {
        let paragraphs = line.plainParagraphs(in: language).map { lines in
            lines.enumerated().map { index, line in
                MarkdownEscaping.line(line) + (index + 1 < lines.count ? "\\" : "")
            }
        }
        return Array(paragraphs.joined(separator: [""]))
    }

    /// The word and the title in bold, each part on a line of its own.
    private func lines(of entry: Entry) -> [String] {
        let head = MarkdownEscaping.inline((.text(entry.mark) + .data(" ") + entry.title).onOneLine(in: language))
        let parts = entry.parts.map { part in
            MarkdownEscaping.inline(
                ((part.label.map { .text($0) + .data(" ") } ?? []) + part.line).onOneLine(in: language))
        }
        let lines = ["**\(head)**"] + parts
        return lines.dropLast().map { $0 + "\\" } + lines.suffix(1)
    }

    /// The name in bold, and what is told after it.
    private func lines(of fact: Fact, other: Bool) -> [String] {
        let name = MarkdownEscaping.inline(fact.name.onOneLine(in: language))
        let told = paragraphs(fact.line)
        return [(other ? "* " : "- ") + "**\(name):** " + (told.first ?? "")]
            + told.dropFirst().map { $0.isEmpty ? "" : "  " + $0 }
    }

    private func emphasised(_ line: Line) -> [String] {
        let words = MarkdownEscaping.inline(line.onOneLine(in: language))
        return words.isEmpty ? [] : ["*\(words)*"]
    }

    private func lines(of items: [Block.Item], numbered: Bool, other: Bool) -> [String] {
        var lines: [String] = []
        for (index, item) in items.enumerated() {
            let mark = numbered ? "\(index + 1)" + (other ? ")" : ".") : (other ? "*" : "-")
            let margin = String(repeating: " ", count: mark.utf8.count + 1)
            let own = paragraphs(item.line)
            lines.append(own.first.map { mark + " " + $0 } ?? mark)
            let below = self.lines(of: item.below, numbered: numbered, other: false)
            for line in own.dropFirst() + below { lines.append(line.isEmpty ? "" : margin + line) }
        }
        return lines
    }
}
