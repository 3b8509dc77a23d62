import Model

/// Draws a picture as SVG inside an HTML page.
///
/// Series are told apart by marks, kinds of lines and names at their ends, so that they are told apart in grey too.
struct SVGChart {
    private let chart: Chart
    private let language: Language
    private let range: ChartRange
    /// Whether it is drawn for a screen as narrow as a telephone's: the names stand in a key below it.
    private let isNarrow: Bool
    private let left: Double
    private let top = 26.0
    private let plotWidth: Double
    private let plotHeight = 210.0

    init(_ chart: Chart, language: Language, isNarrow: Bool = false) {
        self.chart = chart
        self.language = language
        self.isNarrow = isNarrow
        left = isNarrow ? 40 : 52
        plotWidth = isNarrow ? 300 : 448
        range = ChartRange(chart)
    }

    /// The element.
    ///
    /// - Parameter alternative: What it shows, in words.
    /// - Returns: Its lines.
    func lines(alternative: String) -> [String] {
        let gaps = isNarrow ? chart.periods.map { _ in [] } : chart.periods.indices.map(gaps)
        let rows = gaps.map(\.count).max() ?? 0
        let isStaggered = rows > 0 && chart.periods.count > 4
        let height = top + plotHeight + 32 + Double(rows * (isStaggered ? 2 : 1)) * 15
        return [
            "<svg class=\"chart\(isNarrow ? " narrow" : "")\" role=\"img\" "
                + "aria-label=\"\(HTMLEscaping.escape(alternative))\" "
                + "viewBox=\"0 0 \(isNarrow ? 350 : 640) \(SVGText.number(height))\">"
        ] + axes + periods(gaps, isStaggered ? rows : 0) + chart.series.reversed().flatMap(series)
            + (isNarrow ? [] : names) + ["</svg>"]
    }

    /// What a narrow picture has no room for, as a list below it: each series' mark, name and newest number, and what
    /// is not there.
    ///
    /// Only for the eye: the picture's own words say it already.
    var key: [String] {
        let newest = chart.periods.indices.last
        let names = chart.series.map { series -> String in
            let number = newest.flatMap { series.number($0)?.words[language] }.map { " \($0)" } ?? ""
            let mark = "<svg class=\"chart sign\" viewBox=\"0 0 16 16\">\(SVGLook(series.whose).mark(8, 8))</svg>"
            return "<li>\(mark)\(HTMLEscaping.escape(ChartWords.capital(series.name, language) + number))</li>"
        }
        let missing = chart.periods.enumerated().flatMap { place, period in
            gaps(place).map { "<li>\(HTMLEscaping.escape(period.isEmpty ? $0 : "\(period): \($0)"))</li>" }
        }
        return ["<ul class=\"key\" aria-hidden=\"true\">"] + names + missing + ["</ul>"]
    }

    private func x(_ place: Int) -> Double {
        let count = chart.periods.count
        // One period alone stands beside the names, so that each number is drawn once.
        guard count > 1 else { return isNarrow ? left + plotWidth / 2 : left + plotWidth - 12 }
        return left + 34 + Double(place) * (plotWidth - 68) / Double(count - 1)
    }

    private func y(_ number: Double) -> Double { top + (1 - range.part(number)) * plotHeight }

    private var axes: [String] {
        range.marks.flatMap { mark in
            let height = SVGText.number(y(mark.double))
            return [
                "<path class=\"grid\" d=\"M\(SVGText.number(left)) \(height)H\(SVGText.number(left + plotWidth))\"/>",
                SVGText.text(mark.words[language], left - 8, y(mark.double) + 4.5, anchor: "end", kind: "quiet"),
            ]
        }
    }

    /// What is not there for a period: «Vi: skjermet».
    private func gaps(_ place: Int) -> [String] {
        chart.series.compactMap { series in
            let name = ChartWords.capital(series.name, language)
            switch series.values.indices.contains(place) ? series.values[place] : .missing {
            case .number: return nil
            case .withheld: return "\(name): \(ChartWords.withheld[language])"
            case .missing: return "\(name): \(ChartWords.missing[language])"
            }
        }
    }

    private func periods(_ gaps: [[String]], _ stagger: Int) -> [String] {
        let every = max(1, Int((Double(chart.periods.count) * 58 / plotWidth).rounded(.up)))
        let bottom = top + plotHeight
        return chart.periods.enumerated().flatMap { place, period in
            let name =
                place % every == 0 || place == chart.periods.count - 1 && place % every > every / 2
                ? [SVGText.text(period, x(place), bottom + 22, kind: "period")] : []
            let below = place % 2 == 1 ? stagger : 0
            return name
                + gaps[place].enumerated().map { row, words in
                    SVGText.text(words, x(place), bottom + 39 + Double(row + below) * 15, kind: "gap")
                }
        }
    }

