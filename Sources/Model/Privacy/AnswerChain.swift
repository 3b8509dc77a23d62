/// What was told of one question by the same people at different times: first by some, then by them and others.
///
/// Whoever has both can take the one from the other and has the answers of those who came between. So a later telling is
/// held against every earlier one, by exact elimination: nothing that the equations tell may be about fewer than five.
struct AnswerChain {
    /// One telling of the question.
    struct Telling: Hashable {
        /// How many answered.
        let answered: Int
        /// What was told; empty where nothing but how many.
        let answers: [AnswerCount]
    }

    let order: AnswerOrder
    let minimum: Int
    /// What was told before.
    let earlier: [Telling]

    /// The answers of a new telling that may stand beside the earlier ones, put together as far as it takes; `nil`
    /// where none may.
    func told(_ answers: [AnswerCount], answered: Int) -> [AnswerCount]? {
        let known = earlier.filter { !$0.answers.isEmpty }
        guard !known.isEmpty else { return answers }
        if order == .ticks {
            let kept = answers.filter { answer in
                // Each box is a question of its own: ticked or not.
                let same = known.map { telling in
                    Telling(
                        answered: telling.answered, answers: telling.answers.filter { $0.answer == answer.answer })
                }
                return isSafe([answer], answered, same.filter { !$0.answers.isEmpty })
            }
            return kept.isEmpty ? nil : kept
        }
        if isSafe(answers, answered, known) { return answers }
        // Those who came between are too few for anything: no division can help.
        if known.contains(where: { (1..<minimum).contains(abs($0.answered - answered)) }) { return nil }
        return coarser(answers).first { isSafe($0, answered, known) }
    }

    /// Every way to put more together, the finest first; on a scale never the one side of its middle with the other.
    private func coarser(_ answers: [AnswerCount]) -> [[AnswerCount]] {
        guard order == .scale else {
            let rare = answers.sorted { $0.count < $1.count }
            return (2..<max(2, answers.count)).map { count in
                let names = Set(rare.prefix(count).map(\.answer) + [AnswerMerging.others])
                let rest = answers.filter { names.contains($0.answer) }.reduce(0) { $0 + $1.count }
                return answers.filter { !names.contains($0.answer) }
                    + [AnswerCount(answer: AnswerMerging.others, count: rest)]
            }
        }
        guard (2...Self.mostDivided).contains(answers.count) else { return [] }
        let sides = AnswerScale.sides(of: answers)
        // Each bit is a border between neighbours.
        let ways = (1..<(1 << (answers.count - 1)) - 1).sorted { $0.nonzeroBitCount > $1.nonzeroBitCount }
        return ways.compactMap { borders in
            var divided: [AnswerCount] = []
            var start = 0
            for place in 1...answers.count
            where place == answers.count || borders & (1 << (place - 1)) != 0 {
                guard !AnswerMerging.cross(sides[start..<place]) else { return nil }
                divided.append(AnswerMerging.joined(answers[start..<place]))
                start = place
            }
            return divided
        }
    }

    /// More answers than this on a scale are not divided in every way.
    private static let mostDivided = 9

    /// Whether nothing about fewer than the smallest follows from a telling and the earlier ones.
    func isSafe(_ answers: [AnswerCount], _ answered: Int, _ known: [Telling]) -> Bool {
        // Equal numbers are the same people.
        let tellings = (known + [Telling(answered: answered, answers: answers)]).sorted {
            $0.answered < $1.answered
        }
        let steps = tellings.map(\.answered).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        let names = names(of: answers, known)
        // The last column is all answers without a name of their own; of ticks, those who did not tick.
        let width = names.count + 1
        var span = LinearSpan(unknowns: steps.count * width)
        func factors(_ from: Int, _ to: Int, _ columns: Set<Int>) -> [Int] {
            (0..<steps.count * width).map {
                (from...to).contains($0 / width) && columns.contains($0 % width) ? 1 : 0
            }
        }
        for (place, step) in steps.enumerated() {
            span.add(factors(0, place, Set(0..<width)), equals: step)
            for telling in tellings where telling.answered == step {
                for answer in telling.answers {
                    span.add(factors(0, place, columns(of: answer, telling, names)), equals: answer.count)
                }
            }
        }
        let told = tellings.flatMap { telling in telling.answers.map { columns(of: $0, telling, names) } }
        let parts = parts(width).union(told)
        for from in steps.indices {
            for to in from..<steps.count {
                let all = steps[to] - (from > 0 ? steps[from - 1] : 0)
                for part in parts {
                    guard let value = span.value(of: factors(from, to, part)) else { continue }
                    if !AnswerMerging.mayTell(value, of: all, minimum) || value < 0 || value > all { return false }
                }
            }
        }
        return true
    }

    private func names(of answers: [AnswerCount], _ known: [Telling]) -> [String] {
        var names: [String] = []
        for answer in answers + known.flatMap(\.answers) {
            for name in answer.merged ?? [answer.answer]
            where name != AnswerMerging.others && !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }

    /// The columns an answer stands for: what was put together under no name is all that has none in its telling.
    private func columns(of answer: AnswerCount, _ telling: Telling, _ names: [String]) -> Set<Int> {
        if answer.answer == AnswerMerging.others {
            let named = Set(telling.answers.flatMap { $0.merged ?? [$0.answer] })
            return Set(names.indices.filter { !named.contains(names[$0]) } + [names.count])
        }
        let own = Set(answer.merged ?? [answer.answer])
        return Set(names.indices.filter { own.contains(names[$0]) })
    }

    /// The parts of the answers that somebody could be recognised in: neighbours of a scale, single answers.
    private func parts(_ width: Int) -> Set<Set<Int>> {
        guard order == .scale else { return Set((0..<width).map { [$0] }) }
        let runs = (0..<width).flatMap { from in (from..<width).map { Set(from...$0) } }
        return Set(runs.filter { $0.count < width })
    }
}
