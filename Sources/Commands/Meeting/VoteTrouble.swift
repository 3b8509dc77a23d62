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
            en: "There are more ballots than people who can vote. Count again, or correct how many can "
                + "vote with --eligible."))

    static let recounted = Text(
        nb: "Den erstatter den forrige opptellingen.", nn: "Ho erstattar den førre oppteljinga.",
        en: "It replaces the previous count.")

    static func moreDots(_ marks: Int, ballots: Int, each: Int) -> Trouble {
        let most = ballots.multipliedReportingOverflow(by: each).partialValue
        return CommandTrouble.usage(
            Text(
                nb:
                    "\(ballots) stemmesedler med \(each) prikker hver har høyst \(most) prikker, og her er det \(marks). "
                    + "Tell på nytt. Hvis hver stemmeseddel hadde flere prikker, skriver dere hvor mange: --prikker 5",
                nn:
                    "\(ballots) røystesetlar med \(each) prikkar kvar har høgst \(most) prikkar, og her er det \(marks). "
                    + "Tel på nytt. Om kvar røystesetel hadde fleire prikkar, skriv de kor mange: --prikkar 5",
                en:
                    "\(ballots) ballots with \(each) dots each have at most \(most) dots, and here there are \(marks). "
                    + "Count again. If each ballot had more dots, type how many: --dots 5"))
    }

    static func wrongCount(_ choices: [VoteChoice]) -> Trouble {
        let list = Text.list(choices.map { Text(alike: "«\($0.words)»") })
        return CommandTrouble.usage(
            Text(
                nb: "Skriv ett tall for hvert av de \(choices.count) valgene, i denne rekkefølgen: \(list.nb).",
                nn: "Skriv eitt tal for kvart av dei \(choices.count) vala, i denne rekkjefølgja: \(list.nn).",
                en: "Write one number for each of the \(choices.count) choices, in this order: \(list.en)."))
    }

    static func notInTheForm(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "Ingen av spørsmålene i \(file) har valgene i analysen som svar. Bruk de samme ordene i "
                    + "skjemaet.",
                nn: "Ingen av spørsmåla i \(file) har vala i analysen som svar. Bruk dei same orda i skjemaet.",
                en: "No question in \(file) has the choices in the analysis as its answers. Use the same "
                    + "words in the form."))
    }
}
