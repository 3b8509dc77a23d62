/// What of an analysis' new figures may be held, seen together with those it holds already.
///
/// It stands at the one door that every change of a workspace goes through. Figures that were there before stay as they
/// are; it is the new one, with which something about a few could be worked out, that is withheld.
public struct Disclosure {
    /// The analysis as it may be held.
    public private(set) var analysis: UnitAnalysis

    /// Looks through an analysis.
    ///
    /// - Parameters:
    ///   - analysis: The analysis, perhaps with figures that nobody has looked at.
    ///   - before: The same before the change.
    ///   - minimum: The smallest group that is shown.
    public init(_ analysis: UnitAnalysis, after before: UnitAnalysis, minimum: Int = SmallGroup.minimum) {
        self.analysis = analysis
        let held = Set(before.indicators.flatMap { indicator in indicator.own.map { Key(indicator, $0) } })
        let isNew = analysis.indicators.contains { indicator in
            indicator.own.contains { !held.contains(Key(indicator, $0)) }
        }
        guard isNew else { return }
        keepAnswers(before.indicators, held, minimum)
        withholdTogether(held, minimum)
    }

    /// What tells two figures apart: of the same thing with the same number and the same answers there is one.
    private struct Key: Hashable {
        let name: String
        let measure: String
        let period: String
        let reading: Reading
        let count: Reading?
        let answers: [AnswerCount]?

        init(_ indicator: Indicator, _ figure: Figure) {
            name = indicator.name
            measure = indicator.measuredIn
            period = figure.period
            reading = figure.reading
            count = figure.count?.reading
            answers = figure.answers
        }
    }

    /// Withholds what would, with what is held, tell a mean or a share of fewer than five: thirty and the twenty-seven
    /// girls among them tell the three boys'.
    private mutating func withholdTogether(_ held: Set<Key>, _ minimum: Int) {
        var net = FigureNet(minimum: minimum)
        var targets: [Int: [(indicator: Int, period: String)]] = [:]
        for (at, indicator) in analysis.indicators.enumerated() {
            for figure in indicator.own {
                guard let place = indicator.place(figure, minimum) else { continue }
                let number = net.add(place, isFixed: held.contains(Key(indicator, figure)))
                targets[number, default: []].append((at, figure.period))
            }
        }
        for target in net.withheld().flatMap({ targets[$0] ?? [] }) {
            for place in analysis.indicators[target.indicator].own.indices
            where analysis.indicators[target.indicator].own[place].period == target.period {
                analysis.indicators[target.indicator].own[place].isWithheld = true
            }
        }
    }

    /// Holds answers that are new against what the same people answered before.
    private mutating func keepAnswers(_ earlier: [Indicator], _ held: Set<Key>, _ minimum: Int) {
        let rounds = AnswerRounds(earlier)
        let fresh = AnswerRounds(
            analysis.indicators.filter { indicator in indicator.own.contains { !held.contains(Key(indicator, $0)) }
            })
        for at in analysis.indicators.indices {
            let indicator = analysis.indicators[at]
            for place in indicator.own.indices {
                let figure = indicator.own[place]
                guard let answers = figure.answers, !answers.isEmpty, let answered = figure.answered,
                    !held.contains(Key(indicator, figure))
                else { continue }
                let chain = AnswerChain(
                    order: figure.answerOrder ?? .options, minimum: minimum,
                    earlier: rounds.tellings(
                        of: indicator.name, before: fresh.round(indicator.source(of: figure))))
                analysis.indicators[at].own[place].answers = chain.told(answers, answered: answered) ?? []
            }
        }
    }
}

extension Indicator {
    /// A figure as a place among others; `nil` for one that says nothing of others: how a question was answered.
    fileprivate func place(_ figure: Figure, _ minimum: Int) -> FigureNet.Place? {
        guard figure.answerOrder == nil, figure.answers == nil else { return nil }
        let isShown = SmallGroup.mayShow(figure, minimum: minimum)
        let parts = name.split(separator: ",").map { String($0).folded }
        return FigureNet.Place(
            path: parts.filter { !$0.isEmpty && !$0.hasPrefix("alle ") && $0 != "alle" },
            measure: measuredIn.folded, period: figure.period,
            count: isShown ? figure.count?.reading.number.flatMap { $0.decimals == 0 ? $0.digits : nil } : nil,
            number: isShown ? figure.reading.number?.code : nil, isCount: isCount)
    }
}

extension SmallGroup {
    /// Whether two figures for one thing would, shown together, tell of the few who are behind the one and not the other.
    public static func mayShowTogether(_ one: Figure, _ other: Figure) -> Bool {
        guard mayShow(one), mayShow(other), one.reading != other.reading || one.answers != other.answers,
            let here = one.count?.reading.number, let there = other.count?.reading.number
        else { return true }
        let few = abs(here.double - there.double)
        return few == 0 || few >= Double(minimum)
    }
}
