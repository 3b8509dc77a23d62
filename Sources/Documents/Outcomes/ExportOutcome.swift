public import Formats
import Model
public import Pages

/// What `export` made: documents to read, send or print.
public struct ExportOutcome: Outcome {
    let paths: [String]
    let isDraft: Bool
    let saving: Bool

    /// Makes an outcome of the files, as the user would write their paths.
    ///
    /// - Parameters:
    ///   - paths: The files.
    ///   - isDraft: Whether they say that they are drafts.
    ///   - saving: Whether they were written, or only asked for.
    public init(_ paths: [String], isDraft: Bool, saving: Bool) {
        self.paths = paths
        self.isDraft = isDraft
        self.saving = saving
    }

    /// That these are documents.
    public var title: Line { .text(Text(nb: "Dokumenter", nn: "Dokument", en: "Documents")) }

    /// File by file, and why they are drafts.
    public var blocks: [Block] {
        let made = paths.map { path in
            Line.text(
                saving
                    ? Text(nb: "Laget \(path)", nn: "Laga \(path)", en: "Made \(path)")
                    : Text(
                        nb: "Kommandoen ville ha laget \(path)", nn: "Kommandoen ville ha laga \(path)",
                        en: "This would make \(path)"))
        }
        return [.paragraph((made + (isDraft ? [.text(Self.draft)] : [])).stacked)]
    }

    /// The paths, whether they are drafts, and whether they were written.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("documents", .array(paths.map { .string($0) })), .init("draft", .bool(isDraft)),
                .init("written", .bool(saving)),
            ]))
    }

    private static let draft = Text(
        nb: "Dokumentet er merket som utkast fordi noe mangler. Se hva som mangler: behov sjekk",
        nn: "Dokumentet er merkt som utkast fordi noko manglar. Sjå kva som manglar: behov sjekk",
        en: "The document is marked as a draft because something is missing. To see what is missing: behov check")
}
