import Model

/// What can go wrong with a workspace's revisions, in words.
enum HistoryTrouble {
    static func unknownNumber(_ number: Int) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Det finnes ingen utgave \(number). Se alle med: behov historikk",
                nn: "Det finst inga utgåve \(number). Sjå alle med: behov historikk",
                en: "There is no revision \(number). See them all with: behov history"))
    }

    static func unknownName(_ name: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Ingen utgave heter «\(name)». Se numre og navn med: behov historikk",
                nn: "Inga utgåve heiter «\(name)». Sjå nummer og namn med: behov historikk",
                en: "No revision is called “\(name)”. See numbers and names with: behov history"))
    }

    static func severalOf(_ number: Int, _ marks: [String]) -> Trouble {
        let list = marks.joined(separator: ", ")
        return Trouble(
            .usage,
            Text(
                nb: "Flere utgaver har nummer \(number). Skriv en av disse i stedet: \(list)",
                nn: "Fleire utgåver har nummer \(number). Skriv ei av desse i staden: \(list)",
                en: "Several revisions have the number \(number). Write one of these instead: \(list)"))
    }

    static func thinned(_ number: Int) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb:
                    "Utgave \(number) er ryddet bort og kan ikke hentes fram. Se hvilke utgaver som er igjen, med: behov historikk",
                nn:
                    "Utgåve \(number) er rydda bort og kan ikkje hentast fram. Sjå kva utgåver som er igjen, med: behov historikk",
                en: "Revision \(number) was removed and cannot be brought back. "
                    + "See which revisions are left with: behov history"))
    }

    static func gone(_ number: Int) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Fila til utgave \(number) mangler i mappa «revisions». Legg den tilbake fra en kopi, "
                    + "eller velg en annen utgave: behov historikk",
                nn: "Fila til utgåve \(number) manglar i mappa «revisions». Legg ho tilbake frå ein kopi, "
                    + "eller vel ei anna utgåve: behov historikk",
                en:
                    "The file for revision \(number) is missing from the folder “revisions”. Restore it from a backup, "
                    + "or choose another revision from the list: behov history"))
    }

    static func missingBefore(_ number: Int) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Utgaven før utgave \(number) mangler i mappa «revisions». Legg fila tilbake fra en kopi, "
                    + "eller velg en annen utgave: behov historikk",
                nn: "Utgåva før utgåve \(number) manglar i mappa «revisions». Legg fila tilbake frå ein kopi, "
                    + "eller vel ei anna utgåve: behov historikk",
                en: "The revision before revision \(number) is missing from the folder “revisions”. "
                    + "Restore the file from a backup, or choose another revision: behov history"))
    }

    static func altered(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er endret etter at den ble lagret, og kan ikke brukes. Ingenting er endret. "
                    + "Legg fila tilbake fra en kopi, eller velg en annen utgave: behov historikk",
                nn: "\(file) er endra etter at ho blei lagra, og kan ikkje brukast. Ingenting er endra. "
                    + "Legg fila tilbake frå ein kopi, eller vel ei anna utgåve: behov historikk",
                en: "\(file) was changed after it was saved and cannot be used. Nothing was changed. "
                    + "Restore the file from a backup, or choose another revision: behov history"))
    }

    static func foreign(_ number: Int) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "Utgave \(number) hører til en annen analyse. Ingenting er endret. Velg en annen utgave: behov historikk",
                nn:
                    "Utgåve \(number) høyrer til ein annan analyse. Ingenting er endra. Vel ei anna utgåve: behov historikk",
                en: "Revision \(number) belongs to another analysis. Nothing was changed. "
                    + "Choose another revision: behov history"))
    }

    static let noneWhole = Trouble(
        .notFound,
        Text(
            nb: "Ingen av utgavene i mappa «revisions» er hele. Ingenting er endret. "
                + "Legg tilbake en sikkerhetskopi med: behov kopi --gjenopprett FIL NYMAPPE",
            nn: "Ingen av utgåvene i mappa «revisions» er heile. Ingenting er endra. "
                + "Legg tilbake ein tryggingskopi med: behov kopi --gjenopprett FIL NYMAPPE",
            en:
                "None of the revisions in the folder “revisions” is intact. Nothing was changed. Restore a "
                + "backup with: behov backup --restore FILE NEWFOLDER"))

    static let brokenChain = Trouble(
        .unreadable,
        Text(
            nb: "Kjeden av utgaver er brutt, så ingen utgaver er ryddet bort. Finn feilen med: behov sjekk",
            nn: "Kjeda av utgåver er broten, så ingen utgåver er rydda bort. Finn feilen med: behov sjekk",
            en: "The chain of revisions is broken, so no revisions were removed. Find the fault with: behov check"
        ))

    static let emptyName = Trouble(
        .usage,
        Text(
            nb: "Skriv et navn, for eksempel: behov historikk --navn \"etter planleggingsdag\"",
            nn: "Skriv eit namn, til dømes: behov historikk --namn \"etter planleggingsdag\"",
            en: "Write a name, for example: behov history --name \"after the planning day\""))

    static func numberAsName(_ name: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "«\(name)» ser ut som et utgavenummer. Velg et navn med bokstaver.",
                nn: "«\(name)» ser ut som eit utgåvenummer. Vel eit namn med bokstavar.",
                en: "“\(name)” looks like the number of a revision. Choose a name with letters."))
    }

    static let longName = Trouble(
        .usage,
        Text(
            nb: "Navnet er for langt. Bruk høyst 60 tegn på én linje.",
            nn: "Namnet er for langt. Bruk høgst 60 teikn på éi linje.",
            en: "The name is too long. Use at most 60 characters on one line."))

    static let identityNumber = Trouble(
        .usage,
        Text(
            nb: "Navnet inneholder et fødselsnummer. Fødselsnumre lagres aldri. Velg et annet navn.",
            nn: "Namnet inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra. Vel eit anna namn.",
            en: "The name contains a national identity number. Such numbers are never stored. Choose another name."
        ))

    static func nameTaken(_ name: String, by number: Int) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "Utgave \(number) heter allerede «\(name)». Velg et annet navn.",
                nn: "Utgåve \(number) heiter allereie «\(name)». Vel eit anna namn.",
                en: "Revision \(number) is already called “\(name)”. Choose another name."))
    }
}
