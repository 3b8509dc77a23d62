import Guidance
import Model
import Pages

extension DocumentParts {
    /// The figures the unit looked at, with what can be said of each.
    static func figures(_ analysis: UnitAnalysis) -> [Block] {
        let measured = measured(analysis)
        return measured.isEmpty ? [] : [values(measured)]
    }

    /// Where the newest figures stand in their files.
    static func places(_ analysis: UnitAnalysis) -> [Block] {
        let shown = measured(analysis).filter { SmallGroup.mayShow($0.newest) }
        return shown.isEmpty ? [] : [places(shown, analysis)]
    }

    private static func measured(_ analysis: UnitAnalysis) -> [(indicator: Indicator, newest: Figure)] {
        analysis.indicators.compactMap { indicator in
            indicator.newest.map { (indicator: indicator, newest: $0) }
        }
    }

    private static func values(_ measured: [(indicator: Indicator, newest: Figure)]) -> Block {
        // What is the same in every row is said once.
        let periods = measured.map(\.newest.period).once
        let isOnePeriod = periods.count == 1
        let rows = measured.map { indicator, newest -> [Line] in
            let same = { (figures: [Figure]) in indicator.value(beside: newest, of: figures) }
            let earlier = indicator.own.dropLast().map { figure -> Line in
                [.data("\(figure.period): ")] + FigureWords.line(figure)
            }
            let verdict = SmallGroup.mayShow(newest) ? ComparisonWords.inShort(indicator) : []
            let period: [Line] = isOnePeriod ? [] : [.data(newest.period)]
            return [named(indicator)] + period
                + [
                    FigureWords.line(newest), FigureWords.line(same(indicator.municipality)),
                    FigureWords.line(same(indicator.nation)), earlier.isEmpty ? .data("–") : earlier.stacked,
                    verdict.words.isEmpty ? .data("–") : verdict,
                ]
        }
        let caption = Line.say(nb: "Tallene", nn: "Tala", en: "The figures")
        let period: [Line] = isOnePeriod ? [] : [.say(nb: "Periode", nn: "Periode", en: "Period")]
        let first = 1 + period.count
        return .table(
            Table(
                caption: isOnePeriod ? caption + .data(", \(periods[0])") : caption,
                header: [indicator] + period + [
                    .say(nb: "Enheten", nn: "Eininga", en: "The unit"),
                    .say(nb: "Kommunen", nn: "Kommunen", en: "Municipality"),
                    .say(nb: "Landet", nn: "Landet", en: "Whole country"),
                    .say(nb: "Enheten tidligere", nn: "Eininga tidlegare", en: "The unit in earlier years"),
                    .say(nb: "Hva vi kan si", nn: "Kva vi kan seie", en: "What we can say"),
                ], rows: rows, numeric: [first, first + 1, first + 2], items: measured.map(\.indicator.id.item)))
    }

    /// Only figures that may be shown: the raw text of a withheld one could say what is withheld.
    private static func places(
        _ shown: [(indicator: Indicator, newest: Figure)], _ analysis: UnitAnalysis
    ) -> Block {
        let hasSheets = shown.contains { $0.newest.sheet != nil }
        let rows = shown.map { indicator, newest -> [Line] in
            let source = indicator.source(of: newest)
            let file = analysis.sources[source]?.file.map { Line.data($0.name) } ?? []
            let sheet: [Line] = hasSheets ? [.data(newest.sheet ?? "–")] : []
            let place: [Line] = [
                .data(String(newest.row)), .data(String(newest.column)), .quoted(newest.raw),
                newest.count?.reading.number.map { .text($0.words) } ?? .data("–"),
            ]
            let cited: Line = [.item(source.item)]
            let places = file.words.isEmpty ? cited : file + .data(" (") + cited + .data(")")
            return [named(indicator), places] + sheet + place
        }
        let before: [Line] = [indicator, .say(nb: "Fil og kilde", nn: "Fil og kjelde", en: "File and source")]
        let sheet: [Line] = hasSheets ? [.say(nb: "Ark", nn: "Ark", en: "Sheet")] : []
        let place: [Line] = [
            .say(nb: "Rad", nn: "Rad", en: "Row"), .say(nb: "Kolonne", nn: "Kolonne", en: "Column"),
            .say(nb: "Teksten i fila", nn: "Teksten i fila", en: "Text in the file"),
            .say(
                nb:
                    "Hvor mange som står bak tallet",
                nn:
                    "Kor mange som står bak talet", en: "How many people the figure is based on"),
        ]
        let first = before.count + sheet.count
        return .table(
            Table(
                caption: .say(
                    nb: "Hvor de nyeste tallene står", nn: "Kvar dei nyaste tala står",
                    en: "Where to find the latest figures"),
                header: before + sheet + place, rows: rows, numeric: [first, first + 1, first + 3]))
    }

    /// «Barnets trivsel, snitt (indikator-1)».
    static func named(_ indicator: Indicator) -> Line {
        FigureSentence.name(indicator) + [.data(" ("), .item(indicator.id.item), .data(")")]
    }

    private static let indicator = Line.say(nb: "Indikator", nn: "Indikator", en: "Indicator")
}
