import Model

extension Rule where Subject == UnitAnalysis {
    /// Most of the factors a need answers rest on no data.
    static let needMostlyWithoutData = Rule(
        "NEE-008", .advice, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Det meste bak behovet bygger ikke på data",
            nn: "Det meste bak behovet byggjer ikkje på data",
            en: "Most of what is behind the need is not based on data"),
        why: Text(
            nb:
                "Dere skal kunne følge behovet tilbake til noe dere har sett. Hvis det meste bygger på hva dere "
                + "tror, kan dere komme til å arbeide med noe annet enn det barna eller elevene "
                + "strever med.",
            nn:
                "De skal kunne følgje behovet tilbake til noko de har sett. Om det meste byggjer på kva de trur, "
                + "kan de kome til å arbeide med noko anna enn det barna eller elevane strevar med.",
            en:
                "You should be able to trace a need back to something you have seen. If most of it is "
                + "based on what you believe, you may end up working on something other than what the children "
                + "or pupils struggle with."
        )
    ) { analysis, _ in
        // Where no factor has data, that is said of the factors.
        let practice = Set(analysis.practiceSources.map(\.id))
        let isSeen = analysis.factors.contains {
            $0.effect == .maintaining && !practice.isDisjoint(with: $0.evidence ?? [])
        }
        guard isSeen else { return [] }
        return analysis.needs.compactMap { need -> Place? in
            let factors = need.factors.compactMap { analysis.factors[$0] }
            let without = factors.count { ($0.evidence ?? []).isEmpty }
            guard factors.count > 1, 2 * without > factors.count else { return nil }
            let words = need.quoted
            return .asked(
                about: need.id.item,
                message: Text(
                    nb:
                        "\(without) av \(factors.count) faktorer bak \(words.nb) viser ikke til noe dere "
                        + "har sett.",
                    nn:
                        "\(without) av \(factors.count) faktorar bak \(words.nn) viser ikkje til noko de "
                        + "har sett.",
                    en:
                        "\(without) of \(factors.count) factors behind \(words.en) "
                        + "\(without == 1 ? "is" : "are") not linked to anything you have seen."
                ))
        }
    }
}
