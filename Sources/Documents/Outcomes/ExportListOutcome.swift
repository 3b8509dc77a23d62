public import Formats
public import Model
public import Pages

/// What `export --list` tells: the documents that can be made of a workspace, each by the word that asks for it.
public struct ExportListOutcome: Outcome {
    private let kinds: [(word: Text, label: Text)]

    /// Makes an outcome of a workspace.
    public init<Body: Documented>(_ body: Body.Type) {
        kinds =
            Body.documents.map { ($0.kind.word, $0.kind.label) }
            + Self.forms(Body.self) + Body.letters.map { ($0.letter.word, $0.letter.label) }
            + Self.decisions(Body.self) + Self.knowledge(Body.self) + Self.everywhere
    }

    /// Their words, after each other.
    public var words: Text { .list(each) }

    /// Each one's word.
    public var each: [Text] { kinds.map(\.word) }

    /// That these can be made.
    public var title: Line { .text(Text(nb: "Dette kan lages", nn: "Dette kan lagast", en: "What can be made")) }

    /// Word by word.
    public var blocks: [Block] {
        [
            .table(
                Table(
                    header: [
                        .say(nb: "Ord", nn: "Ord", en: "What to type"),
                        .say(nb: "Dokument", nn: "Dokument", en: "Document"),
                    ],
                    rows: kinds.map { [.text($0.word), .text($0.label)] }, isPlain: true))
        ]
    }

    /// Each with its word and what it is.
    public func json(for reader: Reader) -> JSON {
        .array(
            kinds.map { kind in
                .object(
                    JSONObject([
                        .init("kind", .string(kind.word[reader.language])),
                        .init("label", .string(kind.label[reader.language])),
                    ]))
            })
    }

    /// The county's form, at the levels that send one.
    private static func forms<Body>(_ body: Body.Type) -> [(word: Text, label: Text)] {
        Body.self == UnitAnalysis.self ? [] : [(FormSheet.word, FormSheet.label)]
    }

    /// The figures for the knowledge base, which only a network makes.
    private static func knowledge<Body>(_ body: Body.Type) -> [(word: Text, label: Text)] {
        Body.self == RegionPlan.self ? [(word: KnowledgeTables.word, label: KnowledgeTables.label)] : []
    }

    /// The sheet to decide in, where a level decides on what others have handed over.
    private static func decisions<Body>(_ body: Body.Type) -> [(word: Text, label: Text)] {
        if Body.self == OwnerOverview.self {
            let label = Text(
                nb: "ark der dere avgjør behovene, og som dere henter inn igjen",
                nn: "ark der de avgjer behova, og som de hentar inn igjen",
                en: "a sheet for deciding on the needs, to fill in and import")
            return [(DecisionTables.word, label)]
        }
        guard Body.self == RegionPlan.self else { return [] }
        let label = Text(
            nb: "ark der dere avgjør prioriteringer og tiltak, og som dere henter inn igjen",
            nn: "ark der de avgjer prioriteringar og tiltak, og som de hentar inn igjen",
            en: "a sheet for deciding on priorities and measures, to fill in and import")
        return [(DecisionTables.word, label)]
    }

    private static let everywhere: [(word: Text, label: Text)] = [
        (
            DataTables.word,
            Text(nb: "tabeller for regneark", nn: "tabellar for rekneark", en: "tables for spreadsheets")
        ),
        (
            Text(nb: "svarark", nn: "svarark", en: "answer-sheet"),
            Text(
                nb: "spørsmålene til en fase, på papir", nn: "spørsmåla til ein fase, på papir",
                en: "a phase's questions, on paper")
        ),
        (
            PrivacyPage.word,
            Text(
                nb: "side for personvernombudet", nn: "side for personvernombodet",
                en: "a page for the data protection officer")
        ),
    ]
}
