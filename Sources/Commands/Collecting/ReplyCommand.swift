import ArgumentParser
import Chain
import Documents
import Model
import Store

/// `reply` (svar): seals for each owner and unit what became of its needs.
struct ReplyCommand: PlainCommand {
    static let entry = CommandEntry(
        "reply", "svar", .together,
        Text(
            nb: "lag svar til dem som meldte behov", nn: "lag svar til dei som melde behov",
            en: "make replies to those who reported needs"), plain: ReplyCommand.self)

    @OptionGroup var common: CommonOptions

    var onlyMakesFiles: Bool { true }

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        try reply(from: store.read().opened, store, program)
        return 0
    }

    private func reply<Some: OpenedLevel>(from opened: Some, _ store: Store, _ program: Program) throws {
        guard Some.Body.receives else { throw ReplyTrouble.onlyAbove }
        let replies = opened.body.answers(
            Answering(
                heard: opened.desk.replies?.last?.body, revision: opened.header.revision, digest: Digest.of))
        guard !replies.isEmpty else { throw ReplyTrouble.nobody }
        guard !program.options.dryRun else {
            return try program.tell(ReplyOutcome(replies.map { ($0, nil, nil) }))
        }
        try program.settle(store)
        let signing = try Signing(store, program)
        let own = try program.ownTemplates(opened.desk.county)
        let made = try replies.map { reply throws(Trouble) in
            (reply, try seal(reply, from: opened, own, signing, store, program))
        }
        try program.tell(
            ReplyOutcome(
                made.map { ($0, $1.sealed.path, $1.page) }, signed: made.last.map { signing.told(of: $1.sealed) }))
    }

    private func seal(
        _ reply: NeedsReply, from opened: some OpenedLevel, _ own: OwnDocuments, _ signing: Signing,
        _ store: Store, _ program: Program
    ) throws(Trouble) -> (sealed: HandedOver, page: String) {
        let (profile, header) = (opened.body.profile, opened.header)
        let document = Sealed(
            schema: .reply, header: header, name: profile.name, organisationNumber: profile.organisationNumber,
            handedOver: program.today, draft: false, program: Program.version, body: reply)
        let sealed = try store.handOver(
            document, named: FileNames.reply(to: reply, from: profile.name, header),
            signed: signing.key)
        // The same to read: what is sent is a file that only the program opens.
        let page = own.applied(
            to: ReplyPage.page(document) { opened.body.said($0, by: reply.recipient) }, .reply, of: profile.name)
        let name = FileNames.reply(to: reply, from: profile.name, header, ending: "html")
        let path = try Output(nil, store, program, edited: .beside).write(
            DocumentWriter(.html).written(page, program.language), named: name)
        return (sealed, path)
    }
}

/// What can keep `reply` from answering, in words.
enum ReplyTrouble {
    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb: "En enhet lager ikke svar til andre. Gå til mappa til eieren eller regionen.",
            nn: "Ei eining lagar ikkje svar til andre. Gå til mappa til eigaren eller regionen.",
            en: "A unit does not make replies to others. Go to the folder of the owner or the region."))

    static let nobody = Trouble(
        .notFound,
        Text(
            nb: "Ingen har levert behov ennå. Hent inn det dere har fått: behov samle FIL",
            nn: "Ingen har levert behov enno. Hent inn det de har fått: behov samle FIL",
            en: "Nobody has handed over needs yet. Collect what you have received: behov collect FILE"))
}
