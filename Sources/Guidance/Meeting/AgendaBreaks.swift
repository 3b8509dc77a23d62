import Model

/// The breaks of a meeting, each laid where the work best bears one.
struct AgendaBreaks {
    private let lengths: [Int]

    init(_ lengths: [Int]) { self.lengths = lengths }

    /// The lines with the breaks among them: before the groups tell, so that two can tidy what they said, or between turns.
    func placed(among lines: [Agenda.Line]) -> [Agenda.Line] {
        let breaks = places(among: lines)
        // A break there was no place for is given to the talk.
        var left = lengths.total - breaks.values.reduce(0, +)
        var all: [Agenda.Line] = []
        for (place, line) in lines.enumerated() {
            if let length = breaks[place] {
                let step: AgendaStep = length >= AgendaBreaks.long ? .lunch : .pause
                all.append(Agenda.Line(step: step, part: nil, turn: 1, turns: 1, minutes: length))
            }
            let more = line.step == .talk ? left : 0
            left -= more
            all.append(
                Agenda.Line(
                    step: line.step, part: line.part, turn: line.turn, turns: line.turns,
                    minutes: line.minutes + more))
        }
        return all
    }

    /// A break of so many minutes is one to eat in.
    private static let long = 30

    /// The length of the break before a line, by the line's place: the long one in the middle, the short ones about it.
    private func places(among lines: [Agenda.Line]) -> [Int: Int] {
        let whole = lines.map(\.minutes).total
        let short = lengths.filter { $0 < AgendaBreaks.long }
        let long = lengths.filter { $0 >= AgendaBreaks.long }
        let order = short.prefix(short.count / 2) + long + short.dropFirst(short.count / 2)
        var taken: [Int: Int] = [:]
        var previous = 0
        for (number, length) in order.enumerated() {
            let wanted = whole * (number + 1) / (order.count + 1)
            guard let place = nearest(to: wanted, lines, after: previous) else { continue }
            taken[place] = length
            previous = place
        }
        return taken
    }

    /// The place nearest to a minute, later than another: before a line.
    private func nearest(to minute: Int, _ lines: [Agenda.Line], after previous: Int) -> Int? {
        var passed = 0
        var best: (place: Int, far: Int)?
        for (place, line) in lines.enumerated() {
            if place > previous, isPlace(place, lines) {
                let far = abs(passed - minute)
                if best.map({ far < $0.far }) ?? true { best = (place, far) }
            }
            passed += line.minutes
        }
        return best?.place
    }

    private func isPlace(_ place: Int, _ lines: [Agenda.Line]) -> Bool {
        switch lines[place].step {
        case .look, .plenary: place > 0
        case .decide: lines[place - 1].step == .talk
        default: false
        }
    }
}
