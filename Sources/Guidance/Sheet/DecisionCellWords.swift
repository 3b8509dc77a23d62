import Model

// What can be wrong with the words of a decision or a priority, and what to write instead.

extension DecisionWords {
    private static let ways = Text.list(NeedDecision.Kind.allCases.map(\.label.quoted))

    static func noDecision(_ cell: String) -> Text {
        Text(
            nb: "«\(cell)»: Skriv \(ways.nb), eller nummeret på en prioritering.",
            nn: "«\(cell)»: Skriv \(ways.nn), eller nummeret på ei prioritering.",
            en: "“\(cell)”: Write \(ways.en), or the number of a priority.")
    }

    static let reasonAlone = Text(
        nb: "Her står det en begrunnelse uten avgjørelse. Skriv avgjørelsen også, for eksempel «ikke tatt opp».",
        nn: "Her står det ei grunngiving utan avgjerd. Skriv avgjerda også, til dømes «ikkje teke opp».",
        en: "There is a reason here, but no decision. Write the decision too, for example “not taken up”.")
    static let reasonMissing = Text(
        nb: "Skriv hvorfor i kolonnen «begrunnelse». Enheten får lese det.",
        nn: "Skriv kvifor i kolonnen «grunngiving». Eininga får lese det.",
        en: "Write why in the column “reason”. The unit will read it.")
    static let priorityMissing = Text(
        nb:
            "Skriv hvilken prioritering i kolonnen «prioritering eller studium»: nummeret, eller hva den går ut på.",
        nn: "Skriv kva prioritering i kolonnen «prioritering eller studium»: nummeret, eller kva ho går ut på.",
        en: "Write which priority in the column “priority or study”: its number, or what it is about.")
    static let studyMissing = Text(
        nb:
            "Skriv studiet i kolonnen «prioritering eller studium»: antall; fag; studiepoeng; rolle. For eksempel: "
            + "2; norsk; 30; lærer. Eller skriv nummeret på et studium som finnes: studium-1",
        nn:
            "Skriv studiet i kolonnen «prioritering eller studium»: tal på personar; fag; studiepoeng; rolle. Til dømes: "
            + "2; norsk; 30; lærar. Eller skriv nummeret på eit studium som finst: studium-1",
        en: "Write the course of study in the column “priority or study”: how many people; subject; credits; "
            + "role. For example: 2; Norwegian; 30; teacher. Or write the number of one that already exists: "
            + "study-1")

    static func intoNotUsed(_ cell: String, _ label: Text) -> Text {
        Text(
            nb: "«\(cell)» passer ikke sammen med «\(label.nb)». Tøm den ene av de to cellene.",
            nn: "«\(cell)» passar ikkje saman med «\(label.nn)». Tøm den eine av dei to cellene.",
            en: "“\(cell)” does not go with “\(label.en)”. Clear one of the two cells.")
    }

    static func twoDecisions(_ one: String, _ other: String) -> Text {
        Text(
            nb: "«\(one)» og «\(other)» er to avgjørelser. Skriv bare én av dem.",
            nn: "«\(one)» og «\(other)» er to avgjerder. Skriv berre éi av dei.",
            en: "“\(one)” and “\(other)” are two decisions. Write only one of them.")
    }

    static func noPriority(_ number: Int, _ overview: OwnerOverview) -> Text {
        let there = Self.there(overview.priorities.map(\.id.item))
        return Text(
            nb:
                "Prioritering \(number) finnes ikke. \(there.nb). Skriv hva prioriteringen går ut på, i stedet for nummeret.",
            nn:
                "Prioritering \(number) finst ikkje. \(there.nn). Skriv kva prioriteringa går ut på, i staden for nummeret.",
            en:
                "There is no priority \(number). \(there.en). Write what the priority is about instead of its number."
        )
    }

    /// What is there to choose among, of what has numbers.
    static func there(_ items: [ItemID]) -> Text {
        let known = Text.list(items.map(\.words))
        return items.isEmpty
            ? Text(nb: "Det finnes ingen ennå", nn: "Det finst ingen enno", en: "You have none yet")
            : Text(nb: "Disse finnes: \(known.nb)", nn: "Desse finst: \(known.nn)", en: "You have \(known.en)")
    }

