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
            nb: "hent inn det enheter eller eiere har levert",
            nn: "hent inn det einingar eller eigarar har levert",
            en: "bring in what units or owners have handed over"),
        did: Text(
            nb: "hentet inn det andre har levert", nn: "henta inn det andre har levert",
            en: "brought in what others handed over"),
        CollectCommand.self)

    @Argument(
        help: HelpLanguage.words("filer eller mapper", "filer eller mapper", "files or folders"))
    var paths: [String] = []

    @Option(
        help: HelpLanguage.words(
            "CSV-fil over enhetene, for å se hvem som mangler",
            "CSV-fil over einingane, for å sjå kven som manglar",
            "CSV file of the units, to see who is missing"))
    var register: String?

    @Flag(
        name: [.customLong("renamed"), .customLong("nytt-navn"), .customLong("nytt-namn")],
        help: HelpLanguage.words(
            "ta også inn fra dem som har fått nytt navn eller organisasjonsnummer, når dere har spurt dem",
            "ta også inn frå dei som har fått nytt namn eller organisasjonsnummer, når de har spurt dei",
            "also take from those with a new name or organisation number, once you have asked them"))
    var renamed = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard !paths.isEmpty || register != nil else { throw CollectTrouble.nothing }
        let store = try program.store()
        return try collect(into: store.read(trusting: true).opened, store, program)
    }

    private func collect<Some: OpenedLevel>(
        into opened: Some, _ store: Store, _ program: Program
    ) throws -> Int32 {
        let answers = try CollectReplies(opened: opened, store: store, program: program)
            .take(from: try files(program))
        defer { for trouble in answers.refused { program.console.complain(trouble.text) } }
        guard !answers.others.isEmpty || register != nil else {
            if !answers.taken.isEmpty { try program.tell(CollectOutcome(answers: answers.taken)) }
            return answers.refused.first?.kind.rawValue ?? 0
        }
        guard Some.Body.receives else { throw CollectTrouble.onlyAbove }
        let register = try self.register.map { try Register($0, for: opened, program) }
        let reading = Reading<Some.Body>(answers.others)
        let saving = !program.options.dryRun
        if saving { try program.settle(store) }
        var (after, collected) = try take(reading, register, store, program, saving: false)
        if saving {
            // The documents' own files first: the workspace never refers to one that is not there.
            try store.receive(zip(reading.documents, collected).filter(\.1.isTaken).map(\.0.piece))
            (after, collected) = try take(reading, register, store, program, saving: true)
            try store.finish()
        }
        let read = zip(reading.documents, collected)
        let refused =
            reading.refused + read.compactMap { CollectRefusal.of($1, $0.head, file: Disk.name(of: $0.file)) }
        try program.tell(
            CollectOutcome(
                answers: answers.taken,
                documents: read.filter { !$1.isRefused }.map { ($0.head, SourceCount($0.assessments), $1) },
                refused: refused.map(\.text), register: register?.counts,
                deliveries: after.body.deliveries(
                    program.surroundings(of: after.body.profile, after.desk), TemplateFiles.municipalities())))
        for refusal in refused { program.console.complain(refusal.text) }
        register?.complain(program)
        let refusals =
            answers.refused.map(\.kind) + refused.map(\.kind)
            + (register?.file.bad.isEmpty == false ? [.unreadable] : [])
        return (refusals.contains(.unreadable) ? .unreadable : refusals.first)?.rawValue ?? 0
    }

    private func take<Body: WorkLevel>(
        _ reading: Reading<Body>, _ register: Register?, _ store: Store, _ program: Program, saving: Bool
    ) throws -> (after: Opened<Body>, collected: [Collected]) {
        var collected: [Collected] = []
        let after = try store.change(Body.self, by: program.change("collect"), saving: saving) { opened in
            if let register, let place = Body.keptRegister { opened.body[keyPath: place] = register.units }
            let collecting = Collecting(today: program.today, acceptsNewNames: renamed)
            collected = reading.documents.map { $0.take(&opened.body, collecting) }
        }
        return (after, collected)
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
            files += try Disk.names(in: path).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
                .map { "\(path)/\($0)" }
        }
        return files
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
            en: "What is to be brought in? Write files or folders, or --register and a file of the units. "
                + "More help:  behov collect --help"))

    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb: "En enhet samler ikke inn fra andre. Gå til mappa til eieren eller regionen.",
            nn: "Ei eining samlar ikkje inn frå andre. Gå til mappa til eigaren eller regionen.",
            en: "A unit collects from nobody. Go to the folder of the owner or the region."))
}
