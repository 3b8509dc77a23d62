import Evidence
import Guidance
import Model
import Pages

/// What is said of a file that says something else than an earlier one.
enum CorrectionWords {
    static func different(_ file: String, _ count: Int) -> Text {
        Text(
            nb: count == 1
                ? "Ett tall i \(file) stemmer ikke med det dere har fra før:"
                : "\(count) tall i \(file) stemmer ikke med dem dere har fra før:",
            nn: count == 1
                ? "Eitt tal i \(file) stemmer ikkje med det de har frå før:"
                : "\(count) tal i \(file) stemmer ikkje med dei de har frå før:",
            en: count == 1
                ? "1 figure in \(file) differs from the one you already have:"
                : "\(count) figures in \(file) differ from those you already have:")
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
        nb: "Skal de nye tallene gjelde? De gamle blir værende i historikken. (ja/nei)",
        nn: "Skal dei nye tala gjelde? Dei gamle blir verande i historikken. (ja/nei)",
        en: "Do you want to use the new figures? The old ones stay in the history. (yes/no)")

    static let sureHelp = Text(
        nb: "Svarer dere ja, blir tallene i den nye fila hentet inn. Svarer dere nei, blir alt som det er.",
        nn: "Svarer de ja, blir tala i den nye fila henta inn. Svarer de nei, blir alt som det er.",
        en: "If you answer yes, the figures in the new file are used. If you answer no, everything stays as it is."
    )

    static let leftAlone = Text(
        nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing was changed.")

    static func confirm(_ file: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb:
                    "Ingenting er endret. Hvis de nye tallene skal gjelde, skriver dere kommandoen på nytt med --ja. "
                    + "De gamle blir værende i historikken.",
                nn:
                    "Ingenting er endra. Om dei nye tala skal gjelde, skriv de kommandoen på nytt med --ja. Dei gamle "
                    + "blir verande i historikken.",
                en: "Nothing was changed. To use the new figures, type the command again with --yes. "
                    + "The old ones stay in the history."))
    }
}
