import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how the competence is kept up afterwards.
    static let measureWithoutMaintenance = Rule.missing(
        "PLA-008", .warning, sources: ["U", .plan(.whatWorks)], Measure.maintenance, of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hva som skjer når et tiltak er over",
            nn: "Det står ikkje kva som skjer når eit tiltak er over",
            en: "You have not said what happens when a measure ends"),
        why: Text(
            nb: "Folk slutter og nye kommer. Uten en plan for å holde kompetansen ved like er mye borte "
                + "etter et år eller to.",
            nn: "Folk sluttar og nye kjem. Utan ein plan for å halde kompetansen ved like er mykje borte "
                + "etter eit år eller to.",
            en:
                "People leave and others join. Without a plan for maintaining the competence, much of it is "
                + "gone after a year or two.")
    ) { words in
        Text(
            nb: "Hvordan skal dere holde ved like det dere har lært i \(words.nb)?",
            nn: "Korleis skal de halde ved like det de har lært i \(words.nn)?",
            en: "How will you maintain what you have learnt in \(words.en)?")
    }
}
