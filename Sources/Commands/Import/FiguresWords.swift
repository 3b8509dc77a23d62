import Evidence
import Model
import Pages
import Store

/// What is said where figures are typed.
enum FiguresWords {
    static let report = Text(
        nb: "Hva heter rapporten som tallene står i? For eksempel: Foreldreundersøkelsen 2025",
        nn: "Kva heiter rapporten som tala står i? Til dømes: Foreldreundersøkinga 2025",
        en: "What is the report with the figures called? For example: The parent survey 2025")

    static let reportHelp = Text(
        nb:
            "Rapporten blir en kilde i analysen med dette navnet. Hvis dere har tallene i en fil, er det tryggere å hente inn fila: behov importer FIL",
        nn:
            "Rapporten blir ei kjelde i analysen med dette namnet. Ligg tala i ei fil, er det tryggare å hente inn fila: behov importer FIL",
        en:
            "The report will be listed as a source in the analysis under this name. If you have the figures in a file, it is safer to import it: behov import FILE"
    )

    static let writeReport = Text(
        nb: "Skriv hva rapporten heter.", nn: "Skriv kva rapporten heiter.", en: "Write what the report is called."
    )

    static let indicator = Text(
        nb: "Hva handler det første tallet om? For eksempel: Trivsel, 7. trinn",
        nn: "Kva handlar det første talet om? Til dømes: Trivsel, 7. trinn",
        en: "What is the first figure about? For example: Well-being, year 7")

    static let another = Text(
        nb: "Hva handler det neste tallet om? Skriv «ferdig» når alle tallene er skrevet inn.",
        nn: "Kva handlar det neste talet om? Skriv «ferdig» når alle tala er skrivne inn.",
        en: "What is the next figure about? Write “done” when you have typed all the figures.")

    static let indicatorHelp = Text(
        nb:
            "Bruk navnet fra rapporten, og skriv hvem tallet gjelder. Når dere bruker samme navn for flere år, blir tallene en serie over tid.",
        nn:
            "Bruk namnet frå rapporten, og skriv kven talet gjeld. Når de bruker same namnet for fleire år, blir tala ein serie over tid.",
        en:
            "Write what the report calls the figure, and who the figure is about. If you use the same name for several "
            + "years, the figures become a series over time."
    )

    static let writeIndicator = Text(
        nb: "Skriv med ord hva tallet handler om, eller «ferdig».",
        nn: "Skriv med ord kva talet handlar om, eller «ferdig».",
        en: "Write in words what the figure is about, or “done”.")

    static func period(_ last: String?) -> Text {
        let asked = Text(
            nb: "Hvilket år eller skoleår gjelder tallet? For eksempel: 2025 eller 2024-25.",
            nn: "Kva år eller skuleår gjeld talet? Til dømes: 2025 eller 2024-25.",
            en: "Which year or school year is the figure for? For example: 2025 or 2024-25.")
        guard let last else { return asked }
        return Text(
            nb: "\(asked.nb) Trykk Enter for \(last).", nn: "\(asked.nn) Trykk Enter for \(last).",
            en: "\(asked.en) Press Enter for \(last).")
    }

    static let periodHelp = Text(
        nb: "Skriv året slik det står i rapporten, og likt hver gang.",
        nn: "Skriv året slik det står i rapporten, og likt kvar gong.",
        en: "Write the year as it is written in the report, in the same way each time.")

    static let writePeriod = Text(
        nb: "Skriv året med tall, for eksempel 2025 eller 2024-25.",
        nn: "Skriv året med tal, til dømes 2025 eller 2024-25.",
        en: "Write the year in digits, for example 2025 or 2024-25.")

    static let value = Text(
        nb: "Hva er tallet for dere? For eksempel: 4,1 eller 62 %",
        nn: "Kva er talet for dykk? Til dømes: 4,1 eller 62 %",
        en: "What is your figure? For example: 4,1 or 62 %")

    static let municipality = Text(
        nb: "Hva er tallet for kommunen? Skriv - hvis det ikke står i rapporten.",
        nn: "Kva er talet for kommunen? Skriv - om det ikkje står i rapporten.",
        en: "What is the municipality's figure? Write “-” if the report does not give it.")

    static let nation = Text(
        nb: "Hva er tallet for hele landet? Skriv - hvis det ikke står i rapporten.",
        nn: "Kva er talet for heile landet? Skriv - om det ikkje står i rapporten.",
        en: "What is the figure for the whole country? Write “-” if the report does not give it.")

    static let numberHelp = Text(
        nb: "Skriv tallet slik det står i rapporten, med desimalkomma. Skriv % bak hvis det er prosent.",
        nn: "Skriv talet slik det står i rapporten, med desimalkomma. Skriv % bak om det er prosent.",
        en:
            "Write the figure as it is written in the report, with a comma for decimals. Add % if it is a percentage."
    )

    static func noNumber(_ words: String) -> Text {
        Text(
            nb: "«\(words)» er ikke et tall. Skriv for eksempel 4,1 eller 62 %.",
            nn: "«\(words)» er ikkje eit tal. Skriv til dømes 4,1 eller 62 %.",
            en: "“\(words)” is not a number. For example, write 4,1 or 62 %.")
    }

