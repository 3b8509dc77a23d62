public import Formats
public import Model
public import Pages

/// What `handover` made: the sealed document, and those to read.
public struct HandoverOutcome: Outcome {
    /// The files that were written, as the user would write their paths.
    public struct Files: Sendable, Hashable {
        let path: String
        let documents: [String]
        let signed: SignedAs

        /// Makes what was written: the sealed document, how it is signed, and those to read.
        public init(path: String, signed: SignedAs, documents: [String]) {
            self.path = path
            self.signed = signed
            self.documents = documents
        }
    }

    let name: String
    let revision: Int
    let isDraft: Bool
    let words: LevelWords
    let verification: Verification?
    let made: Files?
    let sources: Sources?

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - isDraft: Whether something was still wrong.
    ///   - verification: What was found of the files of its sources; `nil` where it has none of its own.
    ///   - made: What was written; `nil` where that was only asked for.
    ///   - sources: The files that are sent along; `nil` where nobody asked for it.
    public init<Body: Documented>(
        _ opened: Opened<Body>, isDraft: Bool, verification: Verification?, made: Files?, sources: Sources? = nil
    ) {
        name = opened.body.profile.name
        revision = opened.header.revision
        words = Body.words
        self.isDraft = isDraft
        self.verification = verification
        self.made = made
        self.sources = sources
    }

    /// What was handed over.
    public var title: Line { .text(words.delivery) }

    /// What is ready, a table of the files and what to do with each, and what was left out.
    public var blocks: [Block] {
        guard let made else { return [.paragraph(.text(would))] + (sources?.blocks ?? []) }
        let parcel: [[Line]] = sources?.parcel.map { [[.data($0), .text(Sources.sendThis)]] } ?? []
        let rows: [[Line]] =
            [[.data(made.path), .text(words.sendIt)]] + parcel
            + made.documents.map { [.data($0), .text(words.readIt)] }
        let header: [Text] = [
            Text(nb: "Fil", nn: "Fil", en: "File"),
            Text(nb: "Bruk", nn: "Bruk", en: "Use"),
        ]
        return [
            .paragraph(.text(ready)), .table(Table(header: header.map { .text($0) }, rows: rows, isPlain: true)),
            .paragraph(.text(made.signed.words)), .paragraph(.text(Self.leftOut)),
        ] + (verification.map { [.paragraph(.text(Self.verified($0)))] } ?? []) + (sources?.blocks ?? [])
    }

    /// What was made of what; without files where nothing was written.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("name", .string(name)), .init("revision", .number(String(revision))),
                .init("draft", .bool(isDraft)), .init("path", made.map { .string($0.path) } ?? .null),
                .init("code", made?.signed.json ?? .null),
                .init(
                    "verification",
                    verification.map { found in
                        .object(
                            JSONObject([
                                .init("day", .string(found.day.iso)),
                                .init("sources", .array(found.sources.map { .string($0.item.code) })),
                                .init("differing", .array(found.differing.map { .string($0.item.code) })),
                            ]))
                    } ?? .null),
                .init("documents", .array((made?.documents ?? []).map { .string($0) })),
                .init("sources", sources?.json(reader.language) ?? .null),
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
            nb: "Kommandoen ville ha levert utgave \(revision) for \(name).",
            nn: "Kommandoen ville ha levert utgåve \(revision) for \(name).",
            en: "This would hand over revision \(revision) for \(name).")
    }

    private static func verified(_ verification: Verification) -> Text {
        let (count, others) = (verification.sources.count, verification.differing.count)
        let differ =
            others == 0
            ? Text(alike: "")
            : Text(
                nb: " Kilder som ikke stemmer med fila: \(others). Dokumentet sier fra om det.",
                nn: " Kjelder som ikkje stemmer med fila: \(others). Dokumentet seier frå om det.",
                en: " Sources that do not match the file: \(others). This is stated in the document.")
        let day = verification.day.words
        return Text(
            nb: "Kilder kontrollert mot fila \(day.nb): \(count).\(differ.nb)",
            nn: "Kjelder kontrollerte mot fila \(day.nn): \(count).\(differ.nn)",
            en: "Sources verified against the file \(day.en): \(count).\(differ.en)")
    }

    private static let leftOut = Text(
        nb: "Dette følger ikke med: notatene deres og det dere har godtatt i sjekken. "
            + "Dokumentet kan bli offentlig. Les det gjennom før dere sender det.",
        nn: "Dette følgjer ikkje med: notata dykkar og det de har godteke i sjekken. "
            + "Dokumentet kan bli offentleg. Les det gjennom før de sender det.",
        en:
            "Not included: your notes and what you have accepted in the check. The document may become public. "
            + "Read it before you send it."
    )
}
