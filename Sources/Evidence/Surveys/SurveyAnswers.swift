import Formats
import Model

/// Answers to a form, one row each: Microsoft Forms, Google Forms, Nettskjema, LimeSurvey, SurveyXact, Questback.
///
/// Closed questions are taken as distributions, and what was written freely apart from them; who answered and when stays
/// in the file (DOMAIN.md, Privacy).
enum SurveyAnswers {
    /// Reads a table of one of these forms; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        for header in table.rows.indices.prefix(10) where table.rows[header].count > 1 {
            let fields = table.rows[header].map { Blanks.collapsed($0) }
            guard let maker = FormMaker(fields.map { $0.lowercased() }) else { continue }
            return read(table, header, fields, maker)
        }
        guard let header = table.rows.prefix(10).firstIndex(where: { $0.count > 1 }) else { return nil }
        let fields = table.rows[header].map { Blanks.collapsed($0) }
        let rows = answers(table, header, fields.count).map(\.fields)
        guard let about = UnknownAnswers.about(fields, rows) else { return nil }
        return read(table, header, fields, FormMaker(unknown: about))
    }

    /// Whether a table may be one that `read` reads, as far as can be told without going through its rows.
    ///
    /// - Parameter rows: The table.
    /// - Returns: False only where it is none.
    static func mayBe(_ rows: HeadedRows) -> Bool {
        let headers = rows.first.prefix(10).filter { $0.count > 1 }.map { $0.map(Blanks.collapsed) }
        if headers.contains(where: { FormMaker($0.map { $0.lowercased() }) != nil }) { return true }
        guard let header = headers.first else { return false }
        let isAbove = rows.first.prefix(rows.header + 1).contains { $0.count > 1 }
        return !isAbove || UnknownAnswers.mayBe(header, rows)
    }

    /// The rows of answers.
    private static func answers(
        _ table: TextTable, _ header: Int, _ width: Int
    ) -> [(row: Int, fields: [String])] {
        table.rows.enumerated().dropFirst(header + 1).map { ($0, $1.prefix(width).map(Blanks.collapsed)) }.filter {
            $0.1.contains { !$0.isEmpty }
        }
    }

    private static func read(
        _ table: TextTable, _ header: Int, _ fields: [String], _ maker: FormMaker
    ) -> ExportBuilder {
        var builder = ExportBuilder(maker.form)
        builder.hasUnits = false
        builder.columns = fields
        builder.signs = fields.indices.filter(maker.about.contains).map { fields[$0] }
        let all = answers(table, header, fields.count)
        var rows = all.map(\.fields)
        // A row without a number or a time of its own is a sum typed below, or a remark.
        if let key = maker.about.min(), rows.contains(where: { key < $0.count && !$0[key].isEmpty }) {
            let keys = all.map { key < $0.fields.count ? $0.fields[key] : "" }
            let areNumbered = 2 * keys.count { $0.contains(where: \.isNumber) } > keys.count
            let isAnswer = keys.map { !$0.isEmpty && (!areNumbered || $0.contains(where: \.isNumber)) }
            for (answer, isOne) in zip(all, isAnswer) where !isOne {
                builder.leaveOut(row: answer.row, answer.fields, figures: Array(answer.fields.indices))
            }
            rows = zip(rows, isAnswer).filter(\.1).map(\.0)
        }
        builder.respondents = Set(
            rows.map { row in maker.about.sorted().map { $0 < row.count ? row[$0] : "" }.joined(separator: "\n") })
        let groups = GroupColumn.place(in: fields, maker).map { place in
            rows.map { GroupColumn.name(place < $0.count ? $0[place] : "", under: fields[place]) }
        }
        var questions: [FormQuestion] = []
        for (place, heading) in fields.enumerated() {
            let answers = rows.map { place < $0.count ? $0[place] : "" }
            let question = FormQuestion(heading, header + 1, place + 1, answers, maker)
            let isBeside =
                heading.isEmpty || fields[..<place].contains("") && place > 0 && fields[place - 1].isEmpty
            let isGroup = groups != nil && GroupColumn.isOne(heading)
            let role: ColumnRole? =
                maker.about.contains(place) || isGroup
                ? .text : isBeside ? question.given.isEmpty ? nil : .notUnderstood : question.role
            if let role { builder.layout.append(ExportColumn(heading, at: place + 1, role)) }
            if role == .measure || role == .dimension { questions.append(question) }
            if maker.about.contains(place), !heading.isEmpty { builder.aboutAnswers.append(heading) }
            if role == .text, !maker.about.contains(place), !isGroup,
                let open = OpenQuestion(heading, question.answers, groups: groups)
            {
                builder.openQuestions.append(open)
            }
        }
        builder.distributions = CheckBoxes.joined(questions, maker)
        let boxes = CheckBoxes.columns(questions, maker)
        for (place, column) in builder.layout.enumerated() where column.role == .dimension {
            let role: ColumnRole = boxes.contains(column.column) ? .measure : .text
            builder.layout[place] = ExportColumn(column.heading, at: column.column, role)
        }
        return builder
    }
}
