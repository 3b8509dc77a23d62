import ArgumentParser
import Documents
import Model
import Pages
import Store

/// `meeting` (møte): a meeting is planned, held and minuted; each of these is a file of its own.
struct MeetingCommand: BehovCommand {
    static let entry = CommandEntry(
        "meeting", "møte", .staff,
        Text(
            nb: "planlegg et møte, hold det, og skriv referat",
            nn: "planlegg eit møte, hald det, og skriv referat",
            en: "plan a meeting, hold it, and write the minutes"),
        did: Text(nb: "arbeidet med et møte", nn: "arbeidde med eit møte", en: "worked on a meeting"),
        MeetingCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "«planlegg», «åpne», «noter», «lukk» eller «referat»; uten dette vises møtene som er planlagt og holdt",
            "«planlegg», «opne», «noter», «lukk» eller «referat»; utan dette får de sjå møta som er planlagde og haldne",
            "“plan”, “open”, “record”, “close” or “minutes”; without it, the meetings that are planned and held are shown"
        ))
    var errand: String?

    @Argument(
        help: HelpLanguage.words(
            "type møte («fellestid», «avdelingsmøte», «personalmøte», «planleggingsdag» eller «nettverk»), eller et møte, som møte-1; "
                + "for «noter»: filer med det som gruppene sier",
            "type møte («fellestid», «avdelingsmøte», «personalmøte», «planleggingsdag» eller «nettverk»), eller eit møte, som møte-1; "
                + "for «noter»: filer med det som gruppene seier",
            "kind of meeting (“staff-hour”, “department”, “staff”, “planning-day” or “network”), or a meeting, such as meeting-1; "
                + "for “record”: files with what the groups say"
        ))
    var formOrMeeting: [String] = []

    @Option(
        name: [.customLong("phase"), .customLong("fase")],
        help: HelpLanguage.words(
            "fasene møtet skal arbeide med, for eksempel 3,4 (ellers den neste)",
            "fasane møtet skal arbeide med, til dømes 3,4 (elles den neste)",
            "the phases the meeting will work on, for example 3,4 (default: the next one)"))
    var phase: String?

    @Option(
        name: [.customLong("minutes"), .customLong("minutter"), .customLong("minutt")],
        help: HelpLanguage.words(
            "hvor lenge møtet varer, med pauser (ellers det som er vanlig for slike møter)",
            "kor lenge møtet varer, med pausar (elles det som er vanleg for slike møte)",
            "how long the meeting lasts, breaks included (default: what is usual for that kind of meeting)"))
    var minutes: Int?

    @Option(
        name: [.customLong("groups"), .customLong("grupper")],
        help: HelpLanguage.words("hvor mange grupper", "kor mange grupper", "how many groups"))
    var groups: Int?

    @Option(
        name: [.customLong("group"), .customLong("gruppe")],
        help: HelpLanguage.words(
            "for «noter»: navnet på gruppa som kommer med innspillene",
            "for «noter»: namnet på gruppa som kjem med innspela",
            "for “record”: the name of the group that makes the suggestions"))
    var group: String?

    @Option(
        name: [.customLong("part"), .customLong("del")],
        help: HelpLanguage.words(
            "for «noter»: hvilken del av analysen innspillene handler om",
            "for «noter»: kva del av analysen innspela handlar om",
            "for “record”: the part of the analysis the suggestions are about"))
    var part: String?

    @Option(
        name: [.customLong("days"), .customLong("dager"), .customLong("dagar")],
        help: HelpLanguage.words(
            "datoen for møtet; flere datoer, med komma mellom, når møtet går over flere økter",
            "datoen for møtet; fleire datoar, med komma mellom, når møtet går over fleire økter",
            "the date of the meeting; several dates, separated by commas, if it takes several sessions"))
    var days: String?

    @Option(
        help: HelpLanguage.words(
            "når møtet begynner, for eksempel 08.30", "når møtet byrjar, til dømes 08.30",
            "when the meeting begins, for example 08:30"))
    var start: String?

    @Option(
        name: [.customLong("present"), .customLong("til-stede"), .customLong("til-stades")],
        help: HelpLanguage.words(
            "hvem som var med (når møtet lukkes): «ledere 2, pedagoger 12, assistenter 13, tillitsvalgte 1»",
            "kven som var med (når møtet blir lukka): «leiarar 2, pedagogar 12, assistentar 13, tillitsvalde 1»",
            "for “close”: who took part, such as “leaders 2, teachers 12, assistants 13, representatives 1”"
        )
    )
    var present: String?

    @Option(
        name: [.customLong("decided"), .customLong("bestemt")],
        help: HelpLanguage.words(
            "hva som ble bestemt, og hvorfor (når møtet lukkes)",
            "kva som blei bestemt, og kvifor (når møtet blir lukka)",
            "for “close”: what was decided, and why"))
    var decided: String?

    @Option(
        name: [.customLong("put-aside"), .customLong("til-side")],
        help: HelpLanguage.words(
            "hva som ble lagt til side (når møtet lukkes)", "kva som blei lagt til side (når møtet blir lukka)",
            "for “close”: what was set aside"))
    var putAside: String?

    @Option(
        name: [.customLong("partner-part"), .customLong("partneren")],
        help: HelpLanguage.words(
            "hva universitetet, fagskolen eller en annen partner gjorde (når møtet lukkes)",
            "kva universitetet, fagskulen eller ein annan partnar gjorde (når møtet blir lukka)",
            "for “close”: what the university, college or another partner did"))
    var partnerPart: String?

    @Option(
        help: HelpLanguage.words(
            "bare denne filtypen (ellers HTML, Markdown og Word)",
            "berre denne filtypen (elles HTML, Markdown og Word)",
            "only this type of file (default: HTML, Markdown and Word)"))
    var format: ExportFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa som arkene skal ligge i (ellers «documents»)",
            "mappa som arka skal liggje i (elles «documents»)",
            "the folder for the papers (default: “documents”)"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        guard case .unit(let opened) = try store.read(trusting: true) else { throw MeetingTrouble.onlyUnit }
        guard let errand else {
            try program.tell(MeetingListOutcome(opened.body, opened.desk))
            return 0
        }
        guard let wanted = MeetingAction(word: errand) else { throw MeetingTrouble.unknownAction(errand) }
        switch wanted {
        case .plan: return try plan(opened, store, program)
        case .open: return try open(opened, store, program)
        case .record: return try record(opened, store, program)
        case .close: return try close(opened, store, program)
        case .minutes: return try writeMinutes(opened, store, program)
        }
    }

    /// The meeting that was named; the one given where none was.
    func meeting(or usual: MeetingPlan?, in desk: Desk) throws(Trouble) -> MeetingPlan {
        guard let word = formOrMeeting.first else {
            guard let usual else { throw MeetingTrouble.none }
            return usual
        }
        guard let id = ItemID(word).flatMap({ ID<Meeting>($0) }) else { throw MeetingTrouble.noMeeting(word) }
        guard let plan = desk.meetings.first(where: { $0.id == id }) else { throw MeetingTrouble.noMeeting(word) }
        return plan
    }

    /// The days that were named.
    func namedDays() throws(Trouble) -> [Day]? {
        guard let days else { return nil }
        var all: Set<Day> = []
        for word in days.split(separator: ",") {
            guard let day = Day(written: String(word)) else { throw MeetingTrouble.noDay(String(word)) }
            all.insert(day)
        }
        guard !all.isEmpty else { throw MeetingTrouble.noDay(days) }
        return all.sorted()
    }

    /// The kinds of files the papers become.
    func writers(_ program: Program) throws(Trouble) -> [DocumentWriter] {
        guard format == nil else { return [try format.forPages(program)] }
        return PageWriter.all.map { DocumentWriter($0) }
    }
}

/// What can be done with a meeting.
enum MeetingAction: String, CaseIterable {
    case plan, open, record, close, minutes

    /// What it is called on a command line.
    var word: Text {
        switch self {
        case .plan: Text(nb: "planlegg", nn: "planlegg", en: "plan")
        case .open: Text(nb: "åpne", nn: "opne", en: "open")
        case .record: Text(nb: "noter", nn: "noter", en: "record")
        case .close: Text(nb: "lukk", nn: "lukk", en: "close")
        case .minutes: Text(nb: "referat", nn: "referat", en: "minutes")
        }
    }

    /// The one of a word, in any language.
    init?(word written: String) {
        let written = written.lowercased()
        let found = MeetingAction.allCases.first { action in
            Language.allCases.contains { action.word[$0] == written }
        }
        guard let found else { return nil }
        self = found
    }
}
