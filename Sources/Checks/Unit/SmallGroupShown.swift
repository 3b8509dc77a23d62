import Model

extension Rule where Subject == UnitAnalysis {
    /// A figure with fewer than five behind it stands open in the analysis.
    static let smallGroupShown = Rule(
        "PER-002", .error, sources: ["O"],
        title: Text(
            nb: "Et tall gjelder færre enn fem personer",
            nn: "Eit tal gjeld færre enn fem personar",
            en: "A figure is based on fewer than five people"),
        why: Text(
            nb:
                "Når et tall gjelder bare noen få personer, kan andre kjenne igjen ett barn eller én forelder. "
                + "Grensen på fem er satt av dem som har laget programmet. Udirs egen regel er ikke kjent.",
            nn:
                "Når eit tal berre gjeld nokre få personar, kan andre kjenne igjen eitt barn eller éin forelder. "
                + "Grensa på fem er bestemt av dei som har laga programmet. Regelen til Udir er ikkje kjend.",
            en:
                "When a figure is based on only a few people, others may recognise one child or one parent. The "
                + "limit of five was set by those who made the program. Udir's own rule is not known."
        ),
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
                nb:
                    "\(words.nb) har et tall fra \(period) som gjelder færre enn fem personer. Slett indikatoren, eller "
                    + "hent inn en fil der tallet er skjermet.",
                nn:
                    "\(words.nn) har eit tal frå \(period) som gjeld færre enn fem personar. Slett indikatoren, eller "
                    + "hent inn ei fil der talet er skjerma.",
                en:
                    "\(words.en) has a figure for \(period) that is based on fewer than five people. Remove the indicator, "
                    + "or import a file where the figure is withheld.")
        }
        return Text(
            nb:
                "Svarene i \(words.nb) avslører hva noen få personer (færre enn fem) har svart. Andre får ikke se svarene. "
                + "Slett indikatoren, og hent inn fila på nytt.",
            nn:
                "Svara i \(words.nn) avslører kva nokre få personar (færre enn fem) har svara. Andre får ikkje sjå svara. "
                + "Slett indikatoren, og hent inn fila på nytt.",
            en:
                "The answers in \(words.en) reveal what fewer than five people answered. The answers are not "
                + "shown to others. Remove the indicator, and import the file again.")
    }
}
