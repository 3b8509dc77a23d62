import Evidence
import Formats
import Model

/// What is said of a file before its figures are used: what of it was not read, and what is in doubt.
enum NoteWords {
    /// The sentences about a file; none of one that was read as it stands.
    static func all(_ export: Export) -> [Text] {
        [
            about(export.aboutAnswers), notUnderstood(export.unreadColumns.filter { $0.role == .notUnderstood }),
            persons(export.unreadColumns),
        ].compactMap(\.self) + [rows(export.unreadRows), prose(export.prose)].compactMap(\.self)
            + export.notes.map(of)
    }

    private static func notUnderstood(_ columns: [ExportColumn]) -> Text? {
        guard !columns.isEmpty else { return nil }
        let list = Text.list(columns.map(place), first: 6)
        return Text(
            nb: "Ikke forstått, og ikke lest: \(list.nb).", nn: "Ikkje forstått, og ikkje lese: \(list.nn).",
            en: "Not understood, and not read: \(list.en).")
    }

    private static func about(_ headings: [String]) -> Text? {
        guard !headings.isEmpty else { return nil }
        let list = Text.list(headings.map { Text(alike: "«\($0)»") }, first: 8)
        return Text(
            nb: "Ikke lest, fordi det sier hvem som svarte, eller når: \(list.nb).",
            nn: "Ikkje lese, fordi det seier kven som svara, eller når: \(list.nn).",
            en: "Not read, because it says who answered, or when: \(list.en).")
    }

    private static func persons(_ columns: [ExportColumn]) -> Text? {
        let persons = columns.filter { $0.role == .person }
        guard !persons.isEmpty else { return nil }
        let list = Text.list(persons.map(place), first: 6)
        return Text(
            nb: "Forteller hvem noen er, og blir aldri lest: \(list.nb).",
            nn: "Fortel kven nokon er, og blir aldri lese: \(list.nn).",
            en: "Identifies people, and is never read: \(list.en).")
    }

    /// «kolonne 12 (Egen sum)».
    private static func place(_ column: ExportColumn) -> Text {
        let name = column.heading.isEmpty ? "" : " («\(column.heading)»)"
        let sheet = column.sheet.map { ", \($0)" } ?? ""
        return Text(
            nb: "kolonne \(column.column)\(name)\(sheet)", nn: "kolonne \(column.column)\(name)\(sheet)",
            en: "column \(column.column)\(name)\(sheet)")
    }

    private static func rows(_ rows: [UnreadRow]) -> Text? {
        guard !rows.isEmpty else { return nil }
        let list = Text.list(
            rows.map { row in
                let name = row.text.isEmpty ? "" : " («\(row.text)»)"
                return Text(nb: "rad \(row.row)\(name)", nn: "rad \(row.row)\(name)", en: "row \(row.row)\(name)")
            }, first: 6)
        return Text(
            nb: "Ikke lest, fordi det ikke handler om en enhet i tabellen: \(list.nb).",
            nn: "Ikkje lese, fordi det ikkje handlar om ei eining i tabellen: \(list.nn).",
            en: "Not read, because it is not about a unit in the table: \(list.en).")
    }

    private static func prose(_ cells: [ExportCell]) -> Text? {
        guard !cells.isEmpty else { return nil }
        let list = Text.list(
            cells.map { cell in
                Text(
                    nb: "«\(cell.raw)» (rad \(cell.row), kolonne \(cell.column))",
                    nn: "«\(cell.raw)» (rad \(cell.row), kolonne \(cell.column))",
                    en: "“\(cell.raw)” (row \(cell.row), column \(cell.column))")
            }, first: 6)
        return Text(
            nb: "Står der tall skal stå, og er ikke lest som tall: \(list.nb).",
            nn: "Står der tal skal stå, og er ikkje lese som tal: \(list.nn).",
            en: "Found where numbers should be, and not read as numbers: \(list.en).")
    }

    private static func of(_ note: ExportNote) -> Text {
        switch note {
        case .letters(let letters): mended(letters)
        case .lostLetters:
            Text(
                nb: "Noen bokstaver i fila er borte (\u{FFFD}). Last den ned på nytt om navnene skal bli riktige.",
                nn: "Nokre bokstavar i fila er borte (\u{FFFD}). Last ho ned på nytt om namna skal bli rette.",
                en: "Some letters in the file are lost (\u{FFFD}). Download it again if the names must be right.")
        case .hidden(let sheet, let rows, let columns):
            Text(
                nb: "På arket «\(sheet)» er noe skjult: rader \(rows), kolonner \(columns). Tallene der er lest.",
                nn: "På arket «\(sheet)» er noko gøymt: rader \(rows), kolonnar \(columns). Tala der er lesne.",
                en:
                    "On the sheet “\(sheet)” something is hidden: rows \(rows), columns \(columns). The figures there were read."
            )
        case .sameAnswers(let sheet, let other):
            Text(
                nb: "Arket «\(sheet)» har svarene fra de samme som «\(other)», og er ikke talt med.",
                nn: "Arket «\(sheet)» har svara frå dei same som «\(other)», og er ikkje talt med.",
                en: "The sheet “\(sheet)” has answers from the same people as “\(other)”, and is not counted.")
        case .thousands(let sign, let example):
            Text(
                nb: "Tall som «\(example)» er lest med «\(sign)» mellom tusener.",
                nn: "Tal som «\(example)» er lesne med «\(sign)» mellom tusen.",
                en: "Numbers like “\(example)” are read with “\(sign)” between thousands.")
        case .unsureThousands(let example):
            Text(
                nb: "Tall som «\(example)» er lest med desimaler. Er det tusener, må fila rettes først.",
                nn: "Tal som «\(example)» er lesne med desimalar. Er det tusen, må fila rettast først.",
                en:
                    "Numbers like “\(example)” are read with decimals. If they are thousands, correct the file first."
            )
        }
    }

    private static func mended(_ letters: MendedLetters) -> Text {
        let name =
            switch letters {
            case .dos: "CP865"
            case .macintosh: "MacRoman"
            case .twice: "UTF-8 × 2"
            }
        return Text(
            nb: "Bokstavene i fila var feil, og er rettet (\(name)). Se etter at æ, ø og å står riktig.",
            nn: "Bokstavane i fila var feil, og er retta (\(name)). Sjå etter at æ, ø og å står rett.",
            en:
                "The letters in the file were wrong and have been corrected (\(name)). Check that æ, ø and å are right."
        )
    }
}
