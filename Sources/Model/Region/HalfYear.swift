/// Half a year, as schools and kindergartens plan: spring ends in July.
public struct HalfYear: Sendable, Hashable, Comparable, Codable {
    /// Which half.
    public enum Half: String, Labelled {
        /// January to July.
        case spring
        /// August to December.
        case autumn

        /// What people call it.
        public var label: Text {
            switch self {
            case .spring: Text(nb: "vår", nn: "vår", en: "spring")
            case .autumn: Text(nb: "høst", nn: "haust", en: "autumn")
            }
        }
    }

    /// The year.
    @CalendarYear public var year: Int
    /// Which half of it.
    public var half: Half

    /// Makes half a year.
    public init(year: Int, half: Half) {
        self.year = year
        self.half = half
    }

    /// The earlier is the smaller.
    public static func < (left: HalfYear, right: HalfYear) -> Bool {
        left.year == right.year ? left.half == .spring && right.half == .autumn : left.year < right.year
    }

    /// «høst 2027».
    public var words: Text { half.label.mapped { word, _ in "\(word) \(year)" } }
}

/// What is to be done in a measure by the end of half a year.
public struct Milestone: Sendable, Hashable, Codable {
    /// When.
    public var when: HalfYear
    /// What.
    public var words: String

    /// Makes a milestone.
    public init(when: HalfYear, words: String) {
        self.when = when
        self.words = words
    }
}
