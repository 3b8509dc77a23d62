public import Model

/// Writes a page as plain lines for a terminal, a pipe or a screen reader: no colour, no lines but of letters.
public enum ScreenWriter {
    /// The page in lines no wider than the width, which is at least 20; nothing that could steer a terminal.
    ///
    /// - Parameters:
    ///   - page: What to write.
    ///   - language: The reader's language.
    ///   - width: Columns of a line.
    ///   - isRoomy: Whether there is an empty line more between the parts.
    ///   - keepsLongWords: Whether a path, file name or digest wider than a line is left whole.
    ///   - draws: Whether pictures are drawn with letters, for somebody who sees the lines; else they are words.
    ///   - numbersTrees: Whether a tree is told by numbers (1, 1.1, 1.1.1) instead of drawn lines.
    /// - Returns: The lines.
    public static func lines(
        _ page: Page, language: Language, width: Int = 78, isRoomy: Bool = false, keepsLongWords: Bool = false,
        draws: Bool = false, numbersTrees: Bool = false
    ) -> [String] {
        var writing = ScreenWriting(
            language: language, width: max(width, 20), isRoomy: isRoomy, keepsLongWords: keepsLongWords,
            draws: draws, numbersTrees: numbersTrees)
        writing.add(writing.wrap(page.title.onOneLine(in: language)), gap: 0)
        for block in page.blocks { writing.add(block) }
        return writing.lines
    }
}

/// The lines so far.
private struct ScreenWriting {
    let language: Language
    let width: Int
    let isRoomy: Bool
    let keepsLongWords: Bool
    let draws: Bool
    let numbersTrees: Bool
    private(set) var lines: [String] = []
    /// Empty lines the last block wants after itself, and whether a new sheet was asked for.
    private var gapAfter = 1
    private var newSheet = false

    init(language: Language, width: Int, isRoomy: Bool, keepsLongWords: Bool, draws: Bool, numbersTrees: Bool) {
        self.language = language
        self.width = width
        self.isRoomy = isRoomy
        self.keepsLongWords = keepsLongWords
        self.draws = draws
        self.numbersTrees = numbersTrees
    }

    mutating func add(_ block: Block) {
        switch block {
        case .heading(let level, let line):
            // A chapter stands alone between empty lines; a finer heading stands on its text.
            add(wrap(line.onOneLine(in: language)), gap: level <= 2 ? 2 : 1, after: level <= 2 ? 1 : 0)
        case .paragraph(let line): add(paragraphs(line), gap: 1)
        case .list(let items, let numbered): add(list(items, numbered: numbered, indent: 2), gap: 1)
        case .table(let table):
            let caption = table.caption.map { wrap($0.onOneLine(in: language), indent: 2) } ?? []
            add(caption.filter { !$0.isEmpty }, gap: 1)
            add(ScreenTable(table, language: language).lines(width: width, indent: 2), gap: 1)
        case .card(let card): for block in card.plain { add(block) }
        case .figure(let chart, let alternative):
            guard draws, let drawn = ScreenChart(chart, language: language).lines(width: width, indent: 2) else {
                return add(paragraphs(alternative), gap: 1)
            }
            add(wrap(chart.title.onOneLine(in: language), indent: 2), gap: 1, after: 0)
            add(drawn, gap: 1)
        case .note(let line): add(paragraphs(line, indent: 4), gap: 1)
        case .source(let line): add(paragraphs(line, indent: 2), gap: 1)
        case .room(let starts): for start in starts { add(paragraphs(start.dotted), gap: 1) }
        case .pageBreak: newSheet = true
        // Lines that scroll by have no pages to find.
        case .contents: break
        case .entry(let entry): add(ScreenEntry(entry, language: language).lines(width: width), gap: 1)
        case .tree(let branches):
            var tree = ScreenTree(language: language, width: width)
            for (place, branch) in branches.enumerated() {
                if numbersTrees { tree.add(branch, numbered: "\(place + 1)") } else { tree.add(branch) }
            }
            add(tree.lines, gap: 1)
        case .typed(let lines): add(lines.map { VisibleText.of($0.string(in: language)) }, gap: 1)
        case .facts(let facts): add(.list(facts.map(\.item), numbered: false))
        case .target: break
        case .folded(let title, let blocks):
            add(.heading(level: 4, title))
            for block in blocks { add(block) }
        }
    }

    mutating func add(_ block: [String], gap: Int, after: Int = 1) {
        guard block != [""], !block.isEmpty else { return }
        // `gapAfter` is 0 only under a heading that wants its text close.
        let empty = newSheet ? max(gap, 2) : (gap == 1 ? gapAfter : gap)
        if !lines.isEmpty { lines += Array(repeating: "", count: empty + (isRoomy && empty > 0 ? 1 : 0)) }
        lines += block
        gapAfter = after
        newSheet = false
    }

    func wrap(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
        Wrapping.wrap(text, width: width, indent: indent, hanging: hanging, keepsLongWords: keepsLongWords)
    }

    private func paragraphs(_ line: Line, indent: Int = 0) -> [String] {
        let paragraphs = line.plainParagraphs(in: language).map { lines in
            lines.flatMap { wrap($0, indent: indent) }
        }
        return Array(paragraphs.joined(separator: [""]))
    }

    private func list(_ items: [Block.Item], numbered: Bool, indent: Int) -> [String] {
        let digits = String(items.count).utf8.count
        // Deep lists stop moving to the right while there is still room for words.
        let indent = min(indent, width / 2)
        return items.enumerated().flatMap { index, item -> [String] in
            let number = String(index + 1)
            let mark = numbered ? String(repeating: " ", count: digits - number.utf8.count) + number + "." : "–"
            let hanging = (numbered ? digits + 1 : 1) + 1
            var lines = paragraphs(item.line, indent: indent + hanging)
            let margin = String(repeating: " ", count: indent) + mark
            if let first = lines.first {
                lines[0] = margin + first.dropFirst(indent + hanging - 1)
            } else {
                lines = [margin]
            }
            return lines + list(item.below, numbered: numbered, indent: indent + hanging)
        }
    }
}
