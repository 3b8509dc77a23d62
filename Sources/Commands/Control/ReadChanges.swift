import Documents
import Formats
import Model
import Pages
import Store

/// What changed between two revisions of one sealed document, item by item, and in each document within both.
struct ReadChanges {
    private let older: SealedDocument
    private let newer: SealedDocument
    private let difference: Difference
    /// The same of each document within it that was exchanged.
    private let below: [ReadChanges]

    /// Takes two revisions, in any order; of two with the same number, the one handed over later is the newer.
    ///
    /// - Throws: `Trouble` of kind `usage` where they come from two workspaces.
    init(_ one: SealedDocument, _ other: SealedDocument) throws(Trouble) {
        guard one.head.id == other.head.id else { throw ReadTrouble.strangers(one.head.name, other.head.name) }
        let isNewer =
            one.head.revision == other.head.revision
            ? one.head.handedOver >= other.head.handedOver : one.head.revision > other.head.revision
        try self.init(from: isNewer ? other : one, to: isNewer ? one : other)
    }

    private init(from older: SealedDocument, to newer: SealedDocument) throws(Trouble) {
        self.older = older
        self.newer = newer
        difference = try Difference.between(Self.before(older, newer), newer.workspace.forOthers)
        var below: [ReadChanges] = []
        // What a decision still rests on stays in its older revision beside the newer one.
        for case .document(_, let new?) in difference.entries {
            guard let after = newer.nested.first(where: { $0.head.seal == new.seal }),
                let before = older.nested.filter({ $0.head.id == new.id && $0.head.seal != new.seal })
                    .max(by: { $0.head.revision < $1.head.revision })
            else { continue }
            below.append(try ReadChanges(from: before, to: after))
        }
        self.below = below
    }

    /// What a workspace says otherwise than a document of its own that was read: the items, and whether it is nothing.
    static func since(
        _ read: Sealed<UnitAnalysis>, _ opened: Opened<UnitAnalysis>
    ) throws(Trouble) -> (items: Set<ItemID>, isSame: Bool) {
        let difference = try Difference.between(
            SealedDocument.unit(read).workspace.forOthers, Workspace.unit(opened).forOthers)
        // What lies on the desk is nobody else's.
        let isSame = difference.entries.allSatisfy { entry in
            if case .field(let field) = entry { field.path.hasPrefix("desk") } else { false }
        }
        return (Set(difference.items), isSame)
    }

    /// How many items and answers differ, in the document and those within it.
    var count: Int { difference.answers + below.map(\.count).reduce(0, +) }

    /// The older one without the figures that would tell of a few beside those of the newer.
    private static func before(_ older: SealedDocument, _ newer: SealedDocument) -> Workspace {
        older.workspace.forOthers.shown(beside: newer.workspace.forOthers)
    }

    /// The changes as they are told.
    func told() throws(Trouble) -> ReadOutcome.Changes {
        ReadOutcome.Changes(
            title: ReadChangeWords.title(older.head, newer.head), blocks: note + (try blocks(level: 3)), json: json
        )
    }

    private var note: [Block] {
        guard older.head.revision == newer.head.revision, !difference.isEmpty else { return [] }
        return [.note(.text(ReadChangeWords.twoContents(newer.head)))]
    }

    private func blocks(level: Int) throws(Trouble) -> [Block] {
        let words = try DifferenceWords(from: Self.before(older, newer), to: newer.workspace.forOthers)
        var blocks = words.blocks(difference)
        for part in below {
            let title: Line =
                .data(part.newer.head.name + ": ")
                + .text(ReadChangeWords.title(part.older.head, part.newer.head))
            blocks.append(.heading(level: level, title))
            blocks += try part.blocks(level: level + 1)
        }
        return blocks
    }

    private var json: JSON {
        func head(_ head: Delivered) -> JSON {
            .object(
                JSONObject([
                    .init("name", .string(head.name)), .init("revision", .number(String(head.revision))),
                    .init("handedOver", .string(head.handedOver.iso)), .init("seal", .string(head.seal)),
                ]))
        }
        return .object(
            JSONObject([
                .init("from", head(older.head)), .init("to", head(newer.head)),
                .init("changes", DifferenceJSON.of(difference)), .init("documents", .array(below.map(\.json))),
            ]))
    }
}

/// What is said around such changes.
enum ReadChangeWords {
    static func title(_ older: Delivered, _ newer: Delivered) -> Text {
        let (old, new) = (older.handedOver.words, newer.handedOver.words)
        return Text(
            nb: "Endret fra utgave \(older.revision) (\(old.nb)) til utgave \(newer.revision) (\(new.nb))",
            nn: "Endra frå utgåve \(older.revision) (\(old.nn)) til utgåve \(newer.revision) (\(new.nn))",
            en: "Changed from revision \(older.revision) (\(old.en)) to revision \(newer.revision) (\(new.en))")
    }

    static func twoContents(_ head: Delivered) -> Text {
        let (name, number) = (head.name, head.revision)
        return Text(
            nb:
                "Begge dokumentene er merket som utgave \(number), men innholdet er ulikt. Spør \(name) hvilken som gjelder.",
            nn:
                "Begge dokumenta er merkte som utgåve \(number), men innhaldet er ulikt. Spør \(name) kva for ei som gjeld.",
            en:
                "Both documents are marked as revision \(number), but they differ. Ask \(name) which one applies."
        )
    }
}

/// What can keep `read` from comparing, in words.
enum ReadTrouble {
    static func strangers(_ one: String, _ other: String) -> Trouble {
        guard one != other else {
            return Trouble(
                .usage,
                Text(
                    nb:
                        "De to dokumentene er fra to ulike analyser, begge fra \(one), så det er ingen endringer å vise. "
                        + "Velg to utgaver av samme analyse.",
                    nn:
                        "Dei to dokumenta er frå to ulike analysar, begge frå \(one), så det er ingen endringar å vise. "
                        + "Vel to utgåver av same analyse.",
                    en:
                        "The two documents come from two different analyses, both by \(one), so there are no changes to show. "
                        + "Choose two revisions of the same analysis."))
        }
        return Trouble(
            .usage,
            Text(
                nb: "Det ene dokumentet er fra \(one), det andre fra \(other), så det er ingen endringer å vise. "
                    + "Velg to utgaver av samme analyse.",
                nn: "Det eine dokumentet er frå \(one), det andre frå \(other), så det er ingen endringar å vise. "
                    + "Vel to utgåver av same analyse.",
                en: "One document is from \(one), the other from \(other), so there are no changes to show. "
                    + "Choose two revisions of the same analysis."))
    }
}
