import ArgumentParser
import Checks
import Documents
import Evidence
import Model
import Pages
import Store

/// `read` (les): what a sealed document says, for anybody, without a workspace.
struct ReadCommand: BehovCommand {
    static let entry = CommandEntry(
        "read", "les", .control,
        Text(
            nb: "les et forseglet dokument dere har fått, uten å ha en analyse selv",
            nn: "les eit forsegla dokument de har fått, utan å ha ein analyse sjølve",
            en: "read a sealed document you were given, even if you have no analysis of your own"),
        standsInWorkspace: false, ReadCommand.self)

    @Argument(help: HelpLanguage.words("dokumentet", "dokumentet", "the document"))
    var file: String

    @Option(
        name: [.customLong("against"), .customLong("mot")],
        help: HelpLanguage.words(
            "en annen utgave av samme dokument, for å se hva som er endret",
            "ei anna utgåve av same dokument, for å sjå kva som er endra",
            "another revision of the same document, to see what changed", value: "file"))
    var against: String?

    @Option(
        help: HelpLanguage.words(
            "lag en fil av dokumentet: html, markdown eller docx",
            "lag ei fil av dokumentet: html, markdown eller docx",
            "save the document as a file: html, markdown or docx"))
    var format: ExportFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa som fila skal ligge i (ellers den dere står i)",
            "mappa som fila skal liggje i (elles den de står i)",
            "the folder for the file (default: the one you are in)"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let (document, files) = try open(file, program)
        let earlier = try against.map { path throws(Trouble) in try open(path, program).document }
        switch document {
        case .unit(let sealed): try tell(sealed, document, files, earlier, program)
        case .owner(let sealed): try tell(sealed, document, files, earlier, program)
        case .region(let sealed): try tell(sealed, document, files, earlier, program)
        }
        return 0
    }

    /// A document, and the files that came with it.
    private func open(
        _ given: String, _ program: Program
    ) throws(Trouble) -> (document: SealedDocument, files: SourceParcel) {
        let parcel = try SourceParcel(reading: Disk.read(program.path(given), most: Gate.most), file: given)
        return (try SealedDocument(parcel.document, file: given), parcel)
    }

    private func tell<Body: WorkLevel>(
        _ sealed: Sealed<Body>, _ document: SealedDocument, _ parcel: SourceParcel, _ other: SealedDocument?,
        _ program: Program
    ) throws {
        var around = try program.surroundings(of: sealed.body.profile, Desk())
        around.persons = try TemplateFiles.persons()
        let assessments = (sealed as? Sealed<UnitAnalysis>).map { [$0] } ?? sealed.body.assessments
        let sources = ParcelSources(parcel, assessments, mayBeSent: \.mayBeSent)
        for name in sources.refused { program.console.complain(IncomingWords.refused(name, Disk.name(of: file))) }
        let checks = Dictionary(
            assessments.map { ($0.seal, $0.sourceCheck { sources.files[$0] }) },
            uniquingKeysWith: { first, _ in first })
        let outcome = ReadOutcome(
            sealed, assessments: assessments,
            examination: Examination(
                verdict: Verdict(open: [], accepted: []), around: around,
                below: [sealed.examined(around)]
                    + sealed.body.below(
                        around, onlyPersons: false, told: program.progress.telling(ProgressWords.checking))),
            checks: checks,
            changes: try other.map { other throws(Trouble) in try ReadChanges(document, other).told() },
            file: file,
            code: try sealed.signature.map { signature throws(Trouble) in
                try program.controlCode(of: signature.key)
            })
        guard format != nil || output != nil else { return try program.tell(outcome, titled: true) }
        let writer = try format.forPages(program)
        let name = FileNames.name(
            FileNames.Whose(sealed), Body.words.fileWord[program.language] + "-" + Self.word[program.language],
            revision: sealed.revision, ending: writer.ending)
        let path = try Output(output, nil, program).write(
            writer.written(outcome.document, program.language), named: name)
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
    }

    /// What stands in the name of a file made of it, so that it is not taken for the sender's own document.
    private static let word = Text(nb: "lest", nn: "lesen", en: "read")
}
