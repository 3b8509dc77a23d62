public import Formats
public import Guidance
public import Model
public import Pages

/// What planning a meeting gave: its agenda in short, the papers, and what comes next.
public struct MeetingPlanOutcome: Outcome {
    let plan: MeetingPlan
    let agenda: Agenda
    /// What each line of the agenda is called, as on paper.
    let titles: [Text]
    let paths: [String]
    let ballotWaits: Bool
    let saving: Bool

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - plan: The meeting.
    ///   - agenda: What it does.
    ///   - paths: The papers' files.
    ///   - titles: What each line of the agenda is called on paper; as its step is where that is not told.
    ///   - ballotWaits: Whether something is to be voted on that is not written yet.
    ///   - saving: Whether it was saved.
    public init(
        _ plan: MeetingPlan, _ agenda: Agenda, _ paths: [String], titles: [Text] = [], ballotWaits: Bool = false,
        saving: Bool
    ) {
        self.titles = titles
        self.ballotWaits = ballotWaits
        self.plan = plan
        self.agenda = agenda
        self.paths = paths
        self.saving = saving
    }

    /// What is planned.
    public var title: Line { MeetingLine.of(plan) }

    /// The agenda's lines, the papers, the next command.
    public var blocks: [Block] {
        let rows = agenda.lines.enumerated().map { place, line -> [Line] in
            var words: [Words] = [.text(titles.indices.contains(place) ? titles[place] : line.step.title)]
            if plan.parts.count > 1, let part = line.part { words += [.data(" · "), .text(part.label)] }
            if line.turns > 1 { words.append(.data(" (\(line.turn)/\(line.turns))")) }
            return [.data("\(line.minutes)"), Line(words)]
        }
        let sum: [Line] = [
            .data("\(agenda.minutes)"), .say(nb: "minutter i alt", nn: "minutt i alt", en: "minutes in all"),
        ]
        return [
            .paragraph(MeetingLine.of(plan)),
            .table(
                Table(
                    header: [.text(MeetingPaperWords.minutes), .say(nb: "Hva", nn: "Kva", en: "What")],
                    rows: rows + [sum], numeric: [0], isPlain: true)),
        ] + ExportOutcome(paths, isDraft: false, saving: saving).blocks
            + told.map { Block.paragraph(.text($0)) }
    }

    /// What is told below the papers: a day that may be wrong, a ballot to come, what to type next.
    private var told: [Text] {
        let weekends = plan.days.filter(\.isWeekend).map { MeetingPlanOutcome.weekend($0, of: plan) }
        return weekends + (ballotWaits && saving ? [MeetingPlanOutcome.ballot(of: plan)] : []) + [next]
    }

    /// That a day is in a weekend, where somebody may have meant another.
    private static func weekend(_ day: Day, of plan: MeetingPlan) -> Text {
        let words = plan.id.number > 0 ? plan.id.item.words : plan.form.label
        let said = day.spoken
        return Text(
            nb: "Merk: \(said.nb) er i helga. Hvis datoen er feil, skriver dere den riktige:  "
                + "behov møte planlegg \(words.nb) --dager DATO",
            nn: "Merk: \(said.nn) er i helga. Om datoen er feil, skriv de den rette:  "
                + "behov møte planlegg \(words.nn) --dagar DATO",
            en: "Note: \(said.en) is at a weekend. If that is wrong, type the right day:  "
                + "behov meeting plan \(words.en) --days DATE")
    }

    /// How the ballot is made when there is something to choose between.
    private static func ballot(of plan: MeetingPlan) -> Text {
        let words = plan.id.item.words
        return Text(
            nb: "Lag stemmeseddelen når det er noe å velge mellom:  behov møte planlegg \(words.nb)",
            nn: "Lag røystesetelen når det er noko å velje mellom:  behov møte planlegg \(words.nn)",
            en: "Make the ballot when there is something to choose between:  behov meeting plan \(words.en)")
    }

