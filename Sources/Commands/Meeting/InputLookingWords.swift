import Model

/// What is said of lines that may name somebody, and of files that were brought in before.
extension InputWords {
    static let mayNameSomebody = Text(
        nb:
            "Står det et navn i dette? Det er ikke lagret ennå. Skriv det på nytt uten navn, gjerne med rollen. Hvis det ikke er navnet på en person, skriver dere det samme en gang til.",
        nn:
            "Står det eit namn i dette? Det er ikkje lagra enno. Skriv det på nytt utan namn, gjerne med rolla. Om det ikkje er namnet på ein person, skriv de det same ein gong til.",
        en:
            "Is there a name in this? It is not saved yet. Write it again without the name, with the role if you like. "
            + "If it is not the name of a person, write the same thing once more.")
    static let lookName = Text(
        nb: "Kan noen kjenne igjen en person i dette?", nn: "Kan nokon kjenne igjen ein person i dette?",
        en: "Can anybody recognise a person in this?")
    static let lookContact = Text(
        nb: "Står det en e-postadresse eller et telefonnummer i dette?",
        nn: "Står det ei e-postadresse eller eit telefonnummer i dette?",
        en: "Is there an e-mail address or a telephone number in this?")
    static let lookAnswers = Text(
        nb: "Skriv det på nytt uten dette. Skriv ja for å ta det med som det er, eller nei for å utelate det.",
        nn: "Skriv det på nytt utan dette. Skriv ja for å ta det med som det er, eller nei for å utelate det.",
        en: "Write it again without this. Type yes to include it as it is, or no to leave it out.")
    static let lookHelp = Text(
        nb:
            "Det som blir sagt i et møte, skal ikke knyttes til noen. Skriv rollen i stedet for navnet, og skriv om barna som gruppe. Skriv ja bare når ingen kan kjennes igjen. Dere får spørsmål om resten når dere henter inn fila på nytt.",
        nn:
            "Det som blir sagt i eit møte, skal ikkje knytast til nokon. Skriv rolla i staden for namnet, og skriv om barna som gruppe. Skriv ja berre når ingen kan kjennast igjen. De får spørsmål om resten når de hentar inn fila på nytt.",
        en:
            "What is said in a meeting must not be linked to anybody. Write the role instead of the name, and write about the children as a group. Type yes only if nobody can be recognised. You will be asked about the rest when you import the file again."
    )

    static func looked(_ taken: Int, leftOut: Int) -> Text {
        Text(
            nb: "Gjennomgått: \(taken) hentet inn, \(leftOut) utelatt.",
            nn: "Gjennomgått: \(taken) henta inn, \(leftOut) utelatne.",
            en: "Reviewed: \(taken) imported, \(leftOut) left out.")
    }

    static func knownFile(_ file: String, _ day: Day) -> Text {
        let day = day.words
        return Text(
            nb: "\(file) ble hentet inn \(day.nb). Ingenting er lagt til en gang til.",
            nn: "\(file) blei henta inn \(day.nn). Ingenting er lagt til ein gong til.",
            en: "\(file) was imported on \(day.en). Nothing was added again.")
    }
}
