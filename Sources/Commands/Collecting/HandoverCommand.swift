import ArgumentParser
import Checks
import Documents
import Model
import Store

/// `handover` (lever): seals what may be handed over.
struct HandoverCommand: BehovCommand {
    static let entry = CommandEntry(
        "handover", "lever", .together,
        Text(
            nb: "lag det forseglede dokumentet som sendes videre",
            nn: "lag det forsegla dokumentet som blir sendt vidare",
            en: "make the sealed document to send on"),
        did: Text(
            nb: "leverte med et nytt utgavenummer", nn: "leverte med eit nytt utgåvenummer",
            en: "handed over with a new revision number"),
        plain: HandoverCommand.self)

    @Flag(
        name: OptionName.draft.specification,
        help: HelpLanguage.words(
            "lever som utkast, også når noe er feil", "lever som utkast, også når noko er feil",
            "hand over a draft, even if something is wrong"))
    var draft = false

    @Option(
        name: [.customLong("accept-key"), .customLong("godta-nøkkel")], parsing: .upToNextOption,
        help: HelpLanguage.words(
            "gå god for en ny maskin: kontrollkoden dere fikk da dere leverte fra den maskinen",
            "gå god for ei ny maskin: kontrollkoden de fekk då de leverte frå den maskina",
            "vouch for a new machine: give the control code shown when you handed over from it", value: "code"))
    var acceptedKeys: [String] = []

    @Flag(
        name: OptionName.withSources.specification,
        help: HelpLanguage.words(
            "legg ved de publiserte statistikkfilene som tallene er lest fra",
            "legg ved dei publiserte statistikkfilene som tala er lesne frå",
            "include the published statistics files the figures were read from"))
    var withSources = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        guard acceptedKeys.isEmpty else { return try Vouch(acceptedKeys, store, program).run() }
        store.look(for: try TemplateFiles.persons())
        return try handOver(store.read().opened, store, program)
    }

    private func handOver<Some: OpenedLevel>(_ opened: Some, _ store: Store, _ program: Program) throws -> Int32 {
        let examination = try Examination.of(opened, store, program)
        guard draft && examination.sealedIn.isEmpty || examination.errors.isEmpty else {
            try program.tell(RefusalOutcome(examination))
            program.console.complain(
                examination.sealedIn.isEmpty
                    ? HandoverTrouble.refused(examination.errors.count) : HandoverTrouble.sealedIn)
            return 1
        }
        guard !program.options.dryRun else {
            try program.tell(
                HandoverOutcome(
                    opened.itself, isDraft: draft || !examination.errors.isEmpty,
                    verification: opened.body.verification(examination.around), made: nil,
                    sources: withSources ? .init(SourcesToSend(opened.body, store)) : nil))
            return 0
        }
        PlanRounds(opened, store, program)?.tell(onlyDue: true, aside: true)
        guard try HandoverDoubts(examination).areRead(program) else { return HandoverDoubts.unanswered }
        try program.settle(store)
        let isDraft = draft || !examination.errors.isEmpty
        let verification = opened.body.verification(examination.around)
        let signing = try Signing(store, program)
        // What somebody had changed by hand has its own number now.
        let (opened, sealed) = try seal(
            try store.opened(Some.Body.self), store, isDraft, verification, signing, program)
        let making = try Making(opened, store, program, isDraft: isDraft)
        let documents = try making.write(Some.Body.documents(again: making.ground.isLater))
        let answers = try ReviewAnswersFile(program: program, store: store, signing: signing).write(opened)
        let sources = withSources ? SourcesToSend(opened.body, store) : nil
        let parcel = try sources?.parcel(beside: sealed.path, store, opened.header.language)
        try program.tell(
            HandoverOutcome(
                opened.itself, isDraft: isDraft, verification: verification,
                made: .init(path: sealed.path, signed: signing.told(of: sealed), documents: documents),
                sources: sources.map { .init($0, parcel) }))
        guard !program.options.json else { return 0 }
        if let without = HandoverTrouble.without(opened.body.missingUnits) { program.console.say(without) }
        if let coming = HeldDayWords.toCome(opened.body.heldDays, today: program.today) {
            program.console.say([.paragraph(coming)])
        }
        for (partner, path) in answers { program.console.say(ReviewAnswerWords.send(path, to: partner)) }
        if let open = ReviewAnswerWords.open(opened.desk.openComments) { program.console.say(open) }
        return 0
    }

    /// Seals the workspace as it is now, without what would tell of a few beside what was handed over before; one whose
    /// number was handed over with other words gets a new number first.
    private func seal<Body: WorkLevel>(
        _ opened: Opened<Body>, _ store: Store, _ isDraft: Bool, _ verification: Verification?, _ signing: Signing,
        _ program: Program
    ) throws -> (Opened<Body>, HandedOver) {
        let document = try document(opened, store, isDraft, verification, program)
        guard let number = try store.taken(document) else {
            return (opened, try handOver(document, opened, store, signing))
        }
        let renumbered = try store.renumbered(Body.self, after: number, by: program.change("handover"))
        program.console.complain(HandoverTrouble.renumbered(renumbered.header.revision))
        return (
            renumbered,
            try handOver(
                self.document(renumbered, store, isDraft, verification, program), renumbered, store, signing)
        )
    }

    private func handOver<Body: WorkLevel>(
        _ document: Sealed<Body>, _ opened: Opened<Body>, _ store: Store, _ signing: Signing
    ) throws(Trouble) -> HandedOver {
        try store.handOver(document, named: FileNames.delivery(of: opened), signed: signing.key)
    }

    private func document<Body: WorkLevel>(
        _ opened: Opened<Body>, _ store: Store, _ isDraft: Bool, _ verification: Verification?, _ program: Program
    ) throws(Trouble) -> Sealed<Body> {
        let profile = opened.body.profile
        return Sealed(
            schema: Body.sealedAs, header: opened.header, name: profile.name,
            organisationNumber: profile.organisationNumber, handedOver: program.today, draft: isDraft,
            program: Program.version, verification: verification, unconfirmed: opened.unconfirmedBelow,
            body: try store.outward(opened.body))
    }
}

