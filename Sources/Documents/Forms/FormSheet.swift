public import Model
public import Pages

/// A form as it is filled in: the county's numbered fields in order, each with its answer as plain text and its length.
public struct FormSheet: Sendable {
    /// What the file's name says after the kind: «tiltak-3»; `nil` for the form of the whole.
    public let item: ItemID?
    let title: Line
    /// What is to be known before it is sent.
    let notes: [Line]
    let answers: [Answer]

    /// The word in the file's name.
    public static let word = Text(nb: "skjema", nn: "skjema", en: "form")

    /// What it is called where documents are listed.
    static let label = Text(
        nb: "fylkets skjema, felt for felt", nn: "skjemaet til fylket, felt for felt",
        en: "the county's form, field by field")

    /// Whether a word, in any of the three languages and in capitals or not, asks for it.
    public static func names(_ written: String) -> Bool {
        Language.allCases.contains { word[$0] == written.lowercased() }
    }

    /// A field and what goes into it.
    struct Answer: Sendable {
        let number: String
        let name: Line
        let limit: Int?
        let blocks: [Block]

        init(_ number: String, _ name: Line, limit: Int?, _ blocks: [Block]) {
            self.number = number
            self.name = name
            self.limit = limit
            self.blocks = blocks
        }
    }

    /// The page, in the language the form is filled in.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - provenance: What it tells of where it comes from.
    /// - Returns: The page.
    public func page(in language: Language, _ provenance: Provenance) -> Page {
        let written = answers.map { answer in
            (answer: answer, text: PlainText.text(of: answer.blocks, in: language))
        }
        let rows = written.map { answer, text -> [Line] in
            [
                .data(answer.number), answer.name, .data(String(text.count)),
                .data(answer.limit.map(String.init) ?? "–"), Self.standing(text, answer.limit, language),
            ]
        }
        let table = Table(
            caption: .say(nb: "Feltene i skjemaet", nn: "Felta i skjemaet", en: "The fields of the form"),
            header: [
                .say(nb: "Felt", nn: "Felt", en: "Field"), .say(nb: "Navn", nn: "Namn", en: "Name"),
                .say(nb: "Tegn", nn: "Teikn", en: "Characters"), .say(nb: "Høyst", nn: "Høgst", en: "At most"),
                .say(nb: "Status", nn: "Status", en: "Status"),
            ], rows: rows, numeric: [2, 3])
        return Page(
            title: title,
            blocks: DocumentParts.draftNote(provenance) + notes.map { .paragraph($0) } + [.table(table)]
                + written.flatMap { Self.field($0, $1, language) } + DocumentParts.provenance(provenance))
    }

    private static func field(_ answer: Answer, _ text: String, _ language: Language) -> [Block] {
        let count = Quantity(text.count).words
        let length: Line =
            answer.limit.map { limit -> Line in
                let most = Quantity(limit).words
                return .say(
                    nb: "\(count.nb) av høyst \(most.nb) tegn", nn: "\(count.nn) av høgst \(most.nn) teikn",
                    en: "\(count.en) of at most \(most.en) characters")
            }
            ?? .say(
                nb: "\(count.nb) tegn, ingen grense er oppgitt", nn: "\(count.nn) teikn, inga grense er oppgitt",
                en: "\(count.en) characters, no limit is given")
        let over = answer.limit.map { text.count - $0 } ?? 0
        let tooLong: [Block] =
            over <= 0
            ? []
            : [
                .note(
                    .say(
                        nb: "Teksten er \(over) tegn for lang. Kort den ned før dere limer den inn.",
                        nn: "Teksten er \(over) teikn for lang. Kort han ned før de limer han inn.",
                        en: "The text is \(over) characters too long. Shorten it before you paste it."))
            ]
        return [.heading(level: 2, .data("\(answer.number) ") + answer.name), .source(length)] + tooLong
            + text.split(separator: "\n").map { .paragraph(.data(String($0))) }
    }

    private static func standing(_ text: String, _ limit: Int?, _ language: Language) -> Line {
        if text == Text.notAnswered[language] || text.isEmpty { return .text(.notAnswered) }
        guard let limit, text.count > limit else { return .say(nb: "klar", nn: "klar", en: "ready") }
        let over = text.count - limit
        return .say(nb: "\(over) tegn for lang", nn: "\(over) teikn for lang", en: "\(over) characters too long")
    }
}
