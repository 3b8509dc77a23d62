import Guidance
import Model
import Pages

extension DocumentParts {
    /// Each cohort from one year to the next, in a table of its own: never a row of the ordinary series, which has new
    /// children every year.
    ///
    /// - Parameters:
    ///   - indicators: The indicators of an analysis.
    ///   - id: One that must be in it; `nil` for all.
    /// - Returns: Nothing where no two grades follow each other.
    static func cohorts(_ indicators: [Indicator], of id: ID<Indicator>? = nil) -> [Block] {
        let steps = CohortStep.all(in: indicators, of: id)
        guard !steps.isEmpty else { return [] }
        let rows = steps.map { step -> [Line] in
            [
                named(step.before), value(step.earlier), named(step.after), value(step.later),
                step.comparison.map { .text(ComparisonWords.words($0)) } ?? .data("–"),
            ]
        }
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Samme kull fra ett år til det neste", nn: "Same kullet frå eitt år til det neste",
                        en: "The same cohort from one year to the next"),
                    header: [
                        .say(nb: "Først", nn: "Først", en: "First"), value,
                        .say(nb: "Året etter", nn: "Året etter", en: "The year after"), value,
                        .say(nb: "Endringen", nn: "Endringa", en: "The change"),
                    ], rows: rows, numeric: [])),
            .note(
                .say(
                    nb:
                        "Noen kan ha begynt eller sluttet underveis. De andre tallene gjelder nye elever hvert år.",
                    nn: "Nokre elevar kan ha byrja eller slutta undervegs. Dei andre tala gjeld nye elevar "
                        + "kvart år.",
                    en:
                        "Some pupils may have joined or left along the way. The other figures are about new "
                        + "pupils every year.")),
        ]
    }

    private static let value = Line.say(nb: "Tallet", nn: "Talet", en: "The figure")

    private static func value(_ figure: Figure) -> Line {
        [.data("\(figure.period): ")] + FigureWords.line(figure)
    }
}
