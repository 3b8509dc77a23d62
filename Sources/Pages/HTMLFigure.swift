import Model

/// Writes a picture with its title above, in a container that scrolls where the screen is too narrow to read it.
enum HTMLFigure {
    static func lines(_ chart: Chart, _ alternative: Line, number: Int, words: HTMLWords) -> [String] {
        let said = alternative.onOneLine(in: words.language)
        return [
            "<figure>", "<figcaption id=\"figure-\(number)\">\(words.oneLine(chart.title))</figcaption>",
            "<div class=\"picture\" role=\"region\" aria-labelledby=\"figure-\(number)\" tabindex=\"0\">",
        ] + SVGChart(chart, language: words.language).lines(number: number, alternative: said) + ["</div>"]
            + (hasMargins(chart) ? ["<p class=\"source\">\(margins[words.language])</p>"] : []) + ["</figure>"]
    }

    private static let margins = Text(
        nb: "De loddrette strekene viser usikkerheten i tallene.",
        nn: "Dei loddrette strekane viser usikkerheita i tala.",
        en: "The vertical lines show the uncertainty of the figures.")

    private static func hasMargins(_ chart: Chart) -> Bool {
        chart.series.first?.values.contains { if case .number(_, _?) = $0 { true } else { false } } ?? false
    }
}
