import Model

extension Rule where Subject == RegionPlan {
    /// Nothing is said of how the needs were treated with a university or other environment.
    static let notTreatedInPartnership = Rule(
        "REG-010", .warning, sources: ["F § 11", "F § 4", "LP 4.1"],
        title: Text(
            nb: "Behovene er ikke behandlet med et fagmiljø",
            nn: "Behova er ikkje behandla med eit fagmiljø",
            en: "Needs were not treated in partnership"),
        why: Text(
            nb: "Nettverket og fagmiljøet skal lese behovene sammen før noen bestemmer tiltak. Da blir "
                + "tiltakene svar på behov, ikke kurs fra en liste.",
            nn: "Nettverket og fagmiljøet skal lese behova saman før nokon avgjer tiltak. Då blir tiltaka "
                + "svar på behov, ikkje kurs frå ei liste.",
            en: "The network and the centre of expertise are to read the needs together before anybody "
                + "decides on measures. Then measures answer needs and are not courses from a list.")
    ) { plan, _ in
        guard plan.prioritisation.isMissing else { return [] }
        return [
            .asked(
                at: "measures.prioritisation",
                message: Text(
                    nb:
                        "Skriv når dere gikk gjennom behovene sammen med universitetet eller et annet fagmiljø, og "
                        + "hvordan dere valgte.",
                    nn: "Skriv når de gjekk gjennom behova saman med universitetet eller eit anna fagmiljø, og "
                        + "korleis de valde.",
                    en:
                        "Write when you went through the needs with the university or another environment, and how "
                        + "you chose."))
        ]
    }
}
