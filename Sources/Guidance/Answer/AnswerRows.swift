import Model
import Pages

/// An answer that is a list of rows, `09.12.2026, eierne; 11.01.2027, de samme`, asked for one field at a time.
///
/// Rows may stand under heads, as the items of a budget do under its years: `2027: nettverk 60 000, UH 180 000`.
struct AnswerRows: Sendable {
    /// One field of a row.
    struct Field: Sendable {
        /// What it wants.
        var expects = Expectation.text
        /// Whether it may be left out; the first of a row never is.
        var canBeEmpty = false
        /// What is written on the line for what was typed.
        let read: @Sendable (String) throws(Refusal) -> String
    }

    /// What rows are given for.
    struct Head: Sendable {
        /// What is shown above its fields.
        let about: Line?
        /// How it is written before its rows; `nil` where rows stand alone.
        let word: String?
    }

    /// What rows are given for, in order.
    var heads = [Head(about: nil, word: nil)]
    /// The fields of a row.
    let fields: [Field]
    /// Whether each head has rows until it is said to be complete, and not one.
    var repeats = true
    /// A row as it is written.
    let row: @Sendable ([String]) -> String
    /// The fields of a row that was written whole; `nil` where a line is none.
    var split: @Sendable (String) -> [String]? = { _ in nil }
    /// Whether a line says all of the answer though it is no row: «enige», `0`.
    let isAll: @Sendable (String) -> Bool
    /// Why the fields of a row do not go together, as far as they are given.
    var check: @Sendable ([String]) throws(Refusal) -> Void = { _ in }

    /// Where somebody is who has given so many fields; an empty one where a row would begin ends a list of them.
    private struct Standing {
        var rows: [[[String]]]
        var head = 0
        var row: [String] = []
    }

    private func standing(_ given: [String]) -> Standing {
        var now = Standing(rows: heads.map { _ in [] })
        for cell in given where now.head < heads.count {
            if now.row.isEmpty, cell.isEmpty {
                now.head += 1
                continue
            }
            now.row.append(cell)
            guard now.row.count == fields.count else { continue }
            now.rows[now.head].append(now.row)
            now.row = []
            if !repeats { now.head += 1 }
        }
        return now
    }

    /// The field that is asked for after those that were given; `nil` where the answer is whole.
    ///
    /// The wordings are one for each field, and one more for the first field of each row but the first.
    func part(after given: [String], _ asked: [Text], _ occasion: Occasion) -> AnswerPart? {
        let now = standing(given)
        guard now.head < heads.count, now.row.count < fields.count else { return nil }
        let field = fields[now.row.count]
        let hasRows = !now.rows[now.head].isEmpty
        let isFirst = now.row.isEmpty
        let wording = isFirst && hasRows && asked.count > fields.count ? fields.count : now.row.count
        guard asked.indices.contains(wording) else { return nil }
        return AnswerPart(
            question: asked[wording], expects: field.expects,
            canBeEmpty: isFirst ? repeats && (hasRows || heads.count > 1) : field.canBeEmpty,
            about: heads[now.head].about,
            naming: isFirst && !given.isEmpty ? occasion.naming : nil)
    }

    /// The cells that a line said to the field after these becomes: one, or rows that were written whole.
    func cells(_ line: String, after given: [String]) throws(Refusal) -> [String] {
        let now = standing(given)
        if now.row.isEmpty {
            let rows = Rows.of(line).map(split)
            if !rows.isEmpty, rows.allSatisfy({ $0?.count == fields.count }) {
                var cells: [String] = []
                for row in rows.compactMap(\.self) {
                    let read = try zip(fields, row).map { field, cell throws(Refusal) in try field.read(cell) }
                    try check(read)
                    cells += read
                }
                return cells
            }
        }
        guard case .text = try ReplyReader.read(line, as: .text) else { throw Refusal(Sentences.notThatReply) }
        // A semicolon would begin another row.
        let words = line.hasPrefix("\\") ? String(line.dropFirst()) : line
        let cell = try fields[now.row.count].read(words.exchanging(";", with: ","))
        try check(now.row + [cell])
        return [cell]
    }

    /// The rows as they are written on one line; `0` where every head is empty.
    func line(of given: [String]) -> String {
        let now = standing(given)
        var rows = now.rows
        if !now.row.isEmpty, now.head < heads.count { rows[now.head].append(now.row) }
        let written = zip(heads, rows).filter { !$1.isEmpty }.map { head, rows in
            guard let word = head.word else { return rows.map(row).joined(separator: "; ") }
            return "\(word): " + rows.map(row).joined(separator: ", ")
        }
        return written.isEmpty ? "0" : written.joined(separator: "; ")
    }
}

extension AnswerRows.Field {
    /// Words, with at least one letter.
    static let words = AnswerRows.Field { words throws(Refusal) in
        guard words.contains(where: \.isLetter) else { throw Refusal(FieldRefusals.words) }
        return words
    }

    /// The same, where it may be left out.
    static let wordsOrNone = AnswerRows.Field(canBeEmpty: true, read: words.read)

    /// A day, in any of the usual forms.
    static let day = AnswerRows.Field { words throws(Refusal) in
        guard Rows.day(words) != nil else { throw Refusal(FieldRefusals.day) }
        return words
    }

    /// Whole kroner, where they may be left out.
    static let sumOrNone = AnswerRows.Field(canBeEmpty: true) { words throws(Refusal) in
        guard let sum = Rows.sum(words) else { throw Refusal(FieldRefusals.number) }
        return String(sum)
    }

    /// A whole number within a bound, with or without a word after it.
    static func number<B: Bound>(in bound: B.Type, from least: Int = 0) -> AnswerRows.Field {
        AnswerRows.Field { words throws(Refusal) in
            var number = Substring(words.lowercased())
            for word in FieldRefusals.after where number.hasSuffix(word) { number = number.dropLast(word.count) }
            guard let value = Rows.kroner(String(number).trimmed), value >= least else {
                throw Refusal(FieldRefusals.number)
            }
            return String(try bound.taken(value, in: words))
        }
    }
}

extension Step {
    /// The same question, its answer asked for as rows of fields.
    func inRows(_ rows: @escaping @Sendable (Subject, Occasion, Language) -> AnswerRows) -> Step {
        Step(id) { subject, around in
            occasions(subject, around).map { occasion in
                var asked = occasion
                asked.rows = { rows(subject, occasion, around.language) }
                return asked
            }
        } take: { reply, occasion, subject, around throws(Refusal) in
            try take(reply, occasion, &subject, around)
        }
    }
}

/// What is said of one field that was not taken.
enum FieldRefusals {
    /// Words that people write after a number.
    static let after = [
        "personer", "personar", "people", "ansatte", "tilsette", "stk", "prosent", "per cent", "percent", "kroner",
        "kr", "%",
    ]

    static let words = Text(nb: "Skriv det med ord.", nn: "Skriv det med ord.", en: "Write the answer in words.")
    static let day = Text(
        nb: "Skriv en dato, for eksempel 09.12.2026.", nn: "Skriv ein dato, til dømes 09.12.2026.",
        en: "Write a date, for example 09.12.2026.")
    static let number = Text(
        nb: "Skriv et helt tall, for eksempel 18.", nn: "Skriv eit heilt tal, til dømes 18.",
        en: "Write a whole number, for example 18.")
    static let halfYear = Text(
        nb: "Skriv et halvår, for eksempel høst 2027.", nn: "Skriv eit halvår, til dømes haust 2027.",
        en: "Write a half-year, for example autumn 2027.")
}
