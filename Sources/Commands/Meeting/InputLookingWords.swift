import Model

/// What is said of lines that may name somebody, and of files that were brought in before.
extension InputWords {
    static let mayNameSomebody = Text(
        nb:
            "Står det et navn i dette? Det er ikke lagret ennå. Skriv det på nytt uten navn, gjerne med rollen. "
            + "Er det ikke navnet til noen, skriv det samme en gang til.",
        nn:
            "Står det eit namn i dette? Det er ikkje lagra enno. Skriv det på nytt utan namn, gjerne med rolla. "
            + "Er det ikkje namnet til nokon, skriv det same ein gong til.",
        en:
            "Is there a name in this? It is not saved yet. Write it again without the name, with the role if you like. "
            + "If it is nobody's name, write the same thing once more.")
    static let lookName = Text(
        nb: "Kan noen kjenne igjen en person i dette?", nn: "Kan nokon kjenne igjen ein person i dette?",
        en: "Can anybody recognise a person in this?")
    static let lookContact = Text(
        nb: "Står det en e-postadresse eller et telefonnummer i dette?",
        nn: "Står det ei e-postadresse eller eit telefonnummer i dette?",
        en: "Is there an e-mail address or a telephone number in this?")
    static let lookAnswers = Text(
        nb: "Skriv det på nytt uten. Ja tar det inn som det er, nei utelater det.",
        nn: "Skriv det på nytt utan. Ja tek det inn som det er, nei utelèt det.",
        en: "Write it again without. Yes imports it as it is, no leaves it out.")
    static let lookHelp = Text(
        nb:
            "Det som blir sagt i et møte, skal ikke knyttes til noen. Skriv rollen i stedet for navnet, og barna som "
            + "gruppe. Skriv ja bare når ingen kan kjennes igjen. Det dere ikke svarer på nå, får dere spørsmål om når dere henter fila på nytt.",
        nn:
            "Det som blir sagt i eit møte, skal ikkje knytast til nokon. Skriv rolla i staden for namnet, og barna som "
            + "gruppe. Skriv ja berre når ingen kan kjennast igjen. Det de ikkje svarer på no, får de spørsmål om når de hentar fila på nytt.",
        en:
            "What is said in a meeting must not be linked to anybody. Write the role instead of the name, and the children as a "
            + "group. Type yes only if nobody can be recognised. What you do not answer is left for later: import the file again."
    )

    static func looked(_ taken: Int, leftOut: Int) -> Text {
        Text(
            nb: "Gjennomgått: \(taken) tatt inn, \(leftOut) utelatt.",
            nn: "Gjennomgått: \(taken) tekne inn, \(leftOut) utelatne.",
            en: "Reviewed: \(taken) imported, \(leftOut) left out.")
    }

    static func knownFile(_ file: String, _ day: Day) -> Text {
        let day = day.words
        return Text(
            nb: "\(file) ble hentet inn \(day.nb). Ingenting er lagt til en gang til.",
            nn: "\(file) blei henta inn \(day.nn). Ingenting er lagt til ein gong til.",
            en: "\(file) was imported on \(day.en). Nothing is added twice.")
    }
}
