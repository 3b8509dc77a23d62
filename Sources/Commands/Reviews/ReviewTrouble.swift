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
                    "“\(folder)” is not a folder. Write the folder where the documents are."))
    }

    static let nothingToRead = Trouble(
        .notFound,
        Text(
            nb:
                "Det ligger ingen behovsvurderinger der. Legg filene dere har fått fra enhetene i mappa; navnene slutter på "
                + ".json eller .behov.",
            nn:
                "Det ligg ingen behovsvurderingar der. Legg filene de har fått frå einingane i mappa; namna sluttar på "
                + ".json eller .behov.",
            en:
                "There are no needs assessments there. Put the files you got from the units in the folder; "
                + "their names end in .json or .behov."))

    static let noReviewer = Trouble(
        .usage,
        Text(
            nb:
                "Hvem er tilbakemeldingen fra? Skriv det slik:  behov tilbakemelding start FIL --hvem \"Universitetet i "
                + "Innlandet\"",
            nn:
                "Kven er tilbakemeldinga frå? Skriv det slik:  behov tilbakemelding start FIL --kven \"Universitetet i "
                + "Innlandet\"",
            en:
                "Whom is the review from? Write it like this:  behov review start FILE --by \"Universitetet i Innlandet\""
        ))

    static let whichFile = Trouble(
        .usage,
        Text(
            nb: "Hvilken fil? Skriv den etter kommandoen. Mer hjelp:  behov tilbakemelding --help",
            nn: "Kva for ei fil? Skriv ho etter kommandoen. Meir hjelp:  behov tilbakemelding --help",
            en: "Which file? Write it after the command. More help:  behov review --help"))

    static let oneFolder = Trouble(
        .usage,
        Text(
            nb: "Skriv én mappe, den der dokumentene ligger.", nn: "Skriv éi mappe, den der dokumenta ligg.",
            en: "Write one folder, the one where the documents are."))

    static func noAssessment(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen behovsvurdering fra en enhet. Velg fila enheten leverte.",
                nn: "\(file) har inga behovsvurdering frå ei eining. Vel fila eininga leverte.",
                en: "\(file) holds no needs assessment of a unit. Choose the file the unit handed over."))
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
                nb: "\(file) finnes allerede og er noe annet. Flytt den, og prøv igjen.",
                nn: "\(file) finst allereie og er noko anna. Flytt ho, og prøv igjen.",
                en: "\(file) is there already and is something else. Move it, and try again."))
    }

    static func unknownUnit(_ name: String, _ known: [String]) -> Trouble {
        let all = Text.list(known.prefix(8).map(Text.init(alike:)))
        return Trouble(
            .notFound,
            Text(
                nb: "Dokumentet har ingen enhet «\(name)». Velg en av disse: \(all.nb)",
                nn: "Dokumentet har inga eining «\(name)». Vel ei av desse: \(all.nn)",
                en: "The document has no unit “\(name)”. Choose one of these: \(all.en)"))
    }
}
