import Model

extension Rule where Subject == UnitAnalysis {
    /// A figure with fewer than five behind it stands open in the analysis.
    static let smallGroupShown = Rule(
        "PER-002", .error, sources: ["O"],
        title: Text(
            nb: "Et tall gjelder færre enn fem",
            nn: "Eit tal gjeld færre enn fem",
            en: "A figure is about fewer than five"),
        why: Text(
            nb:
                "Når et tall kommer fra så få, kan andre kjenne igjen ett barn eller én forelder. Fem er vår "
                + "egen grense; Udirs regel har vi ikke sett.",
            nn:
                "Når eit tal kjem frå så få, kan andre kjenne igjen eitt barn eller éin forelder. Fem er vår "
                + "eiga grense; regelen til Udir har vi ikkje sett.",
            en:
                "When a figure comes from so few, others may recognise one child or one parent. Five is our "
                + "own limit; we have not seen Udir's rule."),
        canBeAccepted: false
    ) { analysis, _ in
        analysis.indicators.compactMap { indicator in
            guard let figure = indicator.own.first(where: \.tellsOfFew) else { return nil }
            return Place(
                indicator.id.item, message: message(indicator.quoted, figure),
                command: indicator.id.item.words.mapped { words, language in
                    language == .en ? "behov remove \(words)" : "behov slett \(words)"
                })
        }
    }

    /// What is said of a figure, or of the answers to a question.
    private static func message(_ words: Text, _ figure: Figure) -> Text {
        let period = figure.period
        guard SmallGroup.mayShow(figure) else {
            return Text(
                nb: "\(words.nb) har et tall fra \(period) med færre enn fem bak. Ta bort indikatoren, eller "
                    + "hent inn en fil der tallet er skjermet.",
                nn: "\(words.nn) har eit tal frå \(period) med færre enn fem bak. Ta bort indikatoren, eller "
                    + "hent inn ei fil der talet er skjerma.",
                en:
                    "\(words.en) has a figure for \(period) with fewer than five behind it. Remove the indicator, "
                    + "or import a file where the figure is withheld.")
        }
        return Text(
            nb:
                "Svarene i \(words.nb) avslører hva færre enn fem har svart. Andre får ikke se dem slik. Ta "
                + "bort indikatoren, og hent inn fila på nytt.",
            nn:
                "Svara i \(words.nn) avslører kva færre enn fem har svara. Andre får ikkje sjå dei slik. Ta "
                + "bort indikatoren, og hent inn fila på nytt.",
            en:
                "The answers in \(words.en) reveal what fewer than five people answered. They are not shown to "
                + "others like this. Remove the indicator, and import the file again.")
    }
}
