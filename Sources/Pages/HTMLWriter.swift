public import Model

/// Writes a page as one accessible HTML file that needs nothing beside it.
///
/// Written for screens of any width and for print on A4; no character of an answer can become markup.
public enum HTMLWriter {
    /// The page as a whole document, a line break at its end.
    public static func text(_ page: Page, language: Language) -> String {
        let words = HTMLWords(language: language)
        var writing = HTMLWriting(words, page.contents)
        writing.addTitle(page.title)
        for block in page.blocks { writing.add(block) }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLEscaping.escape(page.title.onOneLine(in: language)))</title>
            <style>
            \(HTMLStyle.sheet)
            </style>
            </head>
            <body>
            <main>
            \(writing.lines.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }
}

/// The lines inside `main` so far.
private struct HTMLWriting {
    let words: HTMLWords
    var lines: [String] = []
    private var outline = Outline()
    private var tables = 0
    private var figures = 0
    private let contents: [Line]
    /// The chapters so far of those that the list of contents leads to.
    private var chapters = 0
    private var isAfterContents = false

    init(_ words: HTMLWords, _ contents: [Line]) {
        self.words = words
        self.contents = contents
    }

    mutating func addTitle(_ title: Line) {
        let title = words.oneLine(title)
        if !title.isEmpty { lines.append("<h1>\(title)</h1>") }
    }

    mutating func add(_ block: Block) {
        switch block {
        case .heading(let asked, let line):
            let heading = words.oneLine(line)
            guard !heading.isEmpty else { return }
            let level = outline.level(for: asked)
            let isChapter = asked == 2 && isAfterContents
            if isChapter { chapters += 1 }
            let name = isChapter ? " id=\"chapter-\(chapters)\"" : ""
            lines.append("<h\(level)\(name)>\(heading)</h\(level)>")
        case .paragraph(let line): lines += words.paragraphs(line)
        case .list(let items, let numbered): add(items, numbered: numbered)
        case .table(let table):
            tables += 1
            lines += HTMLTable.lines(table, number: tables, words: words)
        case .figure(let chart, let alternative):
            figures += 1
            lines += HTMLFigure.lines(chart, alternative, number: figures, words: words)
        case .note(let line):
            let note = words.paragraphs(line)
            if !note.isEmpty { lines += ["<aside class=\"note\" role=\"note\">"] + note + ["</aside>"] }
        case .source(let line):
            let source = words.broken(line)
            if !source.isEmpty { lines.append("<p class=\"source\">\(source)</p>") }
        case .pageBreak: lines.append("<hr class=\"pageBreak\">")
        case .contents: addContents()
        case .entry(let entry): add(entry)
        case .tree(let branches): add(branches.map(\.item), numbered: false)
        case .typed(let typed):
            let written = typed.map { HTMLEscaping.escape(VisibleText.of($0.string(in: words.language))) }
            lines.append("<pre>" + written.joined(separator: "\n") + "</pre>")
        }
    }

    private mutating func addContents() {
        isAfterContents = true
        let named = contents.map(words.oneLine).filter { !$0.isEmpty }
        guard !named.isEmpty else { return }
        lines += ["<nav class=\"contents\" aria-labelledby=\"contents\">"]
        lines += ["<p id=\"contents\">\(words.oneLine(.text(Page.contentsTitle)))</p>", "<ol>"]
        lines += named.enumerated().map { place, title in
            "<li><a href=\"#chapter-\(place + 1)\">\(title)</a></li>"
        }
        lines += ["</ol>", "</nav>"]
    }

    /// The word and the title as what is told of, each part as what is told.
    private mutating func add(_ entry: Entry) {
        let head = words.oneLine(.text(entry.mark) + .data(" ") + entry.title)
        lines += ["<dl>", "<dt>\(head)</dt>"]
        for part in entry.parts {
            let label = part.label.map { .text($0) + .data(" ") } ?? Line([])
            lines.append("<dd>\(words.broken(label + part.line))</dd>")
        }
        lines.append("</dl>")
    }

    private mutating func add(_ items: [Block.Item], numbered: Bool) {
        guard !items.isEmpty else { return }
        let tag = numbered ? "ol" : "ul"
        lines.append("<\(tag)>")
        for item in items {
            if item.below.isEmpty {
                lines.append("<li>\(words.broken(item.line))</li>")
            } else {
                lines.append("<li>\(words.broken(item.line))")
                add(item.below, numbered: numbered)
                lines.append("</li>")
            }
        }
        lines.append("</\(tag)>")
    }
}
