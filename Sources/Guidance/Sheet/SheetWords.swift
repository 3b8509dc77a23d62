import Model

/// The sentences of an answer sheet.
enum SheetWords {
    /// How the first line begins, by which a sheet is known.
    static let mark = Text(nb: "Svarark til behov", nn: "Svarark til behov", en: "Answer sheet for behov")
    static let first = mark.mapped { words, _ in words + " (1)" }
    static let title = Text(nb: "Svarark", nn: "Svarark", en: "Answer sheet")
    static let answer = Text(nb: "Svar", nn: "Svar", en: "Answer")
    static let phase = Text(nb: "fase", nn: "fase", en: "phase")
    static let ownName = Text(nb: "bokmål", nn: "nynorsk", en: "English")

    static let howTo = Text(
        nb: "Skriv svarene etter «Svar:». Et svar kan gå over flere linjer. I en liste er hver linje ett svar; "
            + "skriv «ferdig» på siste linje når lista er komplett. Et spørsmål uten svar kommer igjen senere. "
            + "La linjene med [ ] stå. Ikke skriv navn, initialer eller diagnoser.\n"
            + "Lagre fila som ren tekst (UTF-8), og hent den inn med: behov importer FIL",
        nn: "Skriv svara etter «Svar:». Eit svar kan gå over fleire linjer. I ei liste er kvar linje eitt svar; "
            + "skriv «ferdig» på siste linja når lista er komplett. Eit spørsmål utan svar kjem igjen seinare. "
            + "La linjene med [ ] stå. Ikkje skriv namn, initialar eller diagnosar.\n"
            + "Lagre fila som rein tekst (UTF-8), og hent ho inn med: behov importer FIL",
        en: "Write the answers after “Answer:”. An answer may run over several lines. In a list each line is one "
            + "answer; write “done” on the last line when the list is complete. A question without an answer "
            + "comes back later. Leave the lines with [ ] as they are. Do not write names, initials or "
            + "diagnoses.\nSave the file as plain text (UTF-8) and import it with: behov import FILE"
    )

    static let onPaper = Text(
        nb: "Skriv på linjene, eller sett ring rundt tallet. Ikke skriv navn, initialer eller diagnoser.",
        nn: "Skriv på linjene, eller set ring rundt talet. Ikkje skriv namn, initialar eller diagnosar.",
        en:
            "Write on the lines, or circle the number. Do not write names, initials or diagnoses.")

    static let noPlace = Text(
        nb: "Linja «Svar:» mangler. Sett den inn foran svaret.",
        nn: "Linja «Svar:» manglar. Set ho inn framfor svaret.",
        en: "The line “Answer:” is missing. Add it before the answer.")
    static let noQuestion = Text(
        nb: "Det finnes ikke noe spørsmål med det navnet. La linjene med [ ] stå som på arket.",
        nn: "Det er ikkje noko spørsmål med det namnet. La linjene med [ ] stå som på arket.",
        en: "There is no question with that name. Leave the lines with [ ] as they are in the sheet.")
    static let notNow = Text(
        nb: "Spørsmålet er ikke aktuelt i analysen nå. Lag et nytt ark, eller svar med: behov analyse",
        nn: "Spørsmålet er ikkje aktuelt i analysen no. Lag eit nytt ark, eller svar med: behov analyse",
        en: "The question does not apply to the analysis now. Make a new sheet, or answer in: behov guide")

    static func answered(_ step: String) -> Text {
        let name = StepName.words(step)
        return Text(
            nb: "Lista er merket som ferdig. Legg til mer med: behov analyse --fra \(name.nb)",
            nn: "Lista er merkt som ferdig. Legg til meir med: behov analyse --frå \(name.nn)",
            en: "The list has been marked as complete. Add more with: behov guide --from \(name.en)")
    }

    static func optionGone(_ number: Int) -> Text {
        Text(
            nb: "Valg \(number) på arket finnes ikke lenger. Lag et nytt ark, eller svar med: behov analyse",
            nn: "Val \(number) på arket finst ikkje lenger. Lag eit nytt ark, eller svar med: behov analyse",
            en: "Option \(number) on the sheet no longer exists. Make a new sheet, or answer with: behov guide")
    }

    static func hint(_ expects: Expectation) -> Text {
        switch expects {
        case .text: Text(nb: "Skriv et svar.", nn: "Skriv eit svar.", en: "Write an answer.")
        case .texts:
            Text(
                nb: "Skriv minst to, hver på sin linje.", nn: "Skriv minst to, kvar på si linje.",
                en: "Write at least two answers, one on each line.")
        case .entry(_, let offers):
            offers.isEmpty
                ? Text(
                    nb: "Skriv ett svar på hver linje.", nn: "Skriv eitt svar på kvar linje.",
                    en: "Write one answer on each line.")
                : Text(
                    nb: "Skriv ett svar på hver linje, eller tall fra lista: 1,3.",
                    nn: "Skriv eitt svar på kvar linje, eller tal frå lista: 1,3.",
                    en: "Write one answer on each line, or numbers from the list: 1,3.")
        case .oneAdding(let options, let adding):
            Text(
                nb: "Skriv ett tall fra 1 til \(options.count), \(adding.hint.nb).",
                nn: "Skriv eitt tal frå 1 til \(options.count), \(adding.hint.nn).",
                en: "Write one number from 1 to \(options.count), \(adding.hint.en).")
        case .severalAdding(let options, let adding):
            Text(
                nb: "Skriv ett eller flere tall fra 1 til \(options.count), \(adding.hint.nb).",
                nn: "Skriv eitt eller fleire tal frå 1 til \(options.count), \(adding.hint.nn).",
                en: "Write one or more numbers from 1 to \(options.count), \(adding.hint.en).")
        case .sorted(let sorts): Sentences.chooseSortedOnSheet(sorts)
        case .one(let options):
            Text(
                nb: "Skriv ett tall fra 1 til \(options.count).", nn: "Skriv eitt tal frå 1 til \(options.count).",
                en: "Write one number from 1 to \(options.count).")
        case .several(let options, let orNone):
            Text(
                nb: "Skriv ett eller flere tall fra 1 til \(options.count), for eksempel 1,3"
                    + (orNone ? ". Skriv 0 for ingen." : "."),
                nn: "Skriv eitt eller fleire tal frå 1 til \(options.count), til dømes 1,3"
                    + (orNone ? ". Skriv 0 for ingen." : "."),
                en: "Write one or more numbers from 1 to \(options.count), for example 1,3"
                    + (orNone ? ". Write 0 for none." : "."))
        }
    }

    /// How many lines a printed sheet leaves for words.
    static func lines(_ expects: Expectation) -> Int {
        switch expects {
        case .text, .texts: 3
        case .entry: 5
        case .one, .oneAdding, .several, .severalAdding, .sorted: 1
        }
    }

    static func ring(_ expects: Expectation) -> Text {
        switch expects {
        case .one, .oneAdding:
            Text(nb: "Sett ring rundt ett tall.", nn: "Set ring rundt eitt tal.", en: "Circle one number.")
        case .sorted(let sorts):
            Sentences.chooseSortedOnSheet(sorts).mapped { words, language in
                let ring = Text(nb: "Sett ring rundt", nn: "Set ring rundt", en: "Circle")[language]
                let choice = words.split(separator: " ", maxSplits: 1).dropFirst().joined()
                return "\(ring) \(choice)"
            }
        case .text, .texts, .entry, .several, .severalAdding:
            Text(
                nb: "Sett ring rundt ett eller flere tall.", nn: "Set ring rundt eitt eller fleire tal.",
                en: "Circle one or more numbers.")
        }
    }
}
