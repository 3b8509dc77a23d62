import Evidence
import Guidance
import Model
import Pages

/// Asks for one figure after the other, one thing at a time.
struct FigureQuestions {
    let program: Program
    /// Keeps the figures that are whole, after each of them.
    let keep: (TypedDraft) throws(Trouble) -> Void

    init(program: Program, keep: @escaping (TypedDraft) throws(Trouble) -> Void) {
        self.program = program
        self.keep = keep
    }

    /// What has been answered of the figure that is asked for.
    private final class Draft {
        var figure = TypedFigure(indicator: "", period: "", value: "")
        var isDone = false
    }

    /// The report the figures stand in; `nil` where somebody stopped.
    func report() throws(Trouble) -> String? {
        var name: String?
        let question = PlainQuestion(
            [.paragraph(.text(FiguresWords.report))], help: FiguresWords.reportHelp
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            guard words.contains(where: \.isLetter) else { throw Refusal(FiguresWords.writeReport) }
            name = words
        }
        return program.prompter.ask(question) == .answered ? name : nil
    }

    /// The figures that are whole: what was begun and not ended is not kept.
    ///
    /// - Parameter begun: What was typed before.
    /// - Returns: Those and the new ones.
    func figures(of begun: TypedDraft) -> [TypedFigure] {
        var typed = begun
        while true {
            let outcome = next(after: typed.figures.last)
            do throws(Trouble) {
                switch outcome {
                case .figure(let figure):
                    var more = typed
                    more.figures.append(figure)
                    try keep(more)
                    typed = more
                    program.console.lines([FiguresWords.readBack(figure)])
                case .takenBack:
                    guard let last = typed.figures.popLast() else { continue }
                    try keep(typed)
                    program.console.say(FiguresWords.takenBack(last))
                case .whole: return typed.figures
                }
            } catch {
                program.console.say(error.text)
                if error.kind == .cannotWrite { return typed.figures }
            }
        }
    }

    /// What came of asking for one figure.
    private enum Outcome {
        case figure(TypedFigure)
        /// The figure before is wanted back.
        case takenBack
        /// Nothing more is to be typed.
        case whole
    }

    private func next(after last: TypedFigure?) -> Outcome {
        let draft = Draft()
        let questions: [() -> PlainQuestion] = [
            { period(draft, last?.period) },
            { number(FiguresWords.value, canWait: false, \.value, draft) },
            { count(draft) },
            { number(FiguresWords.municipality, canWait: true, \.municipality, draft) },
            { number(FiguresWords.nation, canWait: true, \.nation, draft) },
            { place(draft) },
        ]
        // Once the list is said to be whole, nothing more is asked.
        let (outcome, _) = program.prompter.ask(
            ([{ indicator(draft, isFirst: last == nil) }] + questions.map { ask in { draft.isDone ? nil : ask() } })
                .map { ask in
                    {
                        var question = ask()
                        question?.keepsWhole = true
                        return question
                    }
                },
            goesBack: last != nil)
        if outcome == .back { return .takenBack }
        guard outcome == .answered, !draft.isDone else {
            if !draft.figure.indicator.isEmpty, !draft.isDone {
                program.console.say(FiguresWords.notWhole(draft.figure.indicator))
            }
            return .whole
        }
        return .figure(draft.figure)
    }

    private func indicator(_ draft: Draft, isFirst: Bool) -> PlainQuestion {
        draft.isDone = false
        return PlainQuestion(
            [.paragraph(.text(isFirst ? FiguresWords.indicator : FiguresWords.another))],
            help: FiguresWords.indicatorHelp
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            draft.isDone = reply.isComplete
            if draft.isDone { return }
            guard words.contains(where: \.isLetter) else { throw Refusal(FiguresWords.writeIndicator) }
            draft.figure.indicator = words
        }
    }

    private func period(_ draft: Draft, _ last: String?) -> PlainQuestion {
        PlainQuestion(
            [.paragraph(.text(FiguresWords.period(last)))], help: FiguresWords.periodHelp, whenEmpty: last
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            guard words.contains(where: \.isNumber), words.count <= 40 else {
                throw Refusal(FiguresWords.writePeriod)
            }
            draft.figure.period = words
        }
    }

    /// Asked again after «tilbake», what was answered before no longer counts.
    private func number(
        _ asked: Text, canWait: Bool, _ field: WritableKeyPath<TypedFigure, String>, _ draft: Draft
    ) -> PlainQuestion {
        draft.figure[keyPath: field] = ""
        return PlainQuestion([.paragraph(.text(asked))], help: FiguresWords.numberHelp, canWait: canWait) {
            reply throws(Refusal) in
            let words = try reply.words().trimmed
            guard TypedFigure.number(words) != nil else { throw Refusal(FiguresWords.noNumber(words)) }
            draft.figure[keyPath: field] = words
        }
    }

    private func count(_ draft: Draft) -> PlainQuestion {
        draft.figure.count = ""
        return PlainQuestion([.paragraph(.text(FiguresWords.count))], help: FiguresWords.countHelp, canWait: true)
        {
            reply throws(Refusal) in
            let words = try reply.words().trimmed
            guard let number = TypedFigure.number(words), number.decimals == 0, number.digits >= 0,
                !words.hasSuffix("%")
            else { throw Refusal(FiguresWords.noCount(words)) }
            draft.figure.count = words
        }
    }

    private func place(_ draft: Draft) -> PlainQuestion {
        draft.figure.place = ""
        return PlainQuestion([.paragraph(.text(FiguresWords.place))], help: FiguresWords.placeHelp, canWait: true)
        {
            reply throws(Refusal) in draft.figure.place = try reply.words().trimmed
        }
    }
}
