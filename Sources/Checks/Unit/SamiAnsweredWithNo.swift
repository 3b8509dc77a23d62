import Model

extension Rule where Subject == UnitAnalysis {
    /// All that is said of Sami perspectives is no (O: told by the words).
    static let samiAnsweredWithNo = Rule(
        "GOA-008", .advice, sources: ["F § 4", "SKK 1.3"],
        title: Text(
            nb: "Om samiske perspektiver står det bare «nei»",
            nn: "Om samiske perspektiv står det berre «nei»",
            en: "The answer about Sami perspectives is just “no”"),
        why: Text(
            nb:
                "Det er et godt nok svar at dere ikke fant noe behov, når dere skriver hva dere så på. Rammeplanen og "
                + "læreplanen har samiske perspektiver med for alle barn og elever, også der ingen er samiske.",
            nn:
                "Det er eit godt nok svar at de ikkje fann noko behov, når de skriv kva de såg på. Rammeplanen og "
                + "læreplanen har samiske perspektiv med for alle barn og elevar, også der ingen er samiske.",
            en:
                "“We found no need” is a good enough answer as long as you say what you looked at. The framework plan "
                + "and curriculum include Sami perspectives for all children and pupils, even where nobody is "
                + "Sami."
        )
    ) { analysis, _ in
        guard let words = analysis.samiPerspective, BareRefusal.isOne(words) else { return [] }
        return [
            .asked(
                for: UnitAnalysis.samiPerspective,
                message: Text(
                    nb:
                        "«\(words)» er hele svaret. Hva så dere på, og hvilke samiske perspektiver møter barna "
                        + "eller elevene i dag?",
                    nn:
                        "«\(words)» er heile svaret. Kva såg de på, og kva samiske perspektiv møter barna eller "
                        + "elevane i dag?",
                    en:
                        "“\(words)” is the whole answer. What did you look at, and which Sami perspectives do the "
                        + "children or pupils meet today?"
                ))
        ]
    }
}
