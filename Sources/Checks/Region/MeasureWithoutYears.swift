import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say in which years it runs.
    static let measureWithoutYears = Rule.missing(
        "PLA-006", .warning, sources: ["SKK 1.3", .plan(.competencePlan)], Measure.years, of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hvor lenge et tiltak varer",
            nn: "Det står ikkje kor lenge eit tiltak varer",
            en: "You have not said how long a measure will last"),
        why: Text(
            nb: "Planen går over fire år. Eierne må vite når de skal sette av tid, og fagmiljøet må "
                + "vite når det skal ha folk klare.",
            nn: "Planen går over fire år. Eigarane må vite når dei skal setje av tid, og fagmiljøet må vite "
                + "når det skal ha folk klare.",
            en: "The plan covers four years. Owners must know when to set aside time, and the "
                + "academic partner must know when to have people ready.")
    ) { words in
        Text(
            nb: "I hvilke år pågår \(words.nb)?",
            nn: "I kva år går \(words.nn) føre seg?",
            en: "In which years does \(words.en) run?")
    }
}
