public import Chain
public import Model

/// Why a document that was read is not taken in, and what to do about it.
public enum CollectRefusal {
    /// The refusal of a document; `nil` where it was taken in or only left aside.
    public static func of(_ collected: Collected, _ head: DocumentHead, file: String) -> Trouble? {
        switch collected {
        case .new, .newer, .same, .again, .instead, .startedOver, .nextRound, .older, .twice, .decidedOn, .draft:
            nil
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
                "\(file) er ikke hentet inn: Avsenderen er ikke bekreftet, for fila er signert med en nøkkel "
                + "dere har trukket tilbake. Ring \(name). Hvis fila kommer fra dem, må de lage en ny nøkkel "
                + "og levere igjen.",
            nn:
                "\(file) er ikkje henta inn: Avsendaren er ikkje stadfesta, for fila er signert med ein nøkkel "
                + "de har trekt tilbake. Ring \(name). Om fila kjem frå dei, må dei lage ein ny nøkkel "
                + "og levere igjen.",
            en:
                "\(file) was not collected: the sender is not confirmed, because the file is signed with a "
                + "key you have withdrawn. Call \(name). If the file is from them, they must make a new key and "
                + "hand it over again.")
    }

    private static func refused(nb: String, nn: String, en: String) -> Trouble {
        Trouble(.unreadable, Text(nb: nb, nn: nn, en: en))
    }

    private static func otherContent(_ head: DocumentHead, _ file: String) -> Trouble {
        let (name, number) = (head.name, head.revision)
        return refused(
            nb:
                "\(file): Dere har allerede utgave \(number) fra \(name), og den sier noe annet. To utgaver "
                + "kan ikke ha samme nummer, så den nye er ikke hentet inn. Ring \(name) og spør hvilken som "
                + "gjelder. Er det den nye, må de endre noe og levere igjen, så den får et nytt nummer.",
            nn:
                "\(file): De har allereie utgåve \(number) frå \(name), og ho seier noko anna. To utgåver kan "
                + "ikkje ha same nummer, så den nye er ikkje henta inn. Ring \(name) og spør kva for ei som "
                + "gjeld. Er det den nye, må dei endre noko og levere igjen, så ho får eit nytt nummer.",
            en:
                "\(file): You already have revision \(number) from \(name), but with different contents. Two "
                + "revisions cannot have the same number, so the new one was not collected. Call \(name) and "
                + "ask which one applies. If it is the new one, they must change something and hand it over "
                + "again so that it gets a new number.")
    }

    private static func otherContent(
        of unit: String, _ number: Int, in head: DocumentHead, _ file: String
    ) -> Trouble {
        let name = head.name
        return refused(
            nb:
                "\(file): Utgave \(number) fra \(unit) sier noe annet i denne fila enn i det dere har fått fra "
                + "\(name). To utgaver kan ikke ha samme nummer, så den nye er ikke hentet inn. Ring \(name) og "
                + "\(unit) og spør hvilken som er rett. Er det den nye, må \(unit) endre noe og levere igjen, "
                + "så den får et nytt nummer.",
            nn:
                "\(file): Utgåve \(number) frå \(unit) seier noko anna i denne fila enn i det de har fått frå "
                + "\(name). To utgåver kan ikkje ha same nummer, så den nye er ikkje henta inn. Ring \(name) og "
                + "\(unit) og spør kva for ei som er rett. Er det den nye, må \(unit) endre noko og levere "
                + "igjen, så ho får eit nytt nummer.",
            en:
                "\(file): Revision \(number) from \(unit) differs between this file and what you received "
                + "from \(name). Two revisions cannot have the same number, so the new one was not "
                + "collected. Call \(name) and \(unit) and ask which one is right. If it is the new one, \(unit) must "
                + "change something and hand it over again so that it gets a new number.")
    }

    private static func revision(_ head: DocumentHead, _ file: String) -> Trouble {
        let (name, number) = (head.name, head.revision)
        return refused(
            nb:
                "\(file): \(name) kan ikke ha kommet til utgave \(number) ennå. Fila er ikke hentet inn. Spør "
                + "dem om fila kommer fra dem.",
            nn:
                "\(file): \(name) kan ikkje ha kome til utgåve \(number) enno. Fila er ikkje henta inn. Spør "
                + "dei om fila kjem frå dei.",
            en:
                "\(file): \(name) cannot have reached revision \(number) yet. The file was not collected. Ask "
                + "whether the file is from them.")
    }

    private static func day(_ day: Day, _ head: DocumentHead, _ file: String) -> Trouble {
        let (name, words) = (head.name, day.words)
        return refused(
            nb:
                "\(file): \(name) kan ikke ha levert fila \(words.nb). Den er ikke hentet inn. Be dem kontrollere "
                + "klokka på maskinen og levere på nytt.",
            nn:
                "\(file): \(name) kan ikkje ha levert fila \(words.nn). Ho er ikkje henta inn. Be dei kontrollere "
                + "klokka på maskina og levere på nytt.",
            en:
                "\(file): \(name) cannot have handed over the file on \(words.en). It was not collected. Ask "
                + "them to check the clock on their computer and hand it over again.")
    }

    private static func name(_ known: String, _ head: DocumentHead, _ file: String) -> Trouble {
        let name = head.name
        return refused(
            nb:
                "\(file): Dette er analysen til \(known), men i fila står navnet \(name). Fila er ikke hentet inn. "
                + "Ring \(known). Har de fått nytt navn, henter dere den inn med: behov samle FIL --nytt-navn",
            nn:
                "\(file): Dette er analysen til \(known), men i fila står namnet \(name). Fila er ikkje henta inn. Ring "
                + "\(known). Har dei fått nytt namn, hentar de inn fila med: behov samle FIL --nytt-namn",
            en:
                "\(file): This is the analysis from \(known), but the name in the file is \(name). It was not "
                + "collected. Call \(known). If they have a new name, collect it with"
                + ": behov collect FILE --renamed")
    }

    private static func number(_ known: OrganisationNumber, _ head: DocumentHead, _ file: String) -> Trouble {
        let name = head.name
        let other = head.organisationNumber?.digits ?? "–"
        return refused(
            nb:
                "\(file): \(name) har organisasjonsnummer \(known.digits), men i fila står \(other). Fila er "
                + "ikke hentet inn. Ring dem. Er det nye nummeret rett, henter dere den inn med: behov samle "
                + "FIL --nytt-navn",
            nn:
                "\(file): \(name) har organisasjonsnummer \(known.digits), men i fila står \(other). Fila er "
                + "ikkje henta inn. Ring dei. Er det nye nummeret rett, hentar de inn fila med: behov samle FIL "
                + "--nytt-namn",
            en:
                "\(file): \(name) has organisation number \(known.digits), but the number in the file is \(other). It "
                + "was not collected. Call them. If the new number is right, collect it with: behov collect FILE "
                + "--renamed")
    }
}
