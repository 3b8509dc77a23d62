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
    /// Its column, from 1.
    public let column: Int
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
}
