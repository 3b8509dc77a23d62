import Formats
import Model

/// What can go wrong with a workspace's files, in words.
enum StoreTrouble {
    static func missing(_ path: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Finner ikke \(path). Kontroller navnet og mappa.",
                nn: "Finn ikkje \(path). Kontroller namnet og mappa.",
                en: "\(path) was not found. Check the name and the folder."))
    }

    static func isFolder(_ path: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(path) er en mappe, ikke en fil. Oppgi en fil.",
                nn: "\(path) er ei mappe, ikkje ei fil. Oppgi ei fil.",
                en: "\(path) is a folder, not a file. Choose a file."))
    }

    static func isNoFile(_ path: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(path) er ikke en vanlig fil, og leses ikke. Lagre innholdet som en vanlig fil, og velg den.",
                nn:
                    "\(path) er ikkje ei vanleg fil, og blir ikkje lesen. Lagre innhaldet som ei vanleg fil, og vel den fila.",
                en:
                    "\(path) is not an ordinary file and will not be read. Save what you want to import as a file, and choose that file."
            ))
    }

    static func tooLarge(_ path: String, most: Int) -> Trouble {
        let limit = most >> 20
        return Trouble(
            .unreadable,
            Text(
                nb:
                    "\(path) er større enn \(limit) MB og leses ikke. Velg ut det dere trenger, før fila lastes ned.",
                nn:
                    "\(path) er større enn \(limit) MB og blir ikkje lesen. Vel ut det de treng, før fila blir lasta ned.",
                en:
                    "\(path) is larger than \(limit) MB and will not be read. Download only the part you need, and try again."
            ))
    }

    static func unreadable(_ path: String, _ reason: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(path) kan ikke leses (\(reason)). Kontroller at dere har tilgang til fila.",
                nn: "\(path) kan ikkje lesast (\(reason)). Kontroller at de har tilgang til fila.",
                en: "\(path) cannot be read (\(reason)). Check that you have access to the file."))
    }

    static func cannotWrite(_ path: String, _ reason: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "Kan ikke skrive \(path) (\(reason)). Det som er lagret fra før, er uskadd. "
                    + "Kontroller at dere kan skrive i mappa, og at det er plass på disken. Prøv så igjen.",
                nn: "Kan ikkje skrive \(path) (\(reason)). Det som er lagra frå før, er uskadd. "
                    + "Kontroller at de kan skrive i mappa, og at det er plass på disken. Prøv så igjen.",
                en:
                    "Cannot write \(path) (\(reason)). What was saved before is intact. Check that you can write to "
                    + "the folder and that there is room on the disk, and try again."))
    }

    static func notWorkspace(_ folder: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Det er ingen behovsanalyse i \(folder). Start en med: behov ny MAPPE",
                nn: "Det er ingen behovsanalyse i \(folder). Start ein med: behov ny MAPPE",
                en: "There is no needs analysis in \(folder). Start one with: behov init FOLDER"))
    }

    static func goneBesideRevisions(_ path: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(path) er borte, men utgavene ligger der. Hent fram den siste hele utgaven med: behov gjenopprett",
                nn:
                    "\(path) er borte, men utgåvene ligg der. Hent fram den siste som er heil, med: behov gjenopprett",
                en:
                    "\(path) is gone, but the revisions are there. Bring back the last intact one with: behov "
                    + "restore"
            ))
    }

    static func isWorkspace(_ folder: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(folder) er allerede en behovsanalyse. Ingenting er endret. Velg et annet mappenavn.",
                nn: "\(folder) er allereie ein behovsanalyse. Ingenting er endra. Vel eit anna mappenamn.",
                en: "\(folder) is already a needs analysis. Nothing was changed. Choose another folder name."))
    }

    static func busy(_ folder: String) -> Trouble {
        Trouble(
            .busy,
            Text(
                nb: "Noen andre lagrer i \(folder) akkurat nå. Ingenting er endret. Vent litt og prøv igjen.",
                nn: "Nokon andre lagrar i \(folder) akkurat no. Ingenting er endra. Vent litt og prøv igjen.",
                en:
                    "Somebody else is saving in \(folder) right now. Nothing was changed. Wait a moment and try again."
            ))
    }

    static func newer(_ file: String, has version: Int) -> Trouble {
        let newest = Schema.newestVersion
        return Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) er laget med en nyere versjon av behov (filformat \(version)); versjonen deres leser til og med "
                    + "\(newest). Ingenting er endret. Oppdater behov og prøv igjen.",
                nn:
                    "\(file) er laga med ein nyare versjon av behov (filformat \(version)); versjonen dykkar les til og med "
                    + "\(newest). Ingenting er endra. Oppdater behov og prøv igjen.",
                en:
                    "\(file) was made with a newer version of behov (file format \(version)); your version reads up to "
                    + "\(newest). Nothing was changed. Update behov and try again."))
    }

    static func foreign(_ file: String, _ found: String?, wanted: [Schema]) -> Trouble {
        let schema = found.flatMap(Schema.init)
        let marked = found.map { " («\($0)»)" } ?? ""
        let what =
            schema?.words
            ?? Text(
                nb: "ikke en fil som kan brukes her\(marked)",
                nn: "ikkje ei fil som kan brukast her\(marked)",
                en: "not a file that can be used here\(marked)")
        let list = Text.list(wanted.map(\.words), .or)
        // What was chosen is perhaps what the wanted file is made from.
        let isOrigin = schema?.handover.map(wanted.contains) ?? false
        let made =
            isOrigin
            ? Text(
                nb: " Den lages der analysen ligger, med: behov lever",
                nn: " Fila de treng, blir laga der analysen ligg, med: behov lever",
                en: " Such a file is made in the folder of the analysis, with: behov handover") : Text(alike: "")
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) er \(what.nb). Her trengs \(list.nb). "
                    + "Kontroller at dere har valgt riktig fil.\(made.nb)",
                nn: "\(file) er \(what.nn). Her trengst \(list.nn). "
                    + "Kontroller at de har valt rett fil.\(made.nn)",
                en: "\(file) is \(what.en). What is needed here is \(list.en). "
                    + "Check that you chose the right file.\(made.en)"))
    }

    static func changedAfterSealing(_ file: String, _ name: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er endret etter at den ble levert. Be \(name) levere på nytt.",
                nn: "\(file) er endra etter at ho blei levert. Be \(name) levere på nytt.",
                en: "\(file) was changed after it was handed over. Ask \(name) to hand it over again."))
    }

    static func missingReceived(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) mangler, men analysen bygger på den. Legg fila tilbake, eller hent den inn igjen "
                    + "med: behov samle FIL",
                nn: "\(file) manglar, men analysen byggjer på fila. Legg ho tilbake, eller hent inn fila igjen "
                    + "med: behov samle FIL",
                en: "\(file) is missing, but the analysis is based on it. Put the file back, or collect it again "
                    + "with: behov collect FILE"))
    }

    static func changedMeanwhile(_ file: String) -> Trouble {
        Trouble(
            .busy,
            Text(
                nb:
                    "\(file) ble endret av noen andre mens endringen ble lagret. Endringen deres er ikke lagret. Prøv igjen.",
                nn:
                    "\(file) blei endra av nokon andre medan endringa blei lagra. Endringa dykkar er ikkje lagra. Prøv igjen.",
                en:
                    "\(file) was changed by somebody else while the change was being saved. Your change was not saved. Try again."
            ))
    }

    static func tooDeep(_ folder: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(folder) ligger inni for mange mapper. Kontroller at ingen snarvei peker på seg selv.",
                nn:
                    "\(folder) ligg inni for mange mapper. Kontroller at ingen snarveg peikar på seg sjølv.",
                en:
                    "\(folder) is inside too many folders. Check that no link points to itself."))
    }

    static let identityNumber = Trouble(
        .unreadable,
        Text(
            nb: "Det som skulle lagres, inneholder et fødselsnummer. Fødselsnumre lagres aldri, og ingenting er "
                + "endret. Ta nummeret ut og prøv igjen.",
            nn:
                "Det som skulle lagrast, inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra, og ingenting er "
                + "endra. Ta nummeret ut og prøv igjen.",
            en:
                "What was to be saved contains a national identity number. Such numbers are never stored, and nothing "
                + "was changed. Remove the number and try again."))

    static func identityNumber(received file: String, _ name: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) fra \(name) inneholder et fødselsnummer og er ikke hentet inn. Be dem ta det ut med "
                    + "behov sladd og levere på nytt.",
                nn: "\(file) frå \(name) inneheld eit fødselsnummer og er ikkje henta inn. "
                    + "Be dei ta nummeret ut med "
                    + "behov sladd og levere på nytt.",
                en:
                    "\(file) from \(name) contains a national identity number and was not imported. Ask the sender to remove the number with behov redact, and to hand over a new revision."
            ))
    }
}
