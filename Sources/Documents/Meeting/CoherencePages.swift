public import Formats
public import Model
public import Pages

/// The coherence survey as a sheet to print, and as lines to paste into a form tool.
public enum CoherenceSheet {
    /// The word its file is named by.
    public static let word = Text(nb: "sammenheng", nn: "samanheng", en: "coherence")

    /// The sheet.
    public static func page(of name: String) -> Page {
        let scale = shownAnswers.map { Line.text($0.label) }
        var blocks: [Block] = [
            .paragraph(.data(name + ". ") + .text(CoherenceWords.about)), .paragraph(.text(CoherenceWords.howTo)),
        ]
        for driver in CoherenceDriver.allCases {
            blocks.append(.heading(level: 3, .text(driver.label)))
            blocks.append(
                .table(
                    Table(
                        header: [.text(CoherenceWords.statement)] + scale,
                        rows: driver.statements.map { statement in
                            [.text(statement.label)] + scale.map { _ in Line.data("☐") }
                        })))
        }
        blocks.append(.source(.text(CoherenceWords.source)))
        return Page(title: .text(CoherenceWords.title), blocks: blocks)
    }

    /// The answers in the order of a sheet: those who do not know last.
    public static let shownAnswers: [CoherenceAnswer] = [
        .strongDisagreement, .disagreement, .between, .agreement, .strongAgreement, .doNotKnow,
    ]

    /// The statements one a line, to paste into a form tool, with the scale they are answered on.
    public static var pasted: [Block] {
        [
            .paragraph(.text(CoherenceWords.paste)),
            .typed(CoherenceStatement.allCases.map { .text($0.label) }),
            .paragraph(.text(CoherenceWords.pasteScale)), .typed(shownAnswers.map { .text($0.label) }),
        ]
    }
}

/// How far the staff experience coherence: the distribution of each driver, how many answered, and the leader's own
/// judgement beside it.
public struct CoherenceOutcome: Outcome {
    private let coherence: Coherence
    private let language: Language
    /// The documents of the units below, where it is an owner's.
    private let units: [Sealed<UnitAnalysis>]

    /// Looks at what was answered.
    ///
    /// - Parameters:
    ///   - coherence: What the workspace's own people answered.
    ///   - language: The language they wrote in.
    ///   - units: The newest documents of the units below an owner.
    public init(_ coherence: Coherence, _ language: Language, units: [Sealed<UnitAnalysis>] = []) {
        (self.coherence, self.language, self.units) = (coherence, language, units)
    }

    /// What it is about.
    public var title: Line { .text(CoherenceWords.title) }

    /// The drivers, the leader's judgement, and what they do about it.
    public var blocks: [Block] {
        CoherenceOutcome.blocks(coherence, language)
            + (coherence.next == nil ? [.paragraph(.text(CoherenceWords.next))] : []) + below
    }

    /// What the staff of each unit answered, by the same rule, and which units have not asked.
    private var below: [Block] {
        guard !units.isEmpty else { return [] }
        let asked = units.filter { $0.body.coherence?.answered != nil }
        let silent = units.filter { $0.body.coherence?.answered == nil }.map(\.name)
        return [.heading(level: 2, .text(CoherenceWords.units))]
            + asked.flatMap { unit -> [Block] in
                [.heading(level: 3, .data(unit.name))]
                    + CoherenceOutcome.blocks(unit.body.coherence ?? Coherence(), unit.language)
            } + (silent.isEmpty ? [] : [.paragraph(.text(CoherenceWords.notAsked) + .names(silent))])
    }

