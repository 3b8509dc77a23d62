public import Chain
public import Model

/// Why a document that was read is not taken in, and what to do about it.
public enum CollectRefusal {
    /// The refusal of a document; `nil` where it was taken in or only left aside.
    public static func of(_ collected: Collected, _ head: DocumentHead, file: String) -> Trouble? {
        switch collected {
        case .new, .newer, .same, .again, .instead, .startedOver, .older, .twice, .decidedOn, .draft: nil
        case .otherContent: otherContent(head, file)
        case .otherContentWithin(let unit, let number): otherContent(of: unit, number, in: head, file)
        case .withdrawnKey: withdrawnKey(head.name, file)
        case .strange(.revision): revision(head, file)
        case .strange(.day(let day)): self.day(day, head, file)
        case .strange(.name(let known)): name(known, head, file)
        case .strange(.organisationNumber(let known)): number(known, head, file)
        }
    }

    /// That a file is signed with a key that was withdrawn.
    public static func withdrawnKey(_ name: String, _ file: String) -> Trouble {
        refused(
            nb:
                "\(file) er ikke tatt inn: Avsenderen er ikke bekreftet, for fila er signert med en nøkkel dere har "
                + "trukket tilbake. Ring \(name). Er fila deres, må de lage en ny nøkkel og levere igjen.",
            nn:
                "\(file) er ikkje teken inn: Avsendaren er ikkje stadfesta, for fila er signert med ein nøkkel de har "
                + "trekt tilbake. Ring \(name). Er fila deira, må dei lage ein ny nøkkel og levere igjen.",
            en:
                "\(file) was not brought in: the sender is not confirmed, for the file is signed with a key "
                + "you have withdrawn. Call \(name). If the file is theirs, they must make a new key and hand "
                + "over again.")
    }

    private static func refused(nb: String, nn: String, en: String) -> Trouble {
        Trouble(.unreadable, Text(nb: nb, nn: nn, en: en))
    }

    private static func otherContent(_ head: DocumentHead, _ file: String) -> Trouble {
        let (name, number) = (head.name, head.revision)
        return refused(
            nb:
                "\(file): Dere har allerede utgave \(number) fra \(name), og den sier noe annet. To kan ikke ha samme "
                + "nummer, så den nye er ikke tatt med. Ring \(name) og spør hvilken som er deres. Er det den nye, må "
                + "de endre noe og levere igjen, så den får et nytt nummer.",
            nn: "\(file): De har alt utgåve \(number) frå \(name), og ho seier noko anna. To kan ikkje ha same "
                + "nummer, så den nye er ikkje teken med. Ring \(name) og spør kva for ei som er deira. Er det den "
                + "nye, må dei endre noko og levere igjen, så ho får eit nytt nummer.",
            en:
                "\(file): You have revision \(number) from \(name) already, and it says something else. Two "
                + "cannot have the same number, so the new one was not taken. Call \(name) and ask which is "
                + "theirs. If it is the new one, they must change something and hand over again, so that it "
                + "gets a new number.")
    }

    private static func otherContent(
        of unit: String, _ number: Int, in head: DocumentHead, _ file: String
    ) -> Trouble {
        let name = head.name
        return refused(
            nb:
                "\(file): I det dere har fra \(name), sier utgave \(number) fra \(unit) noe annet enn i denne fila. To "
                + "kan ikke ha samme nummer, så den nye er ikke tatt med. Ring \(name) og \(unit) og spør hvilken som "
                + "er rett. Er det den nye, må \(unit) endre noe og levere igjen, så den får et nytt nummer.",
            nn:
                "\(file): I det de har frå \(name), seier utgåve \(number) frå \(unit) noko anna enn i denne fila. To "
                + "kan ikkje ha same nummer, så den nye er ikkje teken med. Ring \(name) og \(unit) og spør kva for ei "
                + "som er rett. Er det den nye, må \(unit) endre noko og levere igjen, så ho får eit nytt nummer.",
            en:
                "\(file): In what you have from \(name), revision \(number) from \(unit) says something "
                + "other than in this file. Two cannot have the same number, so the new one was not taken. "
                + "Call \(name) and \(unit) and ask which is right. If it is the new one, \(unit) must change "
                + "something and hand over again, so that it gets a new number.")
    }

    private static func revision(_ head: DocumentHead, _ file: String) -> Trouble {
        let (name, number) = (head.name, head.revision)
        return refused(
            nb: "\(file): \(name) kan ikke ha kommet til utgave \(number). Fila er ikke tatt med. "
                + "Spør dem om den er deres.",
            nn: "\(file): \(name) kan ikkje ha kome til utgåve \(number). Fila er ikkje teken med. "
                + "Spør dei om ho er deira.",
            en: "\(file): \(name) cannot have come to revision \(number). The file was not taken. "
                + "Ask them whether it is theirs.")
    }

    private static func day(_ day: Day, _ head: DocumentHead, _ file: String) -> Trouble {
        let (name, words) = (head.name, day.words)
        return refused(
            nb: "\(file): \(name) kan ikke ha levert \(words.nb). Fila er ikke tatt med. Be dem se på klokka på "
                + "maskinen og levere på nytt.",
            nn:
                "\(file): \(name) kan ikkje ha levert \(words.nn). Fila er ikkje teken med. Be dei sjå på klokka på "
                + "maskina og levere på nytt.",
            en:
                "\(file): \(name) cannot have handed over on \(words.en). The file was not taken. Ask them to look at "
                + "the clock of their machine and hand over again.")
    }

    private static func name(_ known: String, _ head: DocumentHead, _ file: String) -> Trouble {
        let name = head.name
        return refused(
            nb:
                "\(file): Dette er analysen til \(known), men fila sier \(name). Den er ikke tatt med. Ring \(known). "
                + "Har de fått nytt navn, hent den inn med: behov samle FIL --nytt-navn",
            nn:
                "\(file): Dette er analysen til \(known), men fila seier \(name). Ho er ikkje teken med. Ring \(known). "
                + "Har dei fått nytt namn, hent ho inn med: behov samle FIL --nytt-namn",
            en:
                "\(file): This is the analysis of \(known), but the file says \(name). It was not taken. "
                + "Call \(known). If they have a new name, bring it in with: behov collect FILE --renamed")
    }

    private static func number(_ known: OrganisationNumber, _ head: DocumentHead, _ file: String) -> Trouble {
        let name = head.name
        let other = head.organisationNumber?.digits ?? "–"
        return refused(
            nb:
                "\(file): \(name) har organisasjonsnummer \(known.digits), men fila sier \(other). Den er ikke tatt "
                + "med. Ring dem. Er det nye nummeret rett, hent den inn med: behov samle FIL --nytt-navn",
            nn:
                "\(file): \(name) har organisasjonsnummer \(known.digits), men fila seier \(other). Ho er ikkje teken "
                + "med. Ring dei. Er det nye nummeret rett, hent ho inn med: behov samle FIL --nytt-namn",
            en: "\(file): \(name) has organisation number \(known.digits), but the file says \(other). It was not "
                + "taken. Call them. If the new number is right, bring it in with: behov collect FILE --renamed")
    }
}
