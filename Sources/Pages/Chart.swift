public import Model

/// A picture of numbers over time: one series for whoever is measured, one for each that it is held against.
///
/// A number that is withheld or not there is a gap with a word, never 0.
public struct Chart: Sendable, Hashable {
    /// What there is for one period.
    public enum Value: Sendable, Hashable {
        /// A number, and the margin of uncertainty on both sides of it.
        case number(Quantity, margin: Quantity?)
        /// A number that may not be shown.
        case withheld
        /// No number.
        case missing
    }

    /// Whose numbers a series has; each is drawn in a way of its own, which does not rest on colour.
    public enum Whose: Sendable, Hashable, CaseIterable {
        /// Those the picture is about.
        case own
        /// The municipality's.
        case municipality
        /// The county's.
        case county
        /// The nation's.
        case nation
    }

    /// Numbers that belong together.
    public struct Series: Sendable, Hashable {
        /// Whose they are.
        public let whose: Whose
        /// What they are called within a sentence: «vi», «landet».
        public let name: Text
        /// One for each period.
        public let values: [Value]

        /// Makes a series.
        public init(_ whose: Whose, _ name: Text, _ values: [Value]) {
            self.whose = whose
            self.name = name
            self.values = values
        }
    }

    /// What is measured, and in what.
    public let title: Line
    /// The periods, in order of time.
    public let periods: [String]
    /// The series, the one the picture is about first.
    public let series: [Series]
    /// The lowest and the highest value that there can be, where that is known.
    public let scale: ClosedRange<Double>?

    /// Makes a picture.
    public init(title: Line, periods: [String], series: [Series], scale: ClosedRange<Double>? = nil) {
        self.title = title
        self.periods = periods
        self.series = series
        self.scale = scale
    }

    /// Everything the picture shows, in words.
    public var words: Line {
        var line = title + .data(".")
        for (place, period) in periods.enumerated() {
            line = line + .data(period.isEmpty ? " " : " \(period): ")
            for (number, one) in series.enumerated() {
                line = line + [.data(number > 0 ? ", " : ""), .text(one.name), .data(" ")]
                line = line + ChartWords.line(one.values.indices.contains(place) ? one.values[place] : .missing)
            }
            line = line + .data(".")
        }
        return line
    }
}

/// What values are in words.
enum ChartWords {
    static let withheld = Text(nb: "skjermet", nn: "skjerma", en: "withheld")
    static let missing = Text(nb: "uten tall", nn: "utan tal", en: "no figure")

    static func line(_ value: Chart.Value) -> Line {
        switch value {
        case .number(let number, let margin?): [.text(number.words), .data(" ± "), .text(margin.words)]
        case .number(let number, nil): .text(number.words)
        case .withheld: .text(withheld)
        case .missing: .text(missing)
        }
    }

    /// A name at the beginning of a line.
    static func capital(_ name: Text, _ language: Language) -> String {
        let word = name[language]
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}

extension Chart.Series {
    /// The number for a period.
    func number(_ place: Int) -> Quantity? {
        guard values.indices.contains(place), case .number(let number, _) = values[place] else { return nil }
        return number
    }
}
