import Model
import Pages

/// A conversation with a partner as it is typed: `Universitetet; 12.11.2026; gikk gjennom behovene`.
enum DialogueRow {
    static func read(_ id: ID<Dialogue>, _ words: String) throws(Refusal) -> Dialogue {
        let cells = TypedRow(words).cells
        guard cells.count >= 3, cells[0].contains(where: \.isLetter),
            cells[2...].contains(where: { $0.contains(where: \.isLetter) })
        else { throw Refusal(wanted) }
        guard let day = Rows.day(cells[1]) else { throw Refusal(unknownDay(cells[1])) }
        return Dialogue(
            id: id, who: cells[0], day: day, about: cells[2...].filter { !$0.isEmpty }.joined(separator: "; "))
    }

    static func line(_ row: Dialogue) -> Line {
        [.data("\(row.who); "), .text(row.day.words), .data("; \(row.about)")]
    }

    private static let wanted = Text(
        nb:
            "Skriv hvem dere snakket med; når; hva dere snakket om. For eksempel: Universitetet; 12.11.2026; gikk gjennom behovene i lesing",
        nn:
            "Skriv kven de snakka med; når; kva de snakka om. Til dømes: Universitetet; 12.11.2026; gjekk gjennom behova i lesing",
        en:
            "Write who you talked to; when; what you talked about. For example: The university; 12.11.2026; the schools' needs in reading"
    )

    private static func unknownDay(_ written: String) -> Text {
        Text(
            nb: "«\(written)» er ikke en dato. Skriv datoen slik: 12.11.2026.",
            nn: "«\(written)» er ikkje ein dato. Skriv datoen slik: 12.11.2026.",
            en: "“\(written)” is not a date. Write the date like this: 12.11.2026.")
    }
}
