public import Model
public import Pages

/// An indicator's own figures over the years as a picture, beside its municipality's, its county's and the nation's.
public enum IndicatorChart {
    /// What the indicator's own figures are called within a sentence.
    public static let you = Text(nb: "dere", nn: "de", en: "you")

    /// The picture.
    ///
    /// - Parameters:
    ///   - indicator: The indicator.
    ///   - own: What its own figures are called.
    ///   - alternative: What it shows in words, where the words around it call for others than the picture's own.
    /// - Returns: The block; `nil` where it would have no two numbers to hold against each other.
    public static func block(_ indicator: Indicator, own: Text = you, alternative: Line? = nil) -> Block? {
        let all: [(Chart.Whose, Text, [Figure])] = [
            (.own, own, indicator.own),
            (.municipality, Text(nb: "kommunen", nn: "kommunen", en: "municipality"), indicator.municipality),
            (.county, Text(nb: "fylket", nn: "fylket", en: "county"), indicator.county ?? []),
            (.nation, Text(nb: "landet", nn: "landet", en: "national"), indicator.nation),
        ]
        // A sum of a whole municipality is nothing to hold a unit's own count against.
        let columns = all.filter { $0.0 == .own || !indicator.isCount }
        let periods = periods(columns.map { $0.2.map(\.period) })
        let series = columns.filter { !$0.2.isEmpty }.map { whose, name, figures in
            Chart.Series(whose, name, periods.map { period in value(figures.first { $0.period == period }) })
        }
        let known = series.flatMap(\.values).count { if case .number = $0 { true } else { false } }
        guard known > 1, series.first?.whose == .own else { return nil }
        let scale = indicator.scale.map { ($0.lowest.double, $0.highest.double) }
        let chart = Chart(
            title: .data(indicator.name)
                + (indicator.namesMeasure ? [] : .data(" (") + .text(indicator.measure) + .data(")")),
            periods: periods, series: series, scale: scale.flatMap { $0 < $1 ? $0...$1 : nil })
        return .figure(chart, alternative: alternative ?? chart.words)
    }

    private static func value(_ figure: Figure?) -> Chart.Value {
        guard let figure else { return .missing }
        guard SmallGroup.mayShow(figure), let number = figure.reading.number else { return .withheld }
        return .number(number, margin: figure.uncertainty?.reading.number)
    }

    /// All periods once; each list is in order of time, so that what only a later one has follows what it follows there.
    private static func periods(_ lists: [[String]]) -> [String] {
        var all: [String] = []
        for list in lists {
            var next = 0
            for period in list {
                if let place = all.firstIndex(of: period) {
                    next = place + 1
                } else {
                    all.insert(period, at: next)
                    next += 1
                }
            }
        }
        return all
    }
}
