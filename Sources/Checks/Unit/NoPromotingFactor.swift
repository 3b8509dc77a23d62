import Model

extension Rule where Subject == UnitAnalysis {
    /// Nothing is said to help already in the chosen area.
    static let noPromotingFactor = Rule(
        "PRA-004", .advice, sources: ["PA", "O"],
        title: Text(
            nb: "Det står ikke hva som allerede hjelper",
            nn: "Det står ikkje kva som allereie hjelper",
            en: "You have not said what already helps"),
        why: Text(
            nb:
                "Noen steder går det bedre enn ellers. Når dere finner ut hva som gjør forskjellen der, har dere noe å bygge videre på.",
            nn:
                "Nokre stader går det betre enn elles. Når de finn ut kva som gjer skilnaden der, har de noko å byggje vidare på.",
            en:
                "In some places things go better than elsewhere. When you find out what makes the difference there, you have something to build on."
        )
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, !analysis.maintainingFactors(of: chosen).isEmpty,
            !analysis.factors.contains(where: { $0.candidate == chosen.id && $0.effect == .promoting })
        else { return [] }
        let words = chosen.quoted
        return [
            .asked(
                at: "practice.promoting", about: chosen.id.item,
                message: Text(
                    nb: "Når går det bra med \(words.nb), og hva gjør dere da?",
                    nn: "Når går det bra med \(words.nn), og kva gjer de då?",
                    en: "When does \(words.en) go well, and what do you do then?"))
        ]
    }
}
