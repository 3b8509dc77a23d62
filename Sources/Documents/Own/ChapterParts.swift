import Model
import Pages

/// A document taken apart into its chapters, each under the name that templates know it by.
struct ChapterParts {
    static let summary = "summary"
    static let provenance = "where-this-comes-from"

    /// What stands before the first chapter.
    private(set) var before: [Block]
    private(set) var all: [(name: String, blocks: [Block])] = []

    init(_ blocks: [Block]) {
        var before: [Block] = []
        // What belongs to the chapter that follows: its name for links, and that it starts a page.
        var waiting: [Block] = []
        for block in blocks {
            switch block {
            case .heading(level: 2, let line):
                all.append((Self.name(of: line), waiting + [block]))
                waiting = []
            case .target, .pageBreak: waiting.append(block)
            default:
                if all.isEmpty {
                    before += waiting + [block]
                } else {
                    all[all.count - 1].blocks += waiting + [block]
                }
                waiting = []
            }
        }
        self.before = before
        if !waiting.isEmpty, !all.isEmpty { all[all.count - 1].blocks += waiting }
    }

    /// A page whose chapters are taken as one, under a name of its own; a note before everything else stays there.
    init(_ blocks: [Block], whole name: String?) {
        self.init(blocks)
        guard let name else { return }
        let notes = before.prefix { if case .note = $0 { true } else { false } }
        let body = before.dropFirst(notes.count) + all.filter { $0.name != Self.provenance }.flatMap(\.blocks)
        all = [(name, Array(body))] + all.filter { $0.name == Self.provenance }
        before = Array(notes)
    }

    subscript(name: String) -> [Block]? { all.first { $0.name == name }?.blocks }

    /// The name of a chapter: its English words in small letters, with hyphens.
    static func name(of heading: Line) -> String {
        heading.string(in: .en).lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
            .joined(separator: "-")
    }

    /// The blocks without the links to places that are no longer there: the words stay, but a line that is nothing but
    /// such a link goes.
    static func withoutDeadLinks(_ blocks: [Block]) -> [Block] {
        let named = Set(
            blocks.compactMap { block -> String? in
                guard case .target(let name) = block else { return nil }
                return name
            }
        ).union(Page(title: [], blocks: blocks).places.map(\.code))
        return blocks.compactMap { block in
            if case .source(let line) = block, !line.words.isEmpty,
                line.words.allSatisfy({ Self.isDead($0, named) })
            {
                return nil
            }
            return block.mapped { line in
                Line(
                    line.words.map { words -> Words in
                        guard case .link(let inside, _) = words, Self.isDead(words, named) else { return words }
                        return inside
                    })
            }
        }
    }

    private static func isDead(_ words: Words, _ named: Set<String>) -> Bool {
        guard case .link(_, let name) = words else { return false }
        return !named.contains(name)
    }

    /// A chapter under another title, with a text of theirs after it; before what is taken as one whole.
    static func headed(_ part: [Block], _ title: Text?, with own: [Block], isWhole: Bool) -> [Block] {
        if isWhole { return (title.map { [.heading(level: 2, .text($0))] } ?? []) + own + part }
        return part.flatMap { block -> [Block] in
            guard case .heading(level: 2, let line) = block else { return [block] }
            return [.heading(level: 2, title.map { .text($0) } ?? line)] + own
        }
    }
}
