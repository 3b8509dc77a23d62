import Guidance
import Model
import Pages

extension DocumentParts {
    /// The figures the unit looked at, and where each of the newest stands in its file.
    static func figures(_ analysis: UnitAnalysis) -> [Block] {
        let measured = analysis.indicators.compactMap { indicator in
            indicator.newest.map { (indicator: indicator, newest: $0) }
        }
        guard !measured.isEmpty else { return [] }
        let shown = measured.filter { SmallGroup.mayShow($0.newest) }
        return [values(measured)] + (shown.isEmpty ? [] : [places(shown, analysis)])
    }

    private static func values(_ measured: [(indicator: Indicator, newest: Figure)]) -> Block {
        let rows = measured.map { indicator, newest -> [Line] in
            let same = { (figures: [Figure]) in figures.first { $0.period == newest.period } }
            let earlier = indicator.own.dropLast().map { figure -> Line in
                [.data("\(figure.period): ")] + FigureWords.line(figure)
            }
            return [
                [.text(indicator.id.item.words), .data(" \(indicator.name) (\(indicator.measuredIn))")],
                .data(newest.period), FigureWords.line(newest), FigureWords.line(same(indicator.municipality)),
                FigureWords.line(same(indicator.nation)), earlier.isEmpty ? .data("–") : .joined(earlier),
            ]
        }
        return .table(
            Table(
                caption: .say(nb: "Tallene", nn: "Tala", en: "The figures"),
                header: [
                    indicator, .say(nb: "Periode", nn: "Periode", en: "Period"),
                    .say(nb: "Enheten", nn: "Eininga", en: "The unit"),
                    .say(nb: "Kommunen", nn: "Kommunen", en: "Municipality"),
                    .say(nb: "Landet", nn: "Landet", en: "Nation"),
                    .say(nb: "Enheten tidligere", nn: "Eininga tidlegare", en: "The unit earlier"),
                ], rows: rows, numeric: [2, 3, 4]))
    }

    /// Only figures that may be shown: the raw text of a withheld one could say what is withheld.
    private static func places(
        _ shown: [(indicator: Indicator, newest: Figure)], _ analysis: UnitAnalysis
    ) -> Block {
        let rows = shown.map { indicator, newest -> [Line] in
            let source = indicator.source(of: newest)
            let file = analysis.sources[source]?.file.map { Line.data(", \($0.name)") } ?? []
            return [
                .text(indicator.id.item.words), .text(source.item.words) + file,
                .data(String(newest.row)), .data(String(newest.column)), .quoted(newest.raw),
                newest.count?.reading.number.map { .text($0.words) } ?? .data("–"),
            ]
        }
        return .table(
            Table(
                caption: .say(
                    nb: "Hvor de nyeste tallene står", nn: "Kvar dei nyaste tala står",
                    en: "Where the newest figures stand"),
                header: [
                    indicator, .say(nb: "Kilde og fil", nn: "Kjelde og fil", en: "Source and file"),
                    .say(nb: "Rad", nn: "Rad", en: "Row"), .say(nb: "Kolonne", nn: "Kolonne", en: "Column"),
                    .say(nb: "Teksten i fila", nn: "Teksten i fila", en: "Text in the file"),
                    .say(nb: "Hvor mange bak tallet", nn: "Kor mange bak talet", en: "How many behind it"),
                ], rows: rows, numeric: [2, 3, 5]))
    }

    private static let indicator = Line.say(nb: "Indikator", nn: "Indikator", en: "Indicator")
}
