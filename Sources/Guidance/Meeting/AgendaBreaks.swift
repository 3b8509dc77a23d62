import Model

/// The breaks of a meeting, each laid where the work best bears one.
struct AgendaBreaks {
    private let lengths: [Int]

    init(_ lengths: [Int]) { self.lengths = lengths }

    /// The lines with the breaks among them: when the groups have told, so that two can tidy what they said, or between
    /// turns.
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
    /// Nobody needs a break before so many minutes of work after a meal.
    private static let apart = 20

    /// The length of the break before a line, by the line's place: the long one in the middle, the short ones about it.
    private func places(among lines: [Agenda.Line]) -> [Int: Int] {
        let starts = lines.indices.map { lines.prefix($0).map(\.minutes).total }
        let whole = lines.map(\.minutes).total
        let free = lines.indices.filter { isPlace($0, lines) }
        func nearest(to minute: Int, among places: [Int]) -> Int? {
            places.min { (abs(starts[$0] - minute), $0) < (abs(starts[$1] - minute), $1) }
        }
        let short = lengths.filter { $0 < AgendaBreaks.long }
        guard let long = lengths.first(where: { $0 >= AgendaBreaks.long }),
            let middle = nearest(to: whole / 2, among: free)
        else { return spread(short, 0..<whole, among: free, starts) }
        let morning = spread(
            Array(short.prefix(short.count / 2)), 0..<starts[middle], among: free.filter { $0 < middle }, starts)
        let afternoon = spread(
            Array(short.dropFirst(short.count / 2)), starts[middle]..<whole,
            among: free.filter { starts[$0] - starts[middle] >= AgendaBreaks.apart }, starts)
        return morning.merging(afternoon) { first, _ in first }.merging([middle: long]) { first, _ in first }
    }

    /// Breaks spread over a stretch of minutes, each in the free place nearest to where it would lie best.
    private func spread(
        _ lengths: [Int], _ stretch: Range<Int>, among free: [Int], _ starts: [Int]
    ) -> [Int: Int] {
        var taken: [Int: Int] = [:]
        for (number, length) in lengths.enumerated() {
            let wanted = stretch.lowerBound + stretch.count * (number + 1) / (lengths.count + 1)
            let left = free.filter { taken[$0] == nil }
            let place = left.min { (abs(starts[$0] - wanted), $0) < (abs(starts[$1] - wanted), $1) }
            if let place { taken[place] = length }
        }
        return taken
    }

    private func isPlace(_ place: Int, _ lines: [Agenda.Line]) -> Bool {
        switch lines[place].step {
        case .look, .decide: place > 0
        default: false
        }
    }
}
