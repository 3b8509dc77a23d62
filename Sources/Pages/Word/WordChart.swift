import Formats
import Model

/// A picture as a chart of Office, which Word and LibreOffice draw themselves and anybody can change.
///
/// Series are told apart by marks, kinds of lines and names, so that they are told apart in grey too.
struct WordChart {
    static let space = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"

    private let chart: Chart
    private let language: Language
    private let range: ChartRange

    init(_ chart: Chart, language: Language) {
        self.chart = chart
        self.language = language
        range = ChartRange(chart)
    }

    /// What is not there, in words: «2023: vi skjermet. 2025: vi uten tall.»
    var gaps: Line {
        chart.periods.enumerated().reduce([]) { line, period in
            let named = chart.series.compactMap { series -> Line? in
                let value = series.values.indices.contains(period.offset) ? series.values[period.offset] : .missing
                if case .number = value { return nil }
                return .text(series.name) + .data(" ") + ChartWords.line(value)
            }
            guard !named.isEmpty else { return line }
            let joint: Line = line.words.isEmpty ? [] : .data(" ")
            let parts = Line(Array(named.map(\.words).joined(separator: [.data(", ")])))
            return line + joint + .data("\(period.element): ") + parts + .data(".")
        }
    }

    /// The part.
    var part: Markup {
        let plot = c(
            "plotArea", nil,
            [
                c("layout"),
                c(
                    "lineChart", nil,
                    [c("grouping", "standard"), c("varyColors", "0")] + chart.series.enumerated().map(series)
                        + [c("marker", "1"), c("axId", "1"), c("axId", "2")]), periods, values,
            ])
        let picture = c(
            "chart", nil,
            [
                c("autoTitleDeleted", "1"), plot,
                c("legend", nil, [c("legendPos", "b"), c("overlay", "0")]), c("plotVisOnly", "1"),
                c("dispBlanksAs", "gap"),
            ])
        let letters = c("txPr", nil, text(size: "900"))
        return Markup(
            "c:chartSpace", ["xmlns:c": Self.space, "xmlns:a": Self.drawing],
            [c("roundedCorners", "0"), picture, letters])
    }

    private func c(_ name: String, _ value: String? = nil, _ inside: [Markup] = []) -> Markup {
        guard let value else { return Markup("c:" + name, [:], inside) }
        return Markup("c:" + name, ["val": value], inside)
    }

    private func text(size: String, isBold: Bool = false) -> [Markup] {
        let letters = Markup("a:defRPr", ["sz": size, "b": isBold ? "1" : "0"])
        let end = Markup("a:endParaRPr", ["lang": language.tag])
        return [
            Markup("a:bodyPr"), Markup("a:lstStyle"),
            Markup("a:p", [:], [Markup("a:pPr", [:], [letters]), end]),
        ]
    }

    private func fill(_ color: String) -> Markup {
        Markup("a:solidFill", [:], [Markup("a:srgbClr", ["val": color])])
    }

    private func line(_ look: Look) -> Markup {
        c(
            "spPr", nil,
            [
                Markup(
                    "a:ln", ["w": String(look.width)],
                    [fill(look.color), Markup("a:prstDash", ["val": look.dash])])
            ])
    }

    private func series(_ place: Int, _ series: Chart.Series) -> Markup {
        let look = Look(series.whose)
        let mark = c(
            "marker", nil,
            [
                c("symbol", look.mark), c("size", "7"),
                c(
                    "spPr", nil,
                    [
                        fill(series.whose == .own ? look.color : "FFFFFF"),
                        Markup("a:ln", ["w": "15875"], [fill(look.color)]),
                    ]),
            ])
        let labels = c(
            "dLbls", nil,
            [
                Markup("c:numFmt", ["formatCode": format, "sourceLinked": "0"]),
                c("txPr", nil, text(size: "900", isBold: true)), c("dLblPos", isLow ? "b" : "t"),
                c("showLegendKey", "0"),
                c("showVal", "1"), c("showCatName", "0"), c("showSerName", "0"), c("showPercent", "0"),
                c("showBubbleSize", "0"),
            ])
        let name = c("tx", nil, [Markup("c:v", [:], text: ChartWords.capital(series.name, language))])
        return c(
            "ser", nil,
            [c("idx", String(place)), c("order", String(place)), name, line(look), mark]
                + (series.whose == .own ? [labels] + margins(series) : [])
                + [c("cat", nil, [listed(chart.periods)]), c("val", nil, [numbers(series)]), c("smooth", "0")])
    }

