import Model

extension Rule {
    /// A national identity number stands in a text of a file that was changed by hand.
    static var identityNumber: Rule {
        Rule(
            "PER-001", .error, sources: ["O"],
            title: Text(
                nb: "Det står et fødselsnummer i analysen",
                nn: "Det står eit fødselsnummer i analysen",
                en: "The analysis contains a national identity number"),
            why: Text(
                nb:
                    "Et fødselsnummer hører aldri hjemme i en analyse. Det må ut av alle utgaver før noen "
                    + "andre får analysen.",
                nn:
                    "Eit fødselsnummer høyrer aldri heime i ein analyse. Det må ut av alle utgåver før nokon "
                    + "andre får analysen.",
                en:
                    "A national identity number never belongs in an analysis. It must be removed from all "
                    + "revisions before anybody else receives the analysis."),
            canBeAccepted: false
        ) { _, around in
            around.privacy.filter { $0.kind == .identityNumber }.map { fault in
                let place = fault.item?.words ?? Text(nb: "en tekst", nn: "ein tekst", en: "one of the texts")
                return Place(
                    fault.item,
                    message: Text(
                        nb:
                            "Det står et fødselsnummer i \(place.nb). Dere blir spurt om nummeret når dere tar det ut.",
                        nn:
                            "Det står eit fødselsnummer i \(place.nn). De blir spurde om nummeret når de tek det ut.",
                        en:
                            "There is a national identity number in \(place.en). You will be asked for the "
                            + "number when you remove it."),
                    command: Text(nb: "behov sladd", nn: "behov sladd", en: "behov redact"))
            }
        }
    }
}
