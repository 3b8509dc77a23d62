import Model
import Pages

extension DocumentParts {
    /// The plan's years as a calendar: each year that a measure runs is filled, and says whether it begins or ends.
    ///
    /// A summary has room for the first measures only.
    static func years(_ plan: RegionPlan, _ language: Language, room: Int = .max) -> Block {
        let years = (plan.planYears.period + plan.measures.flatMap(\.years)).once.sorted()
        let rows = plan.measures.prefix(room).map { measure -> [Line] in
            [.brief(measure.title, language, measure.id.item)]
                + years.map { measure.years.contains($0) ? .text(standing($0, in: measure.years)) : .data("–") }
        }
        return .table(
            Table(
                caption: .say(
                    nb: "Hvilke år tiltakene varer", nn: "Kva år tiltaka varer",
                    en: "The years in which each measure runs"),
                header: [.say(nb: "Tiltak", nn: "Tiltak", en: "Measure")] + years.map { .data(String($0)) },
                rows: rows, drawing: .filled(Set(1...max(1, years.count)))))
    }

    /// What a year is to a measure that runs in it.
    private static func standing(_ year: Int, in years: [Int]) -> Text {
        switch (years.min() == year, years.max() == year) {
        case (true, true): Text(nb: "ett år", nn: "eitt år", en: "one year")
        case (true, false): Text(nb: "starter", nn: "startar", en: "starts")
        case (false, true): Text(nb: "slutter", nn: "sluttar", en: "ends")
        case (false, false): Text(nb: "går", nn: "går", en: "runs")
        }
    }
}
