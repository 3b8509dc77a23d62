import Model

extension Rule where Subject == OwnerOverview {
    /// A priority rests on no unit's need; where nothing has been collected, that is said instead.
    static let priorityWithoutNeed = Rule(
        "OWN-003", .warning, sources: ["F § 4", "SKK 1.3"],
        title: Text(
            nb: "En prioritering bygger ikke på noe behov",
            nn: "Ei prioritering byggjer ikkje på noko behov",
            en: "A priority is not based on any need"),
        why: Text(
            nb:
                "Barnehagene og skolene skal kunne kjenne igjen sine egne behov i det dere prioriterer. Da "
                + "forstår de også hvorfor dere valgte det.",
            nn:
                "Barnehagane og skulane skal kunne kjenne igjen sine eigne behov i det de prioriterer. Då "
                + "forstår dei også kvifor de valde det.",
            en:
                "Kindergartens and schools should be able to recognise their own needs in what you prioritise. "
                + "That also helps them understand why you chose it.")
    ) { overview, _ in
        guard !overview.received.isEmpty else { return [] }
        let unfounded = overview.priorities.filter(\.needs.isEmpty)
        guard !unfounded.isEmpty else { return [] }
        guard !overview.received.needs.isEmpty else {
            return [
                .collected(
                    message: Text(
                        nb:
                            "Behovsvurderingene dere har samlet, inneholder ingen behov dere kan velge blant. "
                            + "Legg filene fra flere enheter i en mappe som heter «mottatt», og hent dem inn.",
                        nn:
                            "Behovsvurderingane de har samla, inneheld ingen behov de kan velje mellom. Legg "
                            + "filene frå fleire einingar i ei mappe som heiter «motteke», og hent dei inn.",
                        en:
                            "The needs assessments you have collected contain no needs to choose from. Put the "
                            + "files from more units in a folder called “incoming”, and collect them."))
            ]
        }
        return unfounded.map { priority in
            let words = priority.quoted
            return .asked(
                about: priority.id.item,
                message: Text(
                    nb: "\(words.nb) viser ikke til noe behov fra en enhet.",
                    nn: "\(words.nn) viser ikkje til noko behov frå ei eining.",
                    en: "\(words.en) does not refer to a need from any unit."))
        }
    }
}
