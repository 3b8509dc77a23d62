public import Guidance
public import Model
public import Pages

/// The papers of a meeting: an agenda, a sheet for each group, a ballot; all in the reader's language and to be printed.
public struct MeetingPapers: Sendable {
    let analysis: UnitAnalysis
    let desk: Desk
    let language: Language
    let around: Surroundings
    let plan: MeetingPlan
    let agenda: Agenda
    let wording: Wording
    let provenance: Provenance

    /// Makes the papers ready.
    ///
    /// - Parameters:
    ///   - opened: The workspace; only what others may see of it is printed.
    ///   - plan: The meeting.
    ///   - agenda: What it does.
    ///   - wording: How the questions are asked.
    ///   - around: What is known besides.
    ///   - provenance: What the papers tell of where they come from.
    public init(
        _ opened: Opened<UnitAnalysis>, _ plan: MeetingPlan, _ agenda: Agenda, wording: Wording,
        _ around: Surroundings, _ provenance: Provenance
    ) {
        analysis = opened.body.forOthers
        desk = opened.desk
        language = opened.header.language
        self.plan = plan
        self.agenda = agenda
        self.wording = wording.fitted(to: opened.body.profile.kinds)
        self.around = around
        self.provenance = provenance
    }

    /// Every paper there is for the meeting, with the word its file is named by.
    public var all: [(word: Text, page: Page)] {
        let ballot = ballotPage.map { [(MeetingPaperWords.ballot, $0)] } ?? []
        let isDue = agenda.lines.contains { $0.step == .survey }
        let survey = isDue ? [(CoherenceSheet.word, CoherenceSheet.page(of: analysis.profile.name))] : []
        let pages =
            [(MeetingPaperWords.agenda, agendaPage), (MeetingPaperWords.sheet, sheetPage)] + ballot + survey
        return pages.map { word, page in
            var page = page
            page.origin = origin
            return (word, page)
        }
    }

    private var origin: Origin {
        Origin(
            whose: analysis.profile.name, day: provenance.day, program: provenance.program,
            workspace: provenance.workspace, revision: provenance.revision)
    }

    /// «Personalmøte 14.09.2026, Solbakken barnehage».
    var name: Line {
        var words: [Words] = [.text(plan.form.label.capital)]
        if let day = plan.days.first { words += [.data(" "), .text(day.spoken)] }
        words.append(.text(plan.hours))
        words.append(.data(", \(analysis.profile.name)"))
        return Line(words)
    }

    /// The unit's own figures that a part is about: a table of what has one year, and two pictures at most.
    func pictures(of part: MeetingPart) -> [Block] {
        let chosen = analysis.chosenCandidate.map { [$0] } ?? analysis.candidates
        let findings = Set(chosen.flatMap(\.findings))
        let about = Set(analysis.findings.filter { findings.contains($0.id) }.flatMap(\.indicators))
        let standing = analysis.allStandingOut(around.limits.standingOut)
        let own = analysis.indicators.filter { about.contains($0.id) }
        let shown = part.phase.number < 4 || own.isEmpty ? standing : own
        let us = Text(nb: "vi", nn: "vi", en: "us")
        let charts = shown.filter { $0.own.count > 1 }.compactMap { IndicatorChart.block($0, own: us) }
        return OneYearTable.blocks(shown.filter { $0.own.count == 1 }) + charts.prefix(2)
    }

    /// Lines to write on.
    static func room(_ lines: Int) -> [Block] {
        [.room(Array(repeating: [], count: lines))]
    }
}

/// What the papers of a meeting are called.
enum MeetingPaperWords {
    static let minutes = Text(nb: "Minutter", nn: "Minutt", en: "Minutes")
    static let groups = Text(nb: "Grupper", nn: "Grupper", en: "Groups")
    static let agenda = Text(nb: "saksliste", nn: "saksliste", en: "agenda")
    static let sheet = Text(nb: "gruppeark", nn: "gruppeark", en: "group-sheet")
    static let ballot = Text(nb: "stemmeseddel", nn: "røystesetel", en: "ballot")
}
