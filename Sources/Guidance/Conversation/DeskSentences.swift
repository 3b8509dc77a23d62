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
        nb: "Skriv hva som skal endres, på samme linje: /endre funn-1. Skriv /vis for å se hva svarene heter.",
        nn: "Skriv kva som skal endrast, på same linje: /endre funn-1. Skriv /vis for å sjå kva svara heiter.",
        en:
            "On the same line, write what to change: “/change finding-1”. Type “/show” to see what the answers are called."
    )

    static func leftAside(_ count: Int) -> Text {
        Text(
            nb: "Før dere går videre: \(count) spørsmål er hoppet over.",
            nn: "Før de går vidare: \(count) spørsmål er hoppa over.",
            en: count == 1
                ? "Before you go on: 1 question was skipped."
                : "Before you go on: \(count) questions were skipped.")
    }

    static func takeAside(_ count: Int) -> Text {
        count == 1
            ? Text(
                nb: "Skriv 1 for å svare på spørsmålet nå. "
                    + "Skriv - for å la det ligge, eller /slutt for å slutte.",
                nn: "Skriv 1 for å svare på spørsmålet no. "
                    + "Skriv - for å la det liggje, eller /slutt for å slutte.",
                en: "Type 1 to answer the question now. Type “-” to leave it, or “/quit” to stop.")
            : Text(
                nb: "Skriv numrene på dem dere vil svare på nå, for eksempel 1,2. "
                    + "Skriv - for å la dem ligge, eller /slutt for å slutte.",
                nn: "Skriv numra på dei de vil svare på no, til dømes 1,2. "
                    + "Skriv - for å la dei liggje, eller /slutt for å slutte.",
                en: "Type the numbers of the questions you want to answer now, for example 1,2. "
                    + "Type “-” to leave them, or “/quit” to stop.")
    }

    static let stillOpen = Text(nb: "Ikke svart ennå:", nn: "Ikkje svara på enno:", en: "Not answered yet:")
    static let skippedMark = Text(nb: " (hoppet over)", nn: " (hoppa over)", en: " (skipped)")

    static func noSuchItem(_ id: String) -> Text {
        Text(
            nb: "Det er ingenting som heter «\(id)» her. Skriv /vis for å se hva dere har svart.",
            nn:
                "Det er ingenting som heiter «\(id)» her. Skriv /vis for å sjå kva de har svara.",
            en: "There is nothing called “\(id)” here. Type “/show” to see what you have answered.")
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
                "\(list.nb) bygger på \(id.nb). Endre eller ta bort \(list.nb) før dere tar bort \(id.nb).",
            nn:
                "\(list.nn) byggjer på \(id.nn). Endre eller ta bort \(list.nn) før de tek bort \(id.nn).",
            en:
                "\(id.en) cannot be removed, because it is the basis of \(list.en). Change or remove \(list.en) first."
        )
    }
}
