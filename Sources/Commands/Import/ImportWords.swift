import Evidence
import Formats
import Guidance
import Model
import Pages

/// What `import` says when all is well.
enum ImportWords {
    static func would(_ merge: SourceMerge, _ file: String) -> Text {
        let count = brought(merge)
        return Text(
            nb: "Kommandoen ville ha hentet dette fra \(file): \(count.nb).",
            nn: "Kommandoen ville ha henta dette frå \(file): \(count.nn).",
            en: "This would be imported from \(file): \(count.en).")
    }

    /// What a file brings: «3 nye indikatorer, tall for 2025-26, 2 rettede tall».
    private static func brought(_ merge: SourceMerge) -> Text {
        var parts: [Text] = []
        func add(_ count: Int, _ one: Text, _ several: Text) {
            if count > 0 { parts.append(.counted(count, Noun(one, several))) }
        }
        add(
            merge.new.count, Text(nb: "ny indikator", nn: "ny indikator", en: "new indicator"),
            Text(nb: "nye indikatorer", nn: "nye indikatorar", en: "new indicators"))
        if !merge.periods.isEmpty {
            let periods = merge.periods.joined(separator: ", ")
            parts.append(
                Text(nb: "tall for \(periods)", nn: "tal for \(periods)", en: "figures for \(periods)"))
        } else {
            add(
                merge.added, Text(nb: "nytt tall", nn: "nytt tal", en: "new figure"),
                Text(nb: "nye tall", nn: "nye tal", en: "new figures"))
        }
        add(
            merge.corrections.count, Text(nb: "rettet tall", nn: "retta tal", en: "corrected figure"),
            Text(nb: "rettede tall", nn: "retta tal", en: "corrected figures"))
        return .list(parts)
    }

    static func alreadyThere(_ file: String) -> Text {
        Text(
            nb: "\(file) er hentet inn før. Ingenting er lagt til.",
            nn: "\(file) er henta inn før. Ingenting er lagt til.",
            en: "\(file) has been imported before. Nothing was added.")
    }

    static func putBack(_ file: String) -> Text {
        Text(
            nb:
                "\(file) er den fila som tallene er hentet fra, og er lagt tilbake i mappa sources/. Ingen tall er endret.",
            nn:
                "\(file) er den fila som tala er henta frå, og er lagd tilbake i mappa sources/. Ingen tal er endra.",
            en: "\(file) is the file the figures came from, and was put back in sources/. No figures were changed."
        )
    }

    static func nothingNew(_ file: String) -> Text {
        Text(
            nb: "Dere har alle tallene i \(file) fra før. Ingenting er lagt til.",
            nn: "De har alle tala i \(file) frå før. Ingenting er lagt til.",
            en: "You already have all the figures in \(file). Nothing was added.")
    }

    static func taken(_ file: String, _ source: ItemID, _ merge: SourceMerge) -> Text {
        let id = source.words
        let count = brought(merge)
        return Text(
            nb: "\(file) er lagret som \(id.nb), med \(count.nb):",
            nn: "\(file) er lagra som \(id.nn), med \(count.nn):",
            en: "\(file) is saved as \(id.en), with \(count.en):")
    }

    static func progress(_ place: Int, _ count: Int) -> Text {
        Text(nb: "Fil \(place) av \(count) …", nn: "Fil \(place) av \(count) …", en: "File \(place) of \(count) …")
    }

    /// Said of answers to a form.
    static let answersNotKept = Text(
        nb:
            "Det er bare lagret hvor mange som ga hvert svar. Fila med svarene fra hver enkelt er ikke kopiert til mappa.",
        nn:
            "Det er berre lagra kor mange som gav kvart svar. Fila med svara frå kvar enkelt er ikkje kopiert til mappa.",
        en:
            "Only the number of people who gave each answer was saved. The file with each person's answers was not copied into the folder."
    )

    /// Said of what a form was answered with in people's own words.
    static func openAnswers(_ count: Int, _ file: String) -> Text {
        Text(
            nb:
                "\(count) svar med egne ord er ikke lest inn som tall. Hent dem inn som innspill:  behov innspill importer \(file)",
            nn:
                "\(count) svar med eigne ord er ikkje lesne inn som tal. Hent dei inn som innspel:  behov innspel importer \(file)",
            en: (count == 1
                ? "1 answer in people's own words was not read as a figure. Import it as a suggestion:  "
                : "\(count) answers in people's own words were not read as figures. Import them as suggestions:  ")
                + "behov input import \(file)")
    }

    /// Said of a table that is not published statistics alone.
    static let fileNotKept = Text(
        nb:
            "Bare tallene er lagret. Fila kan fortelle om personer og er ikke kopiert til mappa. Ta vare på den selv.",
        nn:
            "Berre tala er lagra. Fila kan fortelje om personar og er ikkje kopiert til mappa. Ta vare på ho sjølve.",
        en:
            "Only the figures were saved. The file may identify people and was not copied into the folder. Keep the file in a safe place yourselves."
    )

    static func someLeft(_ count: Int) -> Text {
        Text(
            nb: count == 1
                ? "Én fil ble ikke hentet inn. De andre er hentet inn."
                : "\(count) filer ble ikke hentet inn. Resten er hentet inn.",
            nn: count == 1
                ? "Éi fil blei ikkje henta inn. Dei andre er henta inn."
                : "\(count) filer blei ikkje henta inn. Resten er henta inn.",
            en: "Files that were not imported: \(count). The others were imported.")
    }

    static func line(_ indicator: Indicator) -> Line {
        let newest = indicator.newest
        return [
            .data("  "), .text(indicator.id.item.words), .data("  "),
        ] + named(indicator) + .data("  ") + FigureWords.line(newest) + period(newest) + group(newest)
    }

    private static func named(_ indicator: Indicator) -> Line {
        .data(indicator.name) + (indicator.namesMeasure ? [] : .data(", ") + .text(indicator.measure))
    }

    private static func period(_ figure: Figure?) -> Line {
        guard let figure, !figure.period.isEmpty else { return [] }
        return .data(" (\(figure.period))")
    }

    /// How many are behind a figure that may be shown.
    private static func group(_ figure: Figure?) -> Line {
        guard let figure, SmallGroup.mayShow(figure), let count = figure.count?.reading.number else { return [] }
        return .text(
            Text(
                nb: ", \(count.words.nb) er med", nn: ", \(count.words.nn) er med",
                en: ", covers \(count.words.en) people"))
    }

    static let next = Text(
        nb: "Neste:  behov analyse     (si hva tallene handler om, og hvem som er med i dem)",
        nn: "Neste:  behov analyse     (sei kva tala handlar om, og kven dei gjeld)",
        en: "Next:  behov guide     (say what the figures are about, and who is included)")
}
