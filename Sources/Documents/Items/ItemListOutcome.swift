public import Formats
import Guidance
public import Model
public import Pages

/// What `show` found without an id: every item of a workspace, in the order of the chain.
public struct ItemListOutcome: Outcome {
    let items: [any Item]
    let language: Language

    /// Makes an outcome of a workspace.
    public init<Body: Level>(_ opened: Opened<Body>) {
        items = opened.body.forOthers.items
        language = opened.header.language
    }

    /// That this is all there is.
    public var title: Line {
        .text(Text(nb: "Alt som er lagt inn", nn: "Alt som er lagt inn", en: "Everything entered"))
    }

    /// A table of ids and words; where there is nothing, how to begin.
    public var blocks: [Block] {
        guard !items.isEmpty else { return [.paragraph(.text(Self.nothing))] }
        return [
            .table(
                Table(
                    header: [
                        .text(Text(nb: "Nummer", nn: "Nummer", en: "Number")),
                        .text(Text(nb: "Hva", nn: "Kva", en: "What")),
                    ], rows: items.map { [.text($0.itemID.words), $0.heading(language)] }, isPlain: true))
        ]
    }

    /// The items as they lie in the workspace's file.
    public func json(for reader: Reader) throws -> JSON { .array(try items.map { try JSONTree.encode($0) }) }

    private static let nothing = Text(
        nb: "Ingenting er lagt inn ennå. Begynn med:  behov analyse",
        nn: "Ingenting er lagt inn enno. Byrj med:  behov analyse",
        en: "Nothing has been entered yet. Begin with:  behov guide")
}
