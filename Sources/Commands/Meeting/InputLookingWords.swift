import Model

/// What is said of lines that may name somebody, and of files that were brought in before.
extension InputWords {
    static let mayNameSomebody = Text(
        nb:
            "Står det et navn i dette? Innspillet er ikke lagret ennå. Skriv det på nytt uten navn, gjerne med rollen. Er det ikke navnet på en person, skriver dere det samme en gang til.",
        nn:
            "Står det eit namn i dette? Innspelet er ikkje lagra enno. Skriv det på nytt utan namn, gjerne med rolla. Er det ikkje namnet på ein person, skriv de det same ein gong til.",
        en:
            "Is there a name in this? The suggestion is not saved yet. Write it again without the name; you may use "
            + "the role. If it is not the name of a person, write the same thing once more.")
    static let lookName = Text(
        nb: "Kan noen kjenne igjen en person i dette?", nn: "Kan nokon kjenne igjen ein person i dette?",
        en: "Can anybody recognise a person in this?")
    static let lookContact = Text(
        nb: "Står det en e-postadresse eller et telefonnummer i dette?",
        nn: "Står det ei e-postadresse eller eit telefonnummer i dette?",
        en: "Is there an e-mail address or a telephone number in this?")
    static let lookAnswers = Text(
        nb: "Skriv innspillet på nytt uten dette. Skriv «ja» for å ta det med som det er, "
            + "eller «nei» for å utelate det.",
        nn: "Skriv innspelet på nytt utan dette. Skriv «ja» for å ta det med som det er, "
            + "eller «nei» for å utelate det.",
        en: "Write the suggestion again without this. Type “yes” to include it as it is, or “no” to leave it out.")
    static let lookHelp = Text(
        nb:
            "Det som blir sagt i et møte, skal ikke knyttes til noen. Skriv rollen i stedet for navnet, og skriv om barna eller elevene som gruppe. Skriv «ja» bare når ingen kan kjennes igjen. Dere får spørsmål om resten når dere henter inn fila på nytt.",
        nn:
            "Det som blir sagt i eit møte, skal ikkje knytast til nokon. Skriv rolla i staden for namnet, og skriv om barna eller elevane som gruppe. Skriv «ja» berre når ingen kan kjennast igjen. De får spørsmål om resten når de hentar inn fila på nytt.",
        en:
            "What is said in a meeting must not be linked to anybody. Write the role instead of the name, and write about the children or pupils as a group. Type “yes” only if nobody can be recognised. Anything you leave for now comes up again the next time you import the file."
    )

    static func looked(_ taken: Int, leftOut: Int) -> Text {
        Text(
            nb: "Gjennomgått: \(taken) hentet inn, \(leftOut) utelatt.",
            nn: "Alt er gjennomgått. Henta inn: \(taken). Utelatne: \(leftOut).",
            en: "Reviewed: \(taken) imported, \(leftOut) left out.")
    }

    static func knownFile(_ file: String, _ day: Day) -> Text {
        let day = day.words
        return Text(
            nb: "\(file) ble hentet inn \(day.nb). Ingenting er lagt til denne gangen.",
            nn: "\(file) blei henta inn \(day.nn). Ingenting er lagt til denne gongen.",
            en: "\(file) was imported on \(day.en). Nothing was added this time.")
    }
}
