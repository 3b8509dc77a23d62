import Model

/// How long it is until a region's needs report is due.
enum DeadlineWords {
    /// «Frist for behovsmeldingen: 01.02.2027, om 72 dager.»; `nil` where the county has set none.
    static func left(_ plan: RegionPlan, _ around: Surroundings) -> Text? {
        guard let deadline = around.county.deadline, let years = plan.years else { return nil }
        let year = String(years.reported)
        guard let due = Day("\(String(repeating: "0", count: max(0, 4 - year.count)))\(year)-\(deadline)") else {
            return nil
        }
        let days = due.daysSinceEpoch - around.today.daysSinceEpoch
        let day = due.words
        let start = Text(
            nb: "Frist for behovsmeldingen: \(day.nb)", nn: "Frist for behovsmeldinga: \(day.nn)",
            en: "The needs report is due on \(day.en)")
        let rest =
            switch days {
            case 0: Text(nb: "i dag", nn: "i dag", en: "today")
            case 1: Text(nb: "i morgen", nn: "i morgon", en: "tomorrow")
            case 2...: Text(nb: "om \(days) dager", nn: "om \(days) dagar", en: "in \(days) days")
            case -1: Text(nb: "i går", nn: "i går", en: "yesterday")
            default: Text(nb: "for \(-days) dager siden", nn: "for \(-days) dagar sidan", en: "\(-days) days ago")
            }
        return Text(
            nb: "\(start.nb), \(rest.nb).", nn: "\(start.nn), \(rest.nn).", en: "\(start.en), \(rest.en).")
    }
}
