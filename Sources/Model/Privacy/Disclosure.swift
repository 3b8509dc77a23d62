/// What of an analysis' new figures may be held, seen together with all that was told before.
///
/// It stands at the one door that every change of a workspace goes through, and at the door outward. Figures that were
/// told before stay as they are: hiding them hides nothing. It is the new one, with which something about a few could be
/// worked out, that is withheld.
public struct Disclosure {
    /// The analysis as it may be held.
    public private(set) var analysis: UnitAnalysis

    /// Looks through an analysis.
    ///
    /// - Parameters:
    ///   - analysis: The analysis, perhaps with figures that nobody has looked at.
    ///   - told: What was told before: what the workspace held in any state, or what was handed over.
    ///   - minimum: The smallest group that is shown.
    public init(_ analysis: UnitAnalysis, told: [Indicator], minimum: Int = SmallGroup.minimum) {
        self.analysis = analysis
        let held = Set(told.flatMap { indicator in indicator.own.map { Key(indicator, $0) } })
        guard Self.isNew(analysis, held) else { return }
        keepAnswers(told, held, minimum)
        // What is withheld now is looked at once more like what a file withholds: whoever gets it knows no better.
        while withholdTogether(told, held, minimum) {}
    }

    /// Whether an analysis has a figure that another had not.
    public static func isNew(_ analysis: UnitAnalysis, after before: UnitAnalysis) -> Bool {
        isNew(analysis, Set(before.indicators.flatMap { indicator in indicator.own.map { Key(indicator, $0) } }))
    }

    private static func isNew(_ analysis: UnitAnalysis, _ held: Set<Key>) -> Bool {
        analysis.indicators.contains { indicator in
            indicator.own.contains { !isHeld($0, of: indicator, held) }
        }
    }

    /// Whether a figure was told before; mostly nothing was, and nobody asks what it is.
    private static func isHeld(_ figure: Figure, of indicator: Indicator, _ held: Set<Key>) -> Bool {
        !held.isEmpty && held.contains(Key(indicator, figure))
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
    /// girls among them tell the three boys'. Gives whether there was anything.
    private mutating func withholdTogether(_ told: [Indicator], _ held: Set<Key>, _ minimum: Int) -> Bool {
        var net = FigureNet(minimum: minimum)
        var targets: [Int: [(indicator: Int, period: String)]] = [:]
        for (at, indicator) in analysis.indicators.enumerated() {
            let place = indicator.placing(minimum)
            for figure in indicator.own {
                guard let place = place(figure) else { continue }
                let number = net.add(place, isFixed: Self.isHeld(figure, of: indicator, held))
                targets[number, default: []].append((at, figure.period))
            }
        }
        for indicator in told {
            for case let place? in indicator.own.map(indicator.placing(minimum)) {
                _ = net.add(place, isFixed: true)
            }
        }
        var isAny = false
        for target in net.withheld().flatMap({ targets[$0] ?? [] }) {
            for place in analysis.indicators[target.indicator].own.indices
            where analysis.indicators[target.indicator].own[place].period == target.period
                && analysis.indicators[target.indicator].own[place].isWithheld != true
            {
                analysis.indicators[target.indicator].own[place].isWithheld = true
                isAny = true
            }
        }
        return isAny
    }

    /// Holds answers that are new against what the same people answered before, one source after another.
    private mutating func keepAnswers(_ told: [Indicator], _ held: Set<Key>, _ minimum: Int) {
        var answered: [ID<Source>: [(indicator: Int, figure: Int)]] = [:]
        var fresh: Set<ID<Source>> = []
        for (at, indicator) in analysis.indicators.enumerated() {
            for (place, figure) in indicator.own.enumerated() where figure.answers != nil {
                answered[indicator.source(of: figure), default: []].append((at, place))
                if figure.answers?.isEmpty == false, !Self.isHeld(figure, of: indicator, held) {
                    fresh.insert(indicator.source(of: figure))
                }
            }
        }
        guard !fresh.isEmpty else { return }
        var rounds = AnswerRounds()
        for indicator in told { rounds.add(indicator, indicator.own) }
        for source in fresh.sorted() {
            let places = answered[source] ?? []
            var mine = AnswerRounds()
            for place in places {
                let indicator = analysis.indicators[place.indicator]
                mine.add(indicator, [indicator.own[place.figure]])
            }
            for place in places {
                let indicator = analysis.indicators[place.indicator]
                let figure = indicator.own[place.figure]
                guard let answers = figure.answers, !answers.isEmpty, let answered = figure.answered,
                    !Self.isHeld(figure, of: indicator, held)
                else { continue }
                let chain = AnswerChain(
                    order: figure.answerOrder ?? AnswerMerging.order(of: answers, answered: answered),
                    minimum: minimum,
                    earlier: rounds.tellings(of: indicator.name, before: mine.round(source)))
                analysis.indicators[place.indicator].own[place.figure].answers =
                    chain.told(answers, answered: answered) ?? []
            }
            for place in places {
                let indicator = analysis.indicators[place.indicator]
                rounds.add(indicator, [indicator.own[place.figure]])
            }
        }
    }
}

extension Indicator {
    /// What gives a figure as a place among others; `nil` for one that says nothing of others: how a question was
    /// answered. What the indicator is called is read once for all of them.
    func placing(_ minimum: Int) -> (Figure) -> FigureNet.Place? {
        let parts = name.split(separator: ",").map { String($0).folded }
        let path = parts.filter { !$0.isEmpty && !$0.hasPrefix("alle ") && $0 != "alle" }
        let (measure, isCount) = (measuredIn.folded, isCount)
        return { figure in
            guard figure.answerOrder == nil, figure.answers == nil else { return nil }
            let isShown = SmallGroup.mayShow(figure, minimum: minimum)
            return FigureNet.Place(
                path: path, measure: measure, period: figure.period,
                count: isShown ? figure.count?.reading.number.flatMap { $0.decimals == 0 ? $0.digits : nil } : nil,
                number: isShown ? figure.reading.number?.code : nil, isCount: isCount)
        }
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
