public import Model

/// What is said of the years of a plan that lie in other folders than the one at hand, and of a year that is not over.
public enum RoundWords {
    /// Where last year's report belongs; where its folder is known, the command stands in it.
    public static func before(_ year: Int, known: Bool) -> Text {
        known
            ? Text(
                nb:
                    "Årsrapporten for \(year) hører til forrige plan, i en annen mappe:  behov eksporter årsrapport",
                nn: "Årsrapporten for \(year) høyrer til førre plan, i ei anna mappe:  behov eksporter årsrapport",
                en: "The annual report for \(year) belongs to the previous plan, in another folder:  behov export "
                    + "annual-report")
            : Text(
                nb: "Årsrapporten for \(year) hører til forrige plan. Lag den i mappa der den planen ligger.",
                nn: "Årsrapporten for \(year) høyrer til førre plan. Lag han i mappa der den planen ligg.",
                en:
                    "The annual report for \(year) belongs to the previous plan. Make it in the folder of that plan."
            )
    }

    /// That the plan has rolled on to another folder, and what this one is still for.
    public static func after(_ year: Int, here: Int) -> Text {
        Text(
            nb:
                "Planen er ført videre for \(year) i en annen mappe:  behov status. Årsrapporten for \(here) hører "
                + "fortsatt til her.",
            nn:
                "Planen er ført vidare for \(year) i ei anna mappe:  behov status. Årsrapporten for \(here) høyrer "
                + "framleis til her.",
            en:
                "The plan goes on for \(year) in another folder:  behov status. The annual report for \(here) still "
                + "belongs here.")
    }

    /// That the year a report is on is not over.
    public static func notOver(_ year: Int) -> Text {
        Text(
            nb: "Året \(year) er ikke over. Årsrapporten blir laget slik svarene er nå, og det står i den.",
            nn: "Året \(year) er ikkje over. Årsrapporten blir laga slik svara er no, og det står i han.",
            en: "The year \(year) is not over. The annual report is made from the answers so far, and says so.")
    }

    /// The same, within the report.
    static func madeBefore(_ year: Int) -> Text {
        Text(
            nb: "Rapporten er laget før \(year) er over. Den er ikke endelig.",
            nn: "Rapporten er laga før \(year) er over. Han er ikkje endeleg.",
            en: "The report was made before \(year) is over. It is not final.")
    }
}
