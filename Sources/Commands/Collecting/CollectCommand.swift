import ArgumentParser
import Chain
import Model
import Pages
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

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard !paths.isEmpty || register != nil else { throw CollectWords.nothing }
        let store = try program.store()
        let workspace = try store.read()
        let (files, answersRefused) = try CollectReplies(store: store, workspace: workspace, program: program)
            .take(from: try files(program))
        guard !files.isEmpty || register != nil else { return answersRefused.first?.kind.rawValue ?? 0 }
        guard workspace.header.schema != .unit else { throw CollectWords.onlyAbove }
        let register = try self.register.map { try Register($0, for: workspace, program) }
        let opened = files.map { Incoming(file: $0, for: workspace) }
        if !program.options.dryRun { try store.settle() }
        var (collected, delivered) = try collect(opened, register, into: workspace, store, program, saving: false)
        if !program.options.dryRun {
            // The documents' own files first: the workspace never refers to one that is not there.
            for (document, outcome) in zip(opened, collected) where outcome?.isTaken == true {
                try document.keep(in: store)
            }
            (collected, delivered) = try collect(opened, register, into: workspace, store, program, saving: true)
            try store.finish()
        }
        if !opened.isEmpty { CollectWords.say(Array(zip(opened, collected)), program) }
        register?.say(program)
        program.console.lines(delivered)
        CollectWords.sayNext(program)
        let refusals =
            answersRefused.map(\.kind) + opened.compactMap(\.refusal?.kind)
            + (register?.file.bad.isEmpty == false ? [.unreadable] : [])
        return (refusals.contains(.unreadable) ? .unreadable : refusals.first)?.rawValue ?? 0
    }

    private func collect(
        _ documents: [Incoming], _ register: Register?, into workspace: Workspace, _ store: Store,
        _ program: Program, saving: Bool
    ) throws -> ([Collected?], delivered: [Line]) {
        var collected: [Collected?] = []
        var delivered: [Line] = []
        switch workspace {
        case .owner:
            _ = try store.change(OwnerOverview.self, by: program.change("collect"), saving: saving) { overview in
                if let register { overview.body.register = register.units }
                collected = documents.map { $0.collect(into: &overview.body) }
                delivered = DeliveryWords.lines(overview.body)
            }
        case .region:
            let (county, known) = (try program.surroundings(workspace).county, try TemplateFiles.municipalities())
            _ = try store.change(RegionPlan.self, by: program.change("collect"), saving: saving) { plan in
                collected = documents.map { $0.collect(into: &plan.body) }
                delivered = NetworkWords.lines(plan.body, in: county, known)
            }
        case .unit: break
        }
        return (collected, delivered)
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

/// A document that was brought in, verified, or why it was not taken.
enum Incoming {
    case assessment(Seal.Verified<UnitAnalysis>)
    case overview(Seal.Verified<OwnerOverview>)
    case refused(Trouble)

    /// Reads and verifies a file as what a workspace can receive: an owner assessments, a region overviews too.
    init(file: String, for workspace: Workspace) {
        do {
            let bytes = try Disk.read(file)
            if case .region = workspace, Seal.schema(bytes) != .needsAssessment {
                self = .overview(try Seal.open(bytes, file: file))
            } else {
                self = .assessment(try Seal.open(bytes, file: file))
            }
        } catch {
            self = .refused(error)
        }
    }

    var refusal: Trouble? {
        if case .refused(let trouble) = self { trouble } else { nil }
    }

    func keep(in store: Store) throws(Trouble) {
        switch self {
        case .assessment(let verified): try store.receive(verified)
        case .overview(let verified): try store.receive(verified)
        case .refused: break
        }
    }

    func collect(into overview: inout OwnerOverview) -> Collected? {
        guard case .assessment(let verified) = self else { return nil }
        return overview.received.collect(verified.document, referred: overview.referred)
    }

    func collect(into plan: inout RegionPlan) -> Collected? {
        switch self {
        case .assessment(let verified): plan.units.collect(verified.document, referred: plan.referred)
        case .overview(let verified): plan.received.collect(verified.document, referred: plan.referred)
        case .refused: nil
        }
    }

    /// Who handed it over, in which revision, and whether as a draft.
    var head: (name: String, revision: Int, isDraft: Bool) {
        switch self {
        case .assessment(let verified):
            (verified.document.name, verified.document.revision, verified.document.draft)
        case .overview(let verified):
            (verified.document.name, verified.document.revision, verified.document.draft)
        case .refused: ("–", 0, false)
        }
    }
}

/// What `collect` says.
enum CollectWords {
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

    static func say(_ outcomes: [(Incoming, Collected?)], _ program: Program) {
        let refusals = outcomes.compactMap(\.0.refusal)
        let count = outcomes.count - refusals.count
        program.console.say(
            Text(
                nb: "Lest: \(count). Avvist: \(refusals.count).",
                nn: "Lesne: \(count). Avviste: \(refusals.count).",
                en: "Read: \(count). Refused: \(refusals.count)."))
        program.console.lines(
            outcomes.compactMap { document, collected in collected.map { line(document, $0) } })
        for refusal in refusals { program.console.complain(refusal.text) }
    }

    static func sayNext(_ program: Program) {
        program.console.gap()
        program.console.say(
            Text(
                nb: "Neste:  behov analyse     (hva løftes opp, og hva løftes ikke?)",
                nn: "Neste:  behov analyse     (kva blir løfta opp, og kva blir ikkje løfta?)",
                en: "Next:  behov guide     (what is lifted up, and what is not?)"))
    }

    private static func line(_ document: Incoming, _ collected: Collected) -> Line {
        let head = document.head
        let what: Text =
            switch collected {
            case .new: Text(nb: "ny", nn: "ny", en: "new")
            case .newer(let old):
                Text(
                    nb: "ny utgave, dere hadde \(old)", nn: "ny utgåve, de hadde \(old)",
                    en: "new revision, you had \(old)")
            case .again: Text(nb: "levert på nytt", nn: "levert på nytt", en: "handed over again")
            case .same: Text(nb: "lå inne fra før", nn: "låg inne frå før", en: "was there already")
            case .older(let newer):
                Text(
                    nb: "eldre enn utgave \(newer) som ligger inne; ikke tatt med",
                    nn: "eldre enn utgåve \(newer) som ligg inne; ikkje teken med",
                    en: "older than revision \(newer), which you have; left aside")
            case .twice(let number):
                Text(
                    nb: "en annen analyse er levert for organisasjonsnummer \(number.digits); ikke tatt med",
                    nn: "ein annan analyse er levert for organisasjonsnummer \(number.digits); ikkje teken med",
                    en: "another analysis was handed over for organisation number \(number.digits); left aside")
            }
        let revision = Text(
            nb: "utgave \(head.revision)", nn: "utgåve \(head.revision)", en: "revision \(head.revision)")
        let draft: Line = head.isDraft ? [.data(", "), .text(Text(nb: "utkast", nn: "utkast", en: "draft"))] : []
        return [.data("  \(head.name), "), .text(revision), .data("  ("), .text(what)] + draft + [.data(")")]
    }
}
