import Model
import Pages

/// Places of further education as they are typed: `2; flerspråklighet; 30; lærer; 3`, the last the number of the need.
enum StudyRow {
    static func read(
        _ id: ID<StudyPlace>, _ words: String, named: Choice?, among needs: [[ReceivedNeed]]
    ) throws(Refusal) -> StudyPlace {
        let cells = TypedRow(words).cells
        guard (5...6).contains(cells.count), cells[1].contains(where: \.isLetter) else { throw Refusal(wanted) }
        guard let people = TypedRow.number(cells[0])?.value, Bounds.StudyPeople.range.contains(people) else {
            throw Refusal(noNumber(cells[0]))
        }
        guard let credits = TypedRow.number(cells[2])?.value, Bounds.Credits.range.contains(credits) else {
            throw Refusal(noCredits(cells[2]))
        }
        guard let role: StudyRole = TypedRow.label(cells[3], others: others) else {
            throw Refusal(noRole(cells[3]))
        }
        let need = needs.first { Choice.needs($0) == named }?.first?.reference
        guard need != nil || Int(cells[4]) == 0 else { throw Refusal(noNeed(cells[4])) }
        var stipend: Int?
        if cells.count == 6, !cells[5].isEmpty {
            let digits = cells[5].drop { !($0.isASCII && $0.isNumber) }
            guard cells[5].folded.hasPrefix("stipend"), let kroner = TypedRow.number(String(digits))?.value,
                kroner > 0
            else { throw Refusal(noStipend(cells[5])) }
            stipend = try Bounds.Kroner.taken(kroner, in: cells[5])
        }
        return StudyPlace(
            id: id, people: people, subject: cells[1], credits: credits, role: role, need: need,
            stipend: stipend)
    }

    /// Reads a row that names no need, since it stands beside one: `2; norsk; 30; lærer`.
    static func read(_ id: ID<StudyPlace>, _ words: String, for need: Reference) throws(Refusal) -> StudyPlace {
        let cells = TypedRow(words).cells
        guard (4...5).contains(cells.count) else { throw Refusal(DecisionWords.studyMissing) }
        let row = (cells.prefix(4) + ["0"] + cells.dropFirst(4)).joined(separator: "; ")
        var place = try read(id, row, named: nil, among: [])
        place.need = need
        return place
    }

    /// The row as it is read back, its need by the number it has in the list now.
    static func line(_ row: StudyPlace, _ naming: Naming?) -> Line {
        let need = row.need.map(ForeignItem.init)
        let place = naming?.options.firstIndex { option in
            if case .foreign(let joined) = option.choice, let need { joined.contains(need) } else { false }
        }
        return line(row, "\(place.flatMap { naming?.options.number(at: $0) } ?? 0)")
    }

    /// The row by itself, whatever the list is by now.
    static func line(_ row: StudyPlace) -> Line {
        line(row, row.need.map { "\($0.workspace) \($0.item.code)" } ?? "0")
    }

    private static func line(_ row: StudyPlace, _ need: String) -> Line {
        let start: Line = [
            .data("\(row.people); \(row.subject); \(row.credits); "), .text(row.role.label), .data("; \(need)"),
        ]
        return start + (row.stipend.map { .data("; stipend \($0)") } ?? [])
    }

    static let others: [StudyRole: [String]] = [
        .teacher: [
            "lærere", "lærarar", "barnehagelærer", "barnehagelærar", "pedagog", "pedagogisk leder",
            "pedagogiske ledere",
            "pedagogisk leiar", "pedagogiske leiarar", "adjunkt", "lektor", "kontaktlærer", "kontaktlærar",
            "kindergarten teacher", "pedagogical leader",
        ],
        .higherEducation: [
            "høyere utdanning", "høgare utdanning", "vernepleier", "vernepleiar", "higher education",
        ],
        .skilledWorker: ["fagarbeidere", "fagarbeidarar", "barne- og ungdomsarbeid"],
    ]

    private static let wanted = Text(
        nb: "Skriv antall; fag; studiepoeng; rolle; nummeret på behovet. For eksempel: 2; norsk; 30; lærer; 1",
        nn:
            "Skriv tal på personar; fag; studiepoeng; rolle; nummeret på behovet. Til dømes: 2; norsk; 30; lærar; 1",
        en:
            "Write how many people; subject; credits; role; the number of the need. For example: 2; Norwegian; 30; teacher; 1"
    )

    private static func noNumber(_ cell: String) -> Text {
        Text(
            nb: "«\(cell)»: Begynn med hvor mange personer, fra 1 til 500. \(wanted.nb)",
            nn: "«\(cell)»: Byrj med kor mange personar, frå 1 til 500. \(wanted.nn)",
            en: "“\(cell)”: Begin with how many people, from 1 to 500. \(wanted.en)")
    }

    private static func noCredits(_ cell: String) -> Text {
        Text(
            nb:
                "«\(cell)»: Skriv hvor mange studiepoeng hver person tar i skoleåret, fra 1 til 60. 60 studiepoeng over to "
                + "år er 30 i året.",
            nn:
                "«\(cell)»: Skriv kor mange studiepoeng kvar person tek i skuleåret, frå 1 til 60. 60 studiepoeng over to "
                + "år er 30 i året.",
            en:
                "“\(cell)”: Write how many credits each person takes in the school year, from 1 to 60. 60 credits over two "
                + "years is 30 a year."
        )
    }

    private static func noRole(_ cell: String) -> Text {
        Text(
            nb: "«\(cell)»: Rollen er «lærer», «annen høyere utdanning» eller «fagarbeider».",
            nn: "«\(cell)»: Rolla er lærar, anna høgare utdanning eller fagarbeidar.",
            en: "“\(cell)”: The role is teacher, other higher education or skilled worker.")
    }

    private static func noNeed(_ cell: String) -> Text {
        Text(
            nb: "«\(cell)»: Skriv nummeret på behovet fra lista, eller 0 hvis studiet ikke hører til noe behov.",
            nn: "«\(cell)»: Skriv nummeret på behovet frå lista, eller 0 om studiet ikkje høyrer til noko behov.",
            en:
                "“\(cell)”: Write the number of the need from the list, or 0 if the course of study does not belong to "
                + "any need."
        )
    }

    private static func noStipend(_ cell: String) -> Text {
        Text(
            nb: "«\(cell)»: Skriv stipendet sist, i kroner per person: stipend 20 000",
            nn: "«\(cell)»: Skriv stipendet sist, i kroner per person: stipend 20 000",
            en: "“\(cell)”: Write the stipend last, in kroner per person: stipend 20 000")
    }
}
