import Model

extension Rule {
    /// A sealed document beside the workspace is not as it was sealed.
    static var changedSeal: Rule {
        Rule(
            "SEA-002", .error, sources: ["O"],
            title: Text(
                nb: "Et forseglet dokument er endret",
                nn: "Eit forsegla dokument er endra",
                en: "A sealed document has been changed"),
            why: Text(
                nb:
                    "Seglet viser at dokumentet er slik det ble levert. Når seglet er brutt, vet ingen hva som er endret, og ingen kan bygge på dokumentet.",
                nn:
                    "Seglet viser at dokumentet er slik det blei levert. Når seglet er brote, veit ingen kva som er endra, og ingen kan byggje på dokumentet.",
                en:
                    "The seal shows that the document is just as it was handed over. Once the seal is broken, nobody knows what was changed, and the document can no longer be relied "
                    + "on."),
            canBeAccepted: false
        ) { _, around in
            around.seals.map { fault in
                switch fault {
                case .received(let file):
                    .collected(
                        message: Text(
                            nb:
                                "\(file) er endret etter at den ble levert. Slett fila og be om å få den på "
                                + "nytt. Legg den nye fila i mappa «mottatt», og hent den inn.",
                            nn:
                                "\(file) er endra etter at ho blei levert. Slett fila og be om ei ny. Legg den "
                                + "nye fila i mappa «motteke», og hent ho inn.",
                            en:
                                "\(file) was changed after it was handed over. Delete the file and ask for it "
                                + "again. Put the new file in the folder “incoming”, and collect it."
                        ))
                case .handedOver(let file):
                    Place(
                        message: Text(
                            nb: "\(file) er endret etter at dere leverte. Lever på nytt, og slett denne fila.",
                            nn: "\(file) er endra etter at de leverte. Lever på nytt, og slett denne fila.",
                            en:
                                "\(file) was changed after you handed it over. Hand over a new revision, and delete this file."
                        ), command: Text(nb: "behov lever", nn: "behov lever", en: "behov handover"))
                }
            }
        }
    }
}
