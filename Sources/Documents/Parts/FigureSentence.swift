import Guidance
import Model
import Pages

/// An indicator's newest figure as a sentence, with what can and cannot be said of it beside it.
enum FigureSentence {
    /// «Barnets trivsel, snitt: 4,1 i 2025, kommunen 4,5, landet 4,5. 38 er med. Skalaen går fra 1 til 5. Fila oppgir ikke
    /// spredning. Vi kan ikke si om forskjellen skyldes tilfeldigheter.»; `nil` where there is no figure.
    static func line(_ indicator: Indicator) -> Line? {
        guard let newest = indicator.newest else { return nil }
        let start =
            name(indicator) + .data(": ") + FigureWords.line(newest)
            + (newest.period.isEmpty ? [] : .say(nb: " i ", nn: " i ", en: " in ") + .data(newest.period))
        guard SmallGroup.mayShow(newest) else { return start + .data(".") }
        let others: [(Text, [Figure])] = [
            (Text(nb: ", kommunen ", nn: ", kommunen ", en: ", municipality "), indicator.municipality),
            (Text(nb: ", landet ", nn: ", landet ", en: ", whole country "), indicator.nation),
        ]
        let beside = others.reduce(Line([])) { line, other in
            guard let figure = indicator.value(beside: newest, of: other.1) else { return line }
            return line + .text(other.0) + FigureWords.line(figure)
        }
        let verdict = ComparisonWords.inShort(indicator)
        return start + beside + .data(".") + count(newest) + scale(indicator)
            + (verdict.words.isEmpty ? [] : .data(" ") + verdict + end(of: verdict))
    }

    /// «Barnets trivsel, snitt».
    static func name(_ indicator: Indicator) -> Line {
        .data(indicator.name) + (indicator.namesMeasure ? [] : .data(", ") + .text(indicator.measure))
    }

    private static func count(_ newest: Figure) -> Line {
        guard let count = newest.count?.reading.number else { return [] }
        return .data(" ") + .text(count.words)
            + .say(
                nb: " personer står bak tallet.", nn: " personar står bak talet.",
                en: " people are included in the figure.")
    }

    private static func scale(_ indicator: Indicator) -> Line {
        ScaleWords.sentence(indicator).map { .data(" ") + .text($0) } ?? []
    }

    /// A full stop after words that have none.
    private static func end(of line: Line) -> Line { line.string(in: .nb).hasSuffix(".") ? [] : .data(".") }
}
