import Documents
import Guidance
import Model
import Pages
import Store

// `meeting plan` (møte planlegg): an agenda whose minutes add up, a sheet for each group, a ballot.

extension MeetingCommand {
    /// Plans a meeting, or plans one anew, and makes its papers.
    func plan(_ opened: Opened<UnitAnalysis>, _ store: Store, _ program: Program) throws -> Int32 {
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let draft = try drafted(opened, around)
        let agenda = try Self.agenda(of: draft, hasSurvey: draft.isForSurvey(of: opened.body))
        // A kind of file that papers are not made as is refused before anything is saved.
        _ = try writers(program)
        let saving = !program.options.dryRun
        var plan = draft
        if saving { try program.settle(store) }
        let now = try store.change(UnitAnalysis.self, by: program.change("meeting"), saving: saving) { opened in
            guard let place = opened.desk.meetings.firstIndex(where: { $0.id == draft.id }) else {
                plan = MeetingPlan(
                    id: opened.body.numbering.next(), form: draft.form, parts: draft.parts, minutes: draft.minutes,
                    groups: draft.groups, days: draft.days, start: draft.start)
                return opened.desk.meetings.append(plan)
            }
            opened.desk.meetings[place] = draft
        }
        if saving { try store.finish() }
        let papers = MeetingPapers(
            now, plan, agenda, wording: try TemplateFiles.wording(Interview.unit.chapters.map(\.id)), around,
            Provenance(
                workspace: now.header.id, revision: now.header.revision, day: program.today,
                program: Program.version, draft: false))
        let paths = try write(papers.all, of: plan.id, opened, store, program)
        try program.tell(
            MeetingPlanOutcome(
                plan, agenda, paths, titles: papers.titles, ballotWaits: papers.ballotWaits, saving: saving))
        return 0
    }

    private static func agenda(of plan: MeetingPlan, hasSurvey: Bool) throws(Trouble) -> Agenda {
        do throws(AgendaTooShort) { return try Agenda(plan, hasSurvey: hasSurvey) } catch {
            throw MeetingTrouble.tooShort(plan, least: error.least)
        }
    }

    /// Writes pages in each kind of file.
    func write(
        _ pages: [(word: Text, page: Page)], of meeting: ID<Meeting>, _ opened: Opened<UnitAnalysis>,
        _ store: Store,
        _ program: Program
    ) throws(Trouble) -> [String] {
        let place = Output(output, store, program, edited: .beside)
        var paths: [String] = []
        let writers = try writers(program)
        for (turn, writer) in writers.enumerated() {
            for (number, (word, page)) in pages.enumerated() {
                let done = turn * pages.count + number
                program.progress.tell(ProgressWords.making, done, of: writers.count * pages.count)
                let kind = "\(meeting.item.words[program.language])-\(word[program.language])"
                let name = "\(FileNames.Whose(opened.body, opened.header).slug)-\(kind).\(writer.ending)"
                paths.append(try place.write(try writer.written(page, program.language), named: name))
            }
        }
        return paths
    }

    /// The meeting as it was asked for: a new one, or a planned one with what is to be different.
    private func drafted(_ opened: Opened<UnitAnalysis>, _ around: Surroundings) throws -> MeetingPlan {
        let word = formOrMeeting.first
        if let word, ItemID(word) != nil {
            var plan = try meeting(or: nil, in: opened.desk)
            guard plan.state != .closed else { throw MeetingTrouble.isClosed(plan.id) }
            plan.minutes = try held(minutes) ?? plan.minutes
            plan.groups = try counted(groups) ?? plan.groups
            plan.days = try namedDays() ?? plan.days
            plan.start = try MeetingStart.minutes(start) ?? plan.start
            plan.parts = try namedParts() ?? plan.parts
            return plan
        }
        guard let form = word.map(MeetingForm.init(word:)) ?? .staff else {
            throw MeetingTrouble.unknownForm(word ?? "")
        }
        return MeetingPlan(
            id: ID(0), form: form, parts: try namedParts() ?? Self.next(for: form, opened.body, around),
            minutes: try held(minutes) ?? form.minutes, groups: try counted(groups) ?? form.groups,
            days: try namedDays() ?? [], start: try MeetingStart.minutes(start))
    }

    private func held(_ minutes: Int?) throws(Trouble) -> Int? {
        guard let minutes else { return nil }
        guard (1...Bounds.Minutes.range.upperBound).contains(minutes) else {
            throw MeetingTrouble.noMinutes(minutes)
        }
        return minutes
    }

    private func counted(_ groups: Int?) throws(Trouble) -> Int? {
        guard let groups else { return nil }
        guard (1...60).contains(groups) else { throw MeetingTrouble.noGroups(groups) }
        return groups
    }

    /// The parts that `--phase` names: «3,4», «tolkning».
    private func namedParts() throws -> [MeetingPart]? {
        guard let phase else { return nil }
        var named: Set<MeetingPart> = []
        for word in phase.split(separator: ",") {
            named.formUnion(
                try Interview.unit.chapters(asked: String(word).trimmed).compactMap {
                    MeetingPart(rawValue: $0.id)
                })
        }
        guard !named.isEmpty else { throw MeetingTrouble.noPhase }
        return MeetingPart.allCases.filter(named.contains)
    }

    /// What is next where nobody says: one part, on a day of its own the next three.
    private static func next(
        for form: MeetingForm, _ analysis: UnitAnalysis, _ around: Surroundings
    ) -> [MeetingPart] {
        let open = Interview.unit.standing(of: analysis, around).filter { !$0.isComplete }
            .compactMap { MeetingPart(rawValue: $0.chapter.id) }
        let left = open.isEmpty ? [.needs] : open
        return Array(left.prefix(form == .planningDay ? 3 : 1))
    }
}

extension MeetingForm {
    /// How many groups there usually are (O).
    var groups: Int {
        switch self {
        case .staffHour, .department: 2
        case .network: 4
        case .staff, .planningDay: 5
        }
    }

    /// What it is called in one word on a command line.
    var word: Text {
        switch self {
        case .staffHour: Text(nb: "fellestid", nn: "fellestid", en: "staff-hour")
        case .department: Text(nb: "avdelingsmøte", nn: "avdelingsmøte", en: "department")
        case .staff: Text(nb: "personalmøte", nn: "personalmøte", en: "staff")
        case .planningDay: Text(nb: "planleggingsdag", nn: "planleggingsdag", en: "planning-day")
        case .network: Text(nb: "nettverk", nn: "nettverk", en: "network")
        }
    }

    /// The form a word names, in any of the three languages and in capitals or not.
    init?(word written: String) {
        let written = written.lowercased()
        let found = MeetingForm.allCases.first { form in
            Language.allCases.contains { form.word[$0] == written || form.label[$0] == written }
        }
        guard let found else { return nil }
        self = found
    }
}
