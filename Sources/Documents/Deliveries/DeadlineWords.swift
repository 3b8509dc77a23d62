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
        let day = due.words
        let start = Text(
            nb: "Frist for behovsmeldingen: \(day.nb)", nn: "Frist for behovsmeldinga: \(day.nn)",
            en: "The needs report is due on \(day.en)")
        let rest = away(due, from: around.today)
        return Text(
            nb: "\(start.nb), \(rest.nb).", nn: "\(start.nn), \(rest.nn).", en: "\(start.en), \(rest.en).")
    }

    /// The next step of a level towards the county's deadline: «Om 12 dager: lever til eieren (02.11.2026).» Of a day that
    /// has passed it is said what can be done.
    ///
    /// - Returns: The sentence; `nil` where the county has set no deadline, and as long as the step is more than twelve
    ///   weeks away.
    static func coming(_ level: Schema, _ around: Surroundings) -> Text? {
        guard let due = around.county.nextDeadline(from: around.today) else { return nil }
        let steps = CalendarStep.allCases.filter { $0.level == level }.map { step in
            (step: step, day: around.county.day(of: step, before: due, own: around.steps))
        }.sorted { $0.day < $1.day }
        // The last one is the level's own delivery: it stays, also when its day has passed.
        guard let next = steps.first(where: { $0.day >= around.today }) ?? steps.last,
            next.day.daysSinceEpoch - around.today.daysSinceEpoch <= 84
        else { return nil }
        guard next.day >= around.today else { return passed(next.step, next.day) }
        return away(next.day, from: around.today).mapped { words, language in
            let capital = words.prefix(1).uppercased() + String(words.dropFirst())
            return "\(capital): \(next.step.call[language]) (\(next.day.words[language]))."
        }
    }

    /// «Årshjulet: enhetene leverer til eieren 02.11.2026. Datoen er passert.»
    private static func passed(_ step: CalendarStep, _ day: Day) -> Text {
        let (label, day) = (step.label, day.words)
        return Text(
            nb: "Årshjulet: \(label.nb) \(day.nb). Datoen er passert. Avtal en ny dag, og skriv den inn:  "
                + "behov oppsett frist",
            nn: "Årshjulet: \(label.nn) \(day.nn). Datoen er passert. Avtal ein ny dag, og skriv han inn:  "
                + "behov oppsett frist",
            en: "The calendar: \(label.en) by \(day.en). That day has passed. Agree on a new day, and enter it:  "
                + "behov config deadline")
    }

    /// «om 12 dager», «i går».
    private static func away(_ day: Day, from today: Day) -> Text {
        let days = day.daysSinceEpoch - today.daysSinceEpoch
        return switch days {
        case 0: Text(nb: "i dag", nn: "i dag", en: "today")
        case 1: Text(nb: "i morgen", nn: "i morgon", en: "tomorrow")
        case 2...: Text(nb: "om \(days) dager", nn: "om \(days) dagar", en: "in \(days) days")
        case -1: Text(nb: "i går", nn: "i går", en: "yesterday")
        default: Text(nb: "for \(-days) dager siden", nn: "for \(-days) dagar sidan", en: "\(-days) days ago")
        }
    }
}
