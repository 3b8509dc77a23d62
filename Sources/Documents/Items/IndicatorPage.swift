import Guidance
import Model
import Pages

/// An indicator as `show` shows it: its values over the years beside its municipality's, its county's and the nation's,
/// and what they let anybody say.
enum IndicatorPage {
    static func blocks(_ indicator: Indicator) -> [Block] {
        let verdicts = ComparisonWords.lines(indicator)
        let picture = IndicatorChart.block(indicator).map { [$0] } ?? []
        return picture + [.table(table(indicator))] + notes(indicator)
            + (verdicts.isEmpty ? [] : [.list(verdicts.map { Block.Item($0) }, numbered: false)])
    }

    private static func table(_ indicator: Indicator) -> Table {
        let county = indicator.county ?? []
        let hasSheets = indicator.own.contains { $0.sheet != nil }
        let rows = indicator.own.map { figure -> [Line] in
            let beside = { (figures: [Figure]) in FigureWords.line(indicator.value(beside: figure, of: figures)) }
            return [.data(figure.period), FigureWords.line(figure), beside(indicator.municipality)]
                + (county.isEmpty ? [] : [beside(county)]) + [beside(indicator.nation), count(figure)]
                + (hasSheets ? [.data(figure.sheet ?? "–")] : []) + [
                    .data("\(figure.row)"), .data("\(figure.column)"),
                ]
        }
        let header: [Text] =
            [
                Text(nb: "Periode", nn: "Periode", en: "Period"), Text(nb: "Dere", nn: "Hos dykk", en: "You"),
                Text(nb: "Kommunen", nn: "Kommunen", en: "Municipality"),
            ] + (county.isEmpty ? [] : [Text(nb: "Fylket", nn: "Fylket", en: "County")])
            + [
                Text(nb: "Landet", nn: "Landet", en: "Whole country"),
                Text(nb: "Antall", nn: "Kor mange det gjeld", en: "Number"),
            ]
            + (hasSheets ? [Text(nb: "Ark", nn: "Ark", en: "Sheet")] : [])
            + [Text(nb: "Rad", nn: "Rad", en: "Row"), Text(nb: "Kolonne", nn: "Kolonne", en: "Column")]
        return Table(
            caption: caption(indicator), header: header.map { .text($0) }, rows: rows,
            numeric: Set(1..<header.count))
    }

    private static func count(_ figure: Figure) -> Line {
        guard SmallGroup.mayShow(figure), let count = figure.count?.reading.number else { return .data("–") }
        return .text(count.words)
    }

    /// «Antall barn», «Score (fra 1 til 5, høyere er bedre)», «Snitt (skalaen er ikke oppgitt)».
    private static func caption(_ indicator: Indicator) -> Line {
        let direction = indicator.direction == .neither ? nil : indicator.direction.label
        let more = [ScaleWords.inShort(indicator), direction].compactMap(\.self)
        guard let first = more.first else { return .text(indicator.measure) }
        let rest = more.dropFirst().reduce(Line([])) { $0 + .data(", ") + .text($1) }
        return .text(indicator.measure) + .data(" (") + .text(first) + rest + .data(")")
    }

    /// What the file says beside values: that a year cannot be compared with those before it.
    private static func notes(_ indicator: Indicator) -> [Block] {
        indicator.own.compactMap { figure in figure.note.map { .note(.data("\(figure.period): \($0)")) } }
    }
}