    private var next: Text {
        guard saving else {
            return Text(
                nb: "Ingenting er lagret.", nn: "Ingenting er lagra.", en: "Nothing was saved.")
        }
        let words = plan.id.item.words
        guard plan.state != .open else {
            return plan.parts.contains(where: MeetingQuestions.hasVote)
                ? Text(
                    nb: "Møtet er åpent. Når stemmesedlene er samlet inn:  behov avstemning",
                    nn: "Møtet er ope. Når røystesetlane er samla inn:  behov røysting",
                    en: "The meeting is open. When the ballots are in:  behov vote")
                : Text(
                    nb: "Møtet er åpent. Når det er over:  behov møte lukk",
                    nn: "Møtet er ope. Når det er over:  behov møte lukk",
                    en: "The meeting is open. When it is over:  behov meeting close")
        }
        return Text(
            nb: "Når møtet begynner:  behov møte åpne \(words.nb)",
            nn: "Når møtet byrjar:  behov møte opne \(words.nn)",
            en: "When the meeting begins:  behov meeting open \(words.en)")
    }

    /// The plan, the agenda's lines, and the papers.
    public func json(for reader: Reader) throws -> JSON {
        .object(
            JSONObject([
                .init("meeting", saving ? try JSONTree.encode(plan) : .null),
                .init(
                    "agenda",
                    .array(
                        agenda.lines.map { line in
                            .object(
                                JSONObject([
                                    .init("step", .string(line.step.rawValue)),
                                    .init("part", line.part.map { .string($0.rawValue) } ?? .null),
                                    .init("minutes", .number(String(line.minutes))),
                                ]))
                        })),
                .init("documents", .array(paths.map { .string($0) })),
            ]))
    }
}

/// A meeting in a line.
enum MeetingLine {
    /// «møte-2  Personalmøte 14.09.2026, 120 minutter, 5 grupper: fase 3, Tolkning».
    static func of(_ plan: MeetingPlan) -> Line {
        var words: [Words] = plan.id.number > 0 ? [.text(plan.id.item.words), .data("  ")] : []
        words.append(.text(plan.form.label.capital))
        if !plan.days.isEmpty { words += [.data(" "), .text(.list(plan.days.map(\.spoken)))] }
        words.append(.text(plan.hours))
        words += [.data(", "), .text(.counted(plan.minutes, .minutes)), .data(", ")]
        words.append(.text(.counted(plan.groups, .meetingGroups)))
        if !plan.parts.isEmpty { words += [.data(": "), .text(plan.parts.together)] }
        return Line(words)
    }

    /// «Neste møte:  møte-2  Personalmøte …», or that one is open.
    static func next(_ plan: MeetingPlan) -> Line {
        let title =
            plan.state == .open
            ? Text(nb: "Åpent møte:  ", nn: "Ope møte:  ", en: "Open meeting:  ")
            : Text(nb: "Neste møte:  ", nn: "Neste møte:  ", en: "Next meeting:  ")
        return .text(title) + of(plan)
    }

    /// «møte-1  Personalmøte 14.09.2026: ledere (2), pedagoger og lærere (12)».
    static func of(_ meeting: Meeting, at kinds: [UnitKind]) -> Line {
        let kind = meeting.form?.label.capital ?? Text(nb: "Møte", nn: "Møte", en: "Meeting")
        let words: [Words] = [
            .text(meeting.id.item.words), .data("  "), .text(kind), .data(" "),
            .text(.list(meeting.days.map(\.words))), .data(": "),
        ]
        return Line(words) + MinutesWords.who(meeting, at: kinds)
    }
}

extension Noun {
    /// Groups that work beside each other.
    static let meetingGroups = Noun(
        Text(nb: "gruppe", nn: "gruppe", en: "group"), Text(nb: "grupper", nn: "grupper", en: "groups"))
}
