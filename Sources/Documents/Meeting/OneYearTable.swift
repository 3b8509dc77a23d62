import Guidance
import Model
import Pages

/// Figures of one year only, which a picture would show as single points, in a small table.
enum OneYearTable {
    /// The table; nothing where no figure may be shown.
    static func blocks(_ indicators: [Indicator]) -> [Block] {
        let rows = indicators.prefix(5).compactMap(row)
        return rows.isEmpty ? [] : [.table(Table(header: header, rows: rows, numeric: [2, 3, 4]))]
    }

    private static let header = [
        Line.say(nb: "Tall", nn: "Tal", en: "Figure"), .say(nb: "Periode", nn: "Periode", en: "Period"),
        .say(nb: "Vi", nn: "Vi", en: "Us"), .say(nb: "Kommunen", nn: "Kommunen", en: "Municipality"),
        .say(nb: "Landet", nn: "Landet", en: "Whole country"),
    ]

    private static func row(_ indicator: Indicator) -> [Line]? {
        guard let newest = indicator.newest, SmallGroup.mayShow(newest) else { return nil }
        return [
            FigureSentence.name(indicator), .data(newest.period), FigureWords.line(newest),
            FigureWords.line(indicator.value(beside: newest, of: indicator.municipality)),
            FigureWords.line(indicator.value(beside: newest, of: indicator.nation)),
        ]
    }
}
