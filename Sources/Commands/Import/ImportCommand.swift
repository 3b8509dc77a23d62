import ArgumentParser
import Evidence
import Formats
import Model
import Pages
import Store

/// `import` (importer): takes somebody else's exports into the data of phase 2.
struct ImportCommand: BehovCommand {
    static let entry = CommandEntry(
        "import", "importer", .work,
        Text(
            nb: "hent tall fra en fil, for eksempel fra Udir", nn: "hent tal frå ei fil, til dømes frå Udir",
            en: "import figures from a file, for example from Udir"),
        did: Text(
            nb: "hentet inn svar eller tall fra en fil", nn: "henta inn svar eller tal frå ei fil",
            en: "imported answers or figures from a file"),
        ImportCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "fila, eller flere filer", "fila, eller fleire filer", "the file or files to import"))
    var files: [String]

    @Option(
        name: [.customLong("unit"), .customLong("enhet"), .customLong("eining")],
        help: HelpLanguage.words(
            "nummeret eller navnet enheten har i fila (ellers det som står i analysen)",
            "nummeret eller namnet eininga har i fila (elles det som står i analysen)",
            "the unit's number or name in the file (default: the one in the analysis)"))
    var unit: String?

    @Option(
        name: [.customLong("focus"), .customLong("tema")],
        help: HelpLanguage.words(
            "hva tallene handler om", "kva tala handlar om", "what the figures are about"))
    var focus: Focus?

    @Option(
        name: [.customLong("title"), .customLong("tittel")],
        help: HelpLanguage.words(
            "hva kilden skal hete", "kva kjelda skal heite", "what to call the source"))
    var title: String?

    @Option(
        name: [.customLong("map"), .customLong("kolonner"), .customLong("kolonnar")],
        help: HelpLanguage.words(
            "kolonnekart: en liten JSON-fil som sier hva kolonnene er, for tabeller som behov ikke kjenner",
            "kolonnekart: ei lita JSON-fil som seier kva kolonnane er, for tabellar som behov ikkje kjenner",
            "column map: a small JSON file that says what the columns are, for tables that behov does not recognise"
        ))
    var map: String?

    @Option(
        name: [.customLong("layout"), .customLong("retning")],
        help: HelpLanguage.words(
            "hvor enhetene står, når fila kan leses på to måter",
            "kvar einingane står, når fila kan lesast på to måtar",
            "where the units are, when the file can be read in two ways"))
    var layout: TableLayout?

    @Option(
        name: [.customLong("only"), .customLong("bare"), .customLong("berre")],
        help: HelpLanguage.words(
            "hvilke av indikatorene som skal med: «alle», «skiller-seg-ut», eller numre som 1,3-5",
            "kva for indikatorar som skal med: «alle», «skil-seg-ut», eller nummer som 1,3-5",
            "which of the indicators to import: “all”, “standing-out”, or numbers such as 1,3-5"))
    var only: String?

    @Option(
        name: [.customLong("minimum-group"), .customLong("minste-gruppe")],
        help: HelpLanguage.words(
            "skjerm tall som gjelder færre personer enn dette (ellers 5)",
            "skjerm tal som gjeld færre personar enn dette (elles 5)",
            "withhold figures based on fewer people than this (default: 5)"))
    var minimumGroup = SmallGroup.minimum

    @Flag(
        name: [.customLong("inspect"), .customLong("se"), .customLong("sjå")],
        help: HelpLanguage.words(
            "vis hva fila inneholder, uten å hente noe inn", "vis kva fila inneheld, utan å hente noko inn",
            "show what is in the file, without importing anything"))
    var inspect = false

    @Flag(
        name: [.customLong("yes"), .customLong("ja")],
        help: HelpLanguage.words(
            "godta rettede tall uten å bli spurt", "godta retta tal utan å bli spurd",
            "accept corrected figures without being asked")
    )
    var yes = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard minimumGroup >= (inspect ? 1 : SmallGroup.minimum) else {
            throw ImportTrouble.minimumGroup(inspect ? 1 : SmallGroup.minimum)
        }
        let reading = ImportReading(
            map: try map.map { try MapTrouble.read($0, program) }, layout: layout, program: program)
        var troubles: [Trouble] = []
        var inspections: [JSON] = []
        let begun = program.world.now()
        for (place, file) in files.enumerated() {
            if program.world.now() > begun + 1 {
                program.console.complain(ImportWords.progress(place + 1, files.count))
            }
            do {
                if inspect {
                    inspections.append(try inspection(of: file, reading, program))
                } else {
                    try take(Gate.file(at: program.path(file)), file, reading, program)
                }
            } catch let trouble as Trouble {
                // One file alone is the whole command; of several the others are taken all the same.
                guard files.count > 1, trouble.kind == .unreadable || trouble.kind == .notFound else {
                    throw trouble
                }
                program.console.complain(trouble.text)
                troubles.append(trouble)
            }
        }
        if inspect, program.options.json {
            InspectionWords.write(files.count == 1 ? inspections.first ?? .null : .array(inspections), program)
        }
        guard let first = troubles.first else { return 0 }
        if troubles.count < files.count { program.console.complain(ImportWords.someLeft(troubles.count)) }
        let isOneKind = troubles.allSatisfy { $0.kind == first.kind }
        return (isOneKind ? first.kind : Trouble.Kind.unreadable).rawValue
    }

    private func inspection(
        of file: String, _ reading: ImportReading, _ program: Program
    ) throws -> JSON {
        let (export, inspection) = try looked(into: file, reading, program)
        if !program.options.json {
            InspectionWords.show(export, inspection, minimumGroup, file: file, program)
            program.console.lines(SheetWords.lines(export.sheets))
        }
        return InspectionJSON.of(export, inspection)
    }

    /// What a file is: counted where it lies where that can be done, else read as for an import.
    private func looked(
        into file: String, _ reading: ImportReading, _ program: Program
    ) throws -> (Export, Inspection) {
        let path = program.path(file)
        if reading.map == nil, reading.layout == nil,
            let table = try Gate.table(at: path, where: CountedExport.mayBe),
            let counted = try reading.counted(table, minimumGroup, file: file)
        {
            return (counted.export, counted.inspection)
        }
        let export = try reading.export(Gate.file(at: path).bytes, file: file)
        return (export, export.inspection(minimumGroup: minimumGroup))
    }

    private func take(
        _ passed: Gate.Passed, _ file: String, _ reading: ImportReading, _ program: Program
    ) throws {
        let bytes = passed.bytes
        let name = Disk.name(of: file)
        if let sheet = try SheetFiles.text(bytes, file: name) {
            let code = try SheetFiles.take(sheet, bytes, file: name, program)
            guard code == 0 else { throw ImportTrouble.sheet(name) }
            return
        }
        if try isAbove(program), let sheets = DecisionFiles.sheets(bytes) {
            let code = try DecisionFiles.take(sheets, file: name, program)
            guard code == 0 else { throw ImportTrouble.sheet(name) }
            return
        }
        let export = try reading.export(bytes, file: file)
        guard export.form != .unknown else {
            if DecisionFiles.sheets(bytes) != nil { throw DecisionFileWords.onlyAbove }
            throw ImportTrouble.unknown(export.columns, file: file)
        }
        for text in NoteWords.all(export) { program.console.say(text) }
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw ImportTrouble.onlyUnits }
        let digest = Digest.of(bytes)
        let profile = opened.body.profile
        let choice = ImportUnit(export: export, file: file, profile: profile, asked: unit, program: program)
        let place = try choice.place()
        let about = place.flatMap { export.units?[$0] }
        let other = about.flatMap { choice.isOther($0) ? $0.name : nil }
        if let about, other != nil { try choice.confirm(about) }
        let kept = SourceFile(
            name: name, digest: digest, format: export.form.rawValue, unit: about.map { $0.number ?? $0.name },
            unitName: other)
        let drafts: [IndicatorDraft]
        do {
            drafts =
                try place.map {
                    try export.indicators(
                        ofUnitAt: $0, municipality: profile.municipality?.number, minimumGroup: minimumGroup)
                } ?? export.indicators(forUnit: "", minimumGroup: minimumGroup)
        } catch let fault as ExportFault {
            throw ImportTrouble.of(fault, file: name)
        }
        if drafts.isEmpty, !export.openQuestions.isEmpty { throw ImportTrouble.onlyOpenAnswers(name) }
        guard !drafts.isEmpty else { throw ImportTrouble.nothingFor(about?.name ?? name, file: name) }
        let taking = ImportTaking(
            passed: passed, export: export, file: kept, unit: about, drafts: drafts, only: only, title: title,
            focus: focus, isAgreed: yes, store: store, program: program)
        try taking.run(against: opened.body)
        if !export.openQuestions.isEmpty {
            let answers = export.openQuestions.reduce(0) { $0 + $1.answers.count }
            program.console.say(ImportWords.openAnswers(answers, file))
        }
    }

    /// Whether the workspace is one that decides on what others have handed over, and so takes sheets of decisions.
    private func isAbove(_ program: Program) throws -> Bool {
        guard case .unit = try program.store().read() else { return true }
        return false
    }
}
