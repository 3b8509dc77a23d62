/// A cell of somebody's file: what stands there and where.
public struct Cell: Sendable, Hashable, Codable {
    /// The text exactly as it stands in the file.
    public var raw: String
    /// The row, from 1 (a `sep=` line is row 1).
    @Ordinal public var row: Int
    /// The column, from 1.
    @Ordinal public var column: Int
    /// What the raw text says.
    public var reading: Reading
    /// The sheet of the workbook it stands in; `nil` where the file has no sheets.
    public var sheet: String?

    /// Makes a cell.
    public init(raw: String, row: Int, column: Int, reading: Reading, sheet: String? = nil) {
        self.raw = raw
        self.row = row
        self.column = column
        self.reading = reading
        self.sheet = sheet
    }
}

/// What a cell says: a number, or that the number is withheld. An empty cell is no cell.
public enum Reading: Sendable, Hashable {
    /// A number.
    case number(Quantity)
    /// Withheld by whoever made the file: unknown, never 0.
    case suppressed

    /// The number, where there is one.
    public var number: Quantity? {
        if case .number(let quantity) = self { quantity } else { nil }
    }
}

extension Reading: Codable {
    /// Reads `"51"`, `"4.1"` or `"suppressed"`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let written = try container.decode(String.self)
        if written == "suppressed" {
            self = .suppressed
        } else if let quantity = Quantity(written) {
            self = .number(quantity)
        } else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: written)
        }
    }

    /// Writes the number with a decimal point, or `suppressed`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let quantity): try container.encode(quantity.code)
        case .suppressed: try container.encode("suppressed")
        }
    }
}

/// One answer of a closed question, and how many gave it.
public struct AnswerCount: Sendable, Hashable, Codable {
    /// The answer.
    public var answer: String
    /// How many gave it.
    @People public var count: Int
    /// The answers of a scale that were put together into this one, so that enough gave it; absent for one answer.
    public var merged: [String]?

    /// Makes an answer's count.
    public init(answer: String, count: Int, merged: [String]? = nil) {
        self.answer = answer
        self.count = count
        self.merged = merged
    }
}

/// One value of an indicator: the period it is about, the cell it stands in, and what the file says of its certainty.
///
/// What the cell holds is the figure's own: `figure.raw`, `figure.reading`, and where it stands: `figure.sheet`,
/// `figure.row`, `figure.column`.
@dynamicMemberLookup
public struct Figure: Sendable, Hashable {
    /// The period in the file's own words: `2025-26`.
    public var period: String
    /// The cell it stands in.
    public var cell: Cell
    /// The file's own margin of uncertainty, in the unit of the value.
    public var uncertainty: Cell?
    /// How many pupils or respondents are behind the value.
    public var count: Cell?
    /// What the file says beside the value, such as that it cannot be compared with earlier years.
    public var note: String?
    /// The source it was read from, where that is not the indicator's: a later file that added a year or a correction.
    public var source: ID<Source>?
    /// Of a closed question, how many gave each answer, in the order of its scale; the value is how many answered.
    /// Empty where nothing but that may be told.
    public var answers: [AnswerCount]?
    /// How its answers lie to each other; absent where no question was answered.
    public var answerOrder: AnswerOrder?
    /// Whether it is withheld here: the group behind it is smaller than was asked for when it was brought in, or it
    /// would tell, together with what else is shown, a figure that is withheld.
    public var isWithheld: Bool?
    /// Whether somebody holds it back by hand: then it stays withheld, also where a later file corrects it.
    public var isHeldBack: Bool?

    /// Makes a value.
    public init(
        period: String, cell: Cell, uncertainty: Cell? = nil, count: Cell? = nil, note: String? = nil,
        source: ID<Source>? = nil, answers: [AnswerCount]? = nil, answerOrder: AnswerOrder? = nil,
        isWithheld: Bool? = nil, isHeldBack: Bool? = nil
    ) {
        self.period = period
        self.cell = cell
        self.uncertainty = uncertainty
        self.count = count
        self.note = note
        self.source = source
        self.answers = answers
        self.answerOrder = answerOrder
        self.isWithheld = isWithheld
        self.isHeldBack = isHeldBack
    }

    /// What the cell holds.
    public subscript<Value>(dynamicMember member: WritableKeyPath<Cell, Value>) -> Value {
        get { cell[keyPath: member] }
        set { cell[keyPath: member] = newValue }
    }
}

extension Figure: Codable {
    /// The cell's own members stand among these in a file.
    private enum Key: String, CodingKey {
        case period, uncertainty, count, note, source, answers, answerOrder, isWithheld, isHeldBack
    }

    /// Reads the cell and what is said of it from one object.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            period: try container.decode(String.self, forKey: .period), cell: try Cell(from: decoder),
            uncertainty: try container.decodeIfPresent(Cell.self, forKey: .uncertainty),
            count: try container.decodeIfPresent(Cell.self, forKey: .count),
            note: try container.decodeIfPresent(String.self, forKey: .note),
            source: try container.decodeIfPresent(ID<Source>.self, forKey: .source),
            answers: try container.decodeIfPresent([AnswerCount].self, forKey: .answers),
            answerOrder: try container.decodeIfPresent(AnswerOrder.self, forKey: .answerOrder),
            isWithheld: try container.decodeIfPresent(Bool.self, forKey: .isWithheld),
            isHeldBack: try container.decodeIfPresent(Bool.self, forKey: .isHeldBack))
    }

    /// Writes the cell and what is said of it into one object.
    public func encode(to encoder: any Encoder) throws {
        try cell.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(period, forKey: .period)
        try container.encodeIfPresent(uncertainty, forKey: .uncertainty)
        try container.encodeIfPresent(count, forKey: .count)
        try container.encodeIfPresent(note, forKey: .note)
        try container.encodeIfPresent(source, forKey: .source)
        try container.encodeIfPresent(answers, forKey: .answers)
        try container.encodeIfPresent(answerOrder, forKey: .answerOrder)
        try container.encodeIfPresent(isWithheld, forKey: .isWithheld)
        try container.encodeIfPresent(isHeldBack, forKey: .isHeldBack)
    }
}
