import Model

/// What can go wrong with a redaction, in words that never hold the text.
enum RedactionTrouble {
    static func notCompleted(_ path: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "En sladding ble avbrutt, og \(path) kan ikke brukes til å fullføre sladdingen. "
                    + "Slett mappa som fila ligger i, og skriv behov sladd på nytt.",
                nn: "Ei sladding blei avbroten, og \(path) kan ikkje brukast til å fullføre sladdinga. "
                    + "Slett mappa som fila ligg i, og skriv behov sladd på nytt.",
                en:
                    "A redaction was interrupted, and \(path) cannot be used to complete it. Delete the folder "
                    + "that file is in, and type behov redact again."))
    }

    static let nothingFound = Trouble(
        .notFound,
        Text(
            nb:
                "Fant ikke teksten noe sted. Ingenting er endret. Kontroller at store og små bokstaver er riktige.",
            nn:
                "Fann ikkje teksten nokon stad. Ingenting er endra. Kontroller at store og små bokstavar er rette.",
            en: "The text was not found anywhere. Nothing was changed. Check that upper and lower case are right.")
    )

    static func identityNumber(_ path: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(path) inneholder et fødselsnummer og åpnes bare av to kommandoer: "
                    + "behov sjekk viser hvor det står, og behov sladd tar det ut.",
                nn: "\(path) inneheld eit fødselsnummer og blir berre opna av to kommandoar: "
                    + "behov sjekk viser kvar det står, og behov sladd tek det ut.",
                en: "\(path) contains a national identity number, and only two commands open it: "
                    + "behov check shows where it is, and behov redact removes it."))
    }
}
