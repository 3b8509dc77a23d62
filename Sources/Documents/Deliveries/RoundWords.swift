public import Model

/// What is said of the years of a plan that lie in other folders than the one at hand, and of a year that is not over.
public enum RoundWords {
    /// Where last year's report belongs; where its folder is known, the command stands in it.
    public static func before(_ year: Int, known: Bool) -> Text {
        known
            ? Text(
                nb:
                    "Årsrapporten for \(year) hører til forrige plan, som ligger i en annen mappe. Lag den med:  behov eksporter årsrapport",
                nn: "Årsrapporten for \(year) høyrer til førre plan, som ligg i ei anna mappe. Lag han med:  "
                    + "behov eksporter årsrapport",
                en:
                    "The annual report for \(year) belongs to the previous plan, in another folder. Make it with:  "
                    + "behov export annual-report")
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
                "Planen er ført videre for \(year) i en annen mappe. Se den med:  behov status. Årsrapporten for \(here) skal "
                + "fortsatt lages her.",
            nn:
                "Planen er ført vidare for \(year) i ei anna mappe. Sjå han med:  behov status. Årsrapporten for \(here) skal "
                + "framleis lagast her.",
            en:
                "The plan continues for \(year) in another folder. To see it:  behov status. The annual report for "
                + "\(here) is still made here.")
    }

    /// That the year a report is on is not over.
    public static func notOver(_ year: Int) -> Text {
        Text(
            nb: "Året \(year) er ikke over. Årsrapporten bygger på svarene slik de er nå, og sier fra om det.",
            nn: "Året \(year) er ikkje over. Årsrapporten byggjer på svara slik dei er no, og seier frå om det.",
            en: "The year \(year) is not over. The annual report is made from the answers so far, and says so.")
    }

    /// The same, within the report.
    static func madeBefore(_ year: Int) -> Text {
        Text(
            nb: "Rapporten er laget før \(year) er over. Den er ikke endelig.",
            nn: "Rapporten er laga før \(year) er over. Han er ikkje endeleg.",
            en: "The report was made before \(year) was over. It is not final.")
    }
}