extension HandoverCommand: PlainCommand {
    static let takes = PlainShape(alone: [.draft, .withSources])

    static func plain(_ words: PlainWords) -> HandoverCommand? {
        var command = HandoverCommand()
        command.draft = words.isSet(.draft)
        command.withSources = words.isSet(.withSources)
        command.acceptedKeys = []
        return command
    }
}

extension HandoverOutcome.Sources {
    /// What is sent along, in which file; `nil` where none was made.
    fileprivate init(_ sources: SourcesToSend, _ parcel: String? = nil) {
        self.init(parcel: parcel, files: sources.files.keys.sorted(), leftOut: sources.leftOut)
    }
}

/// What can keep a workspace from being handed over, in words.
enum HandoverTrouble {
    /// Who is not in it: that keeps nobody from handing over.
    static func without(_ missing: MissingUnits?) -> Text? {
        guard let missing, missing.count > 0 else { return nil }
        let (count, all) = (missing.count, missing.listed)
        return Text(
            nb:
                "\(count) av \(all) enheter i registeret har ikke levert og er ikke med. Se hvilke det gjelder: behov sjekk",
            nn:
                "\(count) av \(all) einingar i registeret har ikkje levert og er ikkje med. Sjå kven det gjeld: behov sjekk",
            en:
                "\(count) of \(all) units in the register "
                + (count == 1
                    ? "has not handed over its assessment and is"
                    : "have not handed over their assessments and are")
                + " not included. See which ones: behov check"
        )
    }

    static func renumbered(_ number: Int) -> Text {
        Text(
            nb:
                "Utgavenummeret dere hadde, er allerede brukt i en levering med et annet innhold. Det som leveres nå, er derfor utgave \(number).",
            nn:
                "Nummeret på utgåva de hadde, er allereie brukt i ei levering med eit anna innhald. Det som blir levert no, er derfor utgåve \(number).",
            en:
                "Your revision has already been handed over with different content, so this one is handed over as revision \(number)."
        )
    }

    static let sealedIn = Text(
        nb:
            "Ingenting er levert. Et mottatt dokument viser noe om færre enn fem personer, og det ville blitt sendt videre slik det er. Se hvilket "
            + "dokument det gjelder: behov sjekk",
        nn:
            "Ingenting er levert. Eit motteke dokument viser noko om færre enn fem personar, og det ville blitt sendt vidare slik det er. Sjå kva "
            + "dokument det gjeld: behov sjekk",
        en:
            "Nothing was handed over. A received document shows something about fewer than five people, and would be sent on as it is. See which document "
            + "it is: behov check"
    )

    static func refused(_ count: Int) -> Text {
        Text(
            nb:
                "\(count) feil må rettes før dere kan levere. For å sende dokumentet likevel, skriv: behov lever --utkast",
            nn:
                "\(count) feil må rettast før de kan levere. For å sende dokumentet likevel, skriv: behov lever --utkast",
            en:
                "\(count) \(count == 1 ? "error" : "errors") must be corrected before you can hand over the document. To send it anyway, type: behov handover --draft"
        )
    }
}
