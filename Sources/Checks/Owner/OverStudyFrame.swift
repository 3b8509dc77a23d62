import Model

extension Rule where Subject == OwnerOverview {
    /// More places or kroner of further education than the owner's frame.
    static let overStudyFrame = Rule(
        "OWN-008", .warning, sources: ["SKK 2.2"],
        title: Text(
            nb: "Videreutdanningen går over rammen",
            nn: "Vidareutdanninga går over ramma",
            en: "Further education exceeds the allocation"),
        why: Text(
            nb:
                "Rammen følger fordelingen fra Udir. Bestem nå hvem som skal få plass først, så ingen blir skuffet etterpå.",
            nn:
                "Ramma følgjer fordelinga frå Udir. Bestem no kven som skal få plass først, så ingen blir skuffa etterpå.",
            en:
                "The allocation follows Udir's distribution. Decide now who has priority, so that nobody is disappointed after applying."
        )
    ) { overview, around in
        let budget = StudyBudget(overview, around.limits.study)
        let places = Text.counted(budget.people, .studyPlaces)
        if let over = budget.placesOver {
            return [
                .asked(
                    for: OwnerOverview.studyFrame,
                    message: Text(
                        nb:
                            "Dere har ført opp \(places.nb). Det er \(over) mer enn rammen gir rom for.",
                        nn:
                            "De har ført opp \(places.nn). Det er \(over) meir enn ramma gir rom for.",
                        en:
                            "You have listed \(places.en). That is \(over) more than the allocation allows."
                    ))
            ]
        }
        guard let kroner = budget.kronerOver else { return [] }
        let over = Quantity(kroner).words
        return [
            .asked(
                for: OwnerOverview.studyFrame,
                message: Text(
                    nb: "Statens del blir \(over.nb) kroner mer enn rammen.",
                    nn: "Staten sin del blir \(over.nn) kroner meir enn ramma.",
                    en: "The state's share comes to \(over.en) kroner more than the allocation."))
        ]
    }
}
