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
            en: "make a document to read, send or print"), plain: ExportCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "behovsvurdering, eieroversikt, behovsmelding, justert-behovsmelding, kompetanseplan, skjema, saksframlegg, "
                + "drøfting, lysark, årsrapport, forum, tabeller, kunnskap, avgjørelser, svarark, "
                + "tilbakemelding eller personvern",
            "behovsvurdering, eigaroversikt, behovsmelding, justert-behovsmelding, kompetanseplan, skjema, saksframlegg, "
                + "drøfting, lysark, årsrapport, forum, tabellar, kunnskap, avgjerder, svarark, "
                + "tilbakemelding eller personvern",
            "needs-assessment, owner-overview, needs-report, adjusted-needs-report, competence-plan, form, case-letter, "
                + "discussion, slides, annual-report, forum, tables, knowledge, decisions, answer-sheet, "
                + "review or privacy"
        ))
    var kind: String?

    @Argument(
        help: HelpLanguage.words(
            "fila med tilbakemeldingen som brevet skal bygge på (ellers de tilbakemeldingene som er hentet inn)",
            "fila med tilbakemeldinga som brevet skal byggje på (elles dei tilbakemeldingane som er henta inn)",
            "the review file to make the letter from (default: the reviews received)"))
    var file: String?

    @Option(
        name: OptionName.format.specification,
        help: HelpLanguage.words(
            "filtypen; for tabeller: xlsx, csv eller ndjson",
            "filtypen; for tabellar: xlsx, csv eller ndjson",
            "the type of file; for tables: xlsx, csv or ndjson"))
    var format: ExportFormat?

    @Option(
        name: OptionName.output.specification,
        help: HelpLanguage.words(
            "mappa som dokumentet skal ligge i (ellers «documents»)",
            "mappa som dokumentet skal liggje i (elles «documents»)",
            "the folder for the document (default: “documents”)"))
    var output: String?

    @Option(
        name: OptionName.phase.specification,
        help: HelpLanguage.words(
            "fasen som svararket eller lysarkene gjelder", "fasen som svararket eller lysarka gjeld",
            "the phase that the answer sheet or the slides are for"))
    var phase: String?

    @Option(
        name: OptionName.pdfMaker.specification,
        help: HelpLanguage.words(
            "programmet som lager PDF: libreoffice, chromium eller weasyprint (ellers det første som finnes)",
            "programmet som lagar PDF: libreoffice, chromium eller weasyprint (elles det første som finst)",
            "the program that makes the PDF: libreoffice, chromium or weasyprint (default: the first that is found)"
        ))
    var pdfMaker: String?

    @Option(
        name: OptionName.style.specification,
        help: HelpLanguage.words(
            "en Word-fil med stilene og logoen som Word-dokumentet skal ha",
            "ei Word-fil med stilane og logoen som Word-dokumentet skal ha",
            "a Word file with the styles and logo to use in the Word document"))
    var style: String?

    @Flag(
        name: OptionName.force.specification,
        help: HelpLanguage.words(
            "skriv over en fil som noen har endret", "skriv over ei fil som nokon har endra",
            "overwrite a file that somebody has edited"))
    var force = false

    @Flag(
        name: OptionName.list.specification,
        help: HelpLanguage.words(
            "vis hva som kan lages her", "vis kva som kan lagast her", "show what can be made here"))
    var list = false

    @Flag(
        name: OptionName.asForm.specification,
        help: HelpLanguage.words(
            "fyll ut fylkets skjema felt for felt, så dere kan lime inn svarene",
            "fyll ut skjemaet til fylket felt for felt, så de kan lime inn svara",
            "fill in the county's form field by field, so that you can paste in the answers"))
    var asForm = false

    @OptionGroup var common: CommonOptions

    var onlyMakesFiles: Bool { !list && !asForm }

    private func place(_ store: Store, _ program: Program) -> Output {
        Output(output, store, program, edited: force ? .replaced : .refused)
    }

    private func documentWriter(_ program: Program) throws(Trouble) -> DocumentWriter {
        try format.forPages(program, pdfBy: pdfMaker, style: style)
    }

    func run(in program: Program) throws -> Int32 {
        if let kind, ReviewLetter.names(kind) { return try exportReviews(program) }
        guard file == nil else { throw ReviewTrouble.noFileTaken }
        let store = try program.store()
        let isOverview = !list && !asForm && (kind.map { DocumentKind(word: $0) == .ownerOverview } ?? true)
        let workspace = try store.read(briefly: isOverview)
        let opened = workspace.opened
        if list {
            try tellList(of: opened, program)
            return 0
        }
        if asForm || kind.map(FormSheet.names) ?? false {
            let writer = try documentWriter(program)
            try FormFiles.export(opened, kind, writer, place(store, program), program)
            return 0
        }
        if let kind, let letter = Letter(word: kind) {
            try export(letter, of: opened, store, program)
            return 0
        }
        if let kind, style != nil,
            DecisionTables.names(kind) || DataTables.names(kind) || KnowledgeTables.names(kind)
        {
            throw StyleFile.notFor("xlsx")
        }
        if let kind, DecisionTables.names(kind) {
            try DecisionFiles.export(
                workspace, format.forSheets(DecisionTables.word), place(store, program), program)
            return 0
        }
        if let kind, DataTables.names(kind) {
            try TableFiles.export(opened, format.forTables(), place(store, program), program)
            return 0
        }
        if let kind, KnowledgeTables.names(kind) {
            guard case .region(let region) = workspace else {
                throw ExportTrouble.notHere(KnowledgeTables.label, words(of: opened))
            }
            try TableFiles.write(
                KnowledgeTables.tables(of: region.body, in: program.language), as: KnowledgeTables.word,
                of: region,
                format.forTables(KnowledgeTables.word), place(store, program), program)
            return 0
        }
        if let kind, SheetFiles.names(kind) {
            return try SheetFiles.export(
                opened, phase, documentWriter(program), place(store, program), program)
        }
        if let kind, PrivacyPage.names(kind) {
            try exportPrivacy(opened, place(store, program), program)
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
            asked ?? Some.Body.documents(again: false), by: try documentWriter(program),
            to: place(store, program))
        try program.tell(ExportOutcome(paths, isDraft: isDraft, saving: !program.options.dryRun))
    }

    private func words<Some: OpenedLevel>(of opened: Some) -> Text { ExportListOutcome(Some.Body.self).words }

    private func tellList<Some: OpenedLevel>(of opened: Some, _ program: Program) throws {
        try program.tell(ExportListOutcome(Some.Body.self))
    }

    /// Makes a letter of the workspace's level.
    private func export<Some: OpenedLevel>(
        _ letter: Letter, of opened: Some, _ store: Store, _ program: Program
    ) throws {
        guard let made = Some.Body.letters.first(where: { $0.letter == letter }) else {
            throw ExportTrouble.notHere(letter.label, ExportListOutcome(Some.Body.self).words)
        }
        if letter == .annualReport, let plan = opened.body as? RegionPlan {
            PlanRounds(opened, store, program)?.tellReport(plan)
        }
        let interview = Some.Body.interview
        let asked = try phase.map { name throws(Trouble) in try interview.chapters(asked: name).first }
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let isDraft = opened.verdict(around).hasErrors
        let making = try Making(opened, store, program, isDraft: isDraft, needsEarlier: false)
        // The needs are the last part of the practice analysis.
        let phase = asked.flatMap { $0 }.map { Phase(rawValue: $0.id) ?? .practice }
        let letterPage = made.page(of: making.ground, phase)
        let page = making.own.applied(to: letterPage, TemplateKind(letter), of: opened.body.profile.name)
        let writer = try documentWriter(program)
        // Slides of two phases never share a file.
        let word = ([letter.word] + [phase?.label].compactMap(\.self)).map { FileNames.slug($0[program.language]) }
        let name = FileNames.name(
            FileNames.Whose(opened.body, opened.header), word.joined(separator: "-"),
            revision: opened.header.revision, ending: writer.ending)
        let path = try place(store, program).write(writer.written(page, program.language), named: name)
        try program.tell(ExportOutcome([path], isDraft: isDraft, saving: !program.options.dryRun))
    }

    /// Makes a letter of a review: of a file, which needs no workspace, or of each that was taken in.
    private func exportReviews(_ program: Program) throws -> Int32 {
        let letters = ReviewExport(program: program, writer: try format.forPages(program, pdfBy: pdfMaker))
        let edited = force ? Output.Edited.replaced : .refused
        if let file {
            return try letters.run(
                file, own: program.ownTemplates(nil), to: Output(output, nil, program, edited: edited))
        }
        let store = try program.store()
        guard case .unit(let opened) = try store.read(trusting: true) else { throw ReviewTrouble.onlyUnits }
        return try letters.run(
            opened.desk.reviews ?? [], own: program.ownTemplates(opened.desk.county),
            to: Output(output, store, program, edited: edited))
    }

    /// Makes the page for the data protection officer.
    private func exportPrivacy(_ opened: some OpenedLevel, _ output: Output, _ program: Program) throws {
        let format = try documentWriter(program)
        let (name, header) = (opened.body.profile.name, opened.header)
        let page = PrivacyPage.page(
            of: name, keepUntil: opened.desk.keepUntil,
            Provenance(
                workspace: header.id, revision: header.revision, day: program.today, program: Program.version,
                draft: false))
        let file = FileNames.name(
            FileNames.Whose(opened.body, header), PrivacyPage.word[program.language], revision: header.revision,
            ending: format.ending)
        let path = try output.write(format.written(page, program.language), named: file)
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
    }

    private static func document<Body: Documented>(
        of word: String,
        among possible: [LevelDocument<Body>]
    ) throws(Trouble) -> LevelDocument<Body> {
        let list = ExportListOutcome(Body.self).words
        guard let kind = DocumentKind(word: word) else {
            let nearest = Spelling.nearest(
                to: word,
                among: (DocumentKind.allCases.map(\.word) + Letter.allCases.map(\.word)).flatMap { word in
                    Language.allCases.map { word[$0] }
                })
            let perhaps = CommandTrouble.perhaps(nearest)
            throw CommandTrouble.usage(
                Text(
                    nb:
                        "Det finnes ikke noe dokument som heter «\(word)».\(perhaps.nb) Her kan dere lage: \(list.nb).",
                    nn:
                        "Det finst ikkje noko dokument som heiter «\(word)».\(perhaps.nn) Her kan de lage: \(list.nn).",
                    en: "There is no document called “\(word)”.\(perhaps.en) Here you can make: \(list.en)."))
        }
        guard let document = possible.first(where: { $0.kind == kind }) else {
            throw ExportTrouble.notHere(kind.label, list)
        }
        return document
    }
}

extension ExportCommand: PlainCommand {
    static let takes = PlainShape(
        alone: [.force, .list, .asForm], withValue: [.format, .output, .phase, .pdfMaker, .style], others: 2)

    static func plain(_ words: PlainWords) -> ExportCommand? {
        guard let format = words.value(.format, ExportFormat.init(argument:)) else { return nil }
        var command = ExportCommand()
        command.format = format
        command.kind = words.others.first
        command.file = words.others.dropFirst().first
        command.output = words.value(.output)
        command.phase = words.value(.phase)
        command.pdfMaker = words.value(.pdfMaker)
        command.style = words.value(.style)
        command.force = words.isSet(.force)
        command.list = words.isSet(.list)
        command.asForm = words.isSet(.asForm)
        return command
    }
}
