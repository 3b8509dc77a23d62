public import Model

/// Writes a page as one accessible HTML file that needs nothing beside it.
///
/// Written for screens of any width and for print on A4; no character of an answer can become markup.
public enum HTMLWriter {
    /// The page as a whole document, a line break at its end.
    public static func text(_ page: Page, language: Language) -> String {
        String(decoding: bytes(page, language: language), as: UTF8.self)
    }

    /// The same as bytes. A page on thousands of units has many megabytes: its lines are put after each other once.
    static func bytes(_ page: Page, language: Language) -> [UInt8] {
        let words = HTMLWords(language: language, places: page.places)
        var writing = HTMLWriting(words, page.contents)
        if let logo = page.logo {
            let shown = HTMLEscaping.escape(logo.alternative)
            writing.lines.append("<img class=\"logo\" src=\"\(logo.address)\" alt=\"\(shown)\">")
        }
        writing.addTitle(page.title)
        for block in page.blocks { writing.add(block) }
        writing.endChapter()
        let isSlides = page.form == .slides
        let head = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLEscaping.escape(page.title.onOneLine(in: language)))</title>
            <style>
            \(HTMLStyle.sheet)\(isSlides ? "\n" + HTMLStyle.slides : "")
            </style>
            </head>
            <body>
            <main\(isSlides ? " class=\"slides\"" : "")>
            """
        let foot = """
            </main>
            </body>
            </html>
            """
        // Where nothing stands in `main` there is an empty line.
        let lines = [head] + (writing.lines.isEmpty ? [""] : writing.lines) + [foot]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
        for line in lines {
            bytes += line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

/// The lines inside `main` so far.
private struct HTMLWriting {
    private var words: HTMLWords
    var lines: [String] = []
    private var outline = Outline()
    private var tables = 0
    private let contents: [Line]
    /// The chapters so far of those that the list of contents leads to.
    private var chapters = 0
    private var isAfterContents = false
    /// The last heading's words, as HTML.
    private var under = ""
    /// The items whose place on the page is taken: it is written once.
    private var taken: Set<ItemID> = []
    /// The name that links to the next heading use.
    private var target: String?

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
            if isChapter {
                endChapter()
                chapters += 1
            }
            let names =
                (isChapter ? ["chapter-\(chapters)"] : []) + (target.map { [HTMLEscaping.escape($0)] } ?? [])
            target = nil
            let name = names.first.map { " id=\"\($0)\"" } ?? ""
            // A chapter has a name of its own, and may be named by others too.
            let inside = names.dropFirst().reduce(heading) { "<span id=\"\($1)\">\($0)</span>" }
            lines.append("<h\(level)\(name)>\(inside)</h\(level)>")
            under = HTMLEscaping.escape(line.onOneLine(in: words.language))
        case .paragraph(let line): lines += words.paragraphs(line)
        case .list(let items, let numbered): add(items, numbered: numbered)
        case .table(let table):
            tables += 1
            lines += HTMLTable.lines(table.placed(besides: &taken), number: tables, under: under, words: words)
        case .card(let card):
            lines += HTMLCard.lines(card.placed(besides: &taken), level: outline.level(for: 3), words: words)
        case .figure(let chart, let alternative):
            lines += HTMLFigure.lines(chart, alternative, words: words)
        case .note(let line):
            let note = words.paragraphs(line)
            if !note.isEmpty { lines += ["<aside class=\"note\" role=\"note\">"] + note + ["</aside>"] }
        case .source(let line):
            let source = words.broken(line)
            if !source.isEmpty { lines.append("<p class=\"source\">\(source)</p>") }
        case .room(let starts): lines += starts.map { "<div class=\"room\">\(words.oneLine($0))</div>" }
        case .pageBreak: lines.append("<hr class=\"pageBreak\">")
        case .contents: addContents()
        case .entry(let entry): add(entry)
        case .tree(let branches): add(branches.map(\.item), numbered: false, kind: "tree")
        case .typed(let typed):
            let written = typed.map { HTMLEscaping.escape(VisibleText.of($0.string(in: words.language))) }
            lines.append("<pre>" + written.joined(separator: "\n") + "</pre>")
        case .facts(let facts): lines += HTMLCard.facts(facts, kind: " class=\"facts\"", words: words)
        case .target(let name): target = name
        case .folded(let title, let blocks):
            var pressed = words
            pressed.hasLinks = false
            lines += ["<details>", "<summary>\(pressed.oneLine(title))</summary>"]
            for block in blocks { add(block) }
            lines.append("</details>")
        }
    }

    /// The way back to the list that led to a chapter, on a screen.
    mutating func endChapter() {
        guard chapters > 0 else { return }
        let up = Text(nb: "Til innholdet", nn: "Til innhaldet", en: "Back to contents")
        lines.append("<p class=\"up\"><a href=\"#contents\">\(words.oneLine(.text(up)))</a></p>")
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

    private mutating func add(_ items: [Block.Item], numbered: Bool, kind: String? = nil) {
        guard !items.isEmpty else { return }
        let tag = numbered ? "ol" : "ul"
        lines.append("<\(tag)\(kind.map { " class=\"\($0)\"" } ?? "")>")
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
