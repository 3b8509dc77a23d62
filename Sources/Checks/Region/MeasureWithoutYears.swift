import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say in which years it runs.
    static let measureWithoutYears = Rule.missing(
        "PLA-006", .warning, sources: ["SKK 1.3", .plan(.competencePlan)], Measure.years, of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak sier ikke hvor lenge det varer",
            nn: "Eit tiltak seier ikkje kor lenge det varer",
            en: "A measure does not say how long it lasts"),
        why: Text(
            nb: "Planen går over fire år. Eierne må vite når de skal sette av tid, og fagmiljøet når det "
                + "skal ha folk klare.",
            nn: "Planen går over fire år. Eigarane må vite når dei skal setje av tid, og fagmiljøet når det "
                + "skal ha folk klare.",
            en: "The plan covers four years. Owners must know when to set aside time, and the "
                + "academic partner when to have people ready.")
    ) { words in
        Text(
            nb: "I hvilke år pågår \(words.nb)?",
            nn: "I kva år går \(words.nn) føre seg?",
            en: "In which years does \(words.en) run?")
    }
}
