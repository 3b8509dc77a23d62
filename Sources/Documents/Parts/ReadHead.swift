import Formats
import Model
import Pages

/// The beginning of what is told of a sealed document: who handed it over, which revision, when, and its seal.
struct ReadHead: Sendable {
    let schema: Schema
    let name: String
    let id: String
    let organisationNumber: OrganisationNumber?
    let revision: Int
    let handedOver: Day
    let isDraft: Bool
    let language: Language
    let program: String
    let seal: String
    /// The control code of the key it is signed with; `nil` where it is not signed.
    let code: String?
    let what: Text
    /// The documents within it.
    let documents: [ReceivedDocument]

    init<Body: Documented>(_ document: Sealed<Body>, code: String?) {
        schema = document.schema
        name = document.name
        id = document.id
        organisationNumber = document.organisationNumber
        revision = document.revision
        handedOver = document.handedOver
        isDraft = document.draft
        language = document.language
        program = document.program
        seal = document.seal
        self.code = code
        what = Body.words.delivery
        documents = ReceivedDocument.all(in: document.body)
    }

    /// «Solbakken barnehage · Enhetens behovsvurdering, utgave 14».
    var title: Line { [.data(name + " · "), .text(what), .text(ReadWords.revision(revision))] }

    var origin: Origin {
        Origin(whose: name, day: handedOver, program: program, workspace: id, revision: revision)
    }

    var blocks: [Block] {
        let number: Line = organisationNumber.map { .data(" (\($0.digits))") } ?? []
        return [
            .list(
                [
                    Block.Item(ReadWords.from, .data(name) + number),
                    Block.Item(
                        ReadWords.handedOver,
                        .text(handedOver.words) + (isDraft ? .text(ReadWords.asDraft) : .data(""))),
                    Block.Item(ReadWords.madeWith, .data(program)),
                    Block.Item(ReadWords.seal, .data(seal.shownDigest + ". ") + .text(ReadWords.sealHolds)),
                    Block.Item(ReadWords.signature, .text(ReadWords.signed(code))),
                ], numbered: false)
        ] + (isDraft ? [.note(.text(ReadWords.draft))] : [])
    }

    var table: Block { DocumentParts.table(of: documents) }

    var json: JSONObject {
        JSONObject([
            .init("schema", .string(schema.rawValue)), .init("id", .string(id)),
            .init("revision", .number(String(revision))), .init("language", .string(language.rawValue)),
            .init("name", .string(name)),
            .init("organisationNumber", organisationNumber.map { .string($0.digits) } ?? .null),
            .init("handedOver", .string(handedOver.iso)), .init("draft", .bool(isDraft)),
            .init("program", .string(program)), .init("seal", .string(seal)),
            // A document whose seal does not hold is never told.
            .init("sealHolds", .bool(true)), .init("code", code.map(JSON.string) ?? .null),
            .init(
                "documents",
                .array(
                    documents.map { document in
                        .object(
                            JSONObject([
                                .init("name", .string(document.name)),
                                .init("revision", .number(String(document.revision))),
                                .init("handedOver", .string(document.handedOver.iso)),
                                .init("draft", .bool(document.draft)), .init("seal", .string(document.seal)),
                                .init("through", document.through.map { .string($0) } ?? .null),
                            ]))
                    })),
        ])
    }
}

extension ReceivedDocument {
    /// The documents that a level's document was made from.
    static func all(in body: some Documented) -> [ReceivedDocument] {
        switch body {
        case let overview as OwnerOverview: overview.documents()
        case let plan as RegionPlan: plan.documents
        default: []
        }
    }
}
