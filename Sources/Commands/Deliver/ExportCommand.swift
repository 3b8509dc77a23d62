import ArgumentParser
import Checks
import Documents
import Model
import Pages
import Store

/// `export` (eksporter): a document to read, send or print.
struct ExportCommand: BehovCommand {
    static let entry = CommandEntry(
        "export", "eksporter", .deliver,
        Text(
            nb: "lag et dokument til å lese, sende eller skrive ut",
            nn: "lag eit dokument til å lese, sende eller skrive ut",
            en: "make a document to read, send or print"), ExportCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "behovsvurdering, eieroversikt, behovsmelding, justert-behovsmelding, kompetanseplan eller svarark",
            "behovsvurdering, eigaroversikt, behovsmelding, justert-behovsmelding, kompetanseplan eller svarark",
            "needs-assessment, owner-overview, needs-report, adjusted-needs-report, competence-plan or answer-sheet"
        ))
    var kind: String?

    @Option(
        help: HelpLanguage.words(
            "markdown eller html", "markdown eller html", "markdown or html"))
    var format = ExportFormat.html

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa dokumentet skal ligge i (ellers documents)", "mappa dokumentet skal liggje i (elles documents)",
            "the folder for the document (else documents)"))
    var output: String?

    @Option(
        name: [.customLong("phase"), .customLong("fase")],
        help: HelpLanguage.words(
            "fasen svararket gjelder (ellers den neste)", "fasen svararket gjeld (elles den neste)",
            "the phase of the answer sheet (else the next)"))
    var phase: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let workspace = try store.read()
        if let kind, SheetFiles.names(kind) {
            return try SheetFiles.export(workspace, phase, store, format, output, program)
        }
        let possible = DocumentKind.made(by: workspace.header.schema, again: true)
        let kinds =
            try kind.map { [try ExportCommand.kind($0, among: possible)] }
            ?? DocumentKind.made(by: workspace.header.schema)
        let around = try program.surroundings(workspace)
        let isDraft = workspace.verdict(around).hasErrors
        let documents = try program.export(
            kinds, of: workspace, in: store, draft: isDraft, format: format, output: output.map(program.path))
        for path in documents {
            program.console.say(
                Text(
                    nb: "Laget \(path)", nn: "Laga \(path)", en: "Made \(path)"))
        }
        if isDraft { program.console.say(ExportWords.draft) }
        return 0
    }

    private static func kind(_ word: String, among possible: [DocumentKind]) throws(Trouble) -> DocumentKind {
        func words(_ language: Language) -> String { possible.map { $0.word[language] }.joined(separator: ", ") }
        guard let kind = DocumentKind(word: word) else {
            let nearest = Spelling.nearest(
                to: word, among: DocumentKind.allCases.flatMap { kind in Language.allCases.map { kind.word[$0] } })
            throw CommandTrouble.usage(
                Text(
                    nb: "Det er ikke noe dokument «\(word)»." + (nearest.map { " Mente du «\($0)»?" } ?? "")
                        + " Her kan dere lage: \(words(.nb)).",
                    nn: "Det er ikkje noko dokument «\(word)»." + (nearest.map { " Meinte du «\($0)»?" } ?? "")
                        + " Her kan de lage: \(words(.nn)).",
                    en: "There is no document “\(word)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
                        + " Here you can make: \(words(.en))."))
        }
        guard possible.contains(kind) else {
            throw CommandTrouble.usage(
                Text(
                    nb:
                        "Dokumentet \(kind.label.nb) lages ikke av denne analysen. Her kan dere lage: \(words(.nb)).",
                    nn:
                        "Dokumentet \(kind.label.nn) blir ikkje laga av denne analysen. Her kan de lage: \(words(.nn)).",
                    en:
                        "The document \(kind.label.en) is not made from this analysis. Here you can make: \(words(.en))."
                ))
        }
        return kind
    }
}

