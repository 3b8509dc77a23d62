import Model
import Pages

extension DocumentParts {
    /// Which measure runs in which of the plan's years; a summary has room for the first only.
    static func years(_ plan: RegionPlan, _ language: Language, room: Int = .max) -> Block {
        let years = (plan.planYears.period + plan.measures.flatMap(\.years)).once.sorted()
        let runs = Line.say(nb: "ja", nn: "ja", en: "yes")
        let rows = plan.measures.prefix(room).map { measure -> [Line] in
            [.brief(measure.title, language, measure.id.item)]
                + years.map { measure.years.contains($0) ? runs : .data("–") }
        }
        return .table(
            Table(
                caption: .say(
                    nb: "Hvilke år tiltakene varer", nn: "Kva år tiltaka varer", en: "The years each measure runs"),
                header: [.say(nb: "Tiltak", nn: "Tiltak", en: "Measure")] + years.map { .data(String($0)) },
                rows: rows))
    }
}
