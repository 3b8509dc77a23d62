import Model

extension Rule {
    /// The revisions hang together by their digests; a link that is gone or changed can no longer be shown or restored.
    ///
    /// A warning, not an error: what is lost may be lost for good, and the analysis of now is whole all the same.
    static var brokenChain: Rule {
        Rule(
            "SEA-001", .warning, sources: ["O"],
            title: Text(
                nb: "Kjeden av utgaver er brutt", nn: "Kjeda av utgåver er broten",
                en: "The chain of revisions is broken"),
            why: Text(
                nb:
                    "Utgavene viser hvordan analysen ble til, og gjør at dere kan hente fram en tidligere "
                    + "utgave. Hvis kjeden er brutt, kan ingen følge analysen tilbake til starten.",
                nn:
                    "Utgåvene viser korleis analysen blei til, og gjer at de kan hente fram ei tidlegare utgåve. "
                    + "Om kjeda er broten, kan ingen følgje analysen tilbake til starten.",
                en:
                    "The revisions show how the analysis came about and let you bring back an earlier one. If "
                    + "the chain is broken, nobody can follow the analysis back to the start.")
        ) { _, around in around.chain.map(\.place) }
    }
}

extension ChainFault {
    /// Where the chain is broken, in words, and what to type.
    fileprivate var place: Place {
        switch self {
        case .altered(let revision, let file):
            Place(
                message: Text(
                    nb:
                        "Fila til utgave \(revision) (\(file)) er endret etter at den ble lagret. Legg den "
                        + "tilbake fra en sikkerhetskopi hvis dere har en.",
                    nn:
                        "Fila til utgåve \(revision) (\(file)) er endra etter at ho blei lagra. Legg ho tilbake "
                        + "frå ein tryggingskopi om de har ein.",
                    en:
                        "The file of revision \(revision) (\(file)) was changed after it was saved. Restore it "
                        + "from a backup if you have one."),
                command: ChainFault.list)
        case .missing(let revision):
            Place(
                message: Text(
                    nb:
                        "Utgaven som utgave \(revision) bygger på, er borte fra mappa «revisions», og ingen har "
                        + "ryddet den bort. Legg fila tilbake fra en sikkerhetskopi hvis dere har en.",
                    nn:
                        "Utgåva som utgåve \(revision) byggjer på, er borte frå mappa «revisions», og ingen har "
                        + "rydda ho bort. Legg fila tilbake frå ein tryggingskopi om de har ein.",
                    en:
                        "The revision that revision \(revision) is based on is missing from the folder "
                        + "“revisions”, and it is not listed as removed. Restore the file from a backup if you have "
                        + "one."),
                command: ChainFault.list)
        case .aside(let revision, let current): aside(revision, current)
        case .register(let file):
            Place(
                message: Text(
                    nb:
                        "\(file) kan ikke leses. Fila sier hvilke utgaver som har fått navn, og hvilke som er ryddet "
                        + "bort. Legg fila tilbake fra en sikkerhetskopi.",
                    nn:
                        "\(file) kan ikkje lesast. Fila seier kva utgåver som har fått namn, og kva utgåver som er rydda bort. Legg fila tilbake frå ein tryggingskopi.",
                    en:
                        "\(file) cannot be read. The file shows which revisions have been named and which were "
                        + "removed. Restore the file from a backup."),
                command: ChainFault.list)
        }
    }

    private func aside(_ revision: String, _ current: String) -> Place {
        Place(
            message: Text(
                nb:
                    "Dere arbeider i utgave \(current), som ikke bygger på utgave \(revision). Trolig har noen lagt tilbake en eldre versjon av fila workspace.json. Hent fram utgave \(revision) igjen, eller hent fram "
                    + "utgave \(current) hvis dere vil gå videre med den dere har.",
                nn:
                    "De arbeider i utgåve \(current), som ikkje byggjer på utgåve \(revision). Truleg har nokon lagt tilbake ein eldre versjon av fila workspace.json. Hent fram utgåve \(revision) igjen, eller hent fram "
                    + "utgåve \(current) om de vil gå vidare med den utgåva de har.",
                en:
                    "You are working in revision \(current), which is not based on revision \(revision). "
                    + "Somebody has probably replaced the file workspace.json with an older version. Restore "
                    + "revision \(revision). If you would rather continue with the one you have, restore "
                    + "revision \(current)."),
            command: Text(
                nb: "behov gjenopprett \(revision)", nn: "behov gjenopprett \(revision)",
                en: "behov restore \(revision)"))
    }

    private static let list = Text(nb: "behov historikk", nn: "behov historikk", en: "behov history")
}