    /// The same for documents.
    static func blocks(_ coherence: Coherence, _ language: Language) -> [Block] {
        var blocks: [Block] = []
        if let answered = coherence.answered {
            blocks.append(.paragraph(.text(CoherenceWords.answered(answered, coherence.day))))
        }
        // Whatever a document from below holds, fewer than five are not told.
        if !coherence.drivers.isEmpty, (coherence.answered ?? 0) >= SmallGroup.minimum {
            blocks.append(
                .list(
                    coherence.drivers.map {
                        Block.Item(.text($0.driver.label) + .data(": ") + told($0, of: coherence.answered ?? 0))
                    },
                    numbered: false))
        }
        let words: [Block?] = [
            coherence.leader.map { Block.paragraph(.text(CoherenceWords.leader) + .answer($0, language)) },
            coherence.next.map { Block.paragraph(.text(CoherenceWords.doing) + .answer($0, language)) },
        ]
        blocks += words.compactMap(\.self)
        return blocks
    }

    /// The answers to a driver that may be told; none where fewer than five people may be behind one of them, or behind
    /// what is left when they are subtracted from all.
    private static func shown(_ driver: DriverAnswers, of answered: Int) -> [AnswerCount] {
        let least = driver.driver.leastAnswers()
        let left = driver.driver.statements.count * answered - driver.answers.map(\.count).total
        return driver.answers.allSatisfy { $0.count >= least } && !(1..<least).contains(left) ? driver.answers : []
    }

    /// «helt eller litt uenig 8 · både og 8 · litt eller helt enig 6»; that too few answered alike to tell more.
    private static func told(_ driver: DriverAnswers, of answered: Int) -> Line {
        let answers = shown(driver, of: answered)
        guard !answers.isEmpty else { return .text(CoherenceWords.tooFew) }
        let parts = answers.map { answer -> Line in
            let names = (answer.merged ?? [answer.answer]).compactMap { CoherenceAnswer(rawValue: $0)?.label }
            return .text(.list(names, .or)) + .data(" \(answer.count)")
        }
        let told = answers.map(\.count).total
        let rest: [Line] = told < driver.driver.statements.count * answered ? [.text(CoherenceWords.rest)] : []
        return .joined(parts + rest, by: " · ")
    }

    /// The drivers with their answers.
    public func json(for reader: Reader) -> JSON {
        // As on the screen, fewer than five are not told.
        let told = coherence.answered.flatMap { $0 < SmallGroup.minimum ? nil : $0 }
        var members: [JSONObject.Member] = [
            .init("answered", told.map { .number("\($0)") } ?? .null),
            .init("day", coherence.day.map { .string($0.iso) } ?? .null),
            .init("drivers", .array(told.map { told in coherence.drivers.map { json($0, of: told) } } ?? [])),
            .init("leader", coherence.leader.map { .string($0) } ?? .null),
            .init("next", coherence.next.map { .string($0) } ?? .null),
        ]
        if !units.isEmpty { members.append(.init("units", .array(units.map { json($0, reader) }))) }
        return .object(JSONObject(members))
    }

    private func json(_ unit: Sealed<UnitAnalysis>, _ reader: Reader) -> JSON {
        let own = unit.body.coherence.map { CoherenceOutcome($0, unit.language).json(for: reader) }
        return .object(JSONObject([.init("name", .string(unit.name)), .init("coherence", own ?? .null)]))
    }

    private func json(_ driver: DriverAnswers, of answered: Int) -> JSON {
        .object(
            JSONObject([
                .init("driver", .string(driver.driver.rawValue)),
                .init(
                    "answers",
                    .array(
                        CoherenceOutcome.shown(driver, of: answered).map { answer in
                            .object(
                                JSONObject([
                                    .init(
                                        "answers",
                                        .array((answer.merged ?? [answer.answer]).map { .string($0) })),
                                    .init("count", .number("\(answer.count)")),
                                ]))
                        })),
            ]))
    }
}

