import Formats

/// Puts a chart into the running text.
enum WordFigure {
    /// A run with a chart.
    ///
    /// - Parameters:
    ///   - number: Its number, from 1.
    ///   - words: What it shows, for those who do not see it.
    ///   - title: Its title.
    /// - Returns: The run.
    static func run(_ number: Int, _ words: String, _ title: String) -> Markup {
        let chart = Markup("c:chart", ["r:id": WordPackage.chartRelation(number)])
        let inline = Markup(
            "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
            [
                Markup("wp:extent", ["cx": "6120000", "cy": "2520000"]),
                Markup(
                    "wp:docPr",
                    ["id": String(number), "name": "Figure \(number)", "descr": words, "title": title]),
                Markup("wp:cNvGraphicFramePr"),
                Markup("a:graphic", [:], [Markup("a:graphicData", ["uri": WordChart.space], [chart])]),
            ])
        return word("r", nil, [word("drawing", nil, [inline])])
    }
}
