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
            nb: "tell opp prikker eller stemmer; de vises når møtet er lukket",
            nn: "tel opp prikkar eller røyster; dei blir viste når møtet er lukka",
            en: "count dots or votes; they are shown when the meeting is closed"),
        did: Text(nb: "talte opp en avstemning", nn: "talde opp ei røysting", en: "counted a vote"),
        nynorsk: "røysting", VoteCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "prikkene hvert valg fikk, i rekkefølgen på stemmeseddelen (5,3,0), eller fila med svar på "
                + "et skjema (ellers: "
                + "hvor langt det er kommet)",
            "prikkane kvart val fekk, i rekkjefølgja på røystesetelen (5,3,0), eller fila med svar på "
                + "eit skjema (elles: "
                + "kor langt det er kome)",
            "the marks each choice got, in ballot order (5,3,0), or the file with answers to a "
                + "form "
                + "(otherwise: progress so far)"))
    var marksOrFile: String?

    @Option(
        name: [.customLong("ballots"), .customLong("stemmesedler"), .customLong("røystesetlar")],
        help: HelpLanguage.words(
            "hvor mange stemmesedler som er talt", "kor mange røystesetlar som er talde",
            "how many ballots were counted"))
    var ballots: Int?

    @Option(
        name: [.customLong("eligible"), .customLong("kunne-stemme"), .customLong("kunne-røyste")],
        help: HelpLanguage.words(
            "hvor mange som kan stemme i alt", "kor mange som kan røyste i alt", "how many can vote in all"))
    var eligible: Int?

    @Option(
        name: [.customLong("group"), .customLong("gruppe")],
        help: HelpLanguage.words(
            "gruppa stemmesedlene kommer fra", "gruppa røystesetlane kjem frå", "the group the ballots come from"))
    var group: String?

    @Flag(
        name: [.customLong("by-group"), .customLong("gruppevis")],
        help: HelpLanguage.words(
            "hver gruppe stemmer som én", "kvar gruppe røystar som éin", "each group votes as one"))
    var byGroup = false

    @Option(
        name: [.customLong("part"), .customLong("del")],
        help: HelpLanguage.words(
            "delen av analysen det stemmes over (ellers møtets)",
            "delen av analysen det blir røysta over (elles delen til møtet)",
            "the part of the analysis that is voted on (otherwise the meeting's)"))
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
        let named = try part.map(InputTrouble.part)
        guard let part = named ?? meeting.parts.first(where: { !$0.choices(in: opened.body).isEmpty }),
            case let choices = part.choices(in: opened.body), choices.count > 1
        else { throw VoteTrouble.nothingToChoose }
        let begun = Vote(
            meeting: meeting.id, question: part.rawValue, voters: byGroup ? .groups : .people, eligible: eligible,
            choices: choices)
        let pile = try written(marksOrFile, choices) ?? form(marksOrFile, choices, program)
        let saves = !program.options.dryRun
        if saves { try program.settle(store) }
        let after = try store.change(UnitAnalysis.self, by: program.change("vote"), saving: saves) { opened in
            opened.desk.count(pile, into: begun)
            // Of all the piles together, not of this one alone.
            guard let vote = opened.desk.votes.first(where: { $0.isSame(as: begun) }),
                let eligible = vote.eligible, vote.cast > eligible
            else { return }
            throw VoteTrouble.moreThanCould
        }
        if saves { try store.finish() }
        program.console.say(VoteWords.counted(saves: saves))
        if let vote = after.desk.votes.first(where: { $0.isSame(as: begun) }) {
            program.console.say(VoteWords.progress(VoteProgress(vote), vote.voters))
        }
        return 0
    }

    /// The marks as they were typed; `nil` where it is a file.
    private func written(_ text: String, _ choices: [VoteChoice]) throws(Trouble) -> VotePile? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.trimmingSpaces) }
        guard !parts.contains(nil), parts.count > 1 else { return nil }
        let marks = parts.compactMap(\.self)
        guard marks.count == choices.count, marks.allSatisfy({ Bounds.People.range.contains($0) }) else {
            throw VoteTrouble.wrongCount(choices)
        }
        guard let ballots = byGroup ? 1 : self.ballots, ballots > 0, Bounds.People.range.contains(ballots) else {
            throw VoteTrouble.howManyBallots
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

/// What can be wrong with a vote.
enum VoteTrouble {
    static let noMeeting = CommandTrouble.usage(
        Text(
            nb: "Det er ikke noe møte i gang. Åpne det først:  behov møte åpne",
            nn: "Det er ikkje noko møte i gang. Opne det først:  behov møte opne",
            en: "No meeting is in progress. Open it first:  behov meeting open"))
    static let nothingToChoose = CommandTrouble.usage(
        Text(
            nb: "Det er ikke noe å velge mellom i denne delen av analysen ennå. Skriv inn valgene først:  "
                + "behov analyse",
            nn: "Det er ikkje noko å velje mellom i denne delen av analysen enno. Skriv inn vala først:  "
                + "behov analyse",
            en: "There is nothing to choose between in this part of the analysis yet. Write the choices "
                + "first:  behov guide"))
    static let howManyBallots = CommandTrouble.usage(
        Text(
            nb: "Hvor mange stemmesedler er talt? Skriv --stemmesedler og tallet.",
            nn: "Kor mange røystesetlar er talde? Skriv --røystesetlar og talet.",
            en: "How many ballots were counted? Type --ballots and the number."))
    static let moreThanCould = CommandTrouble.usage(
        Text(
            nb:
                "Det er talt flere stemmesedler enn det er personer som kan stemme. Tell på nytt, eller rett hvor mange som "
                + "kan stemme, med --kunne-stemme.",
            nn:
                "Det er talt fleire røystesetlar enn det er personar som kan røyste. Tel på nytt, eller rett kor mange som "
                + "kan røyste, med --kunne-røyste.",
            en: "There are more ballots than people who can vote. Count again, or correct how many can "
                + "vote with --eligible."))

    static func wrongCount(_ choices: [VoteChoice]) -> Trouble {
        let list = Text.list(choices.map(\.words))
        return CommandTrouble.usage(
            Text(
                nb: "Skriv ett tall for hvert av de \(choices.count) valgene, i denne rekkefølgen: \(list.nb).",
                nn: "Skriv eitt tal for kvart av dei \(choices.count) vala, i denne rekkjefølgja: \(list.nn).",
                en: "Write one number for each of the \(choices.count) choices, in this order: \(list.en)."))
    }

    static func notInTheForm(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen spørsmål der svarene er valgene i analysen. Bruk de samme ordene i "
                    + "skjemaet.",
                nn: "\(file) har ingen spørsmål der svara er vala i analysen. Bruk dei same orda i skjemaet.",
                en: "\(file) has no question whose answers are the choices in the analysis. Use the same "
                    + "words in the form."))
    }
}
