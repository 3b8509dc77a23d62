import Evidence
import Guidance
import Model
import Pages

/// What is said of a file that says something else than an earlier one.
enum CorrectionWords {
    static func different(_ file: String, _ count: Int) -> Text {
        Text(
            nb: count == 1
                ? "Ett tall i \(file) er et annet enn det som ligger inne:"
                : "\(count) tall i \(file) er andre enn de som ligger inne:",
            nn: count == 1
                ? "Eitt tal i \(file) er eit anna enn det som ligg inne:"
                : "\(count) tal i \(file) er andre enn dei som ligg inne:",
            en: "Figures in \(file) that differ from those already here: \(count).")
    }

    /// «indikator-2  Engelsk, 5. årstrinn, kommunen (2024-25): 49 → 50».
    static func line(_ correction: SourceMerge.Correction) -> Line {
        let period = correction.after.period.isEmpty ? "" : " (\(correction.after.period))"
        return [.data("  "), .text(correction.indicator.item.words), .data("  \(correction.name)")]
            + [.text(holder(correction.holder)), .data("\(period): ")]
            + words(correction.before) + .data(" → ")
            + words(correction.after.shown(beside: correction.before))
    }

    /// The figure and how many are behind it: either may be what is different.
    private static func words(_ figure: Figure) -> Line {
        guard SmallGroup.mayShow(figure), let count = figure.count?.reading.number, figure.answers == nil else {
            return FigureWords.line(figure)
        }
        return FigureWords.line(figure) + [.data(" (n = "), .text(count.words), .data(")")]
    }

    private static func holder(_ holder: SourceMerge.Holder) -> Text {
        switch holder {
        case .own: Text(alike: "")
        case .municipality: Text(nb: ", kommunen", nn: ", kommunen", en: ", municipality")
        case .county: Text(nb: ", fylket", nn: ", fylket", en: ", county")
        case .nation: Text(nb: ", landet", nn: ", landet", en: ", national")
        }
    }

    static let sure = Text(
        nb: "Skal de nye tallene gjelde? De gamle blir liggende i historikken. (ja/nei)",
        nn: "Skal dei nye tala gjelde? Dei gamle blir liggjande i historikken. (ja/nei)",
        en: "Do you want to use the new figures? The old ones stay in the history. (yes/no)")

    static let sureHelp = Text(
        nb: "Ja tar inn tallene i den nye fila. Nei lar alt stå som det er.",
        nn: "Ja tek inn tala i den nye fila. Nei lèt alt stå som det er.",
        en: "Yes uses the figures in the new file. No leaves everything as it is.")

    static let leftAlone = Text(
        nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing was changed.")

    static func confirm(_ file: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "Ingenting er endret. Skal de nye tallene gjelde, skriv kommandoen på nytt med --ja. "
                    + "De gamle blir liggende i historikken.",
                nn: "Ingenting er endra. Skal dei nye tala gjelde, skriv kommandoen på nytt med --ja. "
                    + "Dei gamle blir liggjande i historikken.",
                en: "Nothing was changed. To use the new figures, type the command again with --yes. "
                    + "The old ones stay in the history."))
    }
}
