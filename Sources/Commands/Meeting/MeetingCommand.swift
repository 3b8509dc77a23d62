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
        did: Text(nb: "arbeidet med et møte", nn: "arbeidde med eit møte", en: "worked with a meeting"),
        MeetingCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "planlegg, åpne, noter, lukk eller referat; uten dette vises møtene som er planlagt og holdt",
            "planlegg, opne, noter, lukk eller referat; utan dette får de sjå møta som er planlagde og haldne",
            "plan, open, record, close or minutes; without it, the meetings that are planned and held are shown"))
    var errand: String?

    @Argument(
        help: HelpLanguage.words(
            "type møte (fellestid, avdelingsmøte, personalmøte, planleggingsdag eller nettverk), eller et møte, som møte-1; "
                + "til noter: filer med det gruppene sier",
            "type møte (fellestid, avdelingsmøte, personalmøte, planleggingsdag eller nettverk), eller eit møte, som møte-1; "
                + "til noter: filer med det gruppene seier",
            "kind of meeting (staff-hour, department, staff, planning-day or network), or a meeting, such as meeting-1; "
                + "to record: files of what the groups say"
        ))
    var formOrMeeting: [String] = []

    @Option(
        name: [.customLong("phase"), .customLong("fase")],
        help: HelpLanguage.words(
            "fasene møtet skal arbeide med, for eksempel 3,4 (ellers den neste)",
            "fasane møtet skal arbeide med, til dømes 3,4 (elles den neste)",
            "the phases the meeting will work on, for example 3,4 (otherwise the next)"))
    var phase: String?

    @Option(
        name: [.customLong("minutes"), .customLong("minutter"), .customLong("minutt")],
        help: HelpLanguage.words(
            "hvor lenge møtet varer, med pauser (ellers det som er vanlig for slike møter)",
            "kor lenge møtet varer, med pausar (elles det som er vanleg for slike møte)",
            "how long the meeting lasts, breaks included (otherwise what is usual for its kind)"))
    var minutes: Int?

    @Option(
        name: [.customLong("groups"), .customLong("grupper")],
        help: HelpLanguage.words("hvor mange grupper", "kor mange grupper", "how many groups"))
    var groups: Int?

    @Option(
        name: [.customLong("group"), .customLong("gruppe")],
        help: HelpLanguage.words(
            "til noter: hva gruppa som sier det, kaller seg", "til noter: kva gruppa som seier det, kallar seg",
            "to record: the name of the group that says it"))
    var group: String?

    @Option(
        name: [.customLong("part"), .customLong("del")],
        help: HelpLanguage.words(
            "til noter: delen av analysen det handler om", "til noter: delen av analysen det handlar om",
            "to record: the part of the analysis it is about"))
    var part: String?

    @Option(
        name: [.customLong("days"), .customLong("dager"), .customLong("dagar")],
        help: HelpLanguage.words(
            "dagen møtet holdes; flere, med komma, når det er i flere økter",
            "dagen møtet blir halde; fleire, med komma, når det er i fleire økter",
            "the date of the meeting; several, with commas, if it takes several sessions"))
    var days: String?

    @Option(
        help: HelpLanguage.words(
            "klokkeslettet møtet begynner, som 08.30", "klokkeslettet møtet byrjar, som 08.30",
            "the time the meeting begins, such as 08:30"))
    var start: String?

    @Option(
        name: [.customLong("present"), .customLong("til-stede"), .customLong("til-stades")],
        help: HelpLanguage.words(
            "hvem som var med (når møtet lukkes): «ledere 2, pedagoger 12, assistenter 13, tillitsvalgte 1»",
            "kven som var med (når møtet blir lukka): «leiarar 2, pedagogar 12, assistentar 13, tillitsvalde 1»",
            "who took part (when the meeting is closed): “leaders 2, teachers 12, assistants 13, representatives 1”"
        )
    )
    var present: String?

    @Option(
        name: [.customLong("decided"), .customLong("bestemt")],
        help: HelpLanguage.words(
            "hva som ble bestemt, og hvorfor (når møtet lukkes)",
            "kva som blei bestemt, og kvifor (når møtet blir lukka)",
            "what was decided, and why (when the meeting is closed)"))
    var decided: String?

    @Option(
        name: [.customLong("put-aside"), .customLong("til-side")],
        help: HelpLanguage.words(
            "hva som ble lagt til side (når møtet lukkes)", "kva som blei lagt til side (når møtet blir lukka)",
            "what was set aside (when the meeting is closed)"))
    var putAside: String?

    @Option(
        name: [.customLong("partner-part"), .customLong("partneren")],
        help: HelpLanguage.words(
            "hva universitetet, fagskolen eller en annen partner gjorde (når møtet lukkes)",
            "kva universitetet, fagskulen eller ein annan partnar gjorde (når møtet blir lukka)",
            "what the university, college or another partner did (when the meeting is closed)"))
    var partnerPart: String?

    @Option(
        help: HelpLanguage.words(
            "bare denne typen fil (ellers HTML, Markdown og Word)",
            "berre denne typen fil (elles HTML, Markdown og Word)",
            "only this kind of file (otherwise HTML, Markdown and Word)"))
    var format: ExportFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa arkene skal ligge i (ellers documents)", "mappa arka skal liggje i (elles documents)",
            "the folder for the papers (otherwise documents)"))
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
