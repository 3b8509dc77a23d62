import Model
import Store

/// What can keep `export` from making a document, in words.
enum ExportTrouble {
    static let tooLarge = Trouble(
        .cannotWrite,
        Text(
            nb: "Dokumentet er for stort for dette formatet. Prøv: behov eksporter --format html",
            nn: "Dokumentet er for stort for dette formatet. Prøv: behov eksporter --format html",
            en: "The document is too large for this format. Try: behov export --format html"))

    static let noForm = Trouble(
        .usage,
        Text(
            nb:
                "Bare eierens oversikt og behovsmeldingen kan fylles ut som skjema. Skriv dette i mappa til eieren eller nettverket: behov eksporter --som-skjema",
            nn:
                "Berre eigaroversikta og behovsmeldinga kan fyllast ut som skjema. Skriv dette i mappa til eigaren eller nettverket: behov eksporter --som-skjema",
            en:
                "Only the owner's overview and the needs report can be filled in as a form. Type this in the folder of the owner "
                + "or the network: behov export --as-form"))

    static let nothingBefore = Trouble(
        .notFound,
        Text(
            nb:
                "Ingen tidligere utgave av behovsmeldingen er levert, så det er ingenting å justere. Lag den "
                + "vanlige behovsmeldingen: behov eksporter behovsmelding",
            nn:
                "Inga tidlegare utgåve av behovsmeldinga er levert, så det er ingenting å justere. Lag den "
                + "vanlege behovsmeldinga: behov eksporter behovsmelding",
            en: "No earlier revision of the needs report has been handed over, so there is nothing to adjust. "
                + "Make the ordinary needs report: behov export needs-report"))

    /// A document of another level, with what can be made here.
    static func notHere(_ label: Text, _ list: Text) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Dokumentet \(label.nb) kan ikke lages fra denne analysen. Her kan dere lage: \(list.nb).",
                nn: "Dokumentet \(label.nn) kan ikkje lagast frå denne analysen. Her kan de lage: \(list.nn).",
                en: "The document \(label.en) cannot be made from this analysis. Here you can make: \(list.en)."))
    }

    /// A file that was not written by the program as it lies there.
    static func edited(_ path: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb:
                    "Noen har endret \(path), eller laget fila på en annen måte. Den er ikke rørt. Gi den et annet navn, "
                    + "velg en annen mappe med --til, eller skriv over den med --tving.",
                nn:
                    "Nokon har endra \(path), eller laga fila på ein annan måte. Ho er ikkje rørt. Gi ho eit anna namn, vel "
                    + "ei anna mappe med --til, eller skriv over fila med --tving.",
                en:
                    "Somebody has edited \(path), or made the file in another way. The file has not been touched. Rename it, "
                    + "choose another folder with --output, or overwrite it with --force."))
    }
}
