import Model

/// The part of the numbers that a picture shows, with marks at even numbers.
struct ChartRange {
    /// The lowest number shown.
    let low: Double
    /// The highest number shown.
    let high: Double
    /// The numbers that are marked.
    let marks: [Quantity]

    /// Finds the range: the whole of a scale that people answer on (1–5), so that a small difference looks small; the
    /// whole of a longer one where the numbers fill much of it; from 0 where they are near it; else the numbers with a
    /// little room.
    init(_ chart: Chart) {
        var (low, high) = Self.extent(of: chart)
        if low == high {
            let room = max(abs(low) * 0.1, 0.5)
            low -= room
            high += room
        }
        if let scale = chart.scale, Self.isWhole(scale, high - low) {
            (low, high) = (min(low, scale.lowerBound), max(high, scale.upperBound))
        } else if low > 0, low <= 0.4 * high {
            low = 0
        }
        let (step, decimals) = Self.step((high - low) / 4)
        var first = (low / step).rounded(.down)
        var last = (high / step).rounded(.up)
        if let scale = chart.scale {
            // Room beyond what there can be would be read as something that nobody reached.
            if low >= scale.lowerBound { first = max(first, (scale.lowerBound / step).rounded(.down)) }
            if high <= scale.upperBound { last = min(last, (scale.upperBound / step).rounded(.up)) }
        }
        let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        self.low = first * step
        self.high = max(last, first + 1) * step
        marks = (Int(first)...Int(max(last, first + 1))).map {
            Quantity(Int((Double($0) * step * power).rounded()), decimals: decimals)
        }
    }

    /// Where a number lies, from 0 at the lowest to 1 at the highest.
    func part(_ number: Double) -> Double { (number - low) / (high - low) }

    private static func isWhole(_ scale: ClosedRange<Double>, _ filled: Double) -> Bool {
        let length = scale.upperBound - scale.lowerBound
        return length <= 10 || filled >= 0.3 * length
    }

    private static func extent(of chart: Chart) -> (Double, Double) {
        var ends: [Double] = []
        for case .number(let number, let margin) in chart.series.flatMap(\.values) {
            ends += [number.double - (margin?.double ?? 0), number.double + (margin?.double ?? 0)]
        }
        // A picture of counts with fifteen digits needs no marks that are exact.
        let largest = 1e15
        return (max(ends.min() ?? 0, -largest), min(ends.max() ?? 1, largest))
    }

    /// The even step that is no smaller than this: 1, 2 or 5 with zeros behind or before it.
    private static func step(_ least: Double) -> (step: Double, decimals: Int) {
        var power = 1.0
        var decimals = 0
        while power < least / 10 { power *= 10 }
        while power > least, decimals < 6 {
            power /= 10
            decimals += 1
        }
        for factor in [1.0, 2, 5] where power * factor >= least { return (power * factor, decimals) }
        return (power * 10, max(0, decimals - 1))
    }
}
