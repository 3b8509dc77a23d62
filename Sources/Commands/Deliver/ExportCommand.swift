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
            "behovsvurdering, eieroversikt, behovsmelding, justert-behovsmelding, kompetanseplan, tabeller, svarark "
                + "eller personvern",
            "behovsvurdering, eigaroversikt, behovsmelding, justert-behovsmelding, kompetanseplan, tabellar, svarark "
                + "eller personvern",
            "needs-assessment, owner-overview, needs-report, adjusted-needs-report, competence-plan, tables, "
                + "answer-sheet or privacy"
        ))
    var kind: String?

    @Option(
        help: HelpLanguage.words(
            "hva slags fil det blir; tabeller blir til xlsx, csv eller ndjson",
            "kva slags fil det blir; tabellar blir til xlsx, csv eller ndjson",
            "what kind of file it becomes; tables become xlsx, csv or ndjson"))
    var format: ExportFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa dokumentet skal ligge i (ellers documents)", "mappa dokumentet skal liggje i (elles documents)",
            "the folder for the document (otherwise documents)"))
    var output: String?

    @Option(
        name: [.customLong("phase"), .customLong("fase")],
        help: HelpLanguage.words(
            "fasen svararket gjelder (ellers den neste)", "fasen svararket gjeld (elles den neste)",
            "the phase of the answer sheet (otherwise the next)"))
    var phase: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let opened = try store.read().opened
        if let kind, DataTables.names(kind) {
            try TableFiles.export(opened, format.forTables(), Output(output, store, program), program)
            return 0
        }
        if let kind, SheetFiles.names(kind) {
            return try SheetFiles.export(opened, phase, format.forPages(), Output(output, store, program), program)
        }
        if let kind, PrivacyPage.names(kind) {
            try exportPrivacy(opened, Output(output, store, program), program)
            return 0
        }
        try export(opened, store, program)
        return 0
    }

    private func export<Some: OpenedLevel>(_ opened: Some, _ store: Store, _ program: Program) throws {
        let asked = try kind.map { [try Self.document(of: $0, among: Some.Body.documents)] }
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let isDraft = opened.verdict(around).hasErrors
        let making = try Making(
            opened, store, program, isDraft: isDraft, needsEarlier: asked?.contains(where: \.needsEarlier) ?? false
        )
        let paths = try making.write(
            asked ?? Some.Body.documents(again: false), by: try format.forPages(),
            to: Output(output, store, program))
        try program.tell(ExportOutcome(paths, isDraft: isDraft, saving: !program.options.dryRun))
    }

    /// Makes the page for the data protection officer.
    private func exportPrivacy(_ opened: some OpenedLevel, _ output: Output, _ program: Program) throws {
        let format = try format.forPages()
        let (name, header) = (opened.body.profile.name, opened.header)
        let page = PrivacyPage.page(
            of: name, keepUntil: opened.desk.keepUntil,
            Provenance(
                workspace: header.id, revision: header.revision, day: program.today, program: Program.version,
                draft: false))
        let file = FileNames.name(
            name, PrivacyPage.word[program.language], revision: header.revision, ending: format.ending)
        let path = try output.write(format.written(page, program.language), named: file)
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
    }

    private static func document<Body>(
        of word: String,
        among possible: [LevelDocument<Body>]
    ) throws(Trouble) -> LevelDocument<Body> {
        let list = Text.list(possible.map(\.kind.word))
        guard let kind = DocumentKind(word: word) else {
            let nearest = Spelling.nearest(
                to: word, among: DocumentKind.allCases.flatMap { kind in Language.allCases.map { kind.word[$0] } })
            throw CommandTrouble.usage(
                Text(
                    nb: "Det er ikke noe dokument «\(word)»." + (nearest.map { " Mente du «\($0)»?" } ?? "")
                        + " Her kan dere lage: \(list.nb).",
                    nn: "Det er ikkje noko dokument «\(word)»." + (nearest.map { " Meinte du «\($0)»?" } ?? "")
                        + " Her kan de lage: \(list.nn).",
                    en: "There is no document “\(word)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
                        + " Here you can make: \(list.en)."))
        }
        guard let document = possible.first(where: { $0.kind == kind }) else {
            throw CommandTrouble.usage(
                Text(
                    nb:
                        "Dokumentet \(kind.label.nb) lages ikke av denne analysen. Her kan dere lage: \(list.nb).",
                    nn:
                        "Dokumentet \(kind.label.nn) blir ikkje laga av denne analysen. Her kan de lage: \(list.nn).",
                    en:
                        "The document \(kind.label.en) is not made from this analysis. Here you can make: \(list.en)."
                ))
        }
        return document
    }
}

/// What can keep `export` from making a document, in words.
enum ExportTrouble {
    static let tooLarge = Trouble(
        .cannotWrite,
        Text(
            nb: "Dokumentet er for stort for dette formatet. Prøv: behov eksporter --format html",
            nn: "Dokumentet er for stort for dette formatet. Prøv: behov eksporter --format html",
            en: "The document is too large for this format. Try: behov export --format html"))

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
}
