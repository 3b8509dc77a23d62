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
        var shown: Set<String> = []
        return [.tree([branch(link, &shown)])]
    }

    private func branch(_ link: Link, _ shown: inout Set<String>) -> Branch {
        let key = "\(link.item.code) \(link.title) \(link.holder?.nb ?? "")"
        let isRepeated = !link.below.isEmpty && shown.contains(key)
        guard !isRepeated else { return Branch(head(link, more: [Self.above])) }
        shown.insert(key)
        var below: [Branch] = []
        for link in link.below { below.append(branch(link, &shown)) }
        return Branch(head(link, more: []), details: details(of: link), below: below)
    }

    private static let above = Text(nb: "se over", nn: "sjå over", en: "see above")

    private func head(_ link: Link, more: [Text]) -> Line {
        let notes = link.notes + more
        var line: Line = [.text(link.item.words), .data("  "), .answer(link.title, link.language)]
        for (place, note) in notes.enumerated() { line = line + [.data(place == 0 ? "  · " : ", "), .text(note)] }
        if let holder = link.holder { line = line + [.data("  · "), .text(holder)] }
        return line
    }

    /// The file at the end of the way, its newest cell and its digest.
    private func details(of link: Link) -> [Line] {
        guard let file = link.file else { return [] }
        let cell = link.cells.last.map { [CellWords.place(of: $0)] } ?? []
        return [.data(file.name)] + cell + [.data("SHA-256 \(file.digest)")]
            + (link.standing.map { [.text($0.words)] } ?? [])
    }

    /// The links, each with those below it.
    public func json(for reader: Reader) -> JSON { Self.json(link, reader.language) }

    private static func json(_ link: Link, _ language: Language) -> JSON {
        var object = JSONObject([
            .init("id", .string(link.item.code)), .init("title", .string(link.title)),
            .init("notes", .array(link.notes.map { .string($0[language]) })),
        ])
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
        return .object(object)
    }
}
