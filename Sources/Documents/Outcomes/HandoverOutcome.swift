public import Formats
public import Model
public import Pages

/// What `handover` made: the sealed document, and those to read.
public struct HandoverOutcome: Outcome {
    /// The files that were written, as the user would write their paths.
    public struct Files: Sendable, Hashable {
        let path: String
        let documents: [String]

        /// Makes what was written: the sealed document, and those to read.
        public init(path: String, documents: [String]) {
            self.path = path
            self.documents = documents
        }
    }

    let name: String
    let revision: Int
    let isDraft: Bool
    let words: LevelWords
    let made: Files?

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - isDraft: Whether something was still wrong.
    ///   - made: What was written; `nil` where that was only asked for.
    public init<Body: Documented>(_ opened: Opened<Body>, isDraft: Bool, made: Files?) {
        name = opened.body.profile.name
        revision = opened.header.revision
        words = Body.words
        self.isDraft = isDraft
        self.made = made
    }

    /// What was handed over.
    public var title: Line { .text(words.delivery) }

    /// What is ready, a table of the files and what to do with each, and what was left out.
    public var blocks: [Block] {
        guard let made else { return [.paragraph(.text(would))] }
        let rows: [[Line]] =
            [[.data(made.path), .text(words.sendIt)]] + made.documents.map { [.data($0), .text(Self.readThis)] }
        let header: [Text] = [
            Text(nb: "Fil", nn: "Fil", en: "File"),
            Text(nb: "Hva den er til", nn: "Kva ho er til", en: "What for"),
        ]
        return [
            .paragraph(.text(ready)), .table(Table(header: header.map { .text($0) }, rows: rows, isPlain: true)),
            .paragraph(.text(Self.leftOut)),
        ]
    }

    /// What was made of what; without files where nothing was written.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("name", .string(name)), .init("revision", .number(String(revision))),
                .init("draft", .bool(isDraft)), .init("path", made.map { .string($0.path) } ?? .null),
                .init("documents", .array((made?.documents ?? []).map { .string($0) })),
            ]))
    }

    private var ready: Text {
        let title = words.delivery
        return Text(
            nb: "\(title.nb), utgave \(revision), er klar\(isDraft ? " som utkast" : ""):",
            nn: "\(title.nn), utgåve \(revision), er klar\(isDraft ? " som utkast" : ""):",
            en: "\(title.en), revision \(revision), is ready\(isDraft ? " as a draft" : ""):")
    }

    private var would: Text {
        Text(
            nb: "Ville levert utgave \(revision) for \(name).", nn: "Ville levert utgåve \(revision) for \(name).",
            en: "Would hand over revision \(revision) for \(name).")
    }

    private static let readThis = Text(nb: "til å lese", nn: "til å lese", en: "to read")

    private static let leftOut = Text(
        nb: "Dette følger ikke med: notatene deres og det dere har godtatt i sjekken. "
            + "Dokumentet kan bli offentlig. Les det gjennom før dere sender det.",
        nn: "Dette følgjer ikkje med: notata dykkar og det de har godteke i sjekken. "
            + "Dokumentet kan bli offentleg. Les det gjennom før de sender det.",
        en:
            "Left out: what lies only on your own desk. The document may become public. Read it before you send it."
    )
}
