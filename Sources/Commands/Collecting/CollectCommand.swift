import ArgumentParser
import Chain
import Documents
import Model
import Store

/// `collect` (samle): takes in what the level below has handed over.
struct CollectCommand: BehovCommand {
    static let entry = CommandEntry(
        "collect", "samle", .together,
        Text(
            nb: "hent inn det som enheter eller eiere har levert",
            nn: "hent inn det som einingar eller eigarar har levert",
            en: "collect what units or owners have handed over"),
        did: Text(
            nb: "hentet inn det som andre har levert", nn: "henta inn det som andre har levert",
            en: "collected what others handed over"),
        plain: CollectCommand.self)

    @Argument(
        help: HelpLanguage.words("filer eller mapper", "filer eller mapper", "files or folders"))
    var paths: [String] = []

    @Option(
        name: OptionName.register.specification,
        help: HelpLanguage.words(
            "CSV-fil over enhetene, for å se hvem som mangler",
            "CSV-fil over einingane, for å sjå kven som manglar",
            "CSV file listing the units, to see who is missing"))
    var register: String?

    @Flag(
        name: OptionName.renamed.specification,
        help: HelpLanguage.words(
            "hent også inn fra dem som har fått nytt navn eller organisasjonsnummer, når dere har spurt dem",
            "hent også inn frå dei som har fått nytt namn eller organisasjonsnummer, når de har spurt dei",
            "also collect from senders with a new name or organisation number, once you have asked them about it"))
    var renamed = false

    @Option(
        name: [.customLong("accept"), .customLong("godta")], parsing: .upToNextOption,
        help: HelpLanguage.words(
            "avsendere dere har ringt: kontrollkoden de leste opp, eller nummeret til avsenderens mappe",
            "avsendarar de har ringt: kontrollkoden dei las opp, eller nummeret til mappa deira",
            "confirm senders you have called: give the control code they read out, or the id of their workspace",
            value: "code")
    )
    var accepted: [String] = []

    @Option(
        name: [.customLong("withdraw-key"), .customLong("trekk-tilbake")], parsing: .upToNextOption,
        help: HelpLanguage.words(
            "kontrollkoden til en nøkkel som er stjålet eller borte: det som er signert med den, blir avvist",
            "kontrollkoden til ein nøkkel som er stolen eller borte: det som er signert med han, blir avvist",
            "withdraw a stolen or lost key: give its control code; anything signed with it is then refused",
            value: "code"))
    var withdrawn: [String] = []

