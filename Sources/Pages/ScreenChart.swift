import Model

/// Draws a picture for a terminal: a line for each period with a letter for each series where its number lies, and the
/// numbers beside it.
struct ScreenChart {
    private let chart: Chart
    private let language: Language
    private static let most = 40
    private static let fewest = 12
    private static let enough = 20

    init(_ chart: Chart, language: Language) {
        self.chart = chart
        self.language = language
    }

    /// The lines; `nil` where there is no room.
    func lines(width: Int, indent: Int) -> [String]? {
        let names = chart.series.map { ChartWords.capital($0.name, language) }
        let numbers = chart.series.map { series in
            chart.periods.indices.map { place -> String in
                switch series.values.indices.contains(place) ? series.values[place] : .missing {
                case .number(let number, _): number.words[language]
                case .withheld: ChartWords.withheld[language]
                case .missing: "–"
                }
            }
        }
        let first = chart.periods.map { DisplayWidth.of($0) }.max() ?? 0
        // Where names leave too little room for the lines, the letters head the columns too.
        var heads = names
        var columns = Self.widths(heads, numbers)
        var room = width - indent - first - 2 - columns.reduce(0) { $0 + $1 + 3 }
        if room < Self.enough {
            heads = letters.map { String($0) }
            columns = Self.widths(heads, numbers)
            room = width - indent - first - 2 - columns.reduce(0) { $0 + $1 + 3 }
        }
        let strip = min(room, Self.most)
        let range = ChartRange(chart)
        let marks = [range.marks.first, range.marks.last].map { DisplayWidth.of($0?.words[language] ?? "") }
        guard strip >= max(Self.fewest, marks[0] + 2 + marks[1]) else { return nil }
        let margin = String(repeating: " ", count: indent)
        func row(_ period: String, _ drawn: String, _ cells: [String]) -> String {
            let beside = zip(cells, columns).map { "   " + Self.left($0, $1) }.joined()
            return margin + period + String(repeating: " ", count: first - DisplayWidth.of(period) + 2) + drawn
                + beside
        }
        let body = chart.periods.indices.map { place in
            row(chart.periods[place], drawn(place, range, strip), numbers.map { $0[place] })
        }
        let meet = chart.periods.indices.contains { hides($0, range, strip) }
        let below = [legend] + (meet ? [Self.hidden[language]] : [])
        return [row("", ends(range, strip), heads)] + body
            + below.flatMap { Wrapping.wrap($0, width: width, indent: indent + first + 2) }
    }

    private static func widths(_ heads: [String], _ cells: [[String]]) -> [Int] {
        zip(heads, cells).map { head, cells in ([head] + cells).map { DisplayWidth.of($0) }.max() ?? 0 }
    }

    private static func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
    }

    /// The lowest and the highest number over the ends of the lines.
    private func ends(_ range: ChartRange, _ strip: Int) -> String {
        let low = range.marks.first?.words[language] ?? ""
        let high = range.marks.last?.words[language] ?? ""
        return low + Self.left(high, max(1, strip - DisplayWidth.of(low)))
    }

    private static let hidden = Text(
        nb: "Hvis flere verdier faller sammen, vises bare den første.",
        nn: "Om fleire verdiar fell saman, blir berre den første vist.",
        en: "Where values coincide, only the first is shown.")

    /// Where each series' letter stands for a period.
    private func places(_ place: Int, _ range: ChartRange, _ strip: Int) -> [Int?] {
        chart.series.map { series in
            series.number(place).map { value in
                min(max(Int((range.part(value.double) * Double(strip - 1)).rounded()), 0), strip - 1)
            }
        }
    }

    private func hides(_ place: Int, _ range: ChartRange, _ strip: Int) -> Bool {
        let known = places(place, range, strip).compactMap(\.self)
        return Set(known).count < known.count
    }

    /// A line with the series' letters; where two meet, the first series' is seen.
    private func drawn(_ place: Int, _ range: ChartRange, _ strip: Int) -> String {
        var signs = [Character](repeating: "·", count: strip)
        for (number, at) in places(place, range, strip).enumerated().reversed() {
            if let at { signs[at] = letters[number] }
        }
        return String(signs)
    }

    /// One letter for each series.
    private var letters: [Character] {
        var taken: [Character] = []
        for series in chart.series {
            let name = ChartWords.capital(series.name, language)
            taken.append(name.uppercased().first { !taken.contains($0) && $0.isLetter } ?? "*")
        }
        return taken
    }

    /// «V = vi, K = kommunen».
    private var legend: String {
        zip(letters, chart.series).map { "\($0) = \($1.name[language])" }.joined(separator: ", ")
    }
}
