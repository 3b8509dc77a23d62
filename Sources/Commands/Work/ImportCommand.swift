import ArgumentParser
import Evidence
import Formats
import Model
import Pages
import Store

/// `import` (importer): takes somebody else's export into the data of phase 2.
struct ImportCommand: BehovCommand {
    static let entry = CommandEntry(
        "import", "importer", .work,
        Text(
            nb: "hent tall fra en fil, for eksempel fra Udir", nn: "hent tal frå ei fil, til dømes frå Udir",
            en: "bring in figures from a file, for example from Udir"),
        did: Text(
            nb: "hentet inn tall fra en fil", nn: "henta inn tal frå ei fil", en: "brought in figures from a file"),
        ImportCommand.self)

    @Argument(help: HelpLanguage.words("fila", "fila", "the file"))
    var file: String

    @Option(
        help: HelpLanguage.words(
            "organisasjonsnummeret til enheten (ellers analysens eget)",
            "organisasjonsnummeret til eininga (elles det eigne)", "the unit's organisation number (else your own)"
        ))
    var unit: String?

    @Option(
        help: HelpLanguage.words(
            "hva tallene handler om: learning (læring), environment (miljø) eller practice (praksis)",
            "kva tala handlar om: learning (læring), environment (miljø) eller practice (praksis)",
            "what the figures are about: learning, environment or practice"))
    var focus: Focus?

    @Flag(
        help: HelpLanguage.words(
            "vis hva fila er, uten å hente noe inn", "vis kva fila er, utan å hente noko inn",
            "show what the file is, without bringing anything in"))
    var inspect = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let bytes = try Disk.read(program.path(file))
        let name = Disk.name(of: file)
        if let sheet = try SheetFiles.text(bytes, file: name) {
            return try SheetFiles.take(sheet, file: name, program)
        }
        let export: Export
        do {
            export = try ExportReader.read(bytes)
        } catch {
            throw ImportTrouble.of(error, file: name)
        }
        if inspect {
            InspectionWords.show(export.inspection(), file: name, program)
            if !program.options.json { program.console.lines(SheetWords.lines(export.sheets)) }
            return 0
        }
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw ImportTrouble.onlyUnits }
        let profile = opened.body.profile
        guard let wanted = unit ?? profile.organisationNumber?.digits else {
            throw ImportTrouble.whichUnit(file)
        }
        let drafts: [IndicatorDraft]
        do {
            drafts = try export.indicators(
                forUnit: wanted, named: unit == nil ? profile.name : nil,
                municipality: profile.municipality?.number)
        } catch {
            throw ImportTrouble.of(error, file: name)
        }
        guard !drafts.isEmpty else { throw ImportTrouble.nothingFor(wanted, file: name) }
        return try take(drafts, bytes, name, export, store, program)
    }

    private func take(
        _ drafts: [IndicatorDraft], _ bytes: [UInt8], _ name: String, _ export: Export, _ store: Store,
        _ program: Program
    ) throws -> Int32 {
        let digest = Digest.of(bytes)
        guard !program.options.dryRun else {
            program.console.say(ImportWords.would(drafts.count, name))
            return 0
        }
        try store.settle()
        var source: ID<Source>?
        // The file first, then what refers to it: a file that nothing refers to harms nobody.
        try store.keep(bytes, in: "sources", named: "\(digest.prefix(12))-\(name)")
        let after = try store.change(UnitAnalysis.self, by: program.change("import")) { opened in
            guard !opened.body.sources.contains(where: { $0.file?.digest == digest }) else { return }
            let id: ID<Source> = opened.body.numbering.next()
            source = id
            opened.body.sources.append(
                Source(
                    id: id, title: ImportWords.title(name), focus: focus, day: program.today,
                    file: SourceFile(name: name, digest: digest, format: export.form.rawValue)))
            for draft in drafts {
                opened.body.indicators.append(draft.indicator(id: opened.body.numbering.next(), source: id))
            }
        }
        try store.finish()
        guard let source else {
            program.console.say(ImportWords.alreadyThere(name))
            return 0
        }
        let indicators = after.body.indicators.filter { $0.source == source }
        program.console.say(ImportWords.taken(name, source.item, indicators.count))
        program.console.lines(indicators.map(ImportWords.line))
        program.console.say(ImportWords.next)
        return 0
    }
}
