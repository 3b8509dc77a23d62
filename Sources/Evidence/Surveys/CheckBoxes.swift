import Model

/// Questions with several answers whose boxes have columns of their own, joined again.
///
/// Nettskjema writes `question.option` with 0 or 1, its older kind `question_1` with an answer or nothing, LimeSurvey
/// `code[SQ001]. Question [option]` with yes or no, SurveyXact `s_2_1` or `Question - option` with «Valgt» and «Ikke
/// valgt», Questback `Question - option` with the option or nothing.
enum CheckBoxes {
    /// The questions, those of one question's boxes as one.
    static func joined(_ questions: [FormQuestion], _ maker: FormMaker) -> [Distribution] {
        let boxesOf = boxes(questions, maker)
        var joined: [Distribution] = []
        for question in questions {
            if let stem = Name(question.heading)?.stem, let boxes = boxesOf[stem] {
                if boxes.first?.column == question.column { joined.append(join(stem, boxes)) }
            } else if let distribution = question.distribution {
                joined.append(distribution)
            }
        }
        return joined
    }

    /// The columns, from 1, that are boxes.
    static func columns(_ questions: [FormQuestion], _ maker: FormMaker) -> Set<Int> {
        Set(boxes(questions, maker).values.joined().map(\.column))
    }

    private static func boxes(_ questions: [FormQuestion], _ maker: FormMaker) -> [String: [FormQuestion]] {
        var boxesOf: [String: [FormQuestion]] = [:]
        for question in questions {
            if let stem = Name(question.heading)?.stem { boxesOf[stem, default: []].append(question) }
        }
        return boxesOf.filter { areBoxes($0.value, maker) }
    }

    /// Whether a heading may be that of a box.
    static func isBox(_ heading: String) -> Bool { Name(heading) != nil }

    /// Whether answers may be ticks: one and the same text, wherever there is any.
    static func areTicks(_ given: [String]) -> Bool { Set(given).count == 1 && (given.first?.count ?? 0) <= 120 }

    private static let ticks: Set<String> = [
        "1", "ja", "yes", "x", "true", "valgt", "valt", "checked", "avkrysset", "y", "selected", "kryssa av",
    ]
    private static let blanks: Set<String> = [
        "0", "nei", "no", "false", "ikke valgt", "ikkje valt", "unchecked", "n", "not selected", "ikke avkrysset",
        "ikkje kryssa av",
    ]
    /// What only a box is answered with.
    private static let chosen: Set<String> = [
        "valgt", "ikke valgt", "valt", "ikkje valt", "checked", "unchecked", "selected", "not selected",
        "avkrysset",
        "ikke avkrysset", "kryssa av", "ikkje kryssa av",
    ]

    /// What a heading says of a question and a box of it.
    private struct Name {
        let stem: String
        let option: String
        /// Whether a sign between words parts the two, which may also be a sign in one question's words.
        var isParted = false

        init?(_ heading: String) {
            if heading.hasSuffix("]"), let open = heading.lastIndex(of: "["), open > heading.startIndex {
                option = String(heading[heading.index(after: open)...].dropLast())
                // `G01Q02[SQ001]. Question`: the code of the box is no part of the question.
                stem = Self.withoutCode(Blanks.collapsed(String(heading[..<open])))
            } else if let parts = Self.parts(of: heading) {
                (stem, option) = parts
                isParted = true
            } else if let sign = heading.lastIndex(where: { $0 == "." || $0 == "_" }), sign > heading.startIndex {
                option = String(heading[heading.index(after: sign)...])
                let isNumbered = option.allSatisfy(\.isNumber)
                guard heading[sign] == "." ? !heading.contains(" ") || isNumbered : isNumbered else { return nil }
                stem = String(heading[..<sign])
            } else {
                return nil
            }
            if option.isEmpty || stem.isEmpty { return nil }
        }

        /// `Question - option`: the last sign with blanks around or behind it parts them.
        private static func parts(of heading: String) -> (stem: String, option: String)? {
            for sign in [" - ", " – ", " — ", "; ", ": ", " / "] {
                let parts = heading.components(sign)
                guard parts.count > 1, let option = parts.last else { continue }
                return (parts.dropLast().joined(separator: sign), Blanks.collapsed(option))
            }
            return nil
        }

        private static func withoutCode(_ text: String) -> String {
            guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]"), open < close
            else {
                return text
            }
            return String(text[..<open]) + String(text[text.index(after: close)...])
        }
    }

    /// Whether columns are boxes: each is ticked with one text only, and some is not.
    ///
    /// Codes of single answers begin at 1, so in Nettskjema's codes some box has to be unticked by 0. Yes and no are
    /// boxes in LimeSurvey; elsewhere they are answers to a row of questions.
    private static func areBoxes(_ columns: [FormQuestion], _ maker: FormMaker) -> Bool {
        guard columns.count > 1 else { return false }
        let answers = columns.map { Set($0.given.map { $0.lowercased() }) }
        if answers.allSatisfy({ $0.isSubset(of: chosen) }) { return answers.contains { !$0.isEmpty } }
        // A box that is ticked with its own name; some cell is empty, or everybody would have ticked everything.
        let areNamed = zip(columns, answers).allSatisfy { box, answers in
            let option = Name(box.heading)?.option.lowercased() ?? ""
            return answers.allSatisfy { $0 == option }
        }
        if areNamed { return answers.contains { !$0.isEmpty } && columns.contains { $0.answers.contains("") } }
        if columns.contains(where: { Name($0.heading)?.isParted == true }) {
            // Of one matrix everybody may have answered the same; signs are no answers, and some box is left open.
            return answers.allSatisfy { $0.isSubset(of: ["1", "x", "✓", "true"]) }
                && answers.contains { !$0.isEmpty }
                && columns.contains { $0.answers.contains("") }
        }
        if maker.hasCodes {
            return answers.allSatisfy { $0.isSubset(of: ["0", "1"]) } && answers.contains { $0.contains("0") }
        }
        if answers.allSatisfy({ $0.isSubset(of: ["0", "1"]) }) { return answers.contains { $0.contains("1") } }
        let isLime = maker.form == .limeSurvey
        if isLime, answers.allSatisfy({ $0.isSubset(of: ticks.union(blanks)) }) { return true }
        return answers.allSatisfy { $0.count <= 1 && $0.isDisjoint(with: blanks) }
            && answers.contains { !$0.isEmpty } && maker.form != .microsoftForms && maker.form != .googleForms
    }

    private static func isTicked(_ answer: String) -> Bool {
        !answer.isEmpty && !blanks.contains(answer.lowercased())
    }

    private static func join(_ stem: String, _ boxes: [FormQuestion]) -> Distribution {
        let rows = boxes.first?.answers.count ?? 0
        let answered = (0..<rows).count { row in boxes.contains { !$0.answers[row].isEmpty } }
        return Distribution(
            question: stem, row: boxes.first?.row ?? 1, column: boxes.first?.column ?? 1,
            options: boxes.map { box in
                // A box that is ticked with its own words is called by them.
                let word = box.given.first { isTicked($0) }
                let isNamed = word.map { !ticks.contains($0.lowercased()) } ?? false
                let option = isNamed ? word : Name(box.heading)?.option
                return Distribution.Option(
                    answer: option ?? box.heading, count: box.answers.count(where: isTicked))
            },
            answered: answered, missing: rows - answered, values: boxes.reduce(0) { $0 + $1.given.count },
            empty: boxes.reduce(0) { $0 + $1.answers.count - $1.given.count }, isOnScale: false, placeSums: nil)
    }
}
