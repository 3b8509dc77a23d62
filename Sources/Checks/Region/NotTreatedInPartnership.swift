import Model

extension Rule where Subject == RegionPlan {
    /// Nothing is said of how or when the needs were treated with a university or other environment.
    static let notTreatedInPartnership = Rule(
        "REG-010", .warning, sources: ["F § 11", "F § 4", .plan(.treatment)],
        title: Text(
            nb: "Behovene er ikke drøftet med et fagmiljø",
            nn: "Behova er ikkje drøfta med eit fagmiljø",
            en: "The needs were not discussed with an academic partner"),
        why: Text(
            nb:
                "Nettverket og fagmiljøet skal lese behovene sammen før noen bestemmer tiltak. Da svarer "
                + "tiltakene på behovene og er ikke bare kurs fra en liste.",
            nn:
                "Nettverket og fagmiljøet skal lese behova saman før nokon bestemmer tiltak. Då svarer tiltaka "
                + "på behova og er ikkje berre kurs frå ei liste.",
            en:
                "The network and the academic partner should read the needs together before anybody decides on "
                + "measures. Then the measures respond to the needs and are not just courses from a list.")
    ) { plan, _ in
        if plan.prioritisation.isMissing {
            return [
                .asked(
                    for: RegionPlan.prioritisation,
                    message: Text(
                        nb: "Det står ikke hvordan dere og fagmiljøet valgte blant behovene.",
                        nn: "Det står ikkje korleis de og fagmiljøet valde blant behova.",
                        en: "You have not said how you and the academic partner chose among the needs."))
            ]
        }
        guard (plan.prioritisationMeetings ?? []).isEmpty else { return [] }
        return [
            .asked(
                for: RegionPlan.prioritisationMeetings,
                message: Text(
                    nb: "Det står ikke når dere møtte fagmiljøet for å drøfte behovene, eller hvem som var med.",
                    nn: "Det står ikkje når de møtte fagmiljøet for å drøfte behova, eller kven som var med.",
                    en:
                        "You have not said when you met the academic partner to discuss the needs, or who took "
                        + "part."
                ))
        ]
    }
}