    /// Whether the picture's own numbers lie below the others', so that what is written at them is read there.
    private var isLow: Bool {
        let mean = { (series: [Chart.Series]) -> Double? in
            let numbers = series.flatMap { one in chart.periods.indices.compactMap { one.number($0)?.double } }
            return numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
        }
        guard let own = mean(chart.series.filter { $0.whose == .own }),
            let others = mean(chart.series.filter { $0.whose != .own })
        else { return false }
        return own < others
    }

    private func listed(_ texts: [String]) -> Markup {
        c("strLit", nil, [c("ptCount", String(texts.count))] + texts.enumerated().map { point($0, $1) })
    }

    private func point(_ place: Int, _ value: String) -> Markup {
        Markup("c:pt", ["idx": String(place)], [Markup("c:v", [:], text: VisibleText.of(value))])
    }

    private func numbers(_ series: Chart.Series) -> Markup {
        let points = chart.periods.indices.compactMap { place in
            series.number(place).map { point(place, $0.code) }
        }
        return literal(points)
    }

    private func literal(_ points: [Markup]) -> Markup {
        c(
            "numLit", nil,
            [Markup("c:formatCode", [:], text: format), c("ptCount", String(chart.periods.count))] + points)
    }

    /// The uncertainty on both sides of the unit's own numbers.
    private func margins(_ series: Chart.Series) -> [Markup] {
        let points = series.values.enumerated().compactMap { place, value -> Markup? in
            guard case .number(_, let margin?) = value else { return nil }
            return point(place, margin.code)
        }
        guard !points.isEmpty else { return [] }
        return [
            c(
                "errBars", nil,
                [
                    c("errDir", "y"), c("errBarType", "both"), c("errValType", "cust"), c("noEndCap", "0"),
                    c("plus", nil, [literal(points)]), c("minus", nil, [literal(points)]),
                ])
        ]
    }

    /// How numbers are shown: with as many decimals as the most exact of them.
    private var format: String {
        let decimals = chart.series.flatMap(\.values).reduce(0) { most, value in
            if case .number(let number, _) = value { max(most, number.decimals) } else { most }
        }
        return decimals == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(decimals, 15))
    }

    private var periods: Markup {
        c(
            "catAx", nil,
            [
                c("axId", "1"), c("scaling", nil, [c("orientation", "minMax")]), c("delete", "0"),
                c("axPos", "b"), c("majorTickMark", "none"), c("minorTickMark", "none"),
                c("tickLblPos", "low"), edge, c("crossAx", "2"), c("crosses", "min"),
            ])
    }

    private var values: Markup {
        let scaling = c(
            "scaling", nil,
            [
                c("orientation", "minMax"), c("max", String(range.high)),
                c("min", String(range.low)),
            ])
        let step = range.marks.count > 1 ? range.marks[1].double - range.marks[0].double : nil
        return c(
            "valAx", nil,
            [
                c("axId", "2"), scaling, c("delete", "0"), c("axPos", "l"), c("majorGridlines", nil, [edge]),
                Markup("c:numFmt", ["formatCode": "General", "sourceLinked": "0"]), c("majorTickMark", "none"),
                c("minorTickMark", "none"), c("tickLblPos", "nextTo"), c("crossAx", "1"), c("crosses", "min"),
            ] + (step.map { [c("majorUnit", String($0))] } ?? []))
    }

    private var edge: Markup {
        c("spPr", nil, [Markup("a:ln", ["w": "6350"], [fill("C9D1D8")])])
    }
}

/// How a series is drawn.
private struct Look {
    let color: String
    let dash: String
    let mark: String
    let width: Int

    init(_ whose: Chart.Whose) {
        switch whose {
        case .own: (color, dash, mark, width) = ("14506A", "solid", "circle", 34_925)
        case .municipality: (color, dash, mark, width) = ("8A4F00", "dash", "square", 22_225)
        case .county: (color, dash, mark, width) = ("5B3F7A", "sysDot", "triangle", 22_225)
        case .nation: (color, dash, mark, width) = ("4D5965", "lgDashDot", "diamond", 22_225)
        }
    }
}
