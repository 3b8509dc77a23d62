public import Chain
public import Formats
public import Model
public import Pages

/// The head of a document that was brought in: who handed it over, in which revision, and whether as a draft.
public struct DocumentHead: Sendable, Hashable {
    private let id: String
    private(set) var name: String
    let revision: Int
    let organisationNumber: OrganisationNumber?
    let isDraft: Bool

    /// The head of a document.
    public init<Body>(_ document: Sealed<Body>) {
        id = document.id
        name = document.called
        revision = document.revision
        organisationNumber = document.organisationNumber
        isDraft = document.draft
    }

    /// The same, named as the level that took it in tells it apart.
    public func called(among names: UnitNames) -> DocumentHead {
        var head = self
        head.name = names[workspace: id] ?? name
        return head
    }
}

/// What `collect` brought in.
public struct CollectOutcome: Outcome {
    /// What a register gave.
    public struct Register: Sendable, Hashable {
        let kept: Int
        let rows: Int

        /// Makes what a register gave: how many of its rows are units the owner collects from.
        public init(kept: Int, rows: Int) {
            self.kept = kept
            self.rows = rows
        }
    }

    let answers: [Sealed<NeedsReply>]
    let documents: [(head: DocumentHead, sources: SourceCount, collected: Collected)]
    let senders: [SenderTold]
    let refused: [Text]
    let register: Register?
    let deliveries: [Line]
    /// How many decisions rest on something that says something else now.
    let changed: Int
    /// Whether anything but answers was asked for.
    let isWhole: Bool
    /// What is said before all else; `nil` for nothing.
    let note: Text?

    /// Only answers from above were brought in, or something was done with senders.
    public init(answers: [Sealed<NeedsReply>], senders: [SenderTold] = [], note: Text? = nil) {
        self.answers = answers
        self.note = note
        self.senders = senders
        documents = []
        refused = []
        register = nil
        deliveries = []
        changed = 0
        isWhole = false
    }

    /// Documents from below, a register, or both, and perhaps answers.
    ///
    /// - Parameters:
    ///   - answers: The answers from above that were taken in.
    ///   - documents: The documents that could be read, how their sources stand to their files, and what became of
    ///     each.
    ///   - senders: How those that were taken in are signed.
    ///   - refused: Why the others could not.
    ///   - register: What the register gave; `nil` without one.
    ///   - deliveries: Who has handed over by now, line by line.
    ///   - changed: How many decisions rest on something that says something else now.
    public init(
        answers: [Sealed<NeedsReply>],
        documents: [(head: DocumentHead, sources: SourceCount, collected: Collected)],
        senders: [SenderTold], refused: [Text], register: Register?, deliveries: [Line], changed: Int
    ) {
        self.answers = answers
        note = nil
        self.senders = senders
        self.documents = documents
        self.refused = refused
        self.register = register
        self.deliveries = deliveries
        self.changed = changed
        isWhole = true
    }

    /// That this was brought in.
    public var title: Line { .text(Text(nb: "Hentet inn", nn: "Henta inn", en: "Collected")) }

    /// The answers, the documents, the register, who has handed over, and what to type next.
    public var blocks: [Block] {
        let said = answers.isEmpty ? [] : [Block.paragraph(ReplyWords.status(answers).stacked)]
        guard isWhole else { return (note.map { [.paragraph(.text($0))] } ?? []) + said + signed }
        let standing = (register.map { [Line.text(words(of: $0))] } ?? []) + deliveries
        return said + read + signed + (standing.isEmpty ? [] : [.paragraph(standing.stacked)])
            + [.paragraph(.text(changed > 0 ? unsettled : Self.next))]
    }

    /// How those that were taken in are signed: those nobody knows last, where the eye stays.
    private var signed: [Block] {
        let told = senders.filter { !$0.standing.isUnconfirmed } + senders.filter(\.standing.isUnconfirmed)
        let lines = told.lines
        return lines.isEmpty ? [] : [.list(lines.map { Block.Item($0) }, numbered: false)]
    }

