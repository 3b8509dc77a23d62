import Formats
import Model

/// The body of a Word document so far.
struct WordBody {
    private let page: Page
    private let text: WordText
    private var inside: [Markup] = []
    /// The pictures so far, each a part of its own.
    private(set) var charts: [Chart] = []
    /// How many numbered lists there are: each begins at 1.
    private(set) var numberedLists = 0
    private var outline = Outline()
    private var tables = 0
    private var chapters = 0
    private var afterContents = false
    private var startsPage = false
    private var isAfterTable = false
    /// Whether what is written is read only by those who want it, in small print.
    private var isFolded = false
    /// The name that links to the next heading use.
    private var target: String?
    /// The items whose place in the document is taken: a name stands once.
    private var taken: Set<ItemID> = []
    private var bookmarks = 0

    private var language: Language { text.language }

    init(_ page: Page, language: Language) {
        self.page = page
        text = WordText(language: language)
        inside = text.oneLine(page.title, style: "Title")
    }

    /// The whole part.
    func finished(_ edges: WordEdges) -> Markup {
        let section = word(
            "sectPr", nil,
            edges.references + [
                Markup("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
                Markup(
                    "w:pgMar",
                    [
                        "w:top": "1000", "w:right": "1134", "w:bottom": "1000", "w:left": "1134",
                        "w:header": "709", "w:footer": "567", "w:gutter": "0",
                    ]),
            ] + (edges.hasFirstPage ? [word("titlePg")] : []))
        // Word wants a paragraph after the last table.
        let end = isAfterTable ? [WordText.paragraph("Source", .init(), [])] : []
        return Markup(
            "w:document",
            [
                "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r": WordPackage.relationSpace,
                "xmlns:wp": WordPackage.placedSpace,
                "xmlns:a": WordChart.drawing, "xmlns:c": WordChart.space,
            ], [word("body", nil, inside + end + [section])])
    }

    mutating func add(_ block: Block) {
        switch block {
        case .heading(let asked, let line): addHeading(asked, line)
        case .paragraph(let line): put(text.paragraphs(line, style: "Normal", manner))
        case .list(let items, let numbered):
            if numbered { numberedLists += 1 }
            let number = numbered ? WordNumbering.number(ofList: numberedLists) : WordNumbering.bullets
            add(items, style: numbered ? "ListNumber" : "ListBullet", number: number, level: 0)
        case .table(let table): add(table)
        case .card(let card):
            let card = card.placed(besides: &taken)
            target = target ?? card.item?.code
            for block in card.plain { add(block) }
        case .figure(let chart, let alternative): add(chart, alternative)
        case .note(let line): put(text.paragraphs(line, style: "Note", manner))
        case .source(let line): put(text.paragraphs(line, style: "Source", manner))
        case .room(let starts): for start in starts { put([text.room(start, manner)]) }
        case .pageBreak: startsPage = true
        case .contents: addContents()
        case .entry(let entry): add(entry)
        case .tree(let branches):
            add(branches.map(\.item), style: "ListBullet", number: WordNumbering.bullets, level: 0)
        case .typed(let lines):
            for line in lines { put(text.oneLine(line, style: "Typed", manner)) }
        case .facts(let facts): add(facts)
        case .target(let name): target = name
        case .folded(let title, let blocks):
            add(.heading(level: 4, title))
            isFolded = true
            for block in blocks { add(block) }
            isFolded = false
        }
    }

    private mutating func add(_ facts: [Fact]) {
        for fact in facts {
            let name = WordText.run(fact.name.onOneLine(in: language) + ": ", facts: [word("b")])
            put(text.paragraphs(fact.line, style: "Fact", manner, after: [name]))
        }
    }

    /// How the next paragraph looks: it takes the page break and the space that were asked for before it.
    private var manner: WordText.Manner {
        var manner = WordText.Manner()
        manner.startsPage = startsPage
        if isAfterTable, !startsPage { manner.spaceBefore = 160 }
        return manner
    }

    /// The same, on one page with what follows.
    private var closeManner: WordText.Manner {
        var manner = manner
        manner.staysWithNext = true
        return manner
    }

    private mutating func put(_ made: [Markup]) {
        guard !made.isEmpty else { return }
        inside += made
        startsPage = false
        isAfterTable = false
    }

    private mutating func addHeading(_ asked: Int, _ line: Line) {
        guard !line.isBlank(in: language) else { return }
        let level = min(outline.level(for: asked) - 1, 3)
        isAfterTable = false
        let style = "Heading\(level)"
        var names: [String] = []
        if asked == 2, afterContents {
            chapters += 1
            names.append(Self.mark(chapters))
        }
        if let target { names.append(Self.mark(target)) }
        target = nil
        let marked = text.oneLine(line, style: style, closeManner) { runs in
            names.reduce(runs) { inside, name in
                bookmarks += 1
                let number = String(bookmarks)
                return [Markup("w:bookmarkStart", ["w:id": number, "w:name": name])] + inside
                    + [Markup("w:bookmarkEnd", ["w:id": number])]
            }
        }
        put(marked)
    }

    private static func mark(_ chapter: Int) -> String { "_Toc\(chapter)" }

    /// A name as Word wants it: without hyphens, and no longer than 40 signs.
    static func mark(_ name: String) -> String {
        String("place_\(name.map { $0 == "-" ? "_" : String($0) }.joined())".prefix(40))
    }

    /// A field that Word fills anew; until then it holds links to the chapters, without numbers of pages.
    private mutating func addContents() {
        let chapters = page.contents.filter { !$0.isBlank(in: language) }
        afterContents = true
        guard !chapters.isEmpty else { return }
        let links = chapters.enumerated().map { place, line in
            Markup(
                "w:hyperlink", ["w:anchor": Self.mark(place + 1), "w:history": "1"],
                [WordText.run(line.onOneLine(in: language))])
        }
        let field = WordText.field("TOC \\o \"1-1\" \\h \\z \\n", showing: [])
        let (begin, end) = (Array(field.dropLast()), Array(field.suffix(1)))
        let entries = links.enumerated().map { place, link in
            WordText.paragraph(
                "TOC1", .init(), (place == 0 ? begin : []) + [link] + (place == links.count - 1 ? end : []))
        }
        let gallery = word(
            "docPartObj", nil, [word("docPartGallery", "Table of Contents"), word("docPartUnique")])
        let title = text.oneLine(.text(Page.contentsTitle), style: "TOCHeading", manner)
        put([word("sdt", nil, [word("sdtPr", nil, [gallery]), word("sdtContent", nil, title + entries)])])
    }

    private mutating func add(_ items: [Block.Item], style: String, number: Int, level: Int) {
        for item in items {
            let place = min(level, WordNumbering.levels - 1)
            var manner = manner
            manner.list = (place, number)
            put(text.paragraphs(item.line, style: isFolded ? "ListFine" : style, manner))
            add(item.below, style: style, number: number, level: level + 1)
        }
    }

    private mutating func add(_ table: Table) {
        let grid = Grid(table)
        guard !grid.header.isEmpty else { return }
        tables += 1
        let caption = table.caption.map { $0.onOneLine(in: language) } ?? ""
        if caption.isEmpty {
            // Two tables that meet would become one.
            if isAfterTable || startsPage { put([WordText.paragraph("Source", manner, [])]) }
        } else {
            put(text.oneLine(table.caption ?? [], style: "Caption", closeManner))
        }
        let name = caption.isEmpty ? "\(WordTable.name[language]) \(tables)" : caption
        inside.append(
            WordTable(grid, numeric: table.numeric, drawing: table.drawing, text: text).element(named: name))
        isAfterTable = true
    }

    private mutating func add(_ chart: Chart, _ alternative: Line) {
        charts.append(chart)
        let number = charts.count
        put(text.oneLine(chart.title, style: "Caption", closeManner))
        let (words, title) = (alternative.onOneLine(in: language), chart.title.onOneLine(in: language))
        put([WordText.paragraph("Figure", manner, [WordFigure.run(number, words, title)])])
        put(text.oneLine(WordChart(chart, language: language).gaps, style: "Source", manner))
    }

    private mutating func add(_ entry: Entry) {
        let head = (.text(entry.mark) + .data(" ") + entry.title)
        put(text.oneLine(head, style: "Heading3", manner))
        for part in entry.parts {
            let line = (part.label.map { .text($0) + .data(" ") } ?? []) + part.line
            put(text.paragraphs(line, style: part.isTyped ? "Typed" : "Normal", manner))
        }
    }
}