    @Flag(
        name: OptionName.draft.specification,
        help: HelpLanguage.words(
            "la et utkast erstatte en endelig versjon som er levert før",
            "la eit utkast erstatte ein endeleg versjon som er levert før",
            "let a draft replace a final version that was handed over before"))
    var draft = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let isToCollect = !paths.isEmpty || register != nil || !accepted.isEmpty
        guard isToCollect || !withdrawn.isEmpty else { throw CollectTrouble.nothing }
        let store = try program.store()
        if !withdrawn.isEmpty {
            try WithdrawnKeys(withdrawn).withdraw(in: store.read(trusting: true).opened, store, program)
            guard isToCollect else { return 0 }
        }
        let workspace = try store.read(trusting: true)
        let missing = paths.filter { !Disk.exists(program.path($0)) }
        guard missing.isEmpty || missing.count < paths.count else { throw CollectTrouble.missing(missing) }
        return try collect(into: workspace.opened, store, program)
    }

    private func collect<Some: OpenedLevel>(
        into opened: Some, _ store: Store, _ program: Program
    ) throws -> Int32 {
        var accepting = try AcceptedSenders(accepted)
        let confirmed = try accepting.confirm(in: opened, store, program)
        let files = try files(program)
        guard !files.isEmpty || paths.isEmpty else { throw CollectTrouble.empty(paths) }
        let answers = try CollectReplies(opened: opened, store: store, program: program)
            .take(from: files, accepting: &accepting)
        defer { for trouble in answers.refused { program.console.complain(trouble.text) } }
        guard !answers.others.isEmpty || register != nil else {
            let senders = confirmed.told + answers.senders
            if !senders.isEmpty || !answers.taken.isEmpty {
                try program.tell(CollectOutcome(answers: answers.taken, senders: senders))
            }
            if let unknown = accepting.unknown { throw unknown }
            return answers.refused.first?.kind.rawValue ?? 0
        }
        guard Some.Body.receives else { throw CollectTrouble.onlyAbove }
        let register = try self.register.map { try Register($0, for: opened, program) }
        let reading = Reading<Some.Body>(answers.others, program.progress)
        guard !reading.documents.isEmpty || register != nil || !answers.taken.isEmpty || program.options.json
        else {
            // Nothing came in, and nothing is to be done next but what the refusals say.
            for refusal in reading.refused { program.console.complain(refusal.text) }
            return (answers.refused + reading.refused).first?.kind.rawValue ?? 0
        }
        let saving = !program.options.dryRun
        if saving { try program.settle(store) }
        var (after, collected, senders) = try take(reading, register, store, program, &accepting, saving: false)
        if saving {
            // The documents' own files first: the workspace never refers to one that is not there.
            try store.receive(
                zip(reading.documents, collected).filter(\.1.isTaken).map(\.0.piece),
                told: program.progress.telling(ProgressWords.keeping))
            (after, collected, senders) = try take(reading, register, store, program, &accepting, saving: true)
            try store.finish()
        }
        let read = zip(reading.documents, collected)
        try store.keepSources(of: read, saving: saving, program)
        let refused =
            reading.refused + read.compactMap { CollectRefusal.of($1, $0.head, file: Disk.name(of: $0.file)) }
        let (known, names) = (try TemplateFiles.municipalities(), after.body.unitNames)
        try program.tell(
            CollectOutcome(
                answers: answers.taken,
                documents: read.filter { !$1.isRefused }.map {
                    ($0.head.called(among: names), store.sourceCount($0), $1)
                },
                senders: (confirmed.told + answers.senders + senders).map { $0.called(among: names) },
                refused: refused.map(\.text),
                register: register?.counts,
                deliveries: after.body.deliveries(
                    program.surroundings(of: after.body.profile, after.desk), { known }),
                changed: (after.body as? any Deciding)?.changedGrounds.count ?? 0))
        for refusal in refused { program.console.complain(refusal.text) }
        register?.complain(program)
        if let unknown = accepting.unknown { program.console.complain(unknown.text) }
        let refusals =
            answers.refused.map(\.kind) + refused.map(\.kind)
            + (register?.file.bad.isEmpty == false ? [.unreadable] : [])
            + [accepting.unknown?.kind].compactMap { $0 }
        return (refusals.contains(.unreadable) ? .unreadable : refusals.first)?.rawValue ?? 0
    }

    private func take<Body: WorkLevel>(
        _ reading: Reading<Body>, _ register: Register?, _ store: Store, _ program: Program,
        _ accepting: inout AcceptedSenders, saving: Bool
    ) throws -> (after: Opened<Body>, collected: [Collected], senders: [SenderTold]) {
        var collected: [Collected] = []
        var senders: [SenderTold] = []
        let after = try store.change(Body.self, by: program.change("collect"), saving: saving) { opened in
            if let register, let place = Body.keptRegister { opened.body[keyPath: place] = register.units }
            var known = KnownSenders(opened.delivered)
            let (numbers, unconfirmed) = (GivenNumbers(), opened.desk.unconfirmed)
            for document in reading.documents {
                let (what, sender) = try take(
                    document, into: &opened, program, &accepting, isFirst: known.isFirst(document.delivered),
                    isThere: known.isThere(document.delivered) && !unconfirmed.contains(document.delivered.seal),
                    numbers)
                known.add(document.delivered)
                collected.append(what)
                if let sender { senders.append(sender) }
            }
            opened.desk.forgetSenders(but: opened.delivered)
        }
        return (after, collected, senders)
    }

    /// Takes in one document, and remembers whose key it is signed with.
    private func take<Body: WorkLevel>(
        _ document: Incoming<Body>, into opened: inout Opened<Body>, _ program: Program,
        _ accepting: inout AcceptedSenders, isFirst: Bool, isThere: Bool, _ numbers: GivenNumbers
    ) throws -> (Collected, SenderTold?) {
        let (delivered, desk) = (document.delivered, opened.desk)
        if let key = delivered.key, desk.isWithdrawn(key) { return (.withdrawnKey, nil) }
        let standing = accepting.standing(of: delivered, document.signature, desk)
        let isAccepted = accepting.confirm(delivered)
        let collecting = Collecting(
            today: program.today, acceptsNewNames: renamed, acceptsDrafts: draft,
            // Nothing gives way to what nothing came before of, or to itself.
            givingWay: isFirst || isThere || standing.isUnconfirmed ? [] : desk.unconfirmed, isFirst: isFirst,
            isThere: isThere, numbers: numbers,
            isSameSender: { other in
                isAccepted || delivered.key.map { desk.senders(with: $0).contains(other) } ?? false
            })
        let collected = document.take(&opened.body, collecting)
        if case .twice = collected {
            let doubt = SenderTold(
                delivered, .unconfirmed(delivered.key), code: delivered.key.map(accepting.code), isAside: true)
            return (collected, doubt)
        }
        guard collected.isTaken else { return (collected, nil) }
        opened.desk.remember(delivered, standing)
        switch collected {
        case .startedOver(let others), .nextRound(let others):
            for other in others { if let key = delivered.key { opened.desk.add(key, to: other) } }
        default: break
        }
        return (collected, SenderTold(delivered, standing, code: standing.newKey.map(accepting.code)))
    }

    /// The files that were named, and those of the folders that were.
    private func files(_ program: Program) throws(Trouble) -> [String] {
        var files: [String] = []
        for given in paths {
            let path = program.path(given)
            guard Disk.isFolder(path) else {
                files.append(path)
                continue
            }
            files += try Disk.names(in: path).filter {
                HandoverName.isDocument($0) || $0.hasSuffix(".zip") && !$0.hasPrefix(".")
            }
            .map { "\(path)/\($0)" }
        }
        return files
    }
}

