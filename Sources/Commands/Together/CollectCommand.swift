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
            nb: "hent inn det enheter eller eiere har levert", nn: "hent inn det einingar eller eigarar har levert",
            en: "bring in what units or owners have handed over"), CollectCommand.self)

    @Argument(
        help: HelpLanguage.words("filer eller mapper", "filer eller mapper", "files or folders"))
    var paths: [String]

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let workspace = try store.read()
        let files = try files(program)
        try store.settle()
        var outcomes: [Outcome] = []
        for file in files { outcomes.append(take(file, workspace, store, program)) }
        try store.settle()
        CollectWords.say(outcomes, program)
        return outcomes.contains { $0.refusal != nil } ? Trouble.Kind.unreadable.rawValue : 0
    }

    /// What became of one file.
    struct Outcome {
        let file: String
        let name: String
        let revision: Int
        let isDraft: Bool
        let collected: Collected?
        let refusal: Trouble?
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

    private func take(_ file: String, _ workspace: Workspace, _ store: Store, _ program: Program) -> Outcome {
        do {
            let bytes = try Disk.read(file)
            switch (workspace, Seal.schema(bytes)) {
            case (.owner, _):
                let verified = try Seal.open(bytes, file: file, as: UnitAnalysis.self)
                return try take(verified, file, store, program) { (opened: inout Opened<OwnerOverview>) in
                    let referred = opened.body.referred
                    return opened.body.received.collect(verified.document, referred: referred)
                }
            case (.region, .needsAssessment):
                let verified = try Seal.open(bytes, file: file, as: UnitAnalysis.self)
                return try take(verified, file, store, program) { (opened: inout Opened<RegionPlan>) in
                    let referred = opened.body.referred
                    return opened.body.units.collect(verified.document, referred: referred)
                }
            case (.region, _):
                let verified = try Seal.open(bytes, file: file, as: OwnerOverview.self)
                return try take(verified, file, store, program) { (opened: inout Opened<RegionPlan>) in
                    let referred = opened.body.referred
                    return opened.body.received.collect(verified.document, referred: referred)
                }
            case (.unit, _): throw CollectWords.onlyAbove
            }
        } catch {
            let trouble = error as? Trouble ?? Trouble(.ours, Text(alike: "\(error)"))
            return Outcome(
                file: Disk.name(of: file), name: "", revision: 0, isDraft: false, collected: nil, refusal: trouble)
        }
    }

    private func take<Body: Level, Above: Level>(
        _ verified: Seal.Verified<Body>, _ file: String, _ store: Store, _ program: Program,
        _ collect: (inout Opened<Above>) -> Collected
    ) throws -> Outcome {
        var collected: Collected?
        // The document's own file first: the workspace never refers to one that is not there.
        if !program.options.dryRun { try store.receive(verified) }
        if program.options.dryRun, case .owner(var opened as Opened<Above>) = try store.read() {
            collected = collect(&opened)
        } else if !program.options.dryRun {
            _ = try store.change(Above.self, by: program.change("collect")) { collected = collect(&$0) }
        }
        let document = verified.document
        return Outcome(
            file: Disk.name(of: file), name: document.name, revision: document.revision, isDraft: document.draft,
            collected: collected, refusal: nil)
    }
}

/// What `collect` says.
enum CollectWords {
    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb: "En enhet samler ikke inn fra andre. Gå til mappa til eieren eller regionen.",
            nn: "Ei eining samlar ikkje inn frå andre. Gå til mappa til eigaren eller regionen.",
            en: "A unit collects from nobody. Go to the folder of the owner or the region."))

    static func say(_ outcomes: [CollectCommand.Outcome], _ program: Program) {
        let taken = outcomes.filter { $0.collected != nil }
        let refused = outcomes.filter { $0.refusal != nil }
        program.console.say(
            Text(
                nb: "\(taken.count) er lest, \(refused.count) er avvist.",
                nn: "\(taken.count) er lesne, \(refused.count) er avviste.",
                en: "Read: \(taken.count), refused: \(refused.count)."))
        program.console.lines(taken.map(line))
        for outcome in refused {
            guard let refusal = outcome.refusal else { continue }
            program.console.complain(refusal.text)
        }
        program.console.gap()
        program.console.say(
            Text(
                nb: "Neste:  behov analyse     (hva løftes opp, og hva løftes ikke?)",
                nn: "Neste:  behov analyse     (kva blir løfta opp, og kva blir ikkje løfta?)",
                en: "Next:  behov guide     (what is lifted up, and what is not?)"))
    }

    private static func line(_ outcome: CollectCommand.Outcome) -> Line {
        let what: Text =
            switch outcome.collected {
            case .new: Text(nb: "ny", nn: "ny", en: "new")
            case .newer(let old):
                Text(
                    nb: "ny utgave, dere hadde \(old)", nn: "ny utgåve, de hadde \(old)",
                    en: "new revision, you had \(old)")
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
            case nil: Text(alike: "–")
            }
        let revision = Text(
            nb: "utgave \(outcome.revision)", nn: "utgåve \(outcome.revision)", en: "revision \(outcome.revision)")
        let draft: Line =
            outcome.isDraft ? [.data(", "), .text(Text(nb: "utkast", nn: "utkast", en: "draft"))] : []
        return [.data("  \(outcome.name), "), .text(revision), .data("  ("), .text(what)] + draft + [.data(")")]
    }
}
