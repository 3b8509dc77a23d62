import GoldenFiles
import Guidance
import Model
import Pages
import Testing

@testable import Documents

/// The papers of a meeting and its minutes: as before, and nobody's in the wrong language.
@Suite struct MeetingPaperTests {
    static let names = Language.allCases.flatMap { language in
        ["saksliste", "gruppeark", "stemmeseddel", "referat"].map { "meeting-\($0).\(language.rawValue).md" }
    }

    private static let plan = MeetingPlan(
        id: ID(4), form: .network, parts: [.interpretation], minutes: 60, groups: 2,
        days: [Day(daysSinceEpoch: 20_720)])

    private static let header = Header(
        schema: .unit, id: SampleUnits.solbakkenID, revision: 14, language: .nb, parents: [],
        change: Change(at: "2026-11-20T09:00:00Z", by: nil, command: "meeting"))

    /// Questions without their files: the test is of the papers.
    private static let wording: Wording = Dictionary(
        uniqueKeysWithValues: MeetingQuestions.of(.interpretation).map { id in
            (id, StepWording(asked: Text(nb: "Spørsmål \(id)?", nn: "Spørsmål \(id)?", en: "Question \(id)?")))
        })

    private func papers() throws -> MeetingPapers {
        let unit = SampleUnits.solbakken()
        let opened = Opened(header: Self.header, body: unit)
        return MeetingPapers(
            opened, Self.plan, try Agenda(Self.plan), wording: Self.wording, Sample.around(),
            Sample.provenance(SampleUnits.solbakkenID, 14))
    }

    @Test(arguments: Language.allCases) func thePapersAreWrittenAsBefore(_ language: Language) throws {
        for (word, page) in try papers().all {
            let text = MarkdownWriter.text(page, language: language)
            #expect(Golden.difference(text, "meeting-\(word.nb).\(language.rawValue).md") == nil)
        }
    }

    @Test(arguments: Language.allCases) func theMinutesAreWrittenAsBefore(_ language: Language) throws {
        let unit = SampleUnits.solbakken()
        var meeting = Meeting(
            id: ID(4), phase: .interpretation, chapter: "interpretation", day: Day(daysSinceEpoch: 20_720),
            groups: [.leaders, .teachers], form: .staff,
            present: [Attendance(.leaders, 2), Attendance(.teachers, 12)])
        meeting.decided = "Vi ser på utetiden først, fordi barna selv nevner den"
        let opened = Opened(header: Self.header, body: unit)
        let page = MeetingMinutes.page(meeting, opened, Sample.provenance(SampleUnits.solbakkenID, 14))
        let text = MarkdownWriter.text(page, language: language)
        #expect(Golden.difference(text, "meeting-referat.\(language.rawValue).md") == nil)
        #expect(text.contains("Vi ser på utetiden først") && text.contains("(12)"))
    }

    /// As in all summaries: 62 lines of the screen fit a sheet of A4.
    @Test(arguments: Language.allCases) func theMinutesFitAPageHoweverMuchWasWritten(_ language: Language) {
        var meeting = Meeting(
            id: ID(4), phase: .goals, chapter: "goals", day: Day(daysSinceEpoch: 20_720),
            groups: Group.allCases, further: MeetingPart.allCases, form: .planningDay,
            present: Group.allCases.map { Attendance($0, 12) })
        let long = Array(repeating: "Vi ser på utetiden først, fordi barna selv nevner den.", count: 6)
        meeting.decided = long.joined(separator: " ")
        meeting.putAside = long.joined(separator: " ")
        meeting.partnerPart = long.prefix(2).joined(separator: " ")
        var desk = Desk()
        desk.meetings = [MeetingPlan(id: ID(4), form: .planningDay, parts: [.goals], minutes: 360, groups: 5)]
        desk.meetings[0].state = .closed
        for part in [MeetingPart.interpretation, .prioritisation, .practice] {
            var vote = Vote(
                meeting: ID(4), question: part.rawValue, voters: .people, eligible: 24,
                choices: (1...5).map {
                    VoteChoice("Et område som er beskrevet med ganske mange ord, nummer \($0)")
                })
            vote.piles = [VotePile(ballots: 20, marks: [20, 15, 10, 10, 5])]
            desk.votes.append(vote)
        }
        let draft = StaffInputDraft("Støy", about: .goals, in: ID(4), group: nil, origin: .typed)
        var numbering = Numbering()
        desk.take([draft, draft], &numbering)
        let opened = Opened(header: Self.header, body: LongSample.unit(), desk: desk)
        let page = MeetingMinutes.page(meeting, opened, Sample.provenance(SampleUnits.solbakkenID, 14))
        let lines = ScreenWriter.lines(page, language: language)
        #expect(lines.count <= 62, "\(lines.count) lines")
        #expect(lines.contains { $0.contains("20") } && lines.count > 30)
    }

