import Model

extension Rule where Subject: Receiving {
    /// What a unit has handed over last has a figure that did not agree with its file when it did so.
    static var figuresDifferBelow: Rule {
        Rule(
            "SEA-010", .warning, sources: ["O"],
            title: Text(
                nb: "Et mottatt tall stemmer ikke med fila det er hentet fra",
                nn: "Eit motteke tal stemmer ikkje med fila det er henta frå",
                en: "A received figure does not agree with the file it came from"),
            why: Text(
                nb:
                    "Enheten har sendt et utkast og selv sagt fra om feilen. Det dere bestemmer, må bygge på tall som "
                    + "står i kilden.",
                nn:
                    "Eininga har sendt eit utkast og sjølv sagt frå om feilen. Det de bestemmer, må byggje på tal som "
                    + "står i kjelda.",
                en:
                    "The unit sent a draft and pointed out the error itself. Your decisions must be based on figures "
                    + "that appear in the source.")
        ) { subject, _ in subject.newestAnalyses.compactMap(place) }
    }

    private static func place(_ document: Sealed<UnitAnalysis>) -> Place? {
        guard let verification = document.verification, !verification.differing.isEmpty else { return nil }
        let sources = Text.list(verification.differing.map(\.item.words))
        let (name, revision) = (document.name, document.revision)
        return .collected(
            message: Text(
                nb:
                    "\(name), utgave \(revision): \(sources.nb) stemte ikke med fila. Be enheten rette feilen og "
                    + "levere på nytt.",
                nn:
                    "\(name), utgåve \(revision): \(sources.nn) stemte ikkje med fila. Be eininga rette feilen og "
                    + "levere på nytt.",
                en:
                    "\(name), revision \(revision): \(sources.en) did not agree with the file. Ask the unit to "
                    + "correct the error and hand over a new revision."))
    }
}
