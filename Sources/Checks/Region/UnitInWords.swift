import Model

extension Rule where Subject == RegionPlan {
    /// A measure names a unit in words that could have been chosen from what was collected.
    static let unitInWords = Rule(
        "PLA-012", .warning, sources: ["O"],
        title: Text(
            nb: "En enhet er skrevet som tekst, ikke valgt fra lista",
            nn: "Ei eining er skriven som tekst, ikkje vald frå lista",
            en: "A unit is written as text, not chosen from the list"),
        why: Text(
            nb:
                "Enheten får ikke vite at den er med, før den er valgt fra lista. Som tekst blir dessuten «Vik "
                + "skole» og «Vik skule» to ulike skoler.",
            nn:
                "Eininga får ikkje vite at ho er med, før ho er vald frå lista. Som tekst blir dessutan «Vik "
                + "skole» og «Vik skule» to ulike skular.",
            en:
                "The unit is not told that it is taking part until it is chosen from the list. When the name "
                + "is written as text, two spellings also count as two units.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.measures.flatMap { measure in
            participants.inWords(in: measure).map { named, units in
                let names = participants.names(units)
                let words = measure.quoted
                return .asked(
                    for: Measure.participantGroups, about: measure.id.item,
                    message: Text(
                        nb: "«\(named)» i \(words.nb) er skrevet som tekst. Velg fra lista: \(names.nb).",
                        nn: "«\(named)» i \(words.nn) er skrive som tekst. Vel frå lista: \(names.nn).",
                        en:
                            "“\(named)” in \(words.en) is written as text. Choose from the list: \(names.en)."))
            }
        }
    }
}
