import Model

/// What can be wrong with a vote.
enum VoteTrouble {
    static let noMeeting = CommandTrouble.usage(
        Text(
            nb: "Det er ikke noe møte i gang. Åpne det først:  behov møte åpne",
            nn: "Det er ikkje noko møte i gang. Opne det først:  behov møte opne",
            en: "No meeting is in progress. Open it first:  behov meeting open"))
    static let nothingToChoose = CommandTrouble.usage(
        Text(
            nb: "Det er ikke noe å velge mellom i denne delen av analysen ennå. Skriv inn alternativene først:  "
                + "behov analyse",
            nn: "Det er ikkje noko å velje mellom i denne delen av analysen enno. Skriv inn alternativa først:  "
                + "behov analyse",
            en: "There is nothing to choose between in this part of the analysis yet. Write the choices "
                + "first:  behov guide"))
    static let howManyBallots = CommandTrouble.usage(
        Text(
            nb: "Hvor mange stemmesedler er talt? Skriv --stemmesedler og tallet.",
            nn: "Kor mange røystesetlar er talde? Skriv --røystesetlar og talet.",
            en: "How many ballots were counted? Type --ballots and the number."))
    static let whichGroup = CommandTrouble.usage(
        Text(
            nb: "Hvilken gruppe stemte? Skriv --gruppe og navnet på gruppa.",
            nn: "Kva gruppe røysta? Skriv --gruppe og namnet på gruppa.",
            en: "Which group voted? Type --group and the name of the group."))
    static let moreThanCould = CommandTrouble.usage(
        Text(
            nb:
                "Det er talt flere stemmesedler enn det er personer som kan stemme. Tell på nytt, eller rett hvor mange som "
                + "kan stemme, med --kunne-stemme.",
            nn:
                "Det er talt fleire røystesetlar enn det er personar som kan røyste. Tel på nytt, eller rett kor mange som "
                + "kan røyste, med --kunne-røyste.",
            en: "There are more ballots than people who can vote. Count again, or use --eligible "
                + "to correct how many can vote."))

    static let recounted = Text(
        nb: "Denne opptellingen erstatter den forrige.", nn: "Denne oppteljinga erstattar den førre.",
        en: "This count replaces the previous one.")

    static func moreDots(_ marks: Int, ballots: Int, each: Int) -> Trouble {
        let most = ballots.multipliedReportingOverflow(by: each).partialValue
        return CommandTrouble.usage(
            Text(
                nb:
                    "Til sammen kan stemmesedlene (\(ballots)) ha høyst \(most) prikker når det er \(each) på hver, men her er det \(marks). "
                    + "Tell på nytt. Hvis hver stemmeseddel hadde flere prikker, skriver dere hvor mange: --prikker 5",
                nn:
                    "Til saman kan røystesetlane (\(ballots)) ha høgst \(most) prikkar når det er \(each) på kvar, men her er det \(marks). "
                    + "Tel på nytt. Om kvar røystesetel hadde fleire prikkar, skriv de kor mange: --prikkar 5",
                en:
                    "\(ballots) ballots with \(each) dots each can have at most \(most) dots in all, but here there are \(marks). "
                    + "Count again. If each ballot had more dots, type how many: --dots 5"))
    }

    static func wrongCount(_ choices: [VoteChoice]) -> Trouble {
        let list = Text.list(
            choices.map { Text(nb: "«\($0.words)»", nn: "«\($0.words)»", en: "“\($0.words)”") })
        return CommandTrouble.usage(
            Text(
                nb:
                    "Skriv ett tall for hvert av de \(choices.count) alternativene, i denne rekkefølgen: \(list.nb).",
                nn:
                    "Skriv eitt tal for kvart av dei \(choices.count) alternativa, i denne rekkjefølgja: \(list.nn).",
                en: "Write one number for each of the \(choices.count) choices, in this order: \(list.en)."))
    }

    static func notInTheForm(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "Ingen av spørsmålene i \(file) har alternativene fra analysen som svar. Bruk de samme ordene i "
                    + "skjemaet.",
                nn:
                    "Ingen av spørsmåla i \(file) har alternativa frå analysen som svar. Bruk dei same orda i skjemaet.",
                en: "No question in \(file) has the choices from the analysis as its answers. Use the same "
                    + "words in the form."))
    }
}
