import Model

extension Rule where Subject == RegionPlan {
    /// What a sign is measured by is no longer in the unit's newest assessment.
    static let signGone = Rule(
        "PLA-014", .warning, sources: ["F § 5"],
        title: Text(
            nb: "Tallet eller kilden som et tiltak måles med, er borte",
            nn: "Talet eller kjelda som eit tiltak blir målt med, er borte",
            en: "The figure or source used to assess a measure is gone"),
        why: Text(
            nb:
                "Enheten har levert på nytt uten tallet eller kilden. Derfor kan dere ikke måle det samme en "
                + "gang til.",
            nn:
                "Eininga har levert på nytt utan talet eller kjelda. Derfor kan de ikkje måle det same ein "
                + "gong til.",
            en:
                "The unit has handed over a new revision without the figure or source, so you cannot measure "
                + "the same thing again.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.signs.compactMap { measure, field, ties in
            guard let gone = ties.first(where: \.isGone) else { return nil }
            let words = measure.quoted
            let item = gone.reference.item.words
            let unit = participants.name(gone.unit)
            return .asked(
                for: field, about: measure.id.item,
                message: Text(
                    nb:
                        "\(words.nb) måles med \(item.nb) hos \(unit). Tallet eller kilden er ikke med i det "
                        + "enheten leverte sist.",
                    nn:
                        "\(words.nn) blir målt med \(item.nn) hos \(unit). Talet eller kjelda er ikkje med i det "
                        + "eininga leverte sist.",
                    en:
                        "The effect of \(words.en) is measured by \(item.en) from \(unit). That figure or source is not in what the unit last handed over."
                ))
        }
    }
}
