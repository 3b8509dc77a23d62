public import Model
public import Pages

/// The unit's newest figures beside its municipality's and the nation's, as they are put before a group.
public enum IndicatorTable {
    /// A table with one row an indicator; nothing where there are no indicators.
    public static func blocks(_ analysis: UnitAnalysis, _ surroundings: Surroundings) -> [Block] {
        let rows = analysis.indicators.compactMap { row($0, among: analysis) }
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                Table(
                    header: [
                        .text(Text(nb: "Indikator", nn: "Indikator", en: "Indicator")),
                        .text(Text(nb: "Periode", nn: "Periode", en: "Period")),
                        .text(Text(nb: "Dere", nn: "Hos dykk", en: "You")),
                        .text(Text(nb: "Kommunen", nn: "Kommunen", en: "Municipality")),
                        .text(Text(nb: "Landet", nn: "Landet", en: "National")),
                    ], rows: rows, numeric: [2, 3, 4]))
        ]
    }

    private static func row(_ indicator: Indicator, among analysis: UnitAnalysis) -> [Line]? {
        guard let newest = indicator.newest else { return nil }
        return [
            [.text(indicator.id.item.words), .data("  \(indicator.name)")],
            .data(newest.period),
            FigureWords.line(newest),
            FigureWords.line(indicator.value(beside: newest, of: indicator.municipality)),
            FigureWords.line(indicator.value(beside: newest, of: indicator.nation)),
        ]
    }
}

/// A figure as people read it.
public enum FigureWords {
    /// The number with the file's own margin; that it is withheld; or «–» where there is none.
    public static func line(_ figure: Figure?) -> Line {
        guard let figure else { return .data("–") }
        guard SmallGroup.mayShow(figure), let number = figure.reading.number else {
            return .text(Text(nb: "skjermet", nn: "skjerma", en: "withheld"))
        }
        if let answers = figure.toldAnswers {
            return answers.isEmpty ? .text(undivided(number.words)) : distribution(answers)
        }
        guard let margin = figure.uncertainty?.reading.number else { return .text(number.words) }
        return [.text(number.words), .data(" ± "), .text(margin.words)]
    }

    /// How many answered, where it may not be told what.
    private static func undivided(_ count: Text) -> Text {
        Text(
            nb: "\(count.nb) svar (skjermet)", nn: "\(count.nn) svar (skjerma)",
            en: "\(count.en) answers (withheld)")
    }

    /// How many gave each answer: «Nei 3 · Vet ikke 5 · Ja 51».
    private static func distribution(_ answers: [AnswerCount]) -> Line {
        .data(answers.map { "\($0.answer) \($0.count)" }.joined(separator: " · "))
    }
}