/// The formats a document is written in.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case html, markdown

    var ending: String { self == .html ? "html" : "md" }

    /// The short word is taken too.
    init?(argument: String) {
        switch argument.lowercased() {
        case "html": self = .html
        case "markdown", "md": self = .markdown
        default: return nil
        }
    }

    func text(_ page: Page, _ language: Language) -> String {
        switch self {
        case .html: HTMLWriter.text(page, language: language)
        case .markdown: MarkdownWriter.text(page, language: language)
        }
    }
}

enum ExportWords {
    static let nothingBefore = Trouble(
        .notFound,
        Text(
            nb:
                "Det er ingen tidligere utgave av behovsmeldingen som er levert, så det er ikke noe å justere. Lag "
                + "den vanlige: behov eksporter behovsmelding",
            nn:
                "Det er inga tidlegare utgåve av behovsmeldinga som er levert, så det er ikkje noko å justere. Lag "
                + "den vanlege: behov eksporter behovsmelding",
            en: "No earlier revision of the needs report was handed over, so there is nothing to adjust. Make the "
                + "ordinary one: behov export needs-report"))

    static let draft = Text(
        nb: "Dokumentet sier at det er et utkast, fordi noe mangler. Se hva med: behov sjekk",
        nn: "Dokumentet seier at det er eit utkast, fordi noko manglar. Sjå kva med: behov sjekk",
        en: "The document says that it is a draft, because something is missing. See what with: behov check")
}

extension Program {
    /// Writes documents of a workspace and gives their paths, as the user would write them.
    func export(
        _ kinds: [DocumentKind], of workspace: Workspace, in store: Store, draft: Bool,
        format: ExportFormat = .html, output: String? = nil
    ) throws -> [String] {
        // A document is written in the language it is asked for, else in the workspace's own.
        let around = try surroundings(workspace)
        let provenance = Provenance(
            workspace: workspace.header.id, revision: workspace.header.revision, day: today,
            program: Program.version, draft: draft)
        return try kinds.map { kind in
            let page = try adjusted(kind, of: workspace, in: store, around, provenance)
            let text = format.text(page ?? kind.page(of: workspace, around, provenance), language)
            let slug = Slug.of(workspace.profile.name)
            let name = "\(slug)-\(kind.word[language])-\(workspace.header.revision).\(format.ending)"
            guard !options.dryRun else { return name }
            if let output {
                try Disk.makeFolder(output)
                try Disk.write(Array(text.utf8), to: "\(output)/\(name)")
                return "\(output)/\(name)"
            }
            try store.keep(Array(text.utf8), in: "documents", named: name)
            return "documents/\(name)"
        }
    }
}

extension Program {
    /// A region's adjusted report, held against what was handed over before; `nil` for every other kind.
    private func adjusted(
        _ kind: DocumentKind, of workspace: Workspace, in store: Store, _ around: Surroundings,
        _ provenance: Provenance
    ) throws(Trouble) -> Page? {
        guard kind == .adjustedNeedsReport, case .region(let opened) = workspace else { return nil }
        guard let before = try store.delivered(RegionPlan.self, before: opened.header.revision) else {
            throw ExportWords.nothingBefore
        }
        return AdjustedNeedsReport.page(
            opened.body, against: before, language: opened.header.language, around, provenance)
    }
}

extension DocumentKind {
    /// The page of this kind; of a workspace of another level there is none.
    fileprivate func page(of workspace: Workspace, _ around: Surroundings, _ provenance: Provenance) -> Page {
        let language = workspace.header.language
        return switch (self, workspace) {
        case (.needsReport, .region(let opened)):
            NeedsReport.page(opened.body, language: language, around, provenance)
        case (_, .region(let opened)): CompetencePlan.page(opened.body, language: language, around, provenance)
        case (_, .owner(let opened)): OwnerOverviewPage.page(opened.body, language: language, around, provenance)
        case (_, .unit(let opened)): NeedsAssessment.page(opened.body, language: language, around, provenance)
        }
    }
}
