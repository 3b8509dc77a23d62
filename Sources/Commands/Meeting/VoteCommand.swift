import ArgumentParser
import Documents
import Evidence
import Guidance
import Model
import Pages
import Store

/// `vote` (avstemning): the marks of a meeting's ballots, counted while it is held and seen when it is closed.
struct VoteCommand: BehovCommand {
    static let entry = CommandEntry(
        "vote", "avstemning", .staff,
        Text(
            nb: "tell opp prikker eller stemmer; resultatet vises når møtet er lukket",
            nn: "tel opp prikkar eller røyster; resultatet blir vist når møtet er lukka",
            en: "count dots or votes; they are shown when the meeting is closed"),
        did: Text(nb: "talte opp en avstemning", nn: "talde opp ei røysting", en: "counted a vote"),
        nynorsk: "røysting", VoteCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "prikkene hvert alternativ fikk, i rekkefølgen på stemmeseddelen (5,3,0), eller fila med svar på "
                + "et skjema (ellers vises hvor langt opptellingen er kommet)",
            "prikkane kvart alternativ fekk, i rekkjefølgja på røystesetelen (5,3,0), eller fila med svar på "
                + "eit skjema (elles får de sjå kor langt oppteljinga er komen)",
            "the dots each choice got, in ballot order (5,3,0), or the file with answers to a "
                + "form "
                + "(without it, you see how far the count has come)"))
    var marksOrFile: String?

    @Option(
        name: [.customLong("ballots"), .customLong("stemmesedler"), .customLong("røystesetlar")],
        help: HelpLanguage.words(
            "hvor mange stemmesedler som er talt", "kor mange røystesetlar som er talde",
            "how many ballots were counted"))
    var ballots: Int?

    @Option(
        name: [.customLong("dots"), .customLong("prikker"), .customLong("prikkar")],
        help: HelpLanguage.words(
            "hvor mange prikker hver stemmeseddel har (ellers 3)",
            "kor mange prikkar kvar røystesetel har (elles 3)",
            "how many dots each ballot has (default: 3)"))
    var dots: Int?

    @Option(
        name: [.customLong("eligible"), .customLong("kunne-stemme"), .customLong("kunne-røyste")],
        help: HelpLanguage.words(
            "hvor mange som kan stemme i alt", "kor mange som kan røyste i alt",
            "how many people are entitled to vote"))
    var eligible: Int?

    @Option(
        name: [.customLong("group"), .customLong("gruppe")],
        help: HelpLanguage.words(
            "gruppa som stemmesedlene kommer fra", "gruppa som røystesetlane kjem frå",
            "the group the ballots come from"))
    var group: String?

    @Flag(
        name: [.customLong("by-group"), .customLong("gruppevis")],
        help: HelpLanguage.words(
            "hver gruppe har én felles stemmeseddel", "kvar gruppe har éin felles røystesetel",
            "each group has one shared ballot"))
    var byGroup = false

    @Option(
        name: [.customLong("part"), .customLong("del")],
        help: HelpLanguage.words(
            "hvilken del av analysen det stemmes over (ellers den delen møtet gjelder)",
            "kva del av analysen det blir røysta over (elles den delen møtet gjeld)",
            "the part of the analysis that is voted on (default: the part the meeting is about)"))
    var part: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw InputTrouble.onlyUnits }
        guard let marksOrFile else {
            try program.tell(VoteOutcome(opened))
            return 0
        }
        guard let meeting = opened.desk.openMeeting else { throw VoteTrouble.noMeeting }
        let votable = try part.map { [try InputTrouble.part($0)] } ?? meeting.votable(in: opened.body)
        guard !votable.isEmpty else { throw VoteTrouble.nothingToChoose }
        guard let part = try program.part(among: votable) else { return 2 }
        let choices = part.choices(in: opened.body)
        guard choices.count > 1 else { throw VoteTrouble.nothingToChoose }
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        let group = try program.told(
            group, as: CommandShape(of: VoteCommand.self).called("--group"), screen.doubt(ofGroup: opened.desk))
        let begun = Vote(
            meeting: meeting.id, question: part.rawValue, voters: byGroup ? .groups : .people, eligible: eligible,
            choices: choices)
        var pile = try written(marksOrFile, choices) ?? form(marksOrFile, choices, program)
        pile.group = group
        let saves = !program.options.dryRun
        var isRecount = false
        if saves { try program.settle(store) }
        let after = try store.change(UnitAnalysis.self, by: program.change("vote"), saving: saves) { opened in
            // Also what somebody else has counted since this began.
            isRecount = opened.desk.votes.contains { vote in
                vote.isSame(as: begun) && vote.piles.contains { $0.group == group }
            }
            opened.desk.count(pile, into: begun)
            // Of all the piles together, not of this one alone.
            guard let vote = opened.desk.votes.first(where: { $0.isSame(as: begun) }),
                let eligible = vote.eligible, vote.cast > eligible
            else { return }
            throw VoteTrouble.moreThanCould
        }
        if saves { try store.finish() }
        program.console.say(VoteWords.counted(saves: saves))
        if isRecount { program.console.say(VoteTrouble.recounted) }
        if let vote = after.desk.votes.first(where: { $0.isSame(as: begun) }) {
            program.console.say(VoteWords.progress(VoteProgress(vote), vote.voters))
        }
        return 0
    }

    /// The marks as they were typed; `nil` where it is a file.
    private func written(_ text: String, _ choices: [VoteChoice]) throws(Trouble) -> VotePile? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.trimmingSpaces) }
        guard !parts.contains(nil), parts.count > 1 else { return nil }
        guard !byGroup || group != nil else { throw VoteTrouble.whichGroup }
        let marks = parts.compactMap(\.self)
        guard marks.count == choices.count, marks.allSatisfy({ Bounds.People.range.contains($0) }) else {
            throw VoteTrouble.wrongCount(choices)
        }
        guard let ballots = byGroup ? 1 : self.ballots, ballots > 0, Bounds.People.range.contains(ballots) else {
            throw VoteTrouble.howManyBallots
        }
        let dots = dots ?? VotePile.dots
        guard dots > 0, Bounds.People.range.contains(dots) else { throw VoteTrouble.howManyBallots }
        guard marks.total <= ballots.multipliedReportingOverflow(by: dots).partialValue else {
            throw VoteTrouble.moreDots(marks.total, ballots: ballots, each: dots)
        }
        return VotePile(group: group, ballots: ballots, marks: marks)
    }

    /// The marks of a form: of a question to choose at, how many chose each; of a ranking, points by place.
    private func form(_ file: String, _ choices: [VoteChoice], _ program: Program) throws -> VotePile {
        let bytes = try Gate.file(at: program.path(file)).bytes
        let name = Disk.name(of: file)
        let export = try ImportReading(map: nil, layout: nil, program: program).export(bytes, file: name)
        for text in NoteWords.all(export) { program.console.say(text) }
        let wanted = choices.map(\.words.folded)
        let question = export.distributions.first { question in
            let options = Set(question.options.map(\.answer.folded))
            return options.count > 1 && options.isSubset(of: wanted)
        }
        guard let question else { throw VoteTrouble.notInTheForm(name) }
        let marks = choices.map { choice in
            question.options.firstIndex { $0.answer.folded == choice.words.folded }.map { place in
                question.points?[place] ?? question.options[place].count
            } ?? 0
        }
        return VotePile(group: group, ballots: question.answered, marks: marks)
    }
}

extension MeetingPart {
    /// What is chosen between in a part, as its ballot has it.
    func choices(in analysis: UnitAnalysis) -> [VoteChoice] {
        analysis.choices(of: self).map { VoteChoice($0.title, item: $0.itemID) }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { String(self).trimmed }
}
