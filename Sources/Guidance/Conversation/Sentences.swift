import Model

/// The sentences of the conversation itself; the questions' own wording lies in `Templates/Guides`.
enum Sentences {
    static let writeAnswer = Text(
        nb: "Skriv et svar, eller - for å hoppe over.", nn: "Skriv eit svar, eller - for å hoppe over.",
        en: "Write an answer, or - to skip.")
    static let writeEntry = Text(
        nb: "Skriv et svar, «ferdig» når lista er komplett, eller - for å hoppe over.",
        nn: "Skriv eit svar, «ferdig» når lista er komplett, eller - for å hoppe over.",
        en: "Write an answer, “done” when the list is complete, or - to skip.")
    static let identityNumber = Text(
        nb: "Teksten inneholder et fødselsnummer. Fødselsnumre lagres aldri. "
            + "Skriv svaret på nytt, uten opplysninger om enkeltbarn.",
        nn: "Teksten inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra. "
            + "Skriv svaret på nytt, utan opplysningar om enkeltbarn.",
        en: "The text contains a national identity number. Such numbers are never stored. "
            + "Write the answer again, without details about any one child.")
    static let noNames = Text(
        nb: "Ikke skriv navn, initialer eller diagnoser.", nn: "Ikkje skriv namn, initialar eller diagnosar.",
        en: "Write no names, initials or diagnoses.")
    static let chooseGoal = Text(
        nb: "Velg minst ett mål, og det av tallene og kildene som funnet bygger på. For eksempel: 1,4",
        nn: "Vel minst eitt mål, og det av tala og kjeldene som funnet byggjer på. Til dømes: 1,4",
        en: "Choose at least one goal, and those of the figures and sources that the finding rests on. "
            + "For example: 1,4")
    static let writeCounts = Text(
        nb: "Skriv først hvor mange, så hva de kan, med semikolon mellom. "
            + "For eksempel: 3 spesialpedagogikk, 60 studiepoeng; 2 veiledning. Skriv 0 for ingen.",
        nn: "Skriv først kor mange, så kva dei kan, med semikolon mellom. "
            + "Til dømes: 3 spesialpedagogikk, 60 studiepoeng; 2 rettleiing. Skriv 0 for ingen.",
        en: "Write how many first, then in what, with a semicolon between. "
            + "For example: 3 special needs education, 60 credits; 2 mentoring. Write 0 for none.")
    static let saved = Text(nb: "Lagret.", nn: "Lagra.", en: "Saved.")
    static let example = Text(nb: "For eksempel: ", nn: "Til dømes: ", en: "For example: ")
    static let storedAnswer = Text(nb: "Lagret svar: ", nn: "Lagra svar: ", en: "Stored answer: ")
    static let nothingBefore = Text(
        nb:
            "Det er ikke gitt noe svar før dette i denne økten. Endre et tidligere svar med: behov analyse --fra ID",
        nn:
            "Det er ikkje gitt noko svar før dette i denne økta. Endre eit tidlegare svar med: behov analyse --fra ID",
        en:
            "No answer was given before this one in this session. Change an earlier one with: behov guide --from ID"
    )
    static let takenBack = Text(
        nb: "Svaret er tatt tilbake. Svar på nytt.", nn: "Svaret er teke tilbake. Svar på nytt.",
        en: "The answer was taken back. Answer again.")
    static let changedElsewhere = Text(
        nb: "Noen andre har endret analysen etter svaret ditt. Det kan ikke tas tilbake her. "
            + "Endre det med: behov analyse --fra ID",
        nn: "Nokon andre har endra analysen etter svaret ditt. Det kan ikkje takast tilbake her. "
            + "Endre det med: behov analyse --fra ID",
        en: "Somebody else changed the analysis after your answer, so it cannot be taken back here. "
            + "Change it with: behov guide --from ID")
    static let skipped = Text(
        nb: "Hoppet over. Spørsmålet kommer igjen neste gang.", nn: "Hoppa over. Spørsmålet kjem att neste gong.",
        en: "Skipped. The question comes again next time.")
    static let longText = Text(
        nb: "Skriv teksten over så mange linjer du vil. Avslutt med en linje som bare har et punktum.",
        nn: "Skriv teksten over så mange linjer du vil. Avslutt med ei linje som berre har eit punktum.",
        en: "Write the text over as many lines as you like. End with a line that holds only a full stop.")
    static let words = Text(
        nb: "?  hjelp   <  ta tilbake forrige svar   -  hopp over   /vis  se det som er svart   "
            + "/endre funn-1  svar på nytt   /slett funn-1  ta bort   /notat …  legg et notat på skrivebordet   "
            + "/tekst  skriv over flere linjer   /slutt  avslutt. Sett \\ foran for å svare med et av disse tegnene.",
        nn: "?  hjelp   <  ta tilbake førre svar   -  hopp over   /vis  sjå det som er svart   "
            + "/endre funn-1  svar på nytt   /slett funn-1  ta bort   /notat …  legg eit notat på skrivebordet   "
            + "/tekst  skriv over fleire linjer   /slutt  avslutt. Set \\ framfor for å svare med eit av desse teikna.",
        en: "?  help   <  take back the last answer   -  skip   /show  see what was answered   "
            + "/change finding-1  answer again   /remove finding-1  take away   /note …  keep a note on your desk   "
            + "/text  write over several lines   /quit  end. Put \\ first to answer with one of these signs.")

