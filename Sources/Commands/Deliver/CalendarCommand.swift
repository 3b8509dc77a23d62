import ArgumentParser
import Documents
import Model
import Pages
import Store

/// `calendar` (årshjul): the year's wheel, on the screen, as a page or for a calendar.
struct CalendarCommand: BehovCommand {
    static let entry = CommandEntry(
        "calendar", "årshjul", .deliver,
        Text(
            nb: "vis fristene og møtene i året, eller lag en kalenderfil",
            nn: "vis fristane og møta i året, eller lag ei kalenderfil",
            en: "show the year's deadlines and meetings, or make a calendar file"),
        standsInWorkspace: false, CalendarCommand.self)

    @Option(
        name: [.customLong("year"), .customLong("år")],
        help: HelpLanguage.words(
            "et kalenderår (ellers ett år fra i dag)", "eit kalenderår (elles eitt år frå i dag)",
            "a calendar year (default: the 12 months from today)"))
    var year: Int?

    @Option(
        help: HelpLanguage.words(
            "filtypen: ics til kalenderen, ellers et dokument (uten dette vises alt på skjermen)",
            "filtypen: ics til kalenderen, elles eit dokument (utan dette får de sjå alt på skjermen)",
            "the type of file: ics for a calendar, otherwise a document (without it, everything is shown on the screen)"
        ))
    var format: CalendarFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa som fila skal ligge i (ellers «documents»)", "mappa som fila skal liggje i (elles «documents»)",
            "the folder for the file (default: “documents”)"))
    var output: String?

    @OptionGroup var common: CommonOptions

    var onlyMakesFiles: Bool { format != nil }

    func run(in program: Program) throws -> Int32 {
        let period = try period(program)
        guard program.options.workspace != nil || Store.nearest(to: program.world.workingFolder()) != nil else {
            let county = try program.options.profile.map { name throws(Trouble) in try program.county(named: name)
            }
            guard let county else { throw CalendarTrouble.noCounty }
            let around = Surroundings(
                today: program.today, language: program.language, county: county.profile, laws: county.laws,
                limits: try TemplateFiles.limits(on: program.today))
            let name = "\(FileNames.slug(county.profile.name))-\(CalendarOutcome.word[program.language])"
            try tell(CalendarOutcome(period, around), named: name, nil, program)
            return 0
        }
        let store = try program.store()
        try tell(store.read(trusting: true).opened, period, store, program)
        return 0
    }

    private func tell(
        _ opened: some OpenedLevel, _ period: ClosedRange<Day>, _ store: Store, _ program: Program
    ) throws {
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let whose = FileNames.Whose(opened.body, opened.header)
        let name = "\(whose.slug)-\(CalendarOutcome.word[program.language])-\(opened.header.revision)"
        try tell(CalendarOutcome(opened.itself, period, around), named: name, store, program)
    }

    private func tell(
        _ calendar: CalendarOutcome, named name: String, _ store: Store?, _ program: Program
    ) throws {
        guard let format else { return try program.tell(calendar, titled: true) }
        let place = Output(output, store, program)
        let path =
            switch format {
            case .iCalendar:
                try place.write(calendar.iCalendar(in: program.language), named: "\(name).ics")
            case .document(let format):
                try { writer throws(Trouble) in
                    try place.write(
                        try writer.written(calendar.page, program.language), named: "\(name).\(writer.ending)")
                }(try ExportFormat?.some(format).forPages(program))
            }
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
    }

    private func period(_ program: Program) throws(Trouble) -> ClosedRange<Day> {
        guard let year else { return program.today...program.today.adding(days: 365) }
        guard Bounds.CalendarYear.range.contains(year), let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { throw CalendarTrouble.noYear }
        return first...last
    }
}

/// What `--format` names for the year's wheel.
enum CalendarFormat: ExpressibleByArgument {
    /// For a calendar.
    case iCalendar
    /// For reading.
    case document(ExportFormat)

    init?(argument: String) {
        if argument.lowercased() == "ics" {
            self = .iCalendar
        } else if let format = ExportFormat(argument: argument) {
            if case .table = format { return nil }
            self = .document(format)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ["ics"] + PageWriter.all.map(\.name) + ["pdf"] }
}

/// What can keep `calendar` from showing anything, in words.
enum CalendarTrouble {
    static let noYear = CommandTrouble.usage(
        Text(
            nb: "Skriv året med fire siffer, fra 1900 til 2199: behov årshjul --år 2027",
            nn: "Skriv året med fire siffer, frå 1900 til 2199: behov årshjul --år 2027",
            en: "Write the year with four digits, from 1900 to 2199: behov calendar --year 2027"))
    static let noCounty = CommandTrouble.usage(
        Text(
            nb:
                "Her er det ingen analyse. Si hvilket fylke det gjelder: behov årshjul --profil innlandet",
            nn:
                "Her er det ingen analyse. Sei kva fylke det gjeld: behov årshjul --profil innlandet",
            en: "There is no analysis here, so say which county: behov calendar --profile innlandet"))
}
