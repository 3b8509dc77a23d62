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
            nb:
                "Rammeplanen og læreplanen har samiske perspektiver med, og dere skal ta hensyn til dem når "
                + "dere vurderer behovene. At dere så på det og ikke fant noe behov, er også et svar.",
            nn:
                "Rammeplanen og læreplanen har samiske perspektiv med, og de skal ta omsyn til slike perspektiv når de vurderer behova. At de såg på det og ikkje fann noko behov, er også eit svar.",
            en:
                "The framework plan and curriculum include Sami perspectives, and you must consider these when "
                + "you assess needs. Looking and finding no need is an answer too."),
        message: Text(
            nb: "Det står ikke hvordan dere har vurdert samiske perspektiver.",
            nn: "Det står ikkje korleis de har vurdert samiske perspektiv.",
            en: "You have not said how you have considered Sami perspectives.")
    )
}
