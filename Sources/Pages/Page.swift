public import Model

/// A run of words in a document, with what a writer must know of their language.
public enum Words: Sendable, Hashable {
    /// A sentence of the product, written in the reader's language.
    case text(Text)
    /// What somebody answered, in the language they wrote in.
    case answer(String, Language)
    /// A name, number, id or path: the same in every language.
    case data(String)
    /// An item of the page's own workspace, by its name: a link where the page has a place for it.
    case item(ItemID)
    /// Words that lead to a named place in the same document, where the format has links.
    indirect case link(Words, to: String)
}

/// Words that stand after each other without anything between them.
public struct Line: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The runs of words.
    public var words: [Words]

    /// Makes a line of several runs.
    public init(_ words: [Words]) { self.words = words }

    /// Makes a line of several runs.
    public init(arrayLiteral elements: Words...) { words = elements }

    /// A line of one sentence of the product.
    public static func text(_ text: Text) -> Line { [.text(text)] }

    /// A line of one answer.
    public static func answer(_ answer: String, _ language: Language) -> Line { [.answer(answer, language)] }

    /// A line of data.
    public static func data(_ data: String) -> Line { [.data(data)] }

    /// The line as a link to a named place in the same document.
    public func linked(to name: String) -> Line { Line(words.map { .link($0, to: name) }) }

    /// The line with dots after it, to write on where a format has no lines.
    var dotted: Line { self + .data(String(repeating: "…", count: 34)) }

    /// One line after another.
    public static func + (left: Line, right: Line) -> Line { Line(left.words + right.words) }
}

/// What a document is made of, whatever format it is written in.
public enum Block: Sendable, Hashable {
    /// A heading; level 2 is a chapter (the page's title is level 1), 3 a part of it, 4 the finest.
    case heading(level: Int, Line)
    /// A paragraph.
    case paragraph(Line)
    /// A list, numbered or with bullets; an item may hold a list of its own.
    case list([Item], numbered: Bool)
    /// A table with a header row.
    case table(Table)
    /// An item as a whole, set apart; its title is a heading of level 3.
    case card(Card)
    /// A picture, and what it shows in words for those who do not see it.
    case figure(Chart, alternative: Line)
    /// A remark set apart from the running text.
    case note(Line)
    /// A source or provenance line, in small print.
    case source(Line)
    /// Lines to write on by hand, each as wide as the page, with what stands at its beginning.
    case room([Line])
    /// What follows starts on a new page, where the format has pages.
    case pageBreak
    /// A list of the chapters that follow, with links where the format has them.
    case contents
    /// A word in the margin, what it is about beside it, and lines under that: a remark of `check`.
    case entry(Entry)
    /// A list in which each item's way down is followed by the eye: a trace.
    case tree([Branch])
    /// Lines that are typed or copied as they stand, so never broken: commands.
    case typed([Line])
    /// What is told of one thing, each part under its name: a card.
    case facts([Fact])
    /// A name for the heading that follows, to which links lead: small letters, digits and hyphens.
    case target(String)
    /// What is read by those who want it: it unfolds where the format can, and stands under its title elsewhere.
    indirect case folded(Line, [Block])

    /// One item of a list.
    public struct Item: Sendable, Hashable {
        /// The item's own words.
        public let line: Line
        /// Items below it.
        public let below: [Item]

        /// Makes an item.
        public init(_ line: Line, below: [Item] = []) {
            self.line = line
            self.below = below
        }
    }
}

/// A document before it has a format: a title and blocks.
public struct Page: Sendable, Hashable {
    /// The title, level 1.
    public var title: Line
    /// What follows it.
    public var blocks: [Block]
    /// Where it comes from; `nil` where its file's properties tell nothing of it.
    public var origin: Origin?
    /// What it is read as.
    public var form: Form
    /// The mark at its head; `nil` where it has none.
    public var logo: Logo?

    /// What a page is read as.
    public enum Form: Sendable, Hashable {
        /// A document: screens that scroll, sheets that follow each other.
        case document
        /// Slides: each page break starts one.
        case slides
    }

    /// Makes a page.
    public init(title: Line, blocks: [Block], origin: Origin? = nil, form: Form = .document) {
        self.form = form
        self.title = title
        self.blocks = blocks
        self.origin = origin
    }
}
