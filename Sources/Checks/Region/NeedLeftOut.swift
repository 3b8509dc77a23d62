import Model

extension Rule where Subject == RegionPlan {
    /// A unit whose need a measure answers does not take part in it.
    static let needLeftOut = Rule(
        "PLA-011", .warning, sources: ["F § 4", .plan(.competencePlan)],
        title: Text(
            nb: "En enhet som har behovet, er ikke med i tiltaket",
            nn: "Ei eining som har behovet, er ikkje med i tiltaket",
            en: "A unit that has the need does not take part in the measure"),
        why: Text(
            nb:
                "Enheten får vite at behovet har ført til et tiltak. Hvis enheten ikke er med, skjer det ingenting der.",
            nn:
                "Eininga får vite at behovet har ført til eit tiltak. Om eininga ikkje er med, skjer det ingenting der.",
            en:
                "The unit is told that its need has led to a measure. If it does not take part, nothing "
                + "happens there."
        )
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.measures.compactMap { measure in
            let units = participants.leftOut(of: measure)
            guard !units.isEmpty else { return nil }
            let (names, words) = (participants.names(units), measure.quoted)
            return .asked(
                for: Measure.participantGroups, about: measure.id.item,
                message: Text(
                    nb: "\(words.nb) bygger på et behov som \(names.nb) har meldt, men ingen derfra er med.",
                    nn: "\(words.nn) byggjer på eit behov som \(names.nn) har meldt, men ingen derifrå er med.",
                    en:
                        "\(words.en) is based on a need reported by \(names.en), but nobody from there takes "
                        + "part."))
        }
    }
}

extension Participants {
    /// Some units by their names.
    func names(_ units: [EligibleUnit]) -> Text { .list(units.map { Text(alike: name($0.unit)) }) }

    /// A unit by its name.
    func name(_ unit: ParticipatingUnit) -> String { eligible.told(unit) }
}