/// What is said of coherence.
enum CoherenceWords {
    static let title = Text(
        nb: "Henger det sammen?", nn: "Heng det saman?", en: "Do the parts support each other?")
    static let about = Text(
        nb:
            "En kort undersøkelse til alle ansatte. Utsagnene er våre egne. Svarene telles opp samlet, og det "
            + "blir ikke regnet ut noen poengsum.",
        nn:
            "Ei kort undersøking til alle tilsette. Utsegnene er våre eigne. Svara blir talde opp samla, og "
            + "det blir ikkje rekna ut nokon poengsum.",
        en:
            "A short survey for all staff. The statements were written by the makers of this program. Only "
            + "totals are shown, and no score is calculated.")
    static let howTo = Text(
        nb: "Sett ett kryss for hvert utsagn. Ikke skriv navn.",
        nn: "Set eitt kryss for kvar utsegn. Ikkje skriv namn.",
        en: "Put one cross against each statement. Do not write your name.")
    static let statement = Text(nb: "Utsagn", nn: "Utsegn", en: "Statement")
    static let source = Text(
        nb: "De fire drivkreftene er hentet fra Fullan og Quinn. Alle fire forutsetter ledelse på alle nivåer.",
        nn: "Dei fire drivkreftene er henta frå Fullan og Quinn. Alle fire føreset leiing på alle nivå.",
        en:
            "The four drivers come from Fullan and Quinn. They depend on leadership at all levels.")
    static let paste = Text(
        nb: "Lim inn disse som rader i et skjema som ikke samler inn navn eller e-post:",
        nn: "Lim inn desse som rader i eit skjema som ikkje samlar inn namn eller e-post:",
        en: "Paste these as rows in a form that collects neither names nor e-mail addresses:")
    static let pasteScale = Text(
        nb: "med disse svarene:", nn: "med desse svara:", en: "with these answers:")
    static let units = Text(
        nb: "Slik svarer de ansatte i enhetene", nn: "Slik svarer dei tilsette i einingane",
        en: "How the staff in the units answer")
    static let notAsked = Text(
        nb: "Disse har ikke levert svar fra de ansatte: ",
        nn: "Desse har ikkje levert svar frå dei tilsette: ",
        en: "These have not handed over any answers from their staff: ")
    static let tooFew = Text(
        nb: "for få ga samme svar til at vi kan vise det", nn: "for få gav same svaret til at vi kan vise det",
        en: "too few gave the same answer for it to be shown")
    static let rest = Text(
        nb: "resten ga andre svar", nn: "resten gav andre svar", en: "the rest gave other answers")
    static let leader = Text(
        nb: "Lederens egen vurdering: ", nn: "Leiaren si eiga vurdering: ", en: "The leader's own assessment:  ")
    static let doing = Text(
        nb: "Dette blir gjort med resultatet: ", nn: "Dette blir gjort med resultatet: ",
        en: "What will be done about the result: ")
    static let next = Text(
        nb: "Neste:  behov sammenheng --videre \"…\"     (hva dere vil gjøre med resultatet)",
        nn: "Neste:  behov samanheng --vidare \"…\"     (kva de vil gjere med resultatet)",
        en: "Next:  behov coherence --next \"…\"     (what you will do about the result)")

    static func answered(_ count: Int, _ day: Day?) -> Text {
        let when = day?.words ?? Text(alike: "")
        let small = count < SmallGroup.minimum
        return Text(
            nb: small
                ? "Færre enn fem ansatte svarte. Svarene vises ikke."
                : "\(count) ansatte svarte (\(when.nb)). Minst fem ansatte står bak hvert tall. Hver drivkraft "
                    + "har to utsagn, og helheten har ett. Et utsagn uten kryss regnes som «vet ikke».",
            nn: small
                ? "Færre enn fem tilsette svara. Svara blir ikkje viste."
                : "\(count) tilsette svara (\(when.nn)). Minst fem tilsette står bak kvart tal. Kvar drivkraft har to "
                    + "utsegner, og heilskapen har éi. Ei utsegn utan kryss blir rekna som «veit ikkje».",
            en: small
                ? "Fewer than five of the staff answered. The answers are not shown."
                : "Staff who answered (\(when.en)): \(count). Each number is based on at least five people. "
                    + "Each driver has two statements, and “the whole” has one. A statement without a cross "
                    + "counts as “don't know”.")
    }
}
