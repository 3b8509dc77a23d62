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
                    "Utgavene viser hvordan analysen ble til, og gjør at dere kan hente fram det som er endret. Hvis "
                    + "kjeden er brutt, kan ingen følge analysen tilbake til starten.",
                nn:
                    "Utgåvene viser korleis analysen blei til, og gjer at de kan hente fram det som er endra. Om "
                    + "kjeda er broten, kan ingen følgje analysen tilbake til starten.",
                en:
                    "The revisions show how the analysis came about and let you bring back what was changed. "
                    + "If the chain is broken, nobody can follow the analysis back to the start.")
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
                    nb: "Fila til utgave \(revision) (\(file)) er ikke slik behov lagret den. "
                        + "Legg den tilbake fra en sikkerhetskopi om dere har en.",
                    nn: "Fila til utgåve \(revision) (\(file)) er ikkje slik behov lagra ho. "
                        + "Legg ho tilbake frå ein tryggingskopi om de har ein.",
                    en:
                        "The file of revision \(revision) (\(file)) is no longer as behov saved it. Put it "
                        + "back from a backup if you have one."),
                command: ChainFault.list)
        case .missing(let revision):
            Place(
                message: Text(
                    nb: "Utgaven som utgave \(revision) bygger på, er borte fra mappa revisions, og ingen har "
                        + "tynnet den ut. Legg fila tilbake fra en sikkerhetskopi om dere har en.",
                    nn: "Utgåva som utgåve \(revision) byggjer på, er borte frå mappa revisions, og ingen har "
                        + "tynna ho ut. Legg fila tilbake frå ein tryggingskopi om de har ein.",
                    en:
                        "The revision that revision \(revision) came from is missing from the folder "
                        + "revisions, and nobody thinned it out. Put the file back from a backup if you have "
                        + "one."),
                command: ChainFault.list)
        case .aside(let revision, let current): aside(revision, current)
        case .register(let file):
            Place(
                message: Text(
                    nb:
                        "\(file) kan ikke leses. Fila sier hvilke utgaver som har fått navn, og hvilke som er tynnet ut. Legg fila tilbake fra en sikkerhetskopi.",
                    nn:
                        "\(file) kan ikkje lesast. Fila seier kva utgåver som har fått namn, og kva utgåver som er tynna ut. Legg fila tilbake frå ein tryggingskopi.",
                    en:
                        "\(file) cannot be read. The file says which revisions have been named and which were thinned out. Put "
                        + "the file back from a backup."),
                command: ChainFault.list)
        }
    }

    private func aside(_ revision: String, _ current: String) -> Place {
        Place(
            message: Text(
                nb:
                    "Dere arbeider i utgave \(current), som ikke bygger på utgave \(revision). Trolig har noen lagt tilbake en eldre versjon av fila workspace.json. Hent fram utgave \(revision) igjen, eller hent fram "
                    + "utgave \(current) om dere vil gå videre med den dere har.",
                nn:
                    "De arbeider i utgåve \(current), som ikkje byggjer på utgåve \(revision). Truleg har nokon lagt tilbake ein eldre versjon av fila workspace.json. Hent fram utgåve \(revision) igjen, eller hent fram "
                    + "utgåve \(current) om de vil gå vidare med den de har.",
                en:
                    "You are working in revision \(current), which does not come from revision \(revision). Somebody has probably put back an older version of the file workspace.json. Restore revision \(revision), or restore "
                    + "revision \(current) to continue with the one you have."),
            command: Text(
                nb: "behov gjenopprett \(revision)", nn: "behov gjenopprett \(revision)",
                en: "behov restore \(revision)"))
    }

    private static let list = Text(nb: "behov historikk", nn: "behov historikk", en: "behov history")
}
