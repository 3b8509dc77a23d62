/// A table to hand out as data: columns with a key for programs and a name for people, and rows of as many cells.
public struct DataTable: Sendable, Hashable {
    /// A column.
    public struct Column: Sendable, Hashable {
        /// What stands in its cells, where something does.
        public enum Kind: Sendable, Hashable {
            /// A text, or one of a set of words.
            case text
            /// A whole number.
            case whole
            /// A calendar year, which has no sign between its thousands.
            case year
            /// A number that may have decimals.
            case number
            /// A day.
            case day
        }

        /// What programs call it, the same in every language.
        public let key: String
        /// What people call it.
        public let name: String
        /// What stands in it.
        public let kind: Kind
        /// What one has to know to read it; `nil` where its name says all.
        public let note: String?
        /// Whether people fill it in: what is typed there stays the text it was typed as.
        public let isFilledIn: Bool
        /// What is offered to whoever fills it in; other words may be typed too.
        public let choices: [String]

        /// Makes a column.
        public init(
            _ key: String, _ name: String, _ kind: Kind = .text, note: String? = nil, isFilledIn: Bool = false,
            choices: [String] = []
        ) {
            self.key = key
            self.name = name
            self.kind = kind
            self.note = note
            self.isFilledIn = isFilledIn
            self.choices = choices
        }
    }

    /// A cell.
    public enum Cell: Sendable, Hashable {
        /// Nothing.
        case nothing
        /// A text; never a formula, whatever it begins with.
        case text(String)
        /// One of a set of words: as programs know it, the same in every language, and as people read it.
        case word(code: String, name: String)
        /// A number that is not told, and how people are told so; programs read it as nothing.
        case withheld(String)
        /// A number: its digits, with a point before the decimals.
        case number(String)
        /// A day, as ISO 8601 and as days since 1 January 1970.
        case day(String, days: Int)
    }

    /// What programs call it.
    public let key: String
    /// What people call it.
    public let name: String
    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [[Cell]]

    /// Makes a table.
    public init(_ key: String, _ name: String, _ columns: [Column], rows: [[Cell]]) {
        self.key = key
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}
