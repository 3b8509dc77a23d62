import Model

/// How one closed question of a form was answered, without who answered what.
public struct Distribution: Sendable, Hashable {
    /// One answer and how many gave it.
    public struct Option: Sendable, Hashable {
        /// The answer.
        public let answer: String
        /// How many gave it.
        public let count: Int
    }

    /// The question.
    public let question: String
    /// The row of its heading, from 1.
    public let row: Int
    /// Its column, from 1.
    public let column: Int
    /// The sheet of the workbook it stands in; `nil` where the file has no sheets.
    public internal(set) var sheet: String?
    /// The answers in the order of their scale, or of their first occurrence.
    public let options: [Option]
    /// How many answered; with several answers allowed fewer than the sum of the options.
    public let answered: Int
    /// How many left it open.
    public let missing: Int
    /// How many of its cells are answered; more than `answered` where each option has a column.
    let values: Int
    /// How many of its cells are empty.
    let empty: Int
    /// Whether the answers lie on a known scale; else they may say who somebody is: age, place, role.
    let isOnScale: Bool
    /// Of a ranking, the places that each option was given, added up; `nil` for other questions.
    let placeSums: [Int]?

    init(
        question: String, row: Int, column: Int, options: [Option], answered: Int, missing: Int, values: Int,
        empty: Int, isOnScale: Bool, placeSums: [Int]?, sheet: String? = nil
    ) {
        self.question = question
        self.row = row
        self.column = column
        self.options = options
        self.answered = answered
        self.missing = missing
        self.values = values
        self.empty = empty
        self.isOnScale = isOnScale
        self.placeSums = placeSums
        self.sheet = sheet
    }

    /// The same answers under another question.
    func called(_ question: String) -> Distribution {
        Distribution(
            question: question, row: row, column: column, options: options, answered: answered, missing: missing,
            values: values, empty: empty, isOnScale: isOnScale, placeSums: placeSums, sheet: sheet)
    }

    /// The answers to keep: of a question that is on no scale, those given by too few are put together until they are
    /// enough.
    func kept(minimumGroup: Int) -> [AnswerCount] {
        let all = options.map { AnswerCount(answer: $0.answer, count: $0.count) }
        guard !isOnScale, all.contains(where: { (1..<minimumGroup).contains($0.count) }) else { return all }
        var others: Set<Int> = []
        for place in all.indices.sorted(by: { all[$0].count < all[$1].count }) {
            let together = others.reduce(0) { $0 + all[$1].count }
            if all[place].count >= minimumGroup, together >= minimumGroup, others.count > 1 { break }
            others.insert(place)
        }
        return all.indices.filter { !others.contains($0) }.map { all[$0] }
            + [AnswerCount(answer: "andre svar", count: others.reduce(0) { $0 + all[$1].count })]
    }
}
