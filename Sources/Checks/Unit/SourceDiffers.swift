import Model

extension Rule where Subject == UnitAnalysis {
    /// The file a source was read from is not as it was, or says something else than the analysis has.
    static let sourceDiffers = Rule(
        "SEA-005", .error, sources: ["O"],
        title: Text(
            nb: "Tallene stemmer ikke med fila de er hentet fra",
            nn: "Tala stemmer ikkje med fila dei er henta frå",
            en: "The figures do not agree with the file they came from"),
        why: Text(
            nb:
                "Et behov kan bare følges tilbake til tallene når fila er den samme som ble lest, og tallet står i den.",
            nn:
                "Eit behov kan berre følgjast tilbake til tala når fila er den same som blei lesen, og talet står i fila.",
            en:
                "A need can only be traced back to the figures if the file is unchanged and the figures are still "
                + "in it."),
        canBeAccepted: false
    ) { _, around in around.sourceCheck.faults.map(\.place) }
}

extension SourceFault {
    /// Which file or figure, and what shows it.
    fileprivate var place: Place {
        switch self {
        case .changed(let source, let file):
            Place(
                source.item,
                message: Text(
                    nb:
                        "sources/\(file) er endret etter at den ble hentet inn. Hent inn den opprinnelige fila "
                        + "en gang til, så blir den lagt tilbake. Hvis det er den nye fila som gjelder, henter dere inn den.",
                    nn:
                        "sources/\(file) er endra etter at ho blei henta inn. Hent inn den opphavlege fila ein "
                        + "gong til, så blir ho lagd tilbake. Om det er den nye fila som gjeld, hentar de inn den.",
                    en:
                        "sources/\(file) was changed after it was imported. Import the original file once "
                        + "more, and it will be put back. If the new file is the right one, import that instead."),
                command: Self.again)
        case .gone(let source, let file):
            Place(
                source.item,
                message: Text(
                    nb:
                        "sources/\(file) er borte, så ingen kan kontrollere tallene. Hvis dere har fila et annet sted, kan dere hente den inn en gang til. Da blir den lagt tilbake.",
                    nn:
                        "sources/\(file) er borte, så ingen kan kontrollere tala. Om de har fila ein annan stad, kan de hente ho inn ein gong til. Då blir ho lagd tilbake.",
                    en:
                        "sources/\(file) is gone, so nobody can verify the figures. If you have the file "
                        + "elsewhere, import it once more, and it will be put back."),
                command: Self.again)
        case .otherCell(_, let file, let indicator, let cell, let found):
            Place(
                indicator.item, message: Self.differs(cell, file, found),
                command: Text(nb: "behov historikk", nn: "behov historikk", en: "behov history"))
        }
    }

    private static let again = Text(
        nb: "behov importer FIL", nn: "behov importer FIL", en: "behov import FILE")

    /// What the analysis has, what stands in its place, and how to get back to where they agreed.
    private static func differs(_ cell: Cell, _ file: String, _ found: String?) -> Text {
        let sheet = cell.sheet.map { "\($0), " } ?? ""
        let place = Text(
            nb: "\(sheet)rad \(cell.row), kolonne \(cell.column) i \(file)",
            nn: "\(sheet)rad \(cell.row), kolonne \(cell.column) i \(file)",
            en: "\(sheet)row \(cell.row), column \(cell.column) of \(file)")
        let there =
            found.map { text in
                text.isEmpty
                    ? Text(
                        nb: "Der står det ikke noe tall.", nn: "Der står det ikkje noko tal.",
                        en: "There is no figure there.")
                    : Text(
                        nb: "Der står det «\(text)».", nn: "Der står det «\(text)».",
                        en: "The file says “\(text)”."
                    )
            }
            ?? Text(
                nb:
                    "Der står det samme tallet, men det gjelder noe annet: en annen enhet, et annet år, et annet "
                    + "spørsmål eller en annen verdi.",
                nn:
                    "Der står det same talet, men det gjeld noko anna: ei anna eining, eit anna år, eit anna "
                    + "spørsmål eller ein annan verdi.",
                en:
                    "The same figure is there, but it is about something else: another unit, another year, "
                    + "another question or another value.")
        return Text(
            nb:
                "Analysen har «\(cell.raw)» fra \(place.nb). \(there.nb) Noen har endret tallet etter at det "
                + "ble hentet inn. Se hva som er endret, og hent fram den forrige utgaven.",
            nn:
                "Analysen har «\(cell.raw)» frå \(place.nn). \(there.nn) Nokon har endra talet etter at det "
                + "blei henta inn. Sjå kva som er endra, og hent fram den førre utgåva.",
            en:
                "The analysis has “\(cell.raw)” from \(place.en). \(there.en) Somebody changed the figure "
                + "after it was imported. See what was changed, and restore the previous revision.")
    }
}
