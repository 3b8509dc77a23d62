import Guidance
import Model
import Pages

/// The figures that were read from a source, as `show` lists them: the newest of each, and where it stands in the file.
enum SourcePage {
    /// A table with one row an indicator; nothing for what is no source and for sources without figures.
    static func blocks(_ item: ItemID, of analysis: UnitAnalysis) -> [Block] {
        guard let source = ID<Source>(item) else { return [] }
        let rows = analysis.indicators.filter { $0.source == source }.compactMap(row)
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                Table(
                    header: [
                        .text(Text(nb: "Indikator", nn: "Indikator", en: "Indicator")),
                        .text(Text(nb: "Periode", nn: "Periode", en: "Period")),
                        .text(Text(nb: "Dere", nn: "De", en: "You")), .text(Text(nb: "Rad", nn: "Rad", en: "Row")),
                        .text(Text(nb: "Kolonne", nn: "Kolonne", en: "Column")),
                    ], rows: rows, numeric: [2, 3, 4]))
        ]
    }

    private static func row(_ indicator: Indicator) -> [Line]? {
        guard let newest = indicator.newest else { return nil }
        return [
            [.text(indicator.id.item.words), .data("  \(indicator.name)")], .data(newest.period),
            FigureWords.line(newest), .data(String(newest.row)), .data(String(newest.column)),
        ]
    }
}
