import Guidance
public import Model
import Pages

extension MeetingPapers {
    /// The agenda: recap, minutes, roles, and advice to whoever leads.
    var agendaPage: Page {
        Page(
            title: .say(nb: "Saksliste: ", nn: "Saksliste: ", en: "Agenda: ") + name,
            blocks: [.facts(facts)] + recap + timetable + learning + roles
                + plan.parts.flatMap(advice) + DocumentParts.provenance(provenance))
    }

    private var facts: [Fact] {
        var facts: [Fact] = []
        if !plan.parts.isEmpty { facts.append(Fact(Self.about, .text(plan.parts.together))) }
        if plan.days.count > 1 { facts.append(Fact(Self.sittings, .text(.list(plan.days.map(\.spoken))))) }
        facts.append(Fact(MeetingPaperWords.minutes, .data("\(plan.minutes)")))
        facts.append(Fact(MeetingPaperWords.groups, .data("\(plan.groups)")))
        facts.append(Fact(Text(alike: "IGP"), .text(Self.method)))
        return facts
    }

    private static let sittings = Text(nb: "Økter", nn: "Økter", en: "Sessions")
    private static let method = Text(
        nb:
            "individ, gruppe, plenum: først hver for seg, så i gruppa, så alle sammen. Metoden er programmets eget "
            + "forslag, ikke et krav.",
        nn: "individ, gruppe, plenum: først kvar for seg, så i gruppa, så alle saman. Metoden er programmet sitt "
            + "eige forslag, ikkje eit krav.",
        en: "individual, group, plenary: first on your own, then in the group, then all together. The method is "
            + "this program's own suggestion, not a requirement.")
    private static let about = Text(nb: "Handler om", nn: "Handlar om", en: "About")

    /// What was decided and put aside last time.
    private var recap: [Block] {
        guard
            let last = analysis.meetings.filter({ $0.id != plan.id }).max(by: {
                ($0.days.last ?? $0.day, $0.id) < ($1.days.last ?? $1.day, $1.id)
            })
        else {
            return []
        }
        let kind = last.form?.label.capital ?? Text(nb: "Møte", nn: "Møte", en: "Meeting")
        let held: Line = [.text(kind), .data(" "), .text(last.day.words)]
        let nothing = Text(nb: "ingenting", nn: "ingenting", en: "nothing")
        let aside: Line = last.putAside.map { [.answer($0, language)] } ?? [.text(nothing)]
        return .chapter(
            Text(nb: "Forrige møte", nn: "Førre møte", en: "The previous meeting"),
            [
                .paragraph(held),
                .facts([
                    Fact(Meeting.decided.name, MinutesWords.decided(last, analysis, language).stacked),
                    Fact(Meeting.putAside.name, aside),
                ]),
            ])
    }

    private var timetable: [Block] {
        var start = 0
        var rows: [[Line]] = []
        for (place, line) in agenda.lines.enumerated() {
            let end = start + line.minutes
            let isTidied = line.step == .pause && agenda.lines.dropFirst(place + 1).first?.step == .decide
            let done = isTidied ? Self.tidying : how(line)
            let time = plan.clock(after: start).flatMap { from in plan.clock(after: end).map { (from, $0) } }
            let span = time.map { from, to -> Line in
                .text(from.mapped { words, language in words + "–" + to[language] })
            }
            rows.append([span ?? .data("\(start)–\(end)"), .data("\(line.minutes)"), what(line), .text(done)])
            start = end
        }
        let sum: [Line] = [[], .data("\(agenda.minutes)"), .say(nb: "I alt", nn: "I alt", en: "Total"), []]
        return .chapter(
            Text(nb: "Minutt for minutt", nn: "Minutt for minutt", en: "Minute by minute"),
            [
                .table(
                    Table(
                        header: [
                            .say(nb: "Fra–til", nn: "Frå–til", en: "From–to"), .text(MeetingPaperWords.minutes),
                            .say(nb: "Hva", nn: "Kva", en: "What"), .say(nb: "Hvordan", nn: "Korleis", en: "How"),
                        ], rows: rows + [sum], numeric: [1]))
            ])
    }

    /// What the break before the meeting agrees on something is used for.
    private static let tidying = Text(
        nb: "To personer rydder bunkene mens de andre har pause.",
        nn: "To personar ryddar bunkane medan dei andre har pause.",
        en: "Two people tidy the clusters while the others have a break.")

