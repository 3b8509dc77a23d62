import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how people work in it.
    static let measureWithoutMethods = Rule.missing(
        "PLA-003", .warning, sources: ["U", .plan(.competencePlan), .plan(.whatWorks)], Measure.workingMethods,
        Measure.methodKinds, of: RegionPlan.measures,
        title: Text(
            nb: "Det står ikke hvordan dere skal arbeide i et tiltak",
            nn: "Det står ikkje korleis de skal arbeide i eit tiltak",
            en: "You have not said how you will work in a measure"),
        why: Text(
            nb:
                "Foredrag alene endrer sjelden praksis. Utprøving, veiledning og samtaler mellom samlingene kan gjøre det, hvis de er planlagt.",
            nn:
                "Føredrag åleine endrar sjeldan praksis. Utprøving, rettleiing og samtalar mellom samlingane kan gjere det, om dei er planlagde.",
            en:
                "Lectures alone seldom change practice. Trying things out, mentoring and conversations between "
                + "sessions do, if they are planned.")
    ) { words in
        Text(
            nb: "Hvordan skal dere arbeide i \(words.nb)?",
            nn: "Korleis skal de arbeide i \(words.nn)?",
            en: "Which ways of working will you use in \(words.en)?")
    }
}
