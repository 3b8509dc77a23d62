import Chain
import Model
import Pages

/// What is said around a sealed document that somebody reads.
enum ReadWords {
    static func revision(_ number: Int) -> Text {
        Text(nb: ", utgave \(number)", nn: ", utgåve \(number)", en: ", revision \(number)")
    }

    static let from = Text(nb: "Fra", nn: "Frå", en: "From")
    static let handedOver = Text(nb: "Levert", nn: "Levert", en: "Handed over")
    static let asDraft = Text(nb: ", som utkast", nn: ", som utkast", en: ", as a draft")
    static let madeWith = Text(nb: "Laget med", nn: "Laga med", en: "Made with")
    static let seal = Text(nb: "Segl", nn: "Segl", en: "Seal")
    static let sealHolds = Text(
        nb: "Seglet er ubrutt: ingenting er endret etter at dokumentet ble forseglet.",
        nn: "Seglet er ikkje brote: ingenting er endra etter at dokumentet blei forsegla.",
        en: "The seal is intact: nothing has been changed since the document was sealed.")
    static let signature = Text(nb: "Signatur", nn: "Signatur", en: "Signature")

    /// What the signature tells.
    static func signed(_ code: String?) -> Text {
        guard let code else {
            return Text(
                nb: "Dokumentet er ikke signert.", nn: "Dokumentet er ikkje signert.",
                en: "The document is not signed.")
        }
        return Text(
            nb:
                "Kontrollkode: \(code). Ring dem som skal ha sendt dokumentet, og be dem lese opp "
                + "kontrollkoden sin. Er koden den samme, kommer dokumentet fra dem.",
            nn:
                "Kontrollkode: \(code). Ring dei som dokumentet skal vere frå, og be dei lese opp "
                + "kontrollkoden sin. Er koden den same, kjem dokumentet frå dei.",
            en:
                "Control code: \(code). Call those it is supposed to be from, and ask them to read out their "
                + "control code. If it is the same, the document is from them."
        )
    }

    static let draft = Text(
        nb: "Dokumentet ble levert som utkast. Da gjensto det feil som ikke var rettet.",
        nn: "Dokumentet blei levert som utkast. Då stod det igjen feil som ikkje var retta.",
        en: "The document was handed over as a draft. Some errors had not yet been corrected.")

    static let standing = Text(
        nb: "Hvor langt arbeidet er kommet", nn: "Kor langt arbeidet er kome", en: "Progress")
    static let remarks = Text(nb: "Det sjekken sier", nn: "Det sjekken seier", en: "What the check found")
    static let ways = Text(nb: "Ned til dataene", nn: "Ned til dataa", en: "Down to the data")
    static let documents = Text(
        nb: "Dokumentene dette bygger på", nn: "Dokumenta dette byggjer på", en: "The documents this is based on")

    static let noRemarks = Text(
        nb: "Sjekken har ingen merknader til innholdet i dokumentet.",
        nn: "Sjekken har ingen merknader til innhaldet i dokumentet.",
        en: "The check has no remarks on the contents of the document.")
    static let accepted = Text(
        nb: "Merknader avsenderen selv har godtatt, kan også stå her, for dokumentet viser ikke hvilke det er.",
        nn:
            "Merknader avsendaren sjølv har godteke, kan også stå her, for dokumentet viser ikkje kva for nokre det er.",
        en:
            "Remarks the sender has accepted may also be listed here, because the document does not say which "
            + "ones have been accepted.")
    static let noWay = Text(
        nb: "Det er ingen behov, prioriteringer eller tiltak å følge ned til dataene ennå.",
        nn: "Det er ingen behov, prioriteringar eller tiltak å følgje ned til dataa enno.",
        en: "There are no needs, priorities or measures to trace yet.")

    static func files(_ sources: SourceCount) -> Text {
        sources.isVerifiedHere
            ? Text(
                nb: "De filene som er kontrollert her, fulgte med dokumentet.",
                nn: "Dei filene som er kontrollerte her, følgde med dokumentet.",
                en: "The files that were verified here came with the document.")
            : Text(
                nb:
                    "Filene selv følger ikke med i dokumentet. Vil dere kontrollere dem, må dere be avsenderen om dem.",
                nn:
                    "Filene sjølve følgjer ikkje med i dokumentet. Vil de kontrollere dei, må de be avsendaren om dei.",
                en: "The files themselves do not come with the document. To verify them, ask the sender for them.")
    }

    /// «behov-1  Alle ansatte kan …: 4 faktorer, 1 område, 2 funn … Kan følges helt ned til 1 celle i 1 fil.»
    static func reach(_ link: Link) -> Line {
        let count = WayCount(below: link)
        let parts = nouns.compactMap { kind, noun in
            count.items[kind].map { Text.counted($0, noun) }
        }
        let below = parts.isEmpty ? Text(nb: "ingenting", nn: "ingenting", en: "nothing") : Text.list(parts)
        return [.text(link.item.words), .data("  "), .answer(link.title, link.language), .data(": ")]
            + .text(below) + .data(". ") + .text(end(count))
    }

    private static func end(_ count: WayCount) -> Text {
        if count.cells > 0 {
            let (cells, files) = (Text.counted(count.cells, cells), Text.counted(count.files, files))
            return Text(
                nb: "Kan følges helt ned til \(cells.nb) i \(files.nb).",
                nn: "Kan følgjast heilt ned til \(cells.nn) i \(files.nn).",
                en: "Can be traced all the way down to \(cells.en) in \(files.en).")
        }
        return count.items[.source] == nil
            ? Text(
                nb: "Kan ikke følges ned til noen data.", nn: "Kan ikkje følgjast ned til nokon data.",
                en: "Cannot be traced down to any data.")
            : Text(
                nb: "Kan følges ned til kilder som ikke har tall fra en fil.",
                nn: "Kan følgjast ned til kjelder som ikkje har tal frå ei fil.",
                en: "Can be traced down to sources that have no figures from a file.")
    }

    private static let nouns: [(ItemKind, Noun)] = [
        (.priority, .priorities), (.need, .needs), (.factor, .factors), (.candidate, .candidates),
        (.finding, .findings), (.goal, .goals),
        (
            .indicator,
            Noun(
                Text(nb: "indikator", nn: "indikator", en: "indicator"),
                Text(nb: "indikatorer", nn: "indikatorar", en: "indicators"))
        ), (.source, .sources),
    ]
    private static let cells = Noun(
        Text(nb: "celle", nn: "celle", en: "cell"), Text(nb: "celler", nn: "celler", en: "cells"))
    private static let files = Noun(
        Text(nb: "fil", nn: "fil", en: "file"), Text(nb: "filer", nn: "filer", en: "files"))
}