    private func what(_ line: Agenda.Line) -> Line {
        var words: [Words] = [.text(title(line))]
        if let part = line.part, plan.parts.count > 1 {
            let step = title(line).mapped { word, _ in word.lowercasedFirst }
            words = [.text(part.label), .data(": "), .text(step)]
        }
        if line.turns > 1 { words.append(.data(" (\(line.turn)/\(line.turns))")) }
        return Line(words)
    }

    /// How it is done: where there are no figures to look at, the questions are read.
    func how(_ line: Agenda.Line) -> Text { looksAtNothing(line) ? Self.purpose : line.step.how }

    /// What each line of the agenda is called.
    public var titles: [Text] { agenda.lines.map(title) }

    /// What it is called.
    func title(_ line: Agenda.Line) -> Text { looksAtNothing(line) ? Self.reading : line.step.title }

    private func looksAtNothing(_ line: Agenda.Line) -> Bool {
        guard line.step == .look, let part = line.part else { return line.step == .look }
        return pictures(of: part).isEmpty
    }

    private static let reading = Text(nb: "Les spørsmålene", nn: "Les spørsmåla", en: "Read the questions")

    /// Where there are no figures to look at.
    private static let purpose = Text(
        nb: "Les spørsmålene på arket for deg selv. Spør om det du ikke forstår.",
        nn: "Les spørsmåla på arket for deg sjølv. Spør om det du ikkje forstår.",
        en: "Read the questions on the sheet to yourself. Ask about anything you do not understand.")

    private var roles: [Block] {
        .chapter(
            Text(nb: "Roller i hver gruppe", nn: "Roller i kvar gruppe", en: "Roles in each group"),
            .bullets(
                GroupRole.allCases.map { Block.Item([.text($0.label.capital), .data(": "), .text($0.task)]) })
                + [.note(.text(MeetingAdvice.whoDecides))])
    }

    /// What whoever leads does well to know about one part.
    private func advice(_ part: MeetingPart) -> [Block] {
        let helps = MeetingQuestions.of(part).compactMap { id in
            wording[id].map { Block.Item(.text($0.question), below: [Block.Item(.text($0.help))]) }
        }
        return .chapter(
            Text(
                nb: "Råd til den som leder: \(part.titled.nb)", nn: "Råd til den som leier: \(part.titled.nn)",
                en: "Advice for whoever leads: \(part.titled.en)"), .bullets(helps))
    }

    /// The marks of a learning meeting, where that is what it is to be.
    private var learning: [Block] {
        guard plan.form == .network else { return [] }
        return .chapter(
            Text(
                nb: "Åtte kjennetegn på et lærende møte", nn: "Åtte kjenneteikn på eit lærande møte",
                en: "Eight signs of a learning meeting"),
            [.list(MeetingAdvice.learning.map { Block.Item(.text($0)) }, numbered: true)]
                + (around.law(.plan(.learningMeetings)).map { [.source(.text($0.name))] } ?? []))
    }
}

extension MeetingPart {
    /// «Fase 3, Tolkning».
    var titled: Text {
        let (number, label) = (phase.number, label)
        return Text(
            nb: "fase \(number), \(label.nb)", nn: "fase \(number), \(label.nn)",
            en: "phase \(number), \(label.en)")
    }
}

extension [MeetingPart] {
    /// «Mål, datagrunnlag og tolkning (fase 1–3)»; one alone is «fase 3, Tolkning».
    var together: Text {
        guard count > 1 else { return first?.titled ?? Text(alike: "") }
        let names = enumerated().map { place, part in
            place == 0 ? part.label : part.label.mapped { word, _ in word.lowercasedFirst }
        }
        let numbers = map(\.phase.number).reduce(into: [Int]()) { found, number in
            if found.last != number { found.append(number) }
        }
        let isRow = numbers.count > 2 && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
        let told =
            isRow
            ? Text(alike: "\(numbers[0])–\(numbers[numbers.count - 1])")
            : Text.list(numbers.map { Text(alike: "\($0)") }, .and)
        let phase =
            numbers.count > 1
            ? Text(nb: "fase", nn: "fase", en: "phases") : Text(nb: "fase", nn: "fase", en: "phase")
        return Text.list(names, .and).mapped { words, language in "\(words) (\(phase[language]) \(told[language]))"
        }
    }
}

extension String {
    /// The words as they stand inside a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
