public import Formats
import Model
public import Pages

/// What `export` made: documents to read, send or print.
public struct ExportOutcome: Outcome {
    let paths: [String]
    let isDraft: Bool

    /// Makes an outcome of the files, as the user would write their paths, and whether they say they are drafts.
    public init(_ paths: [String], isDraft: Bool) {
        self.paths = paths
        self.isDraft = isDraft
    }

    /// That these are documents.
    public var title: Line { .text(Text(nb: "Dokumenter", nn: "Dokument", en: "Documents")) }

    /// File by file, and why they are drafts.
    public var blocks: [Block] {
        let made = paths.map { Line.text(Text(nb: "Laget \($0)", nn: "Laga \($0)", en: "Made \($0)")) }
        return [.paragraph((made + (isDraft ? [.text(Self.draft)] : [])).stacked)]
    }

    /// The paths, and whether they are drafts.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("documents", .array(paths.map { .string($0) })), .init("draft", .bool(isDraft)),
            ]))
    }

    private static let draft = Text(
        nb: "Dokumentet sier at det er et utkast, fordi noe mangler. Se hva med: behov sjekk",
        nn: "Dokumentet seier at det er eit utkast, fordi noko manglar. Sjå kva med: behov sjekk",
        en: "The document says that it is a draft, because something is missing. See what with: behov check")
}
