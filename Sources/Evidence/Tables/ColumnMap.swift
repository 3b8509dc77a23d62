/// What somebody says of a table whose form is not known: which column is what, and how its numbers are written.
public struct ColumnMap: Sendable, Hashable {
    /// The heading of the unit's name or number.
    public var unit: String
    /// The heading of the period.
    public var year: String?
    /// The headings of what is measured, where each row says it; else the headings of the values do. Several tell
    /// together: the subject and the grade.
    public var indicator: [String]
    /// What the values are, where neither a heading nor a column says it: `Antall elever` of a table with a column for
    /// each year.
    public var about: String?
    /// The headings of the values. One with a period in it, `2024` or `Elever 2024`, is that of the period where no
    /// column is.
    public var value: [String]
    /// The heading of the number of pupils or respondents behind the values.
    public var n: String?
    /// The decimal sign.
    public var decimal: Character = ","
    /// The sign between thousands; a blank stands for every kind of blank.
    public var thousands: Character = " "
    /// Marks for a number that is withheld.
    public var suppressed: [String] = ["*"]
    /// Marks for no number, beside the empty cell.
    public var missing: [String] = []

    /// Makes a map of a table with one column of values or several.
    public init(unit: String, year: String? = nil, indicator: [String] = [], value: [String], n: String? = nil) {
        self.unit = unit
        self.year = year
        self.indicator = indicator
        self.value = value
        self.n = n
    }
}

extension ColumnMap: Decodable {
    private enum Key: String, CodingKey {
        case unit, year, indicator, about, value, n, decimal, thousands, suppressed, missing
    }

    /// Reads a map; only `unit` and `value` have to be there; `value` and `indicator` may be one heading or several.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let values = try Self.headings(container, .value) ?? []
        self.init(
            unit: try container.decode(String.self, forKey: .unit),
            year: try container.decodeIfPresent(String.self, forKey: .year),
            indicator: try Self.headings(container, .indicator) ?? [], value: values,
            n: try container.decodeIfPresent(String.self, forKey: .n))
        about = try container.decodeIfPresent(String.self, forKey: .about)
        decimal = try Self.sign(container, .decimal) ?? decimal
        thousands = try Self.sign(container, .thousands) ?? thousands
        suppressed = try container.decodeIfPresent([String].self, forKey: .suppressed) ?? suppressed
        missing = try container.decodeIfPresent([String].self, forKey: .missing) ?? missing
        guard decimal != thousands, !values.isEmpty else {
            throw DecodingError.dataCorruptedError(
                forKey: values.isEmpty ? .value : .thousands, in: container, debugDescription: "\(thousands)")
        }
    }

    /// One heading or several; `nil` where the map says nothing.
    private static func headings(_ container: KeyedDecodingContainer<Key>, _ key: Key) throws -> [String]? {
        guard container.contains(key) else {
            guard key == .value else { return nil }
            return [try container.decode(String.self, forKey: key)]
        }
        do {
            return [try container.decode(String.self, forKey: key)]
        } catch {
            return try container.decode([String].self, forKey: key)
        }
    }

    private static func sign(_ container: KeyedDecodingContainer<Key>, _ key: Key) throws -> Character? {
        guard let text = try container.decodeIfPresent(String.self, forKey: key) else { return nil }
        guard text.count == 1, let sign = text.first, !sign.isNumber else {
            throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: text)
        }
        return sign
    }
}
