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
            nb: "Dette ble ikke forstått og er ikke lest: \(list.nb).",
            nn: "Dette blei ikkje forstått og er ikkje lese: \(list.nn).",
            en: "This was not understood and was not read: \(list.en).")
    }

    private static func about(_ headings: [String]) -> Text? {
        guard !headings.isEmpty else { return nil }
        let list = Text.list(headings.map { Text(alike: "«\($0)»") }, first: 8)
        return Text(
            nb: "Dette er ikke lest, fordi det sier hvem som svarte, eller når de svarte: \(list.nb).",
            nn: "Dette er ikkje lese, fordi det seier kven som svara, eller når dei svara: \(list.nn).",
            en: "This was not read, because it shows who answered, or when they answered: \(list.en).")
    }

    private static func persons(_ columns: [ExportColumn]) -> Text? {
        let persons = columns.filter { $0.role == .person }
        guard !persons.isEmpty else { return nil }
        let list = Text.list(persons.map(place), first: 6)
        return Text(
            nb: "Dette forteller hvem noen er, og blir aldri lest: \(list.nb).",
            nn: "Dette fortel kven nokon er, og blir aldri lese: \(list.nn).",
            en: "This identifies people and is never read: \(list.en).")
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
            nb: "Dette er ikke lest, fordi det ikke handler om en enhet i tabellen: \(list.nb).",
            nn: "Dette er ikkje lese, fordi det ikkje handlar om ei eining i tabellen: \(list.nn).",
            en: "This was not read, because it is not about a unit in the table: \(list.en).")
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
            nb: "Dette står der det skulle stått tall, og er ikke lest: \(list.nb).",
            nn: "Dette står der det skulle stått tal, og er ikkje lese: \(list.nn).",
            en: "This was found where numbers should be, and was not read: \(list.en).")
    }

    private static func of(_ note: ExportNote) -> Text {
        switch note {
        case .letters(let letters): mended(letters)
        case .lostLetters:
            Text(
                nb: "Noen bokstaver i fila er borte (\u{FFFD}). Last den ned på nytt for å få riktige navn.",
                nn: "Nokre bokstavar i fila er borte (\u{FFFD}). Last ned fila på nytt for å få rette namn.",
                en: "Some letters in the file are lost (\u{FFFD}). Download it again to get the names right.")
        case .hidden(let sheet, let rows, let columns):
            Text(
                nb: "På arket «\(sheet)» er noe skjult: rader \(rows), kolonner \(columns). Tallene der er lest.",
                nn: "På arket «\(sheet)» er noko gøymt: rader \(rows), kolonnar \(columns). Tala der er lesne.",
                en:
                    "The sheet “\(sheet)” has hidden parts: rows \(rows), columns \(columns). The figures in "
                    + "these parts were included."
            )
        case .sameAnswers(let sheet, let other):
            Text(
                nb: "Arket «\(sheet)» har svar fra de samme personene som «\(other)», og er ikke talt med.",
                nn: "Arket «\(sheet)» har svar frå dei same personane som «\(other)», og er ikkje talt med.",
                en: "The sheet “\(sheet)” has answers from the same people as “\(other)”, and is not counted.")
        case .thousands(let sign, let example):
            Text(
                nb: "Tall som «\(example)» er lest med «\(sign)» som skilletegn for tusener.",
                nn: "Tal som «\(example)» er lesne med «\(sign)» som skiljeteikn for tusen.",
                en: "Numbers like “\(example)” are read with “\(sign)” as the thousands separator.")
        case .unsureThousands(let example):
            Text(
                nb:
                    "Tall som «\(example)» er lest med desimaler. Hvis tegnet skiller tusener, må dere rette "
                    + "fila først.",
                nn: "Tal som «\(example)» er lesne med desimalar. Om teiknet skil tusen, må de rette fila først.",
                en:
                    "Numbers like “\(example)” are read with decimals. If they are thousands, you must correct the file first."
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
            nb: "Noen bokstaver i fila var feil og er rettet (\(name)). Se etter at æ, ø og å står riktig.",
            nn: "Nokre bokstavar i fila var feil og er retta (\(name)). Sjå etter at æ, ø og å står rett.",
            en:
                "Some letters in the file were wrong and have been corrected (\(name)). Check that æ, ø and å are right."
        )
    }
}