extension CollectCommand: PlainCommand {
    static let takes = PlainShape(alone: [.renamed, .draft], withValue: [.register], others: .max)

    static func plain(_ words: PlainWords) -> CollectCommand? {
        var command = CollectCommand()
        command.paths = words.others
        command.register = words.value(.register)
        command.accepted = []
        command.withdrawn = []
        command.renamed = words.isSet(.renamed)
        command.draft = words.isSet(.draft)
        return command
    }
}

/// What can keep `collect` from bringing anything in, in words.
enum CollectTrouble {
    static let nothing = Trouble(
        .usage,
        Text(
            nb: "Hva skal hentes inn? Skriv filer eller mapper, eller --register og en fil over enhetene. "
                + "Mer hjelp:  behov samle --help",
            nn: "Kva skal hentast inn? Skriv filer eller mapper, eller --register og ei fil over einingane. "
                + "Meir hjelp:  behov samle --help",
            en: "What do you want to collect? Type files or folders, or --register and a file listing the units. "
                + "More help:  behov collect --help"))

    static func missing(_ paths: [String]) -> Trouble {
        let list = Text.list(paths.map { Text(nb: "«\($0)»", nn: "«\($0)»", en: "“\($0)”") })
        return Trouble(
            .notFound,
            Text(
                nb: "Finner ikke \(list.nb). Kontroller navnet og mappa. Skriv veien dit fra mappa dere står i, "
                    + "for eksempel ../mottatt",
                nn: "Finn ikkje \(list.nn). Kontroller namnet og mappa. Skriv vegen dit frå mappa de står i, "
                    + "til dømes ../motteke",
                en: "\(list.en) was not found. Check the name and the folder. Write the path from the folder "
                    + "you are in, for example ../incoming"))
    }

    static func empty(_ paths: [String]) -> Trouble {
        let list = Text.list(paths.map { Text(nb: "«\($0)»", nn: "«\($0)»", en: "“\($0)”") })
        return Trouble(
            .notFound,
            Text(
                nb: "I \(list.nb) ligger det ingen filer som er levert (.json, .behov eller .zip). "
                    + "Leverte filer ligger i mappa «handover» hos den som har levert, eller der dere lagret dem.",
                nn: "I \(list.nn) ligg det ingen filer som er leverte (.json, .behov eller .zip). "
                    + "Leverte filer ligg i mappa «handover» hos den som har levert, eller der de har lagra dei.",
                en:
                    "There are no handed-over files (.json, .behov or .zip) in \(list.en). Such files are in the "
                    + "sender's “handover” folder, or where you saved them."
            ))
    }

    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb: "En enhet samler ikke inn noe fra andre. Gå til mappa til eieren eller regionen.",
            nn: "Ei eining samlar ikkje inn noko frå andre. Gå til mappa til eigaren eller regionen.",
            en: "A unit does not collect from others. Go to the folder of the owner or the region."))
}
