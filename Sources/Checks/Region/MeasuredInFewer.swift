import Model

extension Rule where Subject == RegionPlan {
    /// The effect is measured in fewer units than take part with the need.
    static let measuredInFewer = Rule(
        "PLA-016", .warning, sources: ["F § 5", .plan(.competencePlan)],
        title: Text(
            nb: "Virkningen måles ikke i alle enhetene som er med",
            nn: "Verknaden blir ikkje målt i alle einingane som er med",
            en: "The effect is not measured in every unit taking part"),
        why: Text(
            nb:
                "Det som skjer i én enhet, sier ikke hva som skjer i de andre. Mål virkningen hos alle som har "
                + "behovet, eller godta merknaden og skriv hvorfor bare noen er valgt ut.",
            nn:
                "Det som skjer i éi eining, seier ikkje kva som skjer i dei andre. Mål verknaden hos alle som "
                + "har behovet, eller godta merknaden og skriv kvifor berre nokre er valde ut.",
            en:
                "What happens in one unit does not show what happens in the others. Measure the effect in every "
                + "unit that has the need, or accept the remark and write why only some were selected."
        )
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.signs.compactMap { measure, field, ties in
            let units = participants.unmeasured(ties, in: measure)
            guard !units.isEmpty else { return nil }
            let (names, words, sign) = (participants.names(units), measure.quoted, field.name)
            return .asked(
                for: field, about: measure.id.item,
                message: Text(
                    nb:
                        "Virkningen av \(words.nb) på \(sign.nb.lowercased()) måles ikke i disse enhetene, som "
                        + "har behovet og er med: \(names.nb).",
                    nn:
                        "Verknaden av \(words.nn) på \(sign.nn.lowercased()) blir ikkje målt i desse einingane, "
                        + "som har behovet og er med: \(names.nn).",
                    en:
                        "The effect of \(words.en) on \(sign.en.lowercased()) is not measured in these units, "
                        + "which have the need and take part: \(names.en)."
                ))
        }
    }
}
