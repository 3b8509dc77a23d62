import Model

extension Rule where Subject == OwnerOverview {
    /// No unit's needs assessment has been read in.
    static let nothingCollected = Rule(
        "OWN-002", .error, sources: ["F § 4", "SKK 1.3"],
        title: Text(
            nb: "Ingen behovsvurderinger er samlet inn",
            nn: "Ingen behovsvurderingar er samla inn",
            en: "No needs assessments have been collected"),
        why: Text(
            nb:
                "Eierens samlede vurdering bygger på det barnehagene og skolene har funnet ut sammen med de "
                + "ansatte. Uten behovsvurderinger blir prioriteringene gjetning.",
            nn:
                "Den samla vurderinga til eigaren byggjer på det barnehagane og skulane har funne ut saman med "
                + "dei tilsette. Utan behovsvurderingar blir prioriteringane gjetting.",
            en:
                "The owner's overview is based on what the kindergartens and schools have found out together "
                + "with their staff. Without needs assessments, the priorities are guesswork.")
    ) { overview, _ in
        guard overview.received.isEmpty else { return [] }
        return [
            .collected(
                message: Text(
                    nb: "Legg filene fra enhetene i en mappe som heter «mottatt», og hent dem inn.",
                    nn: "Legg filene frå einingane i ei mappe som heiter «motteke», og hent dei inn.",
                    en: "Put the files from the units in a folder called “incoming”, and collect them."))
        ]
    }
}
