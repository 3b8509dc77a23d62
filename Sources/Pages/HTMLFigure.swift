import Model

/// Writes a picture with its title below, in a container that scrolls where the screen is too narrow to read it.
enum HTMLFigure {
    static func lines(_ chart: Chart, _ alternative: Line, number: Int, words: HTMLWords) -> [String] {
        let said = alternative.onOneLine(in: words.language)
        return [
            "<figure>",
            "<div class=\"picture\" role=\"region\" aria-labelledby=\"figure-\(number)\" tabindex=\"0\">",
        ]
            + SVGChart(chart, language: words.language).lines(number: number, alternative: said)
            + [
                "</div>", "<figcaption id=\"figure-\(number)\">\(words.oneLine(chart.title))</figcaption>",
                "</figure>",
            ]
    }
}
