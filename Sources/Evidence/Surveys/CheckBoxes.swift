/// Nettskjema gives each box of a question with several answers a column of its own: `question.option`, 0 or 1.
enum CheckBoxes {
    /// The questions with the boxes of one question joined.
    static func joined(_ questions: [Distribution]) -> [Distribution] {
        var boxesOf: [String: [Distribution]] = [:]
        for question in questions {
            if let (name, _) = box(question) { boxesOf[name, default: []].append(question) }
        }
        var joined: [Distribution] = []
        for question in questions {
            guard let (name, _) = box(question), let boxes = boxesOf[name], areBoxes(boxes) else {
                joined.append(question)
                continue
            }
            if boxes.first == question { joined.append(join(name, boxes, question)) }
        }
        return joined
    }

    private static func join(_ name: String, _ boxes: [Distribution], _ first: Distribution) -> Distribution {
        Distribution(
            question: name, row: first.row, column: first.column,
            options: boxes.map { column in
                let ticked = column.options.first { $0.answer == "1" }?.count ?? 0
                return Distribution.Option(answer: box(column)?.option ?? column.question, count: ticked)
            },
            answered: boxes.map(\.answered).max() ?? 0, missing: boxes.map(\.missing).min() ?? 0,
            values: boxes.reduce(0) { $0 + $1.values }, empty: boxes.reduce(0) { $0 + $1.empty }, isOnScale: false)
    }

    private static func box(_ column: Distribution) -> (question: String, option: String)? {
        guard column.options.allSatisfy({ $0.answer == "0" || $0.answer == "1" }),
            let dot = column.question.lastIndex(of: ".")
        else { return nil }
        let option = column.question[column.question.index(after: dot)...]
        return option.isEmpty ? nil : (String(column.question[..<dot]), String(option))
    }

    /// Whether columns are boxes: codes of single answers begin at 1, so some box has to be unticked.
    private static func areBoxes(_ columns: [Distribution]) -> Bool {
        columns.count > 1 && columns.contains { $0.options.contains { $0.answer == "0" } }
    }
}
