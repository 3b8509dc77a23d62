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

    /// Of a ranking, the points of each option by its places: of three options, three for a first place; `nil` for other
    /// questions.
    public var points: [Int]? {
        placeSums?.map { max(0, answered * (options.count + 1) - $0) }
    }

    /// How the answers lie to each other.
    var order: AnswerOrder {
        if isOnScale { return .scale }
        return options.reduce(0) { $0 + $1.count } > answered ? .ticks : .options
    }

    /// The answers to keep: none that too few gave, and none that all but too few gave; empty where none may be told.
    func kept(minimumGroup: Int) -> [AnswerCount] {
        AnswerMerging.merged(
            options.map { AnswerCount(answer: $0.answer, count: $0.count) }, order,
            sides: isOnScale ? AnswerScale.sides(of: options.map(\.answer)) : [], answered: answered,
            minimum: minimumGroup) ?? []
    }
}