    static let count = Text(
        nb: "Hvor mange barn eller svar bygger tallet på? Skriv - hvis rapporten ikke sier det.",
        nn: "Kor mange barn eller svar byggjer talet på? Skriv - om rapporten ikkje seier det.",
        en:
            "How many children, pupils or answers is the figure based on? Write “-” if the report does "
            + "not say how many.")

    static let countHelp = Text(
        nb: "Når det er færre enn fem svar, blir tallet skjermet, så ingen kan kjennes igjen.",
        nn: "Når det er færre enn fem svar, blir talet skjerma, så ingen kan kjennast igjen.",
        en: "If there are fewer than five answers, the figure is withheld, so that nobody can be recognised.")

    static func noCount(_ words: String) -> Text {
        Text(
            nb: "«\(words)» er ikke et antall. Skriv et helt tall, for eksempel 42.",
            nn: "«\(words)» er ikkje eit heilt tal. Skriv til dømes 42.",
            en: "“\(words)” is not a whole number. For example, write 42.")
    }

    static let place = Text(
        nb: "Hvor i rapporten står tallet? For eksempel: side 4, tabell 2",
        nn: "Kvar i rapporten står talet? Til dømes: side 4, tabell 2",
        en: "Where in the report is the figure? For example: page 4, table 2")

    static let placeHelp = Text(
        nb: "Da kan de som leser behovsvurderingen, finne igjen tallet.",
        nn: "Då kan dei som les behovsvurderinga, finne igjen talet.",
        en: "This lets readers of the needs assessment find the figure.")

    /// «Trivsel, 7. trinn (2025): 4,1 · 42 er med · kommunen 4,3 · landet 4,4 · side 4».
    static func readBack(_ figure: TypedFigure) -> Line {
        func part(_ name: Text, _ value: String) -> Line {
            value.isEmpty ? [] : .data(" · ") + .text(name) + .data(" \(value)")
        }
        let count: Line =
            figure.count.isEmpty
            ? []
            : .data(" · \(figure.count) ")
                + .text(Text(nb: "er med", nn: "er med", en: "children, pupils or answers"))
        return .data("  \(figure.indicator) (\(figure.period)): \(figure.value)") + count
            + part(Text(nb: "kommunen", nn: "kommunen", en: "municipality"), figure.municipality)
            + part(Text(nb: "landet", nn: "landet", en: "country"), figure.nation)
            + (figure.place.isEmpty ? [] : .data(" · \(figure.place)"))
    }

    static func takenBack(_ figure: TypedFigure) -> Text {
        Text(
            nb: "«\(figure.indicator)» (\(figure.period)) er tatt tilbake.",
            nn: "«\(figure.indicator)» (\(figure.period)) er teke tilbake.",
            en: "“\(figure.indicator)” (\(figure.period)) was removed.")
    }

    /// What was typed when somebody was interrupted, read back, with how to go on.
    static func goesOn(_ draft: TypedDraft) -> [Line] {
        let said = Text(
            nb: "Dere har begynt på «\(draft.report)». Dette er skrevet inn:",
            nn: "De har byrja på «\(draft.report)». Dette er skrive inn:",
            en: "You have started on “\(draft.report)”. So far you have typed:")
        return [.text(said)] + draft.figures.map(readBack)
    }

    /// Said when the interview begins and typed figures wait.
    static func waits(_ draft: TypedDraft) -> Text {
        Text(
            nb:
                "Dere har begynt å skrive inn tall fra «\(draft.report)», men er ikke ferdige. Gå videre med /tall i datagrunnlaget, "
                + "eller med: behov tall",
            nn:
                "De har byrja å skrive inn tal frå «\(draft.report)», men er ikkje ferdige. Gå vidare med /tal i datagrunnlaget, "
                + "eller med: behov tal",
            en:
                "You have started typing figures from “\(draft.report)” but have not finished. Continue with “/figures” in the data phase, "
                + "or with: behov figures")
    }

    static let interrupted = Text(
        nb: "Avbrutt. Tallene dere var ferdige med, er tatt vare på. Gå videre med: behov tall",
        nn: "Avbrote. Tala de var ferdige med, er tekne vare på. Gå vidare med: behov tal",
        en: "Interrupted. The figures you had finished are kept. Continue with: behov figures")

    static func notWhole(_ indicator: String) -> Text {
        Text(
            nb: "«\(indicator)» ble ikke skrevet ferdig, og er ikke lagret. Skriv det på nytt med: behov tall",
            nn: "«\(indicator)» blei ikkje skrive ferdig, og er ikkje lagra. Skriv det på nytt med: behov tal",
            en: "“\(indicator)” was not finished, and was not saved. Type it again with: behov figures")
    }

    static let nothingHere = Text(
        nb: "Ingen tall ble skrevet inn.", nn: "Ingen tal blei skrivne inn.", en: "No figures were typed.")

    static let nothing = Trouble(
        .usage,
        Text(
            nb: "Ingen tall ble skrevet inn, og ingenting er lagret. Skriv dem med: behov tall",
            nn: "Ingen tal blei skrivne inn, og ingenting er lagra. Skriv dei med: behov tal",
            en: "No figures were typed, and nothing was saved. Type them with: behov figures"))
}