    static func savedAs(_ id: ItemID) -> Text {
        let id = id.words
        return Text(nb: "Lagret som \(id.nb).", nn: "Lagra som \(id.nn).", en: "Saved as \(id.en).")
    }

    static func chooseOne(_ count: Int) -> Text {
        guard count > 1 else {
            return Text(
                nb: "Skriv 1, eller ? for hjelp.", nn: "Skriv 1, eller ? for hjelp.", en: "Type 1, or ? for help.")
        }
        return Text(
            nb: "Velg et tall fra 1 til \(count), eller skriv ? for hjelp.",
            nn: "Vel eit tal frå 1 til \(count), eller skriv ? for hjelp.",
            en: "Choose a number from 1 to \(count), or type ? for help.")
    }

    static func chooseSeveral(_ count: Int, orNone: Bool) -> Text {
        Text(
            nb:
                "Velg ett eller flere tall fra 1 til \(count), for eksempel 1,3\(orNone ? ", eller 0 for ingen" : "").",
            nn:
                "Vel eitt eller fleire tal frå 1 til \(count), til dømes 1,3\(orNone ? ", eller 0 for ingen" : "").",
            en: "Choose one or more numbers from 1 to \(count), for example 1,3\(orNone ? ", or 0 for none" : "")."
        )
    }

    static func hint(_ expects: Expectation) -> Text {
        let ask: Text =
            switch expects {
            case .text: Text(nb: "Skriv svaret", nn: "Skriv svaret", en: "Write the answer")
            case .entry:
                Text(
                    nb: "Skriv ett svar, eller «ferdig»", nn: "Skriv eitt svar, eller «ferdig»",
                    en: "Write one answer, or “done”")
            case .one(let options):
                Text(nb: "Svar 1–\(options.count)", nn: "Svar 1–\(options.count)", en: "Answer 1–\(options.count)")
            case .several(let options, let orNone):
                Text(
                    nb: "Svar 1–\(options.count), gjerne flere: 1,2\(orNone ? "; 0 for ingen" : "")",
                    nn: "Svar 1–\(options.count), gjerne fleire: 1,2\(orNone ? "; 0 for ingen" : "")",
                    en: "Answer 1–\(options.count), several if you like: 1,2\(orNone ? "; 0 for none" : "")")
            }
        return Text(
            nb: "\(ask.nb)   (? hjelp   < tilbake   - hopp over   /slutt)",
            nn: "\(ask.nn)   (? hjelp   < tilbake   - hopp over   /slutt)",
            en: "\(ask.en)   (? help   < back   - skip   /quit)")
    }
}
