import Model
import Pages

/// What the program says: sentences and pages, never bare strings.
struct Console {
    let language: Language
    let width: Int
    let out: (String) -> Void
    let err: (String) -> Void
    /// Puts the words that start the program, and the workspace asked for, into a command that is shown.
    let commands: CommandWords

    /// A sentence, wrapped.
    func say(_ text: Text) { say([.paragraph(.text(text))]) }

    /// Blocks, with an empty line after them.
    func say(_ blocks: [Block]) { show(Page(title: [], blocks: blocks)) }

    /// A whole page.
    func show(_ page: Page) {
        let lines = ScreenWriter.lines(commands.put(into: page), language: language, width: width)
        out(lines.joined(separator: "\n") + "\n")
    }

    /// Lines that are kept as they are, for what is laid out already.
    func lines(_ lines: [Line]) {
        for line in lines {
            out(VisibleText.of(commands.put(into: line).string(in: language)) + "\n")
        }
    }

    /// An empty line.
    func gap() { out("\n") }

    /// What went wrong, on standard error.
    func complain(_ text: Text) {
        let page = Page(title: [], blocks: [.paragraph(.text(text))])
        let lines = ScreenWriter.lines(commands.put(into: page), language: language, width: width)
        err(lines.joined(separator: "\n") + "\n")
    }
}

/// Commands in sentences are written `behov analyse …`; shown, they start as this program was started and say which
/// workspace is meant when it is not the one the user stands in.
struct CommandWords {
    let invocation: String
    let workspace: String?

    func put(into text: Text) -> Text { text.mapped { words, _ in put(into: words) } }

    func put(into words: String) -> String {
        guard words.mentions("behov ") else { return words }
        var result = ""
        var rest = Substring(words)
        while let start = rest.indices.first(where: { rest[$0...].hasPrefix("behov ") }) {
            let standsAlone =
                start == words.startIndex || !CommandWords.continues(words[words.index(before: start)])
            result += rest[..<start]
            rest = rest[start...].dropFirst("behov ".count)
            let name = rest.prefix { !$0.isWhitespace && $0 != "." && $0 != "," && $0 != ")" }
            if standsAlone, let command = CommandList.named(String(name)) {
                result += invocation + " " + name
                rest = rest.dropFirst(name.count)
                if let workspace, command.standsInWorkspace { result += " -w \(workspace)" }
            } else {
                result += "behov "
            }
        }
        return result + rest
    }

    /// Whether a sign before «behov» makes it the end of a longer word or a path.
    private static func continues(_ sign: Character) -> Bool { sign.isLetter || sign == "/" || sign == "." }

    func put(into line: Line) -> Line {
        Line(
            line.words.map { words in
                if case .text(let text) = words { .text(put(into: text)) } else { words }
            })
    }

    func put(into page: Page) -> Page {
        Page(title: put(into: page.title), blocks: page.blocks.map(put))
    }

    private func put(into block: Block) -> Block {
        switch block {
        case .heading(let level, let line): .heading(level: level, put(into: line))
        case .paragraph(let line): .paragraph(put(into: line))
        case .list(let items, let numbered): .list(items.map(put), numbered: numbered)
        case .table(let table):
            .table(
                Table(
                    caption: table.caption.map(put), header: table.header.map(put),
                    rows: table.rows.map { $0.map(put) }, numeric: table.numeric))
        case .note(let line): .note(put(into: line))
        case .source(let line): .source(put(into: line))
        case .pageBreak: .pageBreak
        }
    }

    private func put(into item: Block.Item) -> Block.Item {
        Block.Item(put(into: item.line), below: item.below.map(put))
    }
}