    private var read: [Block] {
        guard !documents.isEmpty || !refused.isEmpty else { return [] }
        let count = Text(
            nb: "Lest: \(documents.count). Avvist: \(refused.count).",
            nn: "Lesne: \(documents.count). Avviste: \(refused.count).",
            en: "Read: \(documents.count). Refused: \(refused.count).")
        let header: [Text] = [
            Text(nb: "Fra", nn: "Frå", en: "From"), Text(nb: "Utgave", nn: "Utgåve", en: "Revision"),
            Text(nb: "Hva", nn: "Kva", en: "What happened"),
        ]
        let table = Table(header: header.map { .text($0) }, rows: documents.map(row), isPlain: true)
        return [.paragraph(.text(count))] + (documents.isEmpty ? [] : [.table(table)]) + verified
    }

    /// What could be verified of each document: its seal here, its figures by whoever has the files.
    private var verified: [Block] {
        let lines = SourceCount.lines(documents.map { ($0.head.name, $0.sources) })
        guard !lines.isEmpty else { return [] }
        return [.paragraph(.text(Self.sealHolds)), .list(lines.map { Block.Item($0) }, numbered: false)]
    }

    private static let sealHolds = Text(
        nb: "Seglene er kontrollert: ingenting er endret etter leveringen. Kildene bak tallene:",
        nn: "Segla er kontrollerte: ingenting er endra etter leveringa. Kjeldene bak tala:",
        en: "The seals have been verified: nothing was changed after handover. The sources behind the figures:")

    private func row(_ head: DocumentHead, _ sources: SourceCount, _ collected: Collected) -> [Line] {
        let revision = Text(
            nb: "utgave \(head.revision)", nn: "utgåve \(head.revision)", en: "revision \(head.revision)")
        let draft: Line =
            head.isDraft && collected.isTaken ? .text(Text(nb: ", utkast", nn: ", utkast", en: ", draft")) : []
        return [.data(head.name), .text(revision), .text(collected.words) + draft]
    }

    private func words(of register: Register) -> Text {
        Text(
            nb:
                "Registeret: \(register.kept) av \(register.rows) rader er enheter dere samler inn fra, "
                + "direkte eller gjennom en eier.",
            nn:
                "Registeret: \(register.kept) av \(register.rows) rader er einingar de samlar inn frå, direkte "
                + "eller gjennom ein eigar.",
            en:
                "\(register.kept) of \(register.rows) \(register.rows == 1 ? "row" : "rows") in the register "
                + (register.kept == 1 ? "is a unit" : "are units")
                + " you collect from, directly or through an owner."
        )
    }

    private var unsettled: Text {
        Text(
            nb:
                "Antall valg som bygger på noe som er endret etterpå: \(changed). Se hva som er endret, og "
                + "ta valgene på nytt:   behov sjekk",
            nn:
                "Talet på val som byggjer på noko som er endra etterpå: \(changed). Sjå kva som er endra, og "
                + "ta vala på nytt:   behov sjekk",
            en:
                "Decisions based on something that has since changed: \(changed). See what has changed, and "
                + "decide again:   behov check")
    }

    private static let next =
        Text(
            nb: "Neste:  behov analyse     (hva skal prioriteres, og hva ikke?)",
            nn: "Neste:  behov analyse     (kva skal prioriterast, og kva ikkje?)",
            en: "Next:  behov guide     (what should be prioritised, and what should not?)")

