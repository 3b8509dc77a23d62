import Model

/// Writes a picture with its title above: once for wide screens and paper, once for a screen as narrow as a telephone's.
enum HTMLFigure {
    static func lines(_ chart: Chart, _ alternative: Line, words: HTMLWords) -> [String] {
        let title = chart.title.onOneLine(in: words.language)
        var said = alternative.onOneLine(in: words.language)
        // The title stands above the picture and is not to be heard twice.
        if said.hasPrefix(title + ". ") { said = String(said.dropFirst(title.count + 2)) }
        let narrow = SVGChart(chart, language: words.language, isNarrow: true)
        return ["<figure>", "<figcaption>\(words.oneLine(chart.title))</figcaption>"]
            + SVGChart(chart, language: words.language).lines(alternative: said)
            + ["<div class=\"telephone\">"] + narrow.lines(alternative: said) + narrow.key + ["</div>"]
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
