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
                "Hele veien fra behov ned til tall bygger på at fila er den som ble lest, og at tallet står i den.",
            nn:
                "Heile vegen frå behov ned til tal byggjer på at fila er den som blei lesen, og at talet står i ho.",
            en:
                "The whole way from needs down to figures depends on the file being the one that was read, with the "
                + "figure in it."),
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
                    nb: "sources/\(file) er endret etter at den ble hentet inn. Hent inn fila som den var en gang "
                        + "til, så legges den tilbake. Er det den nye som gjelder, hent inn den.",
                    nn: "sources/\(file) er endra etter at ho blei henta inn. Hent inn fila som ho var ein gong "
                        + "til, så blir ho lagd tilbake. Er det den nye som gjeld, hent inn den.",
                    en:
                        "sources/\(file) was changed after it was brought in. Bring in the file as it was once more, "
                        + "and it is put back. If the new one is the right one, bring that in."),
                command: Self.again)
        case .gone(let source, let file):
            Place(
                source.item,
                message: Text(
                    nb: "sources/\(file) er borte, så ingen kan kontrollere tallene. Har dere fila et annet sted, "
                        + "hent den inn en gang til, så legges den tilbake.",
                    nn: "sources/\(file) er borte, så ingen kan kontrollere tala. Har de fila ein annan stad, "
                        + "hent ho inn ein gong til, så blir ho lagd tilbake.",
                    en:
                        "sources/\(file) is gone, so nobody can verify the figures. If you have the file elsewhere, "
                        + "bring it in once more, and it is put back."),
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
                        en: "It says “\(text)” there."
                    )
            }
            ?? Text(
                nb:
                    "Der står det samme, men det gjelder noe annet: en annen enhet, et annet år, et annet spørsmål "
                    + "eller en annen verdi.",
                nn: "Der står det same, men det gjeld noko anna: ei anna eining, eit anna år, eit anna spørsmål "
                    + "eller ein annan verdi.",
                en:
                    "It says the same there, but about something else: another unit, another year, another question "
                    + "or another value.")
        return Text(
            nb: "Analysen har «\(cell.raw)» fra \(place.nb). \(there.nb) Noen har endret tallet etter at det ble "
                + "hentet inn. Se hva som er endret, og hent fram utgaven før.",
            nn: "Analysen har «\(cell.raw)» frå \(place.nn). \(there.nn) Nokon har endra talet etter at det blei "
                + "henta inn. Sjå kva som er endra, og hent fram utgåva før.",
            en:
                "The analysis has “\(cell.raw)” from \(place.en). \(there.en) Somebody changed the figure after it "
                + "was brought in. See what was changed, and bring back the revision before.")
    }
}
