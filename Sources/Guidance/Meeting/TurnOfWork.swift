import Model

/// One turn of individual, group and plenary, and how its minutes are shared (O; IGP as our method).
struct TurnOfWork {
    let steps: [(AgendaStep, Int)]

    init(minutes: Int, groups: Int) {
        let kinds = TurnOfWork.kinds(groups: groups)
        let floors = kinds.map { $0.least(groups: groups) }
        let spare = max(0, minutes - floors.total)
        var given = Share.weighted(spare, by: kinds.map(\.weight))
        // What is done in silence gets no better by taking long: the rest goes to the talk.
        var over = 0
        for place in kinds.indices {
            let most = kinds[place].most - floors[place]
            over += max(0, given[place] - most)
            given[place] = min(given[place], most)
        }
        let talk = kinds.firstIndex { $0.step == .talk } ?? 0
        given[talk] += over
        steps = zip(kinds, zip(floors, given)).map { ($0.step, $1.0 + $1.1) }
    }

    /// The fewest minutes of a turn.
    static func least(groups: Int) -> Int { kinds(groups: groups).map { $0.least(groups: groups) }.total }

    private struct Kind {
        let step: AgendaStep
        let floor: Int
        let weight: Int
        let most: Int

        /// In plenary every group speaks a minute at least.
        func least(groups: Int) -> Int { step == .plenary ? max(floor, groups) : floor }
    }

    /// One group alone has nobody to tell.
    private static func kinds(groups: Int) -> [Kind] {
        let all = [
            Kind(step: .look, floor: 1, weight: 10, most: 15), Kind(step: .alone, floor: 2, weight: 15, most: 10),
            Kind(step: .round, floor: 2, weight: 25, most: 30),
            Kind(step: .talk, floor: 2, weight: 20, most: .max),
            Kind(step: .plenary, floor: 2, weight: 20, most: .max),
            Kind(step: .decide, floor: 2, weight: 10, most: 20),
        ]
        return groups > 1 ? all : all.filter { $0.step != .plenary }
    }
}

/// Whole minutes shared so that they add up.
enum Share {
    /// Parts as alike as can be, the first ones the longer.
    static func even(_ minutes: Int, among parts: Int) -> [Int] {
        guard parts > 0 else { return [] }
        return (0..<parts).map { minutes / parts + ($0 < minutes % parts ? 1 : 0) }
    }

    /// Parts by weight; what is left over goes to the largest remainders, the first of equal ones.
    static func weighted(_ minutes: Int, by weights: [Int]) -> [Int] {
        let whole = max(1, weights.total)
        var shares = weights.map { minutes * $0 / whole }
        let order = weights.indices.sorted { left, right in
            let (first, second) = (minutes * weights[left] % whole, minutes * weights[right] % whole)
            return first == second ? left < right : first > second
        }
        for place in order.prefix(minutes - shares.total) { shares[place] += 1 }
        return shares
    }

    /// How many turns the minutes of a part are enough for: nobody works at one for more than an hour and a half.
    static func turns(of minutes: Int, groups: Int) -> Int {
        max(1, min((minutes + 44) / 90, minutes / TurnOfWork.least(groups: groups)))
    }
}
