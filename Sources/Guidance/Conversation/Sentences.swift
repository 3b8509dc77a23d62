import Model

/// The sentences of the conversation itself; the questions' own wording lies in `Templates/Guides`.
enum Sentences {
    static let writeAnswer = Text(
        nb: "Skriv et svar, eller - for å hoppe over.", nn: "Skriv eit svar, eller - for å hoppe over.",
        en: "Write an answer, or “-” to skip.")
    static let writeEntry = Text(
        nb: "Skriv et svar, «ferdig» når lista er komplett, eller - for å hoppe over.",
        nn: "Skriv eit svar, «ferdig» når lista er komplett, eller - for å hoppe over.",
        en: "Write an answer, “done” when the list is complete, or “-” to skip.")
    static let identityNumber = Text(
        nb: "Teksten inneholder et fødselsnummer. Fødselsnumre lagres aldri. "
            + "Skriv svaret på nytt, uten opplysninger om enkeltpersoner.",
        nn: "Teksten inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra. "
            + "Skriv svaret på nytt, utan opplysningar om enkeltpersonar.",
        en: "The text contains a national identity number. Such numbers are never stored. "
            + "Write the answer again, without details about any individual child.")
    static let noNames = Text(
        nb: "Ikke skriv navn, initialer eller diagnoser.", nn: "Ikkje skriv namn, initialar eller diagnosar.",
        en: "Do not write names, initials or diagnoses.")
    static let writeCounts = Text(
        nb: "Skriv først hvor mange, så hva de kan. Sett semikolon mellom gruppene. "
            + "For eksempel: 3 spesialpedagogikk, 60 studiepoeng; 2 veiledning. Skriv 0 for ingen.",
        nn: "Skriv først kor mange, så kva dei kan. Set semikolon mellom gruppene. "
            + "Til dømes: 3 spesialpedagogikk, 60 studiepoeng; 2 rettleiing. Skriv 0 for ingen.",
        en: "First write how many people, then what they know. Put a semicolon between the groups. "
            + "For example: 3 special needs education, 60 credits; 2 mentoring. Write 0 for none.")
    static let saved = Text(nb: "Lagret.", nn: "Lagra.", en: "Saved.")
    static let kept = Text(
        nb: "Svaret er uendret.", nn: "Svaret er uendra.", en: "The answer is unchanged.")
    static let outdated = Text(
        nb: "Dette svaret passer ikke lenger. Svar på nytt: ",
        nn: "Dette svaret passar ikkje lenger. Svar på nytt: ",
        en: "This answer no longer fits; answer again: ")
    static let example = Text(nb: "For eksempel: ", nn: "Til dømes: ", en: "For example: ")
    static let storedAnswer = Text(nb: "Lagret svar: ", nn: "Lagra svar: ", en: "Saved answer: ")
    static let nothingBefore = Text(
        nb:
            "Dere har ikke svart på noe før dette i denne økta. Endre et tidligere svar med: behov analyse --fra ID",
        nn:
            "De har ikkje svara på noko før dette i denne økta. Endre eit tidlegare svar med: behov analyse --frå ID",
        en:
            "This is the first question in this session, so there is no answer to undo. Change an earlier answer with: "
            + "behov guide --from ID"
    )
    /// Which answer was taken back; a long one by its beginning.
    static func takenBack(_ answer: String) -> Text {
        let words = answer.cut(to: 60)
        return Text(
            nb: "Svaret «\(words)» er tatt tilbake. Svar på nytt.",
            nn: "Svaret «\(words)» er teke tilbake. Svar på nytt.",
            en: "The answer “\(words)” was undone. Answer again.")
    }
    static let backToSkipped = Text(
        nb: "Tilbake til spørsmålet som ble hoppet over.", nn: "Tilbake til spørsmålet som blei hoppa over.",
        en: "Back to the question that was skipped.")
    static let wantsWords = Text(
        nb: "Skriv dette med ord. Hvis det dere skrev, virkelig er svaret, setter dere \\ foran.",
        nn: "Skriv dette med ord. Om det de skreiv, verkeleg er svaret, set de \\ framfor.",
        en: "Write this in words. If what you wrote really is the answer, put \\ before it.")
    static let changedElsewhere = Text(
        nb: "Noen andre har endret analysen etter at dere svarte. Svaret kan ikke tas tilbake her. "
            + "Endre det med: behov analyse --fra ID",
        nn: "Nokon andre har endra analysen etter at de svara. Svaret kan ikkje takast tilbake her. "
            + "Endre det med: behov analyse --frå ID",
        en: "Somebody else changed the analysis after your answer, so it cannot be undone here. "
            + "Change it with: behov guide --from ID")
    static let skipped = Text(
        nb: "Hoppet over for nå.", nn: "Hoppa over for no.", en: "Skipped for now.")
    static let longText = Text(
        nb: "Skriv teksten over så mange linjer dere vil. Avslutt med en linje som bare har et punktum.",
        nn: "Skriv teksten over så mange linjer de vil. Avslutt med ei linje som berre har eit punktum.",
        en: "Write the text on as many lines as you like. End with a line that contains only a full stop.")
    static func savedAs(_ ids: [ItemID]) -> Text {
        let list = Text.list(ids.map(\.words), .and)
        return Text(nb: "Lagret som \(list.nb).", nn: "Lagra som \(list.nn).", en: "Saved as \(list.en).")
    }
}
