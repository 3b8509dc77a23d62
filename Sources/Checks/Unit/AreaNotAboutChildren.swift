import Model

extension Rule where Subject == UnitAnalysis {
    /// The chosen area is said to be about something else than children's learning or learning environment.
    static let areaNotAboutChildren = Rule(
        "PRI-004", .error, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Området handler ikke om barna eller elevene",
            nn: "Området handlar ikkje om barna eller elevane",
            en: "The area is not about the children or pupils"),
        why: Text(
            nb:
                "Barna eller elevene skal merke det dere velger. Tid, lokaler og samarbeid kan være en del av "
                + "forklaringen, og hører hjemme i analysen av praksis.",
            nn: "Barna eller elevane skal merke det de vel. Tid, lokale og samarbeid kan vere ein del av "
                + "forklaringa, og høyrer heime i analysen av praksis.",
            en:
                "The children or pupils should notice what you choose to improve. Time, premises and "
                + "cooperation may be part of the explanation, and belong in the practice analysis.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, chosen.concern == .other else { return [] }
        return [chosen].places { words in
            Text(
                nb: "Dere har sagt at \(words.nb) handler om noe annet enn hva barna eller elevene lærer, "
                    + "eller hvordan de har det sammen.",
                nn: "De har sagt at \(words.nn) handlar om noko anna enn kva barna eller elevane lærer, "
                    + "eller korleis dei har det saman.",
                en:
                    "You have said that \(words.en) is about something other than what the children or pupils learn "
                    + "or how they get on with each other.")
        }
    }
}
