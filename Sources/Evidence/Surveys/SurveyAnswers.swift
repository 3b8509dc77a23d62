import Model

import Formats

/// Answers to a form, one row each: Microsoft Forms, Google Forms, Nettskjema.
///
/// Only the closed questions are taken, as distributions; who answered, when, and what was written freely stays in the
/// file (DOMAIN.md, Privacy).
enum SurveyAnswers {
    /// Reads a table of one of these forms; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        guard let header = table.rows.prefix(3).firstIndex(where: { $0.count > 1 }) else { return nil }
        let fields = table.rows[header].map { Blanks.collapsed($0) }
        let words = fields.map { $0.lowercased() }
        guard let form = form(words) else { return nil }
        var builder = ExportBuilder(form)
        builder.hasUnits = false
        builder.columns = fields
        builder.signs = zip(fields, words).filter { isAboutAnswer($1, form) }.map(\.0)
        let rows = table.rows.dropFirst(header + 1).filter { row in row.contains { !$0.isEmpty } }
        for (place, word) in words.enumerated() where !isAboutAnswer(word, form) && !isFree(word) {
            let answers = rows.map { place < $0.count ? Blanks.collapsed($0[place]) : "" }
            if let question = distribution(of: fields[place], (header + 1, place + 1), answers, form) {
                builder.distributions.append(question)
            }
        }
        if form == .nettskjema { builder.distributions = CheckBoxes.joined(builder.distributions) }
        return builder
    }

    private static func form(_ words: [String]) -> ExportForm? {
        if words.contains("$submission_id") || words.contains("$answer_time_ms") { return .nettskjema }
        let starts = ["starttidspunkt", "start time", "starttid"]
        let ends = ["fullføringstidspunkt", "completion time", "fullføringstid", "sluttidspunkt"]
        if words.first == "id", words.contains(where: starts.contains), words.contains(where: ends.contains) {
            return .microsoftForms
        }
        return ["tidsmerke", "tidsstempel", "timestamp"].contains(words.first ?? "") ? .googleForms : nil
    }

    /// Whether a column says something of the answer as a whole: when it came, and from whom.
    private static func isAboutAnswer(_ word: String, _ form: ExportForm) -> Bool {
        let shared = ["e-postadresse", "e-post", "epost", "email", "email address", "navn", "namn", "name"]
        switch form {
        case .nettskjema: return word.hasPrefix("$")
        case .microsoftForms:
            let own = [
                "id", "starttidspunkt", "start time", "starttid", "fullføringstidspunkt", "completion time",
                "fullføringstid", "sluttidspunkt", "tidspunkt for siste endring", "last modified time", "språk",
                "language",
            ]
            // A quiz has points and feedback beside each question.
            let quiz = ["poeng -", "poeng –", "points -", "points –", "tilbakemelding -", "tilbakemelding –"]
            let whole = ["total points", "totalt antall poeng", "quiz feedback", "tilbakemelding på quiz"]
            return own.contains(word) || shared.contains(word) || whole.contains(word)
                || (quiz + ["feedback -", "feedback –"]).contains { word.hasPrefix($0) }
        default:
            let own = ["tidsmerke", "tidsstempel", "timestamp", "brukernavn", "username", "poengsum", "score"]
            return own.contains(word) || shared.contains(word)
        }
    }

    /// Whether a question by its own words asks for free text, or for who answers.
    private static func isFree(_ word: String) -> Bool {
        let parts = [
            "kommentar", "utdyp", "begrunn", "grunngi", "hva heter du", "ditt navn", "namnet ditt", "e-post",
        ]
        return parts.contains { word.contains($0) }
    }

    /// The distribution of a question; `nil` if it is not closed.
    private static func distribution(
        of question: String, _ place: (row: Int, column: Int), _ answers: [String], _ form: ExportForm
    ) -> Distribution? {
        let given = answers.filter { !$0.isEmpty && !(form == .nettskjema && $0 == "-1") }
        // Microsoft Forms ends each of several answers with a semicolon.
        let isSeveral = form == .microsoftForms && given.contains { $0.hasSuffix(";") }
        var counts: [String: Int] = [:]
        var order: [String] = []
        for answer in given {
            let parts = isSeveral ? answer.split(separator: ";").map { Blanks.collapsed(String($0)) } : [answer]
            var seen: Set<String> = []
            for part in parts where !part.isEmpty && seen.insert(part).inserted {
                if counts[part] == nil { order.append(part) }
                counts[part, default: 0] += 1
            }
        }
        guard let options = closed(order, answered: given.count, form) else { return nil }
        let missing = answers.count - given.count
        return Distribution(
            question: question, row: place.row, column: place.column,
            options: options.map { Distribution.Option(answer: $0, count: counts[$0] ?? 0) },
            answered: given.count, missing: missing, values: given.count, empty: missing,
            isOnScale: AnswerScale.ordered(order) != nil)
    }

    /// The answers in their order, if they are those of a closed question.
    ///
    /// They are when they lie on a known scale, and when few different ones come back often: by half as many different
    /// ones as answers. In Nettskjema closed questions are answered with codes.
    private static func closed(_ answers: [String], answered: Int, _ form: ExportForm) -> [String]? {
        guard !answers.isEmpty, answers.allSatisfy({ $0.count <= 120 && !isTime($0) }) else { return nil }
        if let scale = AnswerScale.ordered(answers) { return scale }
        if form == .nettskjema { return answers.allSatisfy { (0...99).contains(Int($0) ?? -1) } ? answers : nil }
        return answers.count <= 20 && 2 * answers.count <= answered ? answers : nil
    }

    /// Whether an answer is a day or a time of day.
    private static func isTime(_ answer: String) -> Bool {
        let digits = answer.utf8.count { (48...57).contains($0) }
        let marks = answer.utf8.count {
            [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":")].contains($0)
        }
        return digits >= 4 && (marks >= 2 || answer.utf8.contains(UInt8(ascii: ":")))
            && digits + marks >= answer.utf8.count - 1
    }
}
