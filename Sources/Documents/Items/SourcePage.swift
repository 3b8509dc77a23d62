import Guidance
import Model
import Pages

/// The figures that were read from a source, as `show` lists them: the newest of each, and where it stands in the file.
enum SourcePage {
    /// A table with one row an indicator; nothing for what is no source and for sources without figures.
    static func blocks(_ read: [Indicator]) -> [Block] {
        let hasSheets = read.contains { $0.newest?.sheet != nil }
        let rows = read.compactMap { row($0, hasSheets: hasSheets) }
        guard !rows.isEmpty else { return [] }
        let before: [Text] = [
            Text(nb: "Indikator", nn: "Indikator", en: "Indicator"),
            Text(nb: "Periode", nn: "Periode", en: "Period"),
            Text(nb: "Dere", nn: "Hos dykk", en: "You"),
        ]
        let sheet = hasSheets ? [Text(nb: "Ark", nn: "Ark", en: "Sheet")] : []
        let place: [Text] = [
            Text(nb: "Rad", nn: "Rad", en: "Row"), Text(nb: "Kolonne", nn: "Kolonne", en: "Column"),
        ]
        let header = before + sheet + place
        return [
            .table(
                Table(
                    header: header.map { .text($0) }, rows: rows,
                    numeric: [2, header.count - 2, header.count - 1]))
        ]
    }

    private static func row(_ indicator: Indicator, hasSheets: Bool) -> [Line]? {
        guard let newest = indicator.newest else { return nil }
        let before: [Line] = [
            [.text(indicator.id.item.words), .data("  \(indicator.name)")], .data(newest.period),
            FigureWords.line(newest),
        ]
        let sheet: [Line] = hasSheets ? [.data(newest.sheet ?? "–")] : []
        return before + sheet + [.data(String(newest.row)), .data(String(newest.column))]
    }
}