    private func series(_ series: Chart.Series) -> [String] {
        let look = SVGLook(series.whose)
        var drawn: [String] = []
        for run in runs(of: series) where run.count > 1 {
            let points = run.map { "\(SVGText.number(x($0.place))) \(SVGText.number(y($0.number.double)))" }
            drawn.append("<path class=\"\(look.name) line\" d=\"M\(points.joined(separator: "L"))\"/>")
        }
        for run in runs(of: series) {
            for point in run {
                let (x, y) = (x(point.place), y(point.number.double))
                if series.whose == .own, let margin = point.margin {
                    let (low, high) = (
                        self.y(point.number.double - margin.double), self.y(point.number.double + margin.double)
                    )
                    drawn.append(
                        "<path class=\"own margin\" d=\"M\(SVGText.number(x)) \(SVGText.number(high))V\(SVGText.number(low))"
                            + "M\(SVGText.number(x - 5)) \(SVGText.number(high))h10M\(SVGText.number(x - 5)) "
                            + "\(SVGText.number(low))h10\"/>")
                }
                drawn.append(look.mark(x, y))
                if series.whose == .own {
                    let isLast = point.place == chart.periods.count - 1
                    // Beside the margin, and on the side where fewer of the others lie.
                    let others = others(at: point.place)
                    let isAbove = others.count { $0 <= y } * 2 < others.count + 1
                    if isNarrow || !isLast {
                        drawn.append(
                            SVGText.text(
                                point.number.words[language], isNarrow && isLast ? x + 34 : x + 8,
                                isAbove ? y - 9 : y + 19, anchor: isNarrow && isLast ? "end" : "start",
                                kind: "value"))
                    }
                }
            }
        }
        return drawn
    }

    /// Where the others' numbers for a period lie.
    private func others(at place: Int) -> [Double] {
        chart.series.dropFirst().compactMap { $0.number(place).map { y($0.double) } }
    }

    private struct Point {
        let place: Int
        let number: Quantity
        let margin: Quantity?
    }

    /// The numbers that follow each other; a gap parts them.
    private func runs(of series: Chart.Series) -> [[Point]] {
        var runs: [[Point]] = [[]]
        for place in chart.periods.indices {
            if series.values.indices.contains(place), case .number(let number, let margin) = series.values[place] {
                runs[runs.count - 1].append(Point(place: place, number: number, margin: margin))
            } else if runs.last?.isEmpty == false {
                runs.append([])
            }
        }
        return runs.filter { !$0.isEmpty }
    }

    /// Each series' name and newest number at the right, moved apart where they would meet.
    private var names: [String] {
        var labels: [(series: Chart.Series, from: Point, y: Double)] = chart.series.compactMap { series in
            runs(of: series).last?.last.map { (series, $0, y($0.number.double)) }
        }
        labels.sort { $0.y < $1.y }
        let apart = 18.0
        for place in labels.indices.dropFirst() {
            labels[place].y = max(labels[place].y, labels[place - 1].y + apart)
        }
        let over = (labels.last?.y ?? 0) - (top + plotHeight)
        if over > 0 {
            var limit = top + plotHeight
            for place in labels.indices.reversed() {
                labels[place].y = min(labels[place].y, limit)
                limit = labels[place].y - apart
            }
        }
        return labels.flatMap { series, from, y in
            let look = SVGLook(series.whose)
            let start = left + plotWidth + 10
            let isNewest = from.place == chart.periods.count - 1
            let number = isNewest ? " " + from.number.words[language] : ""
            let lead =
                "<path class=\"lead\" d=\"M\(SVGText.number(x(from.place) + 9)) \(SVGText.number(self.y(from.number.double)))"
                + "L\(SVGText.number(start)) \(SVGText.number(y))\"/>"
            let isAlone = chart.periods.count == 1
            let isMoved = abs(y - self.y(from.number.double)) > 4
            return (isNewest && (!isAlone || isMoved) ? [lead] : []) + (isAlone ? [] : [look.mark(start + 8, y)])
                + [
                    SVGText.text(
                        ChartWords.capital(series.name, language) + number, start + (isAlone ? 4 : 20), y + 4.5,
                        anchor: "start",
                        kind: series.whose == .own ? "name own" : "name")
                ]
        }
    }
}
