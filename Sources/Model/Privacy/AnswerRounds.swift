/// The rounds in which questions were asked, one for each source, to find those that the same people answered.
struct AnswerRounds {
    /// What was told of every question in one round.
    struct Round: Hashable {
        fileprivate var tellings: [String: AnswerChain.Telling] = [:]

        /// Whether the same people may have answered both rounds, the one perhaps with some more: then there is no
        /// question that fewer answered, and no answer that fewer gave, in the larger.
        fileprivate func goesOn(from other: Round) -> Bool {
            let common = tellings.keys.filter { other.tellings[$0] != nil }
            guard !common.isEmpty else { return false }
            return common.allSatisfy { question in
                guard let mine = tellings[question], let theirs = other.tellings[question] else { return true }
                return mine.answered >= theirs.answered && theirs.answers.allSatisfy { mine.mayHold($0) }
            }
        }
    }

    private var states: [ID<Source>: [Round]] = [:]
    private var bySource: [ID<Source>: Round] = [:]
    private var rounds: [Round] { states.keys.sorted().flatMap { states[$0] ?? [] } }

    /// Takes in figures of an indicator; a source that was corrected is several rounds.
    mutating func add(_ indicator: Indicator, _ figures: [Figure]) {
        for figure in figures {
            guard figure.answerOrder != nil || figure.answers != nil, let answered = figure.answered else {
                continue
            }
            let source = indicator.source(of: figure)
            let question = indicator.name.folded
            let telling = AnswerChain.Telling(answered: answered, answers: figure.answers ?? [])
            bySource[source, default: Round()].tellings[question] = telling
            // A round that has another telling of the question is another state of it.
            var found = states[source] ?? []
            if let place = found.firstIndex(where: { ($0.tellings[question] ?? telling) == telling }) {
                found[place].tellings[question] = telling
            } else {
                var round = found.last ?? Round()
                round.tellings[question] = telling
                found.append(round)
            }
            states[source] = found
        }
    }

    /// The round of a source as it is now.
    func round(_ source: ID<Source>) -> Round { bySource[source] ?? Round() }

    /// What was told of a question in those rounds that the same people answered.
    func tellings(of question: String, before round: Round) -> [AnswerChain.Telling] {
        let related = rounds.filter { $0 != round && (round.goesOn(from: $0) || $0.goesOn(from: round)) }
        var tellings: [AnswerChain.Telling] = []
        for telling in related.compactMap({ $0.tellings[question.folded] }) where !tellings.contains(telling) {
            tellings.append(telling)
        }
        return tellings
    }
}

extension AnswerChain.Telling {
    /// Whether no fewer may have given an answer here than there.
    fileprivate func mayHold(_ answer: AnswerCount) -> Bool {
        guard !answers.isEmpty, answer.answer != AnswerMerging.others else { return true }
        let wanted = Set(answer.merged ?? [answer.answer])
        let holding = answers.filter {
            $0.answer == AnswerMerging.others || !wanted.isDisjoint(with: $0.merged ?? [$0.answer])
        }
        return holding.reduce(0) { $0 + $1.count } >= answer.count
    }
}

extension Figure {
    /// How many answered a closed question.
    var answered: Int? {
        (count?.reading.number ?? cell.reading.number).flatMap { $0.decimals == 0 ? $0.digits : nil }
    }
}
