public import Formats
import Model
public import Pages

/// What `open` found, and whether a program opened it.
public struct OpenOutcome: Outcome {
    private let path: String
    private let isOpen: Bool

    /// Makes an outcome of a document's path.
    public init(_ path: String, isOpen: Bool) {
        self.path = path
        self.isOpen = isOpen
    }

    /// That this is a document.
    public var title: Line { .text(Text(nb: "Dokument", nn: "Dokument", en: "Document")) }

    /// Where it is.
    public var blocks: [Block] {
        [
            .paragraph(
                .text(
                    isOpen
                        ? Text(nb: "Åpnet \(path)", nn: "Opna \(path)", en: "Opened \(path)")
                        : Text(
                            nb: "Dokumentet ligger her: \(path)", nn: "Dokumentet ligg her: \(path)",
                            en: "The document is here: \(path)")))
        ]
    }

    /// Its path, and whether it was opened.
    public func json(for reader: Reader) -> JSON {
        .object(JSONObject([.init("path", .string(path)), .init("opened", .bool(isOpen))]))
    }
}
