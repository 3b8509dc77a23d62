import Documents
import Model

/// What can keep `review` from doing what was asked, in words.
enum ReviewTrouble {
    static func noFolder(_ folder: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "«\(folder)» er ikke en mappe. Skriv mappa der dokumentene ligger.",
                nn: "«\(folder)» er ikkje ei mappe. Skriv mappa der dokumenta ligg.",
                en:
                    "“\(folder)” is not a folder. Type the folder the documents are in."))
    }

    static let nothingToRead = Trouble(
        .notFound,
        Text(
            nb:
                "Det ligger ingen behovsvurderinger i mappa. Legg dit filene dere har fått fra enhetene. Navnene slutter på "
                + ".json eller .behov.",
            nn:
                "Det ligg ingen behovsvurderingar i mappa. Legg dit filene de har fått frå einingane. Namna sluttar på "
                + ".json eller .behov.",
            en:
                "There are no needs assessments in the folder. Put the files you received from the units there. "
                + "Their names end in .json or .behov."))

    static func noReviewer(_ file: String) -> Trouble {
        let file = ShellWord.of(file)
        return Trouble(
            .usage,
            Text(
                nb: "Hvem er tilbakemeldingen fra? Skriv det slik:  behov tilbakemelding start \(file) --hvem "
                    + "'Universitetet i Innlandet'",
                nn: "Kven er tilbakemeldinga frå? Skriv det slik:  behov tilbakemelding start \(file) --kven "
                    + "'Universitetet i Innlandet'",
                en: "Who is the review from? Write it like this:  behov review start \(file) --by "
                    + "'Universitetet i Innlandet'"))
    }

    static let whichFile = Trouble(
        .usage,
        Text(
            nb: "Hvilken fil? Skriv den etter kommandoen. Mer hjelp:  behov tilbakemelding --help",
            nn: "Kva for ei fil? Skriv ho etter kommandoen. Meir hjelp:  behov tilbakemelding --help",
            en: "Which file? Write it after the command. More help:  behov review --help"))

    static let oneFolder = Trouble(
        .usage,
        Text(
            nb: "Skriv bare én mappe: den som dokumentene ligger i.",
            nn: "Skriv berre éi mappe: den som dokumenta ligg i.",
            en: "Type only one folder: the one with the documents."))

    static func noAssessment(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen behovsvurdering fra en enhet. Velg fila enheten leverte.",
                nn: "\(file) har inga behovsvurdering frå ei eining. Vel fila eininga leverte.",
                en: "\(file) has no needs assessment from a unit. Choose the file the unit handed over."))
    }

    static func olderThanReviewed(_ name: String, _ revision: Int, _ about: ReviewedDocument) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb:
                    "Utgave \(revision) fra \(name) er eldre enn utgave \(about.revision), som tilbakemeldingen gjelder. "
                    + "Velg den nyeste.",
                nn:
                    "Utgåve \(revision) frå \(name) er eldre enn utgåve \(about.revision), som tilbakemeldinga gjeld. "
                    + "Vel den nyaste.",
                en:
                    "Revision \(revision) from \(name) is older than revision \(about.revision), which the review is "
                    + "about. Choose the newest."))
    }

    static func nameTaken(_ file: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(file) finnes allerede med et annet innhold. Flytt den, og prøv igjen.",
                nn: "\(file) finst allereie med eit anna innhald. Flytt fila, og prøv igjen.",
                en: "\(file) already exists with different content. Move it, and try again."))
    }

    static func documentMissing(_ about: ReviewedDocument) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb:
                    "Dokumentet som tilbakemeldingen gjelder, ligger ikke i samme mappe: \(about.name), utgave "
                    + "\(about.revision). Legg det der, og prøv igjen.",
                nn:
                    "Dokumentet som tilbakemeldinga gjeld, ligg ikkje i same mappe: \(about.name), utgåve "
                    + "\(about.revision). Legg det der, og prøv igjen.",
                en:
                    "The review is about \(about.name), revision \(about.revision), but that document is not in the same "
                    + "folder as the review. Put the document there, and try again."))
    }

    static let onlyUnits = Trouble(
        .usage,
        Text(
            nb: "En tilbakemelding hører hjemme i mappa til enheten den gjelder. Gå dit.",
            nn: "Ei tilbakemelding høyrer heime i mappa til eininga ho gjeld. Gå dit.",
            en: "A review belongs in the folder of the unit it is about. Go there."))

    static func otherUnit(_ file: String, _ about: ReviewedDocument, here: String) -> Trouble {
        let name = about.name == here ? about.workspace : about.name
        return Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) gjelder en annen analyse enn denne: \(name). Send tilbakemeldingen dit. Ingenting er endret.",
                nn:
                    "\(file) gjeld ein annan analyse enn denne: \(name). Send tilbakemeldinga dit. Ingenting er endra.",
                en: "\(file) is about a different analysis: \(name). Send the review there. Nothing was changed."))
    }

    static func notFinished(_ file: String, _ name: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er ikke ferdig. Be \(name) om den ferdige tilbakemeldingen. Ingenting er endret.",
                nn: "\(file) er ikkje ferdig. Be \(name) om den ferdige tilbakemeldinga. Ingenting er endra.",
                en: "\(file) is not finished. Ask \(name) for the finished review. Nothing was changed."))
    }

    static let noFileTaken = Trouble(
        .usage,
        Text(
            nb:
                "Av dokumentene er det bare tilbakemeldingen som kan lages fra en fil:  behov eksporter tilbakemelding FIL",
            nn:
                "Av dokumenta er det berre tilbakemeldinga som kan lagast frå ei fil:  behov eksporter tilbakemelding FIL",
            en: "Only the document “review” can be made from a file:  behov export review FILE"))

    static let noReviews = Trouble(
        .notFound,
        Text(
            nb: "Ingen tilbakemelding er hentet inn her. Hent en inn med:  behov tilbakemelding ta FIL",
            nn: "Inga tilbakemelding er henta inn her. Hent ei inn med:  behov tilbakemelding ta FIL",
            en: "No review has been received here. Import one with:  behov review take FILE"))

    static func unknownComment(_ written: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Det finnes ingen kommentar som heter «\(written)» her. Se de åpne kommentarene med:  "
                    + "behov status",
                nn: "Det finst ingen kommentar som heiter «\(written)» her. Sjå dei opne kommentarane med:  "
                    + "behov status",
                en: "There is no comment called “\(written)” here. See the open ones with:  behov status"))
    }

    static func unknownUnit(_ name: String, _ known: [String]) -> Trouble {
        let all = Text.list(known.prefix(8).map(Text.init(alike:)))
        return Trouble(
            .notFound,
            Text(
                nb: "Det finnes ingen enhet som heter «\(name)» der. Velg en av disse: \(all.nb)",
                nn: "Det finst inga eining som heiter «\(name)» der. Vel ei av desse: \(all.nn)",
                en: "There is no unit called “\(name)” there. Choose one of these: \(all.en)"))
    }
}
