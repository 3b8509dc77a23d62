import Model

extension Rule where Subject == UnitAnalysis {
    /// Nothing is said of Sami perspectives in framework plan or curriculum.
    static let samiNotConsidered = Rule.missing(
        "GOA-006", .warning, sources: ["F § 4", "SKK 1.3"], UnitAnalysis.samiPerspective,
        when: { !$0.goals.isEmpty },
        title: Text(
            nb: "Samiske perspektiver er ikke vurdert",
            nn: "Samiske perspektiv er ikkje vurderte",
            en: "Sami perspectives have not been considered"),
        why: Text(
            nb: "Rammeplanen og læreplanen har samiske perspektiver med, og de skal ivaretas når behovene "
                + "blir vurdert. At dere har sett på det og ikke fant noe behov, er også et svar.",
            nn: "Rammeplanen og læreplanen har samiske perspektiv med, og dei skal takast vare på når behova "
                + "blir vurderte. At de har sett på det og ikkje fann noko behov, er også eit svar.",
            en: "The framework plan and curriculum include Sami perspectives, which are to be considered "
                + "when needs are assessed. That you looked and found no need is an answer too."),
        message: Text(
            nb: "Det står ikke hvordan dere har sett på samiske perspektiver.",
            nn: "Det står ikkje korleis de har sett på samiske perspektiv.",
            en: "It does not say how you have looked at Sami perspectives.")
    )
}