    /// The documents with what became of each, and the counts.
    public func json(for reader: Reader) -> JSON {
        func number(_ count: Int) -> JSON { .number(String(count)) }
        let read = documents.map { head, sources, collected in
            JSON.object(
                JSONObject([
                    .init("name", .string(head.name)), .init("revision", number(head.revision)),
                    .init("draft", .bool(head.isDraft)), .init("taken", .bool(collected.isTaken)),
                    .init("what", .string(collected.words[reader.language])), .init("sources", sources.json),
                ]))
        }
        let register = register.map { register in
            JSON.object(JSONObject([.init("kept", number(register.kept)), .init("rows", number(register.rows))]))
        }
        return .object(
            JSONObject([
                .init(
                    "answers",
                    .array(
                        answers.map { reply in
                            .object(
                                JSONObject([
                                    .init("from", .string(reply.name)),
                                    .init("day", .string(reply.handedOver.iso)),
                                    .init("needs", number(reply.body.outcomes.count)),
                                ]))
                        })),
                .init("documents", .array(read)),
                .init(
                    "senders",
                    .array(
                        senders.map { sender in
                            .object(
                                JSONObject([
                                    .init("id", .string(sender.document.id)),
                                    .init("name", .string(sender.document.name)), .init("standing", sender.json),
                                    .init("code", sender.code.map(JSON.string) ?? .null),
                                ]))
                        })),
                .init("refused", .array(refused.map { .string($0[reader.language]) })),
                .init("register", register ?? .null),
                .init("deliveries", .array(deliveries.map { .string($0.string(in: reader.language)) })),
                .init("changed", number(changed)),
            ]))
    }
}

extension Collected {
    /// What became of the document.
    fileprivate var words: Text {
        switch self {
        case .new: Text(nb: "ny", nn: "ny", en: "new")
        case .newer(let old):
            Text(
                nb: "ny utgave, dere hadde \(old)", nn: "ny utgåve, de hadde \(old)",
                en: "new revision; you had revision \(old)")
        case .instead:
            Text(
                nb:
                    "i stedet for en utgave som ingen hadde bekreftet",
                nn:
                    "i staden for ei utgåve som ingen hadde stadfesta",
                en: "replaces a revision that nobody had confirmed")
        case .nextRound:
            Text(
                nb: "ny runde etter den dere hadde", nn: "ny runde etter den de hadde",
                en: "a new round after the one you had")
        case .startedOver:
            Text(
                nb: "begynt på nytt i en ny mappe", nn: "byrja på nytt i ei ny mappe",
                en: "started over in a new folder")
        case .again: Text(nb: "levert på nytt", nn: "levert på nytt", en: "handed over again")
        case .same: Text(nb: "lå inne fra før", nn: "låg inne frå før", en: "already there")
        case .older(let newer):
            Text(
                nb: "eldre enn utgave \(newer), som dere allerede har; ikke hentet inn",
                nn: "eldre enn utgåve \(newer), som de allereie har; ikkje henta inn",
                en: "older than revision \(newer), which you already have; not collected")
        case .twice(let number):
            Text(
                nb: "en annen analyse er levert for organisasjonsnummer \(number.digits); ikke hentet inn",
                nn: "ein annan analyse er levert for organisasjonsnummer \(number.digits); ikkje henta inn",
                en:
                    "another analysis has been handed over for organisation number \(number.digits); not "
                    + "collected")
        case .draft(let final):
            Text(
                nb:
                    "utkast; utgave \(final) er endelig og gjelder. For å bruke utkastet likevel: behov samle "
                    + "FIL --utkast",
                nn:
                    "utkast; utgåve \(final) er endeleg og gjeld. For å bruke utkastet likevel: behov samle "
                    + "FIL --utkast",
                en:
                    "a draft; revision \(final) is final and applies. To use the draft anyway: behov collect "
                    + "FILE --draft")
        case .decidedOn:
            Text(
                nb:
                    "ikke hentet inn: avsenderen har begynt på nytt, og dere har gjort valg ut fra det som ble sendt før. "
                    + "Slett eller endre valgene, og hent fila inn igjen",
                nn:
                    "ikkje henta inn: avsendaren har byrja på nytt, og de har gjort val ut frå det som blei sendt før. "
                    + "Slett eller endre vala, og hent fila inn igjen",
                en:
                    "not collected: they have started over, but you have decisions based on what they sent before. "
                    + "Remove or change the decisions, and collect the file again")
        case .otherContent, .otherContentWithin, .strange, .withdrawnKey:
            Text(nb: "avvist", nn: "avvist", en: "refused")
        }
    }
}