    @Test func aGroupSheetHasOnlyQuestionsAndNoIdOfOne() throws {
        let sheet = try #require(papers().all.first { $0.word == MeetingPaperWords.sheet })
        let html = HTMLWriter.text(sheet.page, language: .nb)
        #expect(html.contains("Gruppe 2") && !html.contains("funn-1"))
        // A value four parents are behind is on no paper.
        #expect(
            try papers().all.allSatisfy { !HTMLWriter.text($0.page, language: .nb).contains(SampleUnits.withheld) }
        )
    }

    private func papers(of parts: [MeetingPart], _ change: (inout UnitAnalysis) -> Void) throws -> MeetingPapers {
        var unit = SampleUnits.solbakken()
        change(&unit)
        let plan = MeetingPlan(id: ID(1), form: .staff, parts: parts, minutes: 240, groups: 2)
        return MeetingPapers(
            Opened(header: Self.header, body: unit), plan, try Agenda(plan), wording: Self.wording,
            Sample.around(),
            Sample.provenance(SampleUnits.solbakkenID, 14))
    }

    @Test func figuresOfOneYearStandInATableAndAreNoPicture() throws {
        let before = try papers(of: [.interpretation]) { _ in }.pictures(of: .interpretation)
        let after = try papers(of: [.interpretation]) { unit in
            for place in unit.indicators.indices {
                unit.indicators[place].own = Array(unit.indicators[place].own.suffix(1))
            }
        }.pictures(of: .interpretation)
        #expect(before.contains { if case .figure = $0 { true } else { false } })
        #expect(after.contains { if case .table = $0 { true } else { false } })
        #expect(!after.contains { if case .figure = $0 { true } else { false } })
    }

    @Test func aBallotComesWhenThereIsSomethingToChooseBetween() throws {
        let one = try papers(of: [.interpretation]) { $0.findings = Array($0.findings.prefix(1)) }
        #expect(one.ballotPage == nil && one.ballotWaits)
        let ready = try papers(of: [.interpretation]) { _ in }
        let text = MarkdownWriter.text(try #require(ready.ballotPage), language: .nb)
        #expect(!ready.ballotWaits && text.contains("viktigst for barna?") && !text.contains("…"), "\(text)")
        let chooses = try papers(of: [.goals]) { _ in }
        #expect(!chooses.ballotWaits)
    }

    @Test func severalPhasesAreToldTogetherWithTheirNumbers() {
        #expect(
            [MeetingPart.goals, .data, .interpretation].together.nb == "Mål, datagrunnlag og tolkning (fase 1–3)")
        #expect([MeetingPart.goals, .interpretation].together.en.hasSuffix("(phases 1 and 3)"))
        #expect([MeetingPart.interpretation].together.nb == "fase 3, Tolkning")
    }

    @Test func twoTidyInTheBreakAfterTheGroupsHaveTold() throws {
        let day = try papers(of: [.interpretation, .prioritisation, .practice]) { _ in }
        let rows = MarkdownWriter.text(day.agendaPage, language: .nb).split(separator: "\n")
        let tidied = rows.indices.filter { rows[$0].contains("To personer rydder bunkene") }
        #expect(!tidied.isEmpty && tidied.allSatisfy { rows[$0 - 1].contains("gruppene forteller") }, "\(rows)")
    }

    @Test func linesToWriteOnAreAsWideAsThePageInEveryFormat() throws {
        let page = Page(title: .data("Ark"), blocks: [.room([.data("1"), []])])
        let html = HTMLWriter.text(page, language: .nb)
        #expect(html.contains("<div class=\"room\">1</div>\n<div class=\"room\"></div>"), "\(html)")
        #expect(MarkdownWriter.text(page, language: .nb).contains("1………"))
    }

    @Test func anAgendaWithABeginningHasClockTimesAndItsWeekday() throws {
        var plan = Self.plan
        plan.start = 23 * 60 + 30
        let unit = Opened(header: Self.header, body: SampleUnits.solbakken())
        let papers = MeetingPapers(
            unit, plan, try Agenda(plan), wording: [:], Sample.around(),
            Sample.provenance(SampleUnits.solbakkenID, 14))
        let text = MarkdownWriter.text(papers.agendaPage, language: .nn)
        #expect(text.contains("torsdag 24.09.2026 kl. 23.30–00.30") && text.contains("23.30–23.3"), "\(text)")
        plan.days = [Day(daysSinceEpoch: 20_722)]
        let told = MarkdownWriter.text(
            MeetingPlanOutcome(plan, try Agenda(plan), [], saving: true).page, language: .nb)
        #expect(told.contains("lørdag 26.09.2026 er i helga"), "\(told)")
    }

    @Test func theChoicesOfAnOpenMeetingAreToldInTheOrderTheyAreCountedIn() {
        var open = Self.plan
        open.state = .open
        var opened = Opened(header: Self.header, body: SampleUnits.solbakken())
        #expect(VoteOutcome.choices(of: opened).isEmpty)
        opened.desk.meetings = [open]
        let text = MarkdownWriter.text(VoteOutcome(opened).page, language: .nb)
        for (place, finding) in opened.body.findings.enumerated() {
            #expect(text.contains("\(place + 1). \(finding.title)"), "\(text)")
        }
        #expect(text.contains("behov avstemning 4,3 --stemmesedler"), "\(text)")
    }

    @Test func phasesThatChooseNothingHaveNoBallot() throws {
        let plan = MeetingPlan(id: ID(1), form: .staff, parts: [.goals, .data], minutes: 120, groups: 3)
        let unit = Opened(header: Self.header, body: SampleUnits.solbakken())
        let papers = MeetingPapers(
            unit, plan, try Agenda(plan), wording: [:], Sample.around(),
            Sample.provenance(SampleUnits.solbakkenID, 14))
        #expect(papers.all.count == 2)
    }
}
