import Model

extension Rule where Subject == UnitAnalysis {
    /// Nothing is said of how leadership keeps the challenge going or helps.
    static let leadershipNotLookedAt = Rule(
        "PRA-005", .advice, sources: ["U", .plan(.whatWorks)],
        title: Text(
            nb: "Ledelse er ikke med i analysen av praksis",
            nn: "Leiing er ikkje med i analysen av praksis",
            en: "Leadership is missing from the practice analysis"),
        why: Text(
            nb:
                "Ny praksis varer når ledere på alle nivåer spør hvordan det går, og setter av tid. Se derfor også "
                + "på hva ledelsen gjør nå.",
            nn:
                "Ny praksis varer når leiarar på alle nivå spør korleis det går, og set av tid. Sjå derfor også "
                + "på kva leiinga gjer no.",
            en:
                "New practice lasts when leaders at all levels ask about it and give it time. So also look at "
                + "what the leadership does now.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, !analysis.maintainingFactors(of: chosen).isEmpty,
            analysis.leadership.isMissing
        else { return [] }
        let words = chosen.quoted
        return [
            .asked(
                for: UnitAnalysis.leadership,
                message: Text(
                    nb: "Det står ikke hva ledelsen gjør som hjelper eller hindrer arbeidet med \(words.nb).",
                    nn: "Det står ikkje kva leiinga gjer som hjelper eller hindrar arbeidet med \(words.nn).",
                    en:
                        "You have not said what the leadership does that helps or hinders the work on "
                        + "\(words.en)."))
        ]
    }
}
