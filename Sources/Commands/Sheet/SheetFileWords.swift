import Model

/// What is said about a file that is an answer sheet.
enum SheetFileWords {
    /// Said above sentences that may tell of one child.
    static let mayTellOfChild = Text(
        nb:
            "Dette kan fortelle om ett barn. Les det, og skriv det på nytt hvis noen kan kjennes igjen. Kommandoen behov sjekk minner dere også på det:",
        nn:
            "Dette kan fortelje om eitt barn. Les det, og skriv det på nytt om nokon kan kjennast igjen. Kommandoen behov sjekk minner dykk også på det:",
        en:
            "Some of the text may be about an individual child. You will also be reminded of this by behov check. Read these sentences, and rewrite them if anybody can be recognised:"
    )

    static let nothingOpen = Text(
        nb: "Ingen spørsmål er åpne her. Det er ikke laget noe svarark. Se hvor dere er, med: behov status",
        nn: "Ingen spørsmål er opne her. Det er ikkje laga noko svarark. Sjå kvar de er, med: behov status",
        en: "There are no open questions here. No answer sheet was made. See where you are with: behov status")

    static func exists(_ file: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "Fila \(file) finnes fra før, og er ikke rørt. Velg et annet navn.",
                nn: "Fila \(file) finst frå før, og er ikkje rørt. Vel eit anna namn.",
                en: "The file \(file) already exists and was not touched. Choose another name."))
    }

    static func notUTF8(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "Svararket \(file) er ikke lagret som UTF-8, så bokstaver kan bli feil. Ingenting er hentet inn. "
                    + "Lagre fila på nytt som ren tekst med UTF-8.",
                nn:
                    "Svararket \(file) er ikkje lagra som UTF-8, så bokstavar kan bli feil. Ingenting er henta inn. "
                    + "Lagre fila på nytt som rein tekst med UTF-8.",
                en:
                    "The answer sheet \(file) is not saved as UTF-8, so some letters could come out wrong. Nothing was "
                    + "imported. Save the file again as plain text with UTF-8."))
    }

    static func written(_ file: String, _ count: Int, dry: Bool) -> Text {
        if dry {
            return Text(
                nb: "Kommandoen ville ha skrevet \(count) spørsmål til \(file).",
                nn: "Kommandoen ville ha skrive \(count) spørsmål til \(file).",
                en: "This would write \(count) \(count == 1 ? "question" : "questions") to \(file).")
        }
        return Text(
            nb:
                "Svararket \(file) har \(count) spørsmål. Fyll det ut, og hent svarene inn med: behov importer \(file)",
            nn:
                "Svararket \(file) har \(count) spørsmål. Fyll det ut, og hent inn svara med: behov importer \(file)",
            en:
                "The answer sheet \(file) has \(count) \(count == 1 ? "question" : "questions"). Fill it in and import the answers with: "
                + "behov import \(file)")
    }

    static func taken(_ file: String, _ count: Int, _ known: Int, dry: Bool) -> Text {
        let before: Text =
            known == 0
            ? Text(alike: "")
            : Text(
                nb: " \(known) var svart på fra før og er ikke endret.",
                nn: " \(known) spørsmål var svara på frå før og er ikkje endra.",
                en:
                    " \(known) "
                    + "\(known == 1 ? "question already had an answer and was" : "questions already had answers and were") "
                    + "left unchanged.")
        let taken =
            dry
            ? Text(
                nb: "Kommandoen ville ha hentet \(count) svar fra \(file).",
                nn: "Kommandoen ville ha henta \(count) svar frå \(file).",
                en: "This would import \(count) \(count == 1 ? "answer" : "answers") from \(file).")
            : Text(
                nb: "Hentet \(count) svar fra \(file).", nn: "Henta \(count) svar frå \(file).",
                en: "Imported \(count) \(count == 1 ? "answer" : "answers") from \(file).")
        let next =
            dry
            ? Text(alike: "")
            : Text(
                nb: " Gå videre med: behov analyse", nn: " Gå vidare med: behov analyse",
                en: " Continue with: behov guide")
        return Text(
            nb: taken.nb + before.nb + next.nb, nn: taken.nn + before.nn + next.nn,
            en: taken.en + before.en + next.en)
    }

    static func refused(_ line: Int, _ question: String, _ reason: Text) -> Text {
        Text(
            nb: "Linje \(line) (\(question)): \(reason.nb)", nn: "Linje \(line) (\(question)): \(reason.nn)",
            en: "Line \(line) (\(question)): \(reason.en)")
    }

    static let mend = Text(
        nb: "De andre svarene er tatt vare på. Rett linjene, og hent inn fila på nytt.",
        nn: "Dei andre svara er tekne vare på. Rett linjene, og hent inn fila på nytt.",
        en: "The other answers are kept. Correct the lines and import the file again.")
}
