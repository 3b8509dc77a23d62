import Model
import Pages

extension DocumentParts {
    static let calendarTitle = Text(
        nb: "Kalender", nn: "Kalender", en: "Calendar")

    /// What is to be done in each half-year of the plan, measure by measure; a half-year without anything is named.
    static func calendar(_ plan: RegionPlan, _ language: Language) -> [Block] {
        let milestones = plan.measures.flatMap { measure in
            (measure.milestones ?? []).map { (measure: measure, milestone: $0) }
        }
        guard !milestones.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        let period = plan.planYears.period.flatMap { year in
            HalfYear.Half.allCases.map { HalfYear(year: year, half: $0) }
        }
        let halves = Set(period + milestones.map(\.milestone.when)).sorted()
        let start = milestones.map(\.milestone.when).min()
        let rows = halves.filter { half in start.map { half >= $0 } ?? true }.map { half -> [Line] in
            let here = milestones.filter { $0.milestone.when == half }.map { measure, milestone -> Line in
                .brief(measure.title, language, measure.id.item) + .data(": ") + .answer(milestone.words, language)
            }
            return [.text(half.words.capital)]
                + [here.isEmpty ? .data("–") : .joined(here, by: "\n")]
        }
        return [
            .table(
                Table(
                    header: [
                        .say(nb: "Halvår", nn: "Halvår", en: "Half-year"),
                        .say(
                            nb: "Det som skal være gjort", nn: "Det som skal vere gjort",
                            en:
                                "What should be done"),
                    ], rows: rows))
        ]
    }
}
