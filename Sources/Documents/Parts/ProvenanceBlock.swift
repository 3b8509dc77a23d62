import Model
import Pages

/// A sealed document a document was made from.
struct ReceivedDocument {
    let kind: DocumentKind
    let name: String
    let revision: Int
    let handedOver: Day
    let draft: Bool
    let seal: String
    /// Whose overview it lies in; `nil` where it was handed over straight.
    let through: String?

    init<Body>(_ document: Sealed<Body>, _ kind: DocumentKind, through: String? = nil) {
        self.kind = kind
        name = document.called
        revision = document.revision
        handedOver = document.handedOver
        draft = document.draft
        seal = document.seal
        self.through = through
    }

    var row: [Line] {
        [
            .data(name), .text(kind.label), .data(String(revision)),
            .text(handedOver.words)
                + (draft ? .say(nb: ", utkast", nn: ", utkast", en: ", a draft") : []),
            .data(seal.shownDigest),
        ]
    }
}

extension OwnerOverview {
    /// The sealed documents it was made from.
    func documents(through owner: String? = nil) -> [ReceivedDocument] {
        received.map { ReceivedDocument($0, .needsAssessment, through: owner) }
    }
}

extension RegionPlan {
    /// The sealed documents it was made from, each owner's units after the owner.
    var documents: [ReceivedDocument] {
        received.flatMap { document in
            [ReceivedDocument(document, .ownerOverview)] + document.body.documents(through: document.name)
        } + units.map { ReceivedDocument($0, .needsAssessment) }
    }
}

extension DocumentParts {
    /// The first words of a document that was made while something was wrong.
    static func draftNote(_ provenance: Provenance) -> [Block] {
        guard provenance.draft else { return [] }
        return [
            .note(
                .say(
                    nb: "Dette er et utkast. Da det ble laget, gjensto det feil som ikke var rettet.",
                    nn: "Dette er eit utkast. Då det blei laga, stod det igjen feil som ikkje var retta.",
                    en: "This is a draft. When it was made, some errors had not yet been corrected."))
        ]
    }

    /// The last chapter: what the document was made of and with.
    static func provenance(_ provenance: Provenance, _ documents: [ReceivedDocument] = []) -> [Block] {
        let own: Line =
            .say(nb: "Laget ", nn: "Laga ", en: "Made on ") + .text(provenance.day.words)
            + .say(nb: " med ", nn: " med ", en: " with ") + .data(provenance.program)
            + .say(nb: " fra arbeidsområdet ", nn: " frå arbeidsområdet ", en: " from workspace ")
            + .data(provenance.workspace)
            + .say(nb: ", utgave ", nn: ", utgåve ", en: ", revision ") + .data("\(provenance.revision).")
        return .chapter(
            Text(nb: "Hvor dette kommer fra", nn: "Kvar dette kjem frå", en: "Where this comes from"),
            (documents.isEmpty ? [] : [table(of: documents)]) + [.source(own)])
    }

    /// A row for each sealed document, once however many others it lies in.
    static func table(of documents: [ReceivedDocument]) -> Block {
        var seen: Set<String> = []
        let documents = documents.filter { seen.insert($0.seal).inserted }
        return .table(
            Table(
                caption: .say(
                    nb: "Dokumentene dette bygger på", nn: "Dokumenta dette byggjer på",
                    en: "The documents this is based on"),
                header: [
                    .say(nb: "Fra", nn: "Frå", en: "From"),
                    .say(nb: "Dokument", nn: "Dokument", en: "Document"),
                    .say(nb: "Utgave", nn: "Utgåve", en: "Revision"),
                    .say(nb: "Levert", nn: "Levert", en: "Handed over"),
                    .say(
                        nb: "Segl, de første 12 tegnene", nn: "Segl, dei første 12 teikna",
                        en: "Seal, first 12 characters"),
                ], rows: documents.map(\.row), numeric: [2]))
    }
}