    static func otherTitle(_ item: ItemID, _ title: String, written: String) -> Text {
        let id = item.words
        return Text(
            nb: "\(id.nb) heter «\(title)», ikke «\(written)». Skriv bare nummeret, eller bare de nye ordene.",
            nn: "\(id.nn) heiter «\(title)», ikkje «\(written)». Skriv berre nummeret, eller berre dei nye orda.",
            en: "\(id.en) is “\(title)”, not “\(written)”. Write the number only, or the new words only.")
    }

    static func nearly(_ words: String, _ near: String) -> Text {
        Text(
            nb: "«\(words)» er nesten det samme som «\(near)». Skriv nøyaktig det samme, eller bruk andre ord.",
            nn: "«\(words)» er nesten det same som «\(near)». Skriv nøyaktig det same, eller bruk andre ord.",
            en:
                "“\(words)” is nearly the same as “\(near)”. Write exactly the same words, or use different ones.")
    }

    static func otherReason(_ item: ItemID, _ reason: String) -> Text {
        let id = item.words
        return Text(
            nb:
                "\(id.nb) har en annen begrunnelse: «\(reason)». Den blir stående. Endre den i arket med prioriteringer, eller "
                + "med: behov endre \(id.nb)",
            nn:
                "\(id.nn) har ei anna grunngiving: «\(reason)». Ho blir ståande. Endre ho i arket med prioriteringar, eller med: "
                + "behov endre \(id.nn)",
            en:
                "\(id.en) has a different reason: “\(reason)”. That reason is kept. Change it in the priorities sheet, or with: "
                + "behov edit \(id.en)")
    }

    static func hasStudy(_ items: [ItemID]) -> Text {
        let ids = Text.list(items.map(\.words))
        let first = items.first?.words ?? Text(alike: "")
        return Text(
            nb: "Behovet er knyttet til \(ids.nb). Endre studiet først: behov endre \(first.nb)",
            nn: "Behovet er knytt til \(ids.nn). Endre studiet først: behov endre \(first.nn)",
            en: "The need is linked to \(ids.en). Change the course of study first: behov edit \(first.en)")
    }

    static func studyTaken(_ item: ItemID) -> Text {
        let id = item.words
        return Text(
            nb: "\(id.nb) gjelder et annet behov. Slå behovene sammen, eller skriv et nytt studium.",
            nn: "\(id.nn) gjeld eit anna behov. Slå behova saman, eller skriv eit nytt studium.",
            en: "\(id.en) is for another need. Merge the needs, or write a new course of study.")
    }

    static let wordsMissing = Text(
        nb: "Skriv hva prioriteringen går ut på.", nn: "Skriv kva prioriteringa går ut på.",
        en: "Write what the priority is about.")

    static func wordsErased(_ item: ItemID) -> Text {
        let id = item.words
        return Text(
            nb: "\(id.nb) må ha en tekst. Skal den bort, skriv: behov slett \(id.nb)",
            nn: "\(id.nn) må ha ein tekst. Skal ho bort, skriv: behov slett \(id.nn)",
            en: "\(id.en) must have some text. To remove it, type: behov remove \(id.en)")
    }

    static func sameWords(_ item: ItemID) -> Text {
        let id = item.words
        return Text(
            nb: "\(id.nb) heter det samme. Bruk andre ord.", nn: "\(id.nn) heiter det same. Bruk andre ord.",
            en: "\(id.en) has the same wording. Use different words.")
    }

    static let priorityGone = Text(
        nb: "Prioriteringen er tatt bort fra mappa etter at arket ble laget.",
        nn: "Prioriteringa er teken bort frå mappa etter at arket blei laga.",
        en: "The priority has been removed from the folder since the sheet was made.")

    static func priorityChanged(_ now: Priority) -> Text {
        let reason = now.reason.map { " (\($0))" } ?? ""
        let words = "«\(now.statement)»\(reason)"
        return Text(
            nb:
                "Prioriteringen er endret i mappa etter at arket ble laget. Nå står det \(words) der. Endringen blir stående. Lag et nytt ark for å "
                + "endre den: behov eksporter avgjørelser",
            nn:
                "Prioriteringa er endra i mappa etter at arket blei laga. No står det \(words) der. Endringa blir ståande. Lag eit nytt ark for å "
                + "endre ho: behov eksporter avgjerder",
            en:
                "Since the sheet was made, the priority has been changed in the folder. It is now “\(now.statement)”\(reason). "
                + "The change is kept. Make a new sheet to change it: behov export decisions")
    }
}

extension Text {
    /// Words that are typed as they are, in quotation marks.
    var quoted: Text { mapped { words, language in language == .en ? "“\(words)”" : "«\(words)»" } }
}
