import Evidence
import Formats
import Model

/// What can be wrong with a file that is brought in, in words.
enum ImportTrouble {
    static let onlyUnits = Trouble(
        .usage,
        Text(
            nb: "Tall må hentes inn i mappa til enheten de handler om. Gå til mappa til en barnehage eller skole, "
                + "eller hent inn leverte analyser med: behov samle FIL",
            nn:
                "Tal må hentast inn i mappa til eininga dei handlar om. Gå til mappa til ein barnehage eller skule, "
                + "eller hent inn leverte analysar med: behov samle FIL",
            en:
                "Import figures in the folder of the unit they are about. Go to the folder of a kindergarten or school, or "
                + "collect what others have handed over with: behov collect FILE"))

    static func minimumGroup(_ least: Int) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "--minste-gruppe må være minst \(least): tall om færre kan fortelle noe om ett barn.",
                nn: "--minste-gruppe må vere minst \(least): tal om færre kan fortelje noko om eitt barn.",
                en:
                    "--minimum-group must be at least \(least): figures about fewer people could reveal something about one child."
            ))
    }

    static func sheet(_ file: String) -> Trouble {
        unreadable(
            Text(
                nb: "\(file): noen av svarene ble ikke hentet inn.",
                nn: "\(file): nokre av svara blei ikkje henta inn.",
                en: "\(file): some of the answers were not imported."))
    }

    static func unknown(_ columns: [String], file: String) -> Trouble {
        let list = MapTrouble.listed(columns)
        return unreadable(
            Text(
                nb:
                    "behov kjenner ikke formatet i \(file). Kolonnene er: \(list). For å se et "
                    + "ferdig kolonnekart som viser hva kolonnene inneholder, skriv: behov importer \(file) --se",
                nn:
                    "behov kjenner ikkje formatet i \(file). Kolonnane er: \(list). Sjå eit ferdig "
                    + "kolonnekart som seier kva dei er, med: behov importer \(file) --sjå",
                en:
                    "behov does not recognise the format of \(file). The columns are: \(list). For a ready-made column map "
                    + "that says what the columns are, type: behov import \(file) --inspect"))
    }

    static func nothingFor(_ unit: String, file: String) -> Trouble {
        unreadable(
            Text(
                nb: "\(file) har ingen tall for \(unit).", nn: "\(file) har ingen tal for \(unit).",
                en: "\(file) has no figures for \(unit)."))
    }

    static func onlyOpenAnswers(_ file: String) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) har bare svar med egne ord, og ingen tall. Hent dem inn som innspill:  behov innspill importer \(file)",
                nn:
                    "\(file) har berre svar med eigne ord, og ingen tal. Hent dei inn som innspel:  behov innspel importer \(file)",
                en: "\(file) has only answers in people's own words, and no figures. Import them as suggestions:  "
                    + "behov input import \(file)"))
    }

    static func of(_ fault: ExportFault, file: String) -> Trouble {
        switch fault {
        case .notText(.empty):
            unreadable(
                Text(
                    nb: "\(file) er tom. Last ned fila på nytt.", nn: "\(file) er tom. Last ned fila på nytt.",
                    en: "\(file) is empty. Download the file again."))
        case .brokenJSON(let fault):
            unreadable(
                Text(
                    nb:
                        "\(file), linje \(fault.line): dette er ikke fullstendig JSON. Ingenting er hentet inn. Last "
                        + "ned fila på nytt.",
                    nn:
                        "\(file), linje \(fault.line): dette er ikkje fullstendig JSON. Ingenting er henta inn. Last "
                        + "ned fila på nytt.",
                    en:
                        "\(file), line \(fault.line): this is not complete JSON. Nothing was imported. Download "
                        + "the file again."))
        case .notText:
            unreadable(
                Text(
                    nb: "\(file) kan ikke leses som tekst. Last ned fila på nytt som CSV.",
                    nn: "\(file) kan ikkje lesast som tekst. Last ned fila på nytt som CSV.",
                    en: "\(file) cannot be read as text. Download the file again as CSV."))
        case .otherKind(let kind): FileKindTrouble.of(kind, file: file)
        case .mostlyUnread(let read, let unread, let rows): mostlyUnread(read, unread, rows, file)
        case .brokenTable(let fault): broken(fault, file)
        case .brokenWorkbook(let fault): WorkbookTrouble.of(fault, file: file)
        case .noIndicators(let reason): noIndicators(reason, file)
        case .twoReadings(let rows, let columns): LayoutWords.choose(file, rows, columns)
        case .unitNotFound(let wanted, _, let nearest):
            UnitWords.refused(
                UnitWords.Missing(
                    wanted: wanted, file: file, units: [], isNumbered: true, isAsked: true,
                    municipality: nil),
                nearest)
        case .unitNotUnique(_, let units) where units.allSatisfy { $0.number == nil }:
            unreadable(
                Text(
                    nb:
                        "\(file) har flere enheter som heter \(units.first?.name ?? ""), og ingen numre som skiller dem. "
                        + "Ingenting er hentet inn. Last ned fila på nytt, med organisasjonsnummer.",
                    nn:
                        "\(file) har fleire einingar som heiter \(units.first?.name ?? ""), og ingen nummer som skil dei. "
                        + "Ingenting er henta inn. Last ned fila på nytt, med organisasjonsnummer.",
                    en:
                        "\(file) has several units called \(units.first?.name ?? ""), and no numbers that tell them apart. "
                        + "Nothing was imported. Download the file again, with organisation numbers."))
        case .unitNotUnique(_, let units):
            unreadable(
                Text(
                    nb:
                        "\(file) har flere enheter som heter \(units.first?.name ?? ""): \(list(units)). Velg én med --enhet NUMMER.",
                    nn:
                        "\(file) har fleire einingar som heiter \(units.first?.name ?? ""): \(list(units)). Vel éi med --eining NUMMER.",
                    en:
                        "\(file) has several units called \(units.first?.name ?? ""): \(list(units)). Choose one with --unit NUMBER."
                ))
        case .conflictingNumbers(_, let indicator, let period, let first, let second):
            unreadable(
                Text(
                    nb:
                        "\(file) har to ulike tall for \(indicator) i \(period): \(place(first).nb) og "
                        + "\(place(second).nb). Ingenting er hentet inn. Rett fila, og prøv igjen.",
                    nn:
                        "\(file) har to ulike tal for \(indicator) i \(period): \(place(first).nn) og "
                        + "\(place(second).nn). Ingenting er henta inn. Rett fila, og prøv igjen.",
                    en: "\(file) has two different numbers for \(indicator) in \(period): \(place(first).en) and "
                        + "\(place(second).en). Nothing was imported. Correct the file and try again."))
        }
    }

    private static func unreadable(_ text: Text) -> Trouble { Trouble(.unreadable, text) }

    private static func list(_ units: [ExportUnit]) -> String {
        units.map { unit in unit.number.map { "\($0) \(unit.name)" } ?? unit.name }.joined(separator: ", ")
    }

    /// «96» i rad 7, kolonne 10».
    private static func place(_ cell: Cell) -> Text {
        let sheet = cell.sheet.map { " (\($0))" } ?? ""
        return Text(
            nb: "«\(cell.raw)» i rad \(cell.row), kolonne \(cell.column)\(sheet)",
            nn: "«\(cell.raw)» i rad \(cell.row), kolonne \(cell.column)\(sheet)",
            en: "“\(cell.raw)” in row \(cell.row), column \(cell.column)\(sheet)")
    }

    private static func mostlyUnread(_ read: Int, _ unread: Int, _ rows: [UnreadRow], _ file: String) -> Trouble {
        let first = rows.first.map { "\($0.row)" + ($0.text.isEmpty ? "" : " («\($0.text)»)") } ?? "–"
        return unreadable(
            Text(
                nb:
                    "behov forstår for lite av \(file). \(unread) tall står i rader som behov ikke forstår, og den første "
                    + "av dem er rad \(first). Bare \(read) tall ble forstått. Ingenting er hentet inn. Last ned fila på nytt, eller slett det "
                    + "som ikke hører til tabellen.",
                nn:
                    "behov forstår for lite av \(file). \(unread) tal står i rader som behov ikkje forstår, og den første "
                    + "av dei er rad \(first). Berre \(read) tal blei forstått. Ingenting er henta inn. Last ned fila på nytt, eller slett det "
                    + "som ikkje høyrer til tabellen.",
                en:
                    "behov understands too little of \(file). \(unread) \(unread == 1 ? "number is" : "numbers are") in rows that were not understood; the first of these is row \(first). Only \(read) \(read == 1 ? "number" : "numbers") could be read."
                    + " Nothing was imported. Download the file again, or "
                    + "delete what does not belong to the table."))
    }

    private static func broken(_ fault: CSVFault, _ file: String) -> Trouble {
        let place: Text =
            switch fault {
            case .unclosedQuote(let row, let column), .textAfterQuote(let row, let column):
                Text(
                    nb: "rad \(row), kolonne \(column): et anførselstegn er ikke lukket riktig",
                    nn: "rad \(row), kolonne \(column): eit anførselsteikn er ikkje lukka rett",
                    en: "row \(row), column \(column): a quotation mark is not closed properly")
            case .unusableDelimiter(let sign):
                Text(
                    nb: "«\(sign)» kan ikke brukes til å skille kolonner",
                    nn: "«\(sign)» kan ikkje brukast til å skilje kolonnar",
                    en: "“\(sign)” cannot be used to separate columns")
            }
        return unreadable(
            Text(
                nb: "\(file), \(place.nb). Ingenting er hentet inn. Last ned fila på nytt.",
                nn: "\(file), \(place.nn). Ingenting er henta inn. Last ned fila på nytt.",
                en: "\(file), \(place.en). Nothing was imported. Download the file again."))
    }

    private static func noIndicators(_ reason: NoIndicators, _ file: String) -> Trouble {
        let what: Text =
            switch reason {
            case .noTable:
                Text(
                    nb: "er ikke en tabell med rader og kolonner", nn: "er ikkje ein tabell med rader og kolonnar",
                    en: "is not a table with rows and columns")
            case .register:
                Text(
                    nb: "er et register over enheter, ikke tall om dem",
                    nn: "er eit register over einingar, ikkje tal om dei",
                    en: "is a register of units, not figures about them")
            case .persons:
                Text(
                    nb: "er et register over personer, og behov tar bare imot tall om grupper",
                    nn: "er eit register over personar, og behov tek berre imot tal om grupper",
                    en: "is a register of people, and behov only accepts figures about groups")
            case .map: Text(nb: "er et kolonnekart", nn: "er eit kolonnekart", en: "is a column map")
            case .otherJSON:
                Text(
                    nb: "er JSON som ikke er en liste med tall", nn: "er JSON som ikkje er ei liste med tal",
                    en: "is JSON, but not a list of figures")
            case .unclearAnswers:
                Text(
                    nb: "har svar med komma i, og det er uklart hvilke komma som skiller svarene fra hverandre",
                    nn: "har svar med komma i, og det er uklart kva komma som skil svara frå kvarandre",
                    en:
                        "has answers with commas in them, and it is unclear which commas separate one answer from the next"
                )
            case .noRows:
                Text(
                    nb: "har overskrifter, men ingen rader med tall",
                    nn: "har overskrifter, men ingen rader med tal",
                    en: "has headings, but no rows of figures")
            case .otherLayout:
                Text(
                    nb: "kan ikke leses i den retningen dere valgte",
                    nn: "kan ikkje lesast i den retninga de valde",
                    en: "cannot be read with the layout you chose")
            }
        let mend: Text =
            switch reason {
            case .register:
                Text(
                    nb: "Eiere og nettverk henter registeret med: behov samle --register \(file)",
                    nn: "Eigarar og nettverk hentar registeret med: behov samle --register \(file)",
                    en: "Owners and networks read the register with: behov collect --register \(file)")
            default:
                Text(
                    nb: "Kontroller at dere valgte riktig fil.", nn: "Kontroller at de valde rett fil.",
                    en: "Check that you chose the right file.")
            }
        return unreadable(
            Text(
                nb: "\(file) \(what.nb). Ingenting er hentet inn. \(mend.nb)",
                nn: "\(file) \(what.nn). Ingenting er henta inn. \(mend.nn)",
                en: "\(file) \(what.en). Nothing was imported. \(mend.en)"))
    }
}
