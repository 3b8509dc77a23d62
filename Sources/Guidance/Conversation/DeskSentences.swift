import Model

extension Sentences {
    static let writeNote = Text(
        nb: "Skriv notatet på samme linje: /notat Husk å spørre elevrådet",
        nn: "Skriv notatet på same linje: /notat Hugs å spørje elevrådet",
        en: "Write the note on the same line: /note Remember to ask the pupils' council")
    static let noteKept = Text(
        nb: "Notatet er bare for dere og følger ikke med når dere leverer.",
        nn: "Notatet er berre for dykk og følgjer ikkje med når de leverer.",
        en: "The note is only for yourselves and is not handed over.")

    static let writeID = Text(
        nb: "Skriv hva som skal endres, på samme linje: /endre funn-1. /vis viser hva tingene heter.",
        nn: "Skriv kva som skal endrast, på same linje: /endre funn-1. /vis viser kva tinga heiter.",
        en:
            "On the same line, write what to change: /change finding-1. /show lists what things are "
            + "called.")

    static func leftAside(_ count: Int) -> Text {
        Text(
            nb: "Før dere går videre: \(count) spørsmål er hoppet over.",
            nn: "Før de går vidare: \(count) spørsmål er hoppa over.",
            en: count == 1
                ? "Before you go on: 1 question was skipped."
                : "Before you go on: \(count) questions were skipped.")
    }

    static func takeAside(_ count: Int) -> Text {
        Text(
            nb:
                "Svar \(count == 1 ? "1" : "1–\(count), gjerne flere: 1,2,") for å ta \(count == 1 ? "det" : "dem") nå (- la \(count == 1 ? "det" : "dem") ligge   /slutt)",
            nn:
                "Svar \(count == 1 ? "1" : "1–\(count), gjerne fleire: 1,2,") for å ta \(count == 1 ? "det" : "dei") no (- la \(count == 1 ? "det" : "dei") liggje   /slutt)",
            en:
                "Answer \(count == 1 ? "1" : "1–\(count), several if you like: 1,2,") to answer \(count == 1 ? "it" : "them") now (- leave   /quit)"
        )
    }

    static let stillOpen = Text(nb: "Ikke svart ennå:", nn: "Ikkje svara på enno:", en: "Not answered yet:")
    static let skippedMark = Text(nb: " (hoppet over)", nn: " (hoppa over)", en: " (skipped)")

    static func noSuchItem(_ id: String) -> Text {
        Text(
            nb: "Det er ingenting som heter «\(id)» her. Skriv /vis for å se hva dere har svart.",
            nn:
                "Det er ingenting som heiter «\(id)» her. Skriv /vis for å sjå kva de har svara.",
            en: "There is nothing called “\(id)” here. Type /show to see what you have answered.")
    }

    static func removed(_ item: ItemID) -> Text {
        let id = item.words
        return Text(nb: "Fjernet \(id.nb).", nn: "Fjerna \(id.nn).", en: "Removed \(id.en).")
    }

    static func leanedOn(_ item: ItemID, _ leaning: [ItemID]) -> Text {
        let list = Text.list(leaning.map(\.words))
        let id = item.words
        return Text(
            nb:
                "\(id.nb) kan ikke tas bort, fordi \(list.nb) bygger på det. Endre eller ta bort \(list.nb) først.",
            nn:
                "\(id.nn) kan ikkje takast bort, fordi \(list.nn) byggjer på det. Endre eller ta bort \(list.nn) først.",
            en:
                "\(id.en) cannot be removed, because it is the basis of \(list.en). Change or remove \(list.en) first."
        )
    }
}
