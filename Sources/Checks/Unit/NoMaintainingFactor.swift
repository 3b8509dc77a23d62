import Model

extension Rule where Subject == UnitAnalysis {
    /// Nothing is said to keep the challenge in the chosen area going; before the choice there is nothing to ask.
    static let noMaintainingFactor = Rule(
        "PRA-002", .error, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Det står ikke hva som gjør at utfordringen fortsetter",
            nn: "Det står ikkje kva som gjer at utfordringa held fram",
            en: "You have not said what keeps the challenge going"),
        why: Text(
            nb:
                "Når dere vet hva i egen praksis som gjør at utfordringen fortsetter, vet dere også hva de "
                + "ansatte trenger å lære. Ellers blir kursene valgt på måfå.",
            nn:
                "Når de veit kva i eigen praksis som gjer at utfordringa held fram, veit de også kva dei "
                + "tilsette treng å lære. Elles blir kursa valde på måfå.",
            en:
                "When you know what in your own practice keeps the challenge going, you also know what the staff "
                + "need to learn. Otherwise, courses are picked at random.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, analysis.maintainingFactors(of: chosen).isEmpty else {
            return []
        }
        let words = chosen.quoted
        let helps = analysis.factors.contains { $0.candidate == chosen.id }
        let message =
            if helps {
                Text(
                    nb:
                        "Dere har skrevet hva som allerede hjelper i \(words.nb), men ikke hva som gjør det "
                        + "vanskelig.",
                    nn:
                        "De har skrive kva som allereie hjelper i \(words.nn), men ikkje kva som gjer det vanskeleg.",
                    en: "You have written what already helps in \(words.en), but not what makes it difficult.")
            } else if analysis.factors.isEmpty {
                Text(
                    nb: "Dere har ikke skrevet noe om hvordan egen praksis påvirker \(words.nb).",
                    nn: "De har ikkje skrive noko om korleis eigen praksis påverkar \(words.nn).",
                    en: "You have not written anything about how your own practice affects \(words.en).")
            } else {
                Text(
                    nb:
                        "Det dere har skrevet om praksis, gjelder et annet område enn \(words.nb), som dere har "
                        + "valgt.",
                    nn: "Det de har skrive om praksis, gjeld eit anna område enn \(words.nn), som de har valt.",
                    en:
                        "What you have written about practice concerns a different area from \(words.en), which you "
                        + "chose.")
            }
        return [.asked(at: "practice.context", about: chosen.id.item, message: message)]
    }
}
