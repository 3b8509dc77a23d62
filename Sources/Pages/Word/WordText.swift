import Formats
import Model

/// Writes lines as runs and paragraphs of Word.
struct WordText {
    /// The language of the document.
    let language: Language

    /// Where a paragraph stands; the value is Word's.
    enum Side: String {
        case right
        case centre = "center"
    }

    /// How a paragraph looks besides its style.
    struct Manner {
        /// The level of a list and the list's number.
        var list: (level: Int, number: Int)?
        /// Whether it begins a page.
        var startsPage = false
        /// Space before it, in twentieths of a point, where the style's is not wanted.
        var spaceBefore: Int?
        /// Where it stands, if not to the left.
        var side: Side?
        /// Whether it stays with what follows.
        var staysWithNext = false
        /// Whether it is a line to write on.
        var isRoom = false
    }

    /// One paragraph for each of the line's; none where there is nothing to read.
    func paragraphs(_ line: Line, style: String, _ manner: Manner = Manner(), after lead: [Markup] = [])
        -> [Markup]
    {
        line.paragraphs(in: language).enumerated().map { place, lines in
            var manner = manner
            if place > 0 {
                // A second paragraph of an item stands under the first, without a mark of its own.
                manner.startsPage = false
                manner.spaceBefore = nil
                if let list = manner.list { manner.list = (list.level, 0) }
            }
            return Self.paragraph(style, manner, (place == 0 ? lead : []) + runs(lines))
        }
    }

    /// The whole line as one paragraph; line breaks become spaces.
    func oneLine(_ line: Line, style: String, _ manner: Manner = Manner(), around: ([Markup]) -> [Markup] = { $0 })
        -> [Markup]
    {
        let lines = line.paragraphs(in: language).flatMap { $0 }
        guard !lines.isEmpty else { return [] }
        let joined = Array(lines.joined(separator: [Run(text: " ", foreign: nil, isID: false)]))
        return [Self.paragraph(style, manner, around(joined.map { run($0) }))]
    }

    /// A line to write on: dots from what stands at its beginning to the edge of the page.
    func room(_ start: Line, _ manner: Manner) -> Markup {
        var manner = manner
        manner.isRoom = true
        manner.spaceBefore = 200
        let words = start.onOneLine(in: language)
        return Self.paragraph(
            "Normal", manner, (words.isEmpty ? [] : [Self.run(words + " ")]) + [word("r", nil, [word("tab")])])
    }

    /// A paragraph of runs.
    static func paragraph(_ style: String, _ manner: Manner = Manner(), _ runs: [Markup]) -> Markup {
        var facts = [word("pStyle", style)]
        if manner.staysWithNext { facts.append(word("keepNext")) }
        if manner.startsPage { facts.append(word("pageBreakBefore")) }
        if let (level, number) = manner.list {
            facts.append(word("numPr", nil, [word("ilvl", String(level)), word("numId", String(number))]))
            if number == 0 {
                facts.append(
                    Markup("w:ind", ["w:left": String(WordNumbering.indent(level)), "w:firstLine": "0"]))
            }
        }
        if manner.isRoom {
            let tab = Markup("w:tab", ["w:val": "right", "w:leader": "dot", "w:pos": String(WordTable.width)])
            facts.append(word("tabs", nil, [tab]))
        }
        // The schema wants spacing before indentation, and the side last.
        if let space = manner.spaceBefore {
            facts.insert(
                Markup("w:spacing", ["w:before": String(space)]),
                at: facts.count - (manner.list?.number == 0 ? 1 : 0))
        }
        if let side = manner.side { facts.append(word("jc", side.rawValue)) }
        return word("p", nil, [word("pPr", nil, facts)] + runs)
    }

    private func runs(_ lines: [[Run]]) -> [Markup] {
        lines.enumerated().flatMap { place, line in
            (place > 0 ? [word("r", nil, [word("br")])] : []) + line.map { run($0) }
        }
    }

    private func run(_ run: Run) -> Markup {
        let facts = run.foreign.map { [word("lang", $0.tag)] } ?? []
        let written = run.isID ? Self.whole(run.text) : Self.run(run.text.withWholeSections, facts: facts)
        guard let target = run.target else { return written }
        return Markup("w:hyperlink", ["w:anchor": WordBody.mark(target), "w:history": "1"], [written])
    }

    /// A run of text.
    static func run(_ text: String, facts: [Markup] = []) -> Markup {
        word(
            "r", nil,
            (facts.isEmpty ? [] : [word("rPr", nil, facts)])
                + [Markup("w:t", ["xml:space": "preserve"], text: text)])
    }

    /// A run that no line break tears apart: its hyphens are those that hold what is around them together.
    private static func whole(_ text: String) -> Markup {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
            Markup("w:t", ["xml:space": "preserve"], text: String(part))
        }
        return word("r", nil, Array(parts.map { [$0] }.joined(separator: [word("noBreakHyphen")])))
    }

    /// A field, with what it showed when the file was made.
    static func field(_ instruction: String, showing: [Markup]) -> [Markup] {
        let mark = { (kind: String) in word("r", nil, [Markup("w:fldChar", ["w:fldCharType": kind])]) }
        let said = word("r", nil, [Markup("w:instrText", ["xml:space": "preserve"], text: " \(instruction) ")])
        return [mark("begin"), said, mark("separate")] + showing + [mark("end")]
    }
}
