public import Formats
public import Model

/// Writes a page as a Word document (.docx) that needs nothing beside it: Office Open XML, transitional.
///
/// Real styles, header rows that are repeated, the language of each run, alternative texts, page numbers, a field for
/// the contents, pictures as charts that can be changed. The same page gives the same bytes.
public enum WordWriter {
    /// The file.
    ///
    /// - Parameters:
    ///   - page: What to write.
    ///   - language: The reader's language.
    ///   - design: Whose styles, head and foot it has; `nil` for ours.
    /// - Returns: Its bytes.
    /// - Throws: `ZIPFault` where a document is larger than an archive may be.
    public static func bytes(
        _ page: Page, language: Language, design: WordDesign? = nil
    ) throws(ZIPFault) -> [UInt8] {
        var body = WordBody(page, language: language)
        for block in page.blocks { body.add(block) }
        let charts = body.charts
        let edges = WordEdges(page, language, design)
        let theme = design?.theme
        let named = { (part: Markup) in design?.styles.named(part) ?? part }
        var archive = ZIPWriter()
        // Readers look at the first entry to know what kind of file this is.
        try archive.add(
            "[Content_Types].xml", WordPackage.types(charts: charts.count, edges, hasTheme: theme != nil).document)
        try archive.add("_rels/.rels", WordPackage.relations.document)
        try archive.add("docProps/core.xml", WordPackage.properties(page, language).document)
        try archive.add("docProps/app.xml", WordPackage.program(page).document)
        try archive.add("word/document.xml", named(body.finished(edges)).document)
        try archive.add(
            "word/_rels/document.xml.rels",
            WordPackage.parts(charts: charts.count, edges, hasTheme: theme != nil).document)
        try archive.add("word/styles.xml", (design?.styles.part(language) ?? WordStyles.part(language)).document)
        if let theme { try archive.add("word/theme/theme1.xml", theme.document) }
        try archive.add("word/numbering.xml", WordNumbering.part(numbered: body.numberedLists).document)
        try archive.add("word/settings.xml", WordPackage.settings(language).document)
        try edges.add(to: &archive)
        for (place, chart) in charts.enumerated() {
            try archive.add(
                "word/charts/chart\(place + 1).xml", WordChart(chart, language: language).part.document)
        }
        return try archive.finished()
    }
}

extension Language {
    /// The language as Word names it: `nb-NO`, `nn-NO`, `en-GB`.
    var tag: String { rawValue + (self == .en ? "-GB" : "-NO") }
}

/// An element of WordprocessingML: its name and values without their prefix.
func word(_ name: String, _ value: String? = nil, _ inside: [Markup] = []) -> Markup {
    guard let value else { return Markup("w:" + name, [:], inside) }
    return Markup("w:" + name, ["w:val": value], inside)
}
