import Formats
import Model

/// The styles of a Word document, under the names that Word shows in its user's own language.
enum WordStyles {
    static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The part.
    static func part(_ language: Language) -> Markup {
        let letters = word(
            "rPr", nil,
            [
                Markup(
                    "w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial", "w:eastAsia": "Arial"]),
                word("color", "1B2530"), word("sz", "20"), word("szCs", "20"), word("lang", language.tag),
            ])
        let paragraphs = word(
            "pPr", nil, [Markup("w:spacing", ["w:after": "100", "w:line": "247", "w:lineRule": "auto"])])
        let defaults = word(
            "docDefaults", nil,
            [word("rPrDefault", nil, [letters]), word("pPrDefault", nil, [paragraphs])])
        return Markup(
            "w:styles", ["xmlns:w": space],
            [defaults] + all.map { $0.element(language) } + [fonts] + tables)
    }

    static let accent = "14506A"
    private static let quiet = "4D5965"

    /// The styles of tables.
    static let tables = [tableNormal, table]

    /// The styles of paragraphs.
    static let all: [WordStyle] = [
        WordStyle("Normal", "Normal", isDefault: true),
        WordStyle("Title", "Title", size: 44, isBold: true, color: accent, before: 0, after: 280, close: true),
        WordStyle(
            "Heading1", "heading 1", size: 28, isBold: true, color: accent, before: 240, after: 70, level: 0),
        WordStyle("Heading2", "heading 2", size: 22, isBold: true, before: 140, after: 30, level: 1),
        WordStyle("Heading3", "heading 3", size: 20, isBold: true, color: quiet, before: 200, after: 60, level: 2),
        WordStyle("ListBullet", "List Bullet", after: 60), WordStyle("ListNumber", "List Number", after: 60),
        WordStyle(
            "ListFine", Text(nb: "Liste, liten", nn: "Liste, lita", en: "List, small"), size: 17, after: 10),
        WordStyle("Fact", Text(nb: "Opplysning", nn: "Opplysning", en: "Fact"), size: 19, before: 50, after: 20),
        WordStyle("Caption", "caption", isBold: true, before: 160, after: 80, close: true),
        WordStyle(
            "TOCHeading", "TOC Heading", size: 24, isBold: true, color: accent, before: 0, after: 80, close: true),
        WordStyle("TOC1", "toc 1", size: 18, after: 0),
        WordStyle("Footer", "footer", size: 16, color: quiet, after: 0),
        WordStyle(
            "Note", Text(nb: "Merknad", nn: "Merknad", en: "Note"), before: 120, after: 160, shade: "F2F6F8",
            edge: accent),
        WordStyle("Source", Text(nb: "Kilde", nn: "Kjelde", en: "Source"), size: 16, color: quiet, after: 120),
        WordStyle("Figure", Text(nb: "Figur", nn: "Figur", en: "Figure"), after: 60),
        WordStyle("Typed", Text(nb: "Kommando", nn: "Kommando", en: "Command"), font: "Courier New", after: 40),
        WordStyle("TableText", Text(nb: "Tabelltekst", nn: "Tabelltekst", en: "Table text"), size: 18, after: 40),
        WordStyle(
            "TableHeader", Text(nb: "Tabelloverskrift", nn: "Tabelloverskrift", en: "Table header"), size: 18,
            isBold: true, color: accent, after: 40, close: true),
    ]

    /// The width a table's text has to the table's edge.
    private static let margins = word(
        "tblCellMar", nil,
        [
            Markup("w:top", ["w:w": "40", "w:type": "dxa"]), Markup("w:left", ["w:w": "100", "w:type": "dxa"]),
            Markup("w:bottom", ["w:w": "20", "w:type": "dxa"]),
            Markup("w:right", ["w:w": "100", "w:type": "dxa"]),
        ])

    private static let fonts = Markup(
        "w:style", ["w:type": "character", "w:default": "1", "w:styleId": "DefaultParagraphFont"],
        [word("name", "Default Paragraph Font"), word("uiPriority", "1"), word("semiHidden")])

    private static let tableNormal = Markup(
        "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
        [
            word("name", "Normal Table"), word("uiPriority", "99"), word("semiHidden"),
            word("tblPr", nil, [Markup("w:tblInd", ["w:w": "0", "w:type": "dxa"]), margins]),
        ])

    /// The style of our tables.
    static let table: Markup = {
        let line = { (name: String, size: String, color: String) in
            Markup("w:" + name, ["w:val": "single", "w:sz": size, "w:space": "0", "w:color": color])
        }
        let borders = word(
            "tblBorders", nil, [line("bottom", "4", "C9D1D8"), line("insideH", "4", "C9D1D8")])
        let head = Markup(
            "w:tblStylePr", ["w:type": "firstRow"],
            [
                word(
                    "tcPr", nil,
                    [
                        word("tcBorders", nil, [line("top", "4", accent), line("bottom", "8", accent)]),
                        Markup("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "F2F6F8"]),
                    ])
            ])
        return Markup(
            "w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "BehovTable"],
            [
                word("name", "Behov"), word("basedOn", "TableNormal"), word("qFormat"),
                word("tblPr", nil, [borders, margins]), head,
            ])
    }()
}
