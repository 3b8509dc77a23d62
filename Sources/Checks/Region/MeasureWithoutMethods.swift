import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how people work in it.
    static let measureWithoutMethods = Rule.missing(
        "PLA-003", .warning, sources: ["U", .plan(.competencePlan), .plan(.whatWorks)], Measure.workingMethods,
        Measure.methodKinds, of: RegionPlan.measures,
        title: Text(
            nb: "Et tiltak sier ikke hvordan dere arbeider",
            nn: "Eit tiltak seier ikkje korleis de arbeider",
            en: "A measure does not say how people work in it"),
        why: Text(
            nb: "Foredrag alene endrer sjelden praksis. Utprøving, veiledning og samtale mellom samlingene "
                + "gjør det, når det er planlagt.",
            nn: "Føredrag åleine endrar sjeldan praksis. Utprøving, rettleiing og samtale mellom samlingane "
                + "gjer det, når det er planlagt.",
            en: "Lectures alone seldom change practice. Trying out, guidance and talk between the gatherings "
                + "do, when they are planned.")
    ) { words in
        Text(
            nb: "Hvordan arbeider dere i \(words.nb)?",
            nn: "Korleis arbeider de i \(words.nn)?",
            en: "How do you work in \(words.en)?")
    }
}
