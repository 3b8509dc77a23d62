public import Formats
public import Model
public import Pages

/// What `trace --up` finds in the folder of a network, or of the round after: what the annual report told of a measure,
/// and what became of a measure, need or priority when the next round began.
public struct AfterwardsOutcome: Outcome {
    private let item: ItemID
    private let words: String
    private let language: Language
    private let told: [(name: Text, line: Line)]

    /// What came of a measure; `nil` where nothing is told of it, or the plan has none of that id.
    public init?(of id: ItemID, in plan: RegionPlan, language: Language) {
        guard let measure = ID<Measure>(id) else { return nil }
        let before = plan.previous?.measures[measure]
        guard let known = plan.measures[measure] ?? before else { return nil }
        item = id
        words = known.title
        self.language = language
        var told: [(name: Text, line: Line)] = []
        // This year's report where there is one, and last year's with what became of it when this plan began.
        if let result = before?.result {
            told += Self.lines(of: result, plan.previous?.reportYear, language)
        }
        if let outcome = plan.previous?.outcome(of: measure) {
            told.append((name: AfterWords.next, line: Self.line(outcome.fate, outcome.reason, language)))
        }
        if let result = plan.measures[measure]?.result {
            told += Self.lines(of: result, plan.planYears.reported, language)
        }
        guard !told.isEmpty else { return nil }
        self.told = told
    }

    /// What became of a need or a priority of the round before; `nil` where it is none.
    public init?(of id: ItemID, in previous: PreviousRound?, language: Language) {
        guard let carried = previous?.carried.first(where: { $0.item == id }) else { return nil }
        item = id
        words = carried.words
        self.language = language
        let facts: [(name: Text, line: Line?)] = [
            (AfterWords.answer, carried.decision.map { .text($0.label) }),
            (Need.ownAction.name, carried.ownAction.map { Self.line($0, language) }),
            (Need.seen.name, carried.seen.map { .answer($0, language) }),
            (AfterWords.next, carried.fate.map { Self.line($0, carried.reason, language) }),
        ]
        let known = facts.compactMap { fact in fact.line.map { (name: fact.name, line: $0) } }
        told = known.isEmpty ? [(name: AfterWords.next, line: .text(.notAnswered))] : known
    }

    private static func lines(
        of result: MeasureResult, _ year: Int?, _ language: Language
    ) -> [(name: Text, line: Line)] {
        let done: Line =
            .given(result.carriedOut?.label)
            + (result.reason.map { .data(": ") + .answer($0, language) } ?? [])
        let signs = MeasureResult.signs.compactMap { sign -> (name: Text, line: Line)? in
            guard let judged = result[keyPath: sign.path] else { return nil }
            return (
                sign.name.mapped { name, _ in "\(sign.letter)) \(name)" },
                .text(judged.judgement.label)
                    + (judged.evidence.map { .data(": ") + .answer($0, language) } ?? [])
            )
        }
        let again = [(AfterWords.child, result.childSeen), (AfterWords.practice, result.practiceSeen)]
            .compactMap { name, words in words.map { (name: name, line: Line.answer($0, language)) } }
        return [(name: AfterWords.report(year), line: done)] + signs + again
    }

    private static func line(_ fate: MeasureFate, _ reason: String?, _ language: Language) -> Line {
        .text(fate.label) + (reason.map { .data(": ") + .answer($0, language) } ?? [])
    }

    private static func line(_ action: OwnAction, _ language: Language) -> Line {
        .answer(action.sentence, language)
            + (action.done.map { .data(" (") + .text($0.label) + .data(")") } ?? [])
    }

    /// The item and what it says.
    public var title: Line { [.text(item.words), .data("  "), .answer(words, language)] }

    /// A tree: the item, and what came of it, in order of time.
    public var blocks: [Block] {
        [.tree([Branch(title, below: told.map { Branch(.text($0.name) + .data(": ") + $0.line) })])]
    }

    /// The same for other programs.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("id", .string(item.code)), .init("title", .string(words)),
                .init(
                    "afterwards",
                    .array(
                        told.map { one in
                            .object(
                                JSONObject([
                                    .init("what", .string(one.name[reader.language])),
                                    .init("told", .string(one.line.string(in: reader.language))),
                                ]))
                        })),
            ]))
    }
}

private enum AfterWords {
    static let answer = Text(nb: "Svaret", nn: "Svaret", en: "The answer")
    static let next = Text(nb: "Neste runde", nn: "Neste runde", en: "The next round")
    static let child = Text(
        nb: "Målt på nytt hos barna eller elevene",
        nn: "Målt på nytt hos barna eller elevane", en: "Measured again among the children or pupils")
    static let practice = Text(
        nb: "Målt på nytt i praksis", nn: "Målt på nytt i praksis",
        en: "Measured again in the staff's own practice")

    static func report(_ year: Int?) -> Text {
        let name = Text(nb: "Årsrapporten", nn: "Årsrapporten", en: "The annual report")
        return name.mapped { words, _ in year.map { "\(words) \($0)" } ?? words }
    }
}
