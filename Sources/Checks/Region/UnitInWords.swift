import Model

extension Rule where Subject == RegionPlan {
    /// A measure names a unit in words that could have been chosen from what was collected.
    static let unitInWords = Rule(
        "PLA-012", .warning, sources: ["O"],
        title: Text(
            nb: "En enhet som har levert, er bare nevnt med ord",
            nn: "Ei eining som har levert, er berre nemnd med ord",
            en: "A unit that has handed over is named in words only"),
        why: Text(
            nb:
                "Enheten får ikke vite at den er med, før den er valgt fra lista. Med ord blir også «Vik skole» og "
                + "«Vik skule» to ulike skoler.",
            nn: "Eininga får ikkje vite at ho er med, før ho er vald frå lista. Med ord blir også «Vik skole» og "
                + "«Vik skule» to ulike skular.",
            en:
                "The unit is not told that it takes part before it is chosen from the list. In words, two "
                + "spellings of a name also count as two schools.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.measures.flatMap { measure in
            participants.inWords(in: measure).map { named, units in
                let names = participants.names(units)
                let words = measure.quoted
                return .asked(
                    for: Measure.participantGroups, about: measure.id.item,
                    message: Text(
                        nb: "«\(named)» i \(words.nb) er skrevet med ord. Velg fra lista: \(names.nb).",
                        nn: "«\(named)» i \(words.nn) er skrive med ord. Vel frå lista: \(names.nn).",
                        en:
                            "“\(named)” in \(words.en) is named in words. Choose from the list: \(names.en)."))
            }
        }
    }
}
