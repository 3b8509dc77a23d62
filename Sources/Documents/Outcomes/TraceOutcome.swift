public import Chain
public import Formats
import Model
public import Pages

/// What `trace` found: the whole way from an item down to the data behind it.
public struct TraceOutcome: Outcome {
    let link: Link

    /// Makes an outcome of the way's first link.
    public init(_ link: Link) { self.link = link }

    /// The item and what it says.
    public var title: Line { [.text(link.item.words), .data("  "), .answer(link.title, link.language)] }

    /// The way as a tree; what stands in it twice is told once and only named again.
    public var blocks: [Block] {
        var tree = TraceTree()
        return [.tree([tree.branch(link)])]
    }

    /// The links, each with those below it.
    public func json(for reader: Reader) -> JSON { Self.json(link, reader.language) }

    /// A link with those below it.
    static func json(_ link: Link, _ language: Language) -> JSON {
        var object = JSONObject([
            .init("id", .string(link.item.code)), .init("title", .string(link.title)),
            .init("notes", .array(link.notes.map { .string($0[language]) })),
        ])
        if !link.said.isEmpty {
            object["said"] = .array(link.said.map { SaidWords.json($0, language, whose: link.language) })
        }
        if let holder = link.holder { object["holder"] = .string(holder[language]) }
        if let file = link.file {
            var told = JSONObject([
                .init("name", .string(file.name)), .init("digest", .string(file.digest)),
                .init("format", .string(file.format)),
            ])
            if let standing = link.standing { told["standing"] = .string(standing.code) }
            if case .told(let day, _)? = link.standing { told["lookedAt"] = .string(day.iso) }
            object["file"] = .object(told)
        }
        if !link.cells.isEmpty { object["cells"] = .array(link.cells.map(cell)) }
        object["below"] = .array(link.below.map { json($0, language) })
        return .object(object)
    }

    /// The sheet only where the file has sheets.
    private static func cell(_ figure: Figure) -> JSON {
        var object = JSONObject([
            .init("period", .string(figure.period)), .init("raw", .string(figure.raw)),
            .init("row", .number(String(figure.row))), .init("column", .number(String(figure.column))),
        ])
        if let sheet = figure.sheet { object["sheet"] = .string(sheet) }
        if let count = figure.count { object["count"] = .string(count.raw) }
        if let margin = figure.uncertainty { object["uncertainty"] = .string(margin.raw) }
        return .object(object)
    }
}
