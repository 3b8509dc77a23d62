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
            "pPr", nil, [Markup("w:spacing", ["w:after": "120", "w:line": "276", "w:lineRule": "auto"])])
        let defaults = word(
            "docDefaults", nil,
            [word("rPrDefault", nil, [letters]), word("pPrDefault", nil, [paragraphs])])
        return Markup(
            "w:styles", ["xmlns:w": space],
            [defaults] + styles.map { $0.element(language) } + [fonts, tableNormal, table])
    }

    static let accent = "14506A"
    private static let quiet = "4D5965"

    private static let styles: [Style] = [
        Style("Normal", "Normal", isDefault: true),
        Style("Title", "Title", size: 44, isBold: true, color: accent, before: 0, after: 280, close: true),
        Style("Heading1", "heading 1", size: 30, isBold: true, color: accent, before: 360, after: 120, level: 0),
        Style("Heading2", "heading 2", size: 24, isBold: true, before: 260, after: 80, level: 1),
        Style("Heading3", "heading 3", size: 20, isBold: true, color: quiet, before: 200, after: 60, level: 2),
        Style("ListBullet", "List Bullet", after: 60), Style("ListNumber", "List Number", after: 60),
        Style(
            "ListFine", Text(nb: "Liste, liten", nn: "Liste, lita", en: "List, small"), size: 17, after: 10),
        Style("Fact", Text(nb: "Opplysning", nn: "Opplysning", en: "Fact"), after: 50),
        Style("Caption", "caption", isBold: true, before: 160, after: 80, close: true),
        Style(
            "TOCHeading", "TOC Heading", size: 24, isBold: true, color: accent, before: 0, after: 80, close: true),
        Style("TOC1", "toc 1", after: 40), Style("Footer", "footer", size: 16, color: quiet, after: 0),
        Style(
            "Note", Text(nb: "Merknad", nn: "Merknad", en: "Note"), before: 120, after: 160, shade: "F2F6F8",
            edge: accent),
        Style("Source", Text(nb: "Kilde", nn: "Kjelde", en: "Source"), size: 16, color: quiet, after: 120),
        Style("Figure", Text(nb: "Figur", nn: "Figur", en: "Figure"), after: 60),
        Style("Typed", Text(nb: "Kommando", nn: "Kommando", en: "Command"), font: "Courier New", after: 40),
        Style("TableText", Text(nb: "Tabelltekst", nn: "Tabelltekst", en: "Table text"), size: 18, after: 40),
        Style(
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

    private static let table: Markup = {
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

/// A style of paragraphs.
private struct Style {
    let id: String
    let name: Text
    /// Whether Word knows it under its own name.
    let isBuiltIn: Bool
    var isDefault = false
    var font: String?
    var size: Int?
    var isBold = false
    var color: String?
    var before: Int?
    var after: Int?
    /// Whether it stays with what follows.
    var close = false
    /// The level in the outline, from 0.
    var level: Int?
    var shade: String?
    var edge: String?

    init(
        _ id: String, _ name: Text, isBuiltIn: Bool = false, isDefault: Bool = false, font: String? = nil,
        size: Int? = nil, isBold: Bool = false, color: String? = nil, before: Int? = nil, after: Int? = nil,
        close: Bool = false, level: Int? = nil, shade: String? = nil, edge: String? = nil
    ) {
        self.id = id
        self.name = name
        self.isBuiltIn = isBuiltIn
        self.isDefault = isDefault
        self.font = font
        self.size = size
        self.isBold = isBold
        self.color = color
        self.before = before
        self.after = after
        self.close = close
        self.level = level
        self.shade = shade
        self.edge = edge
    }

    init(
        _ id: String, _ name: String, isDefault: Bool = false, size: Int? = nil, isBold: Bool = false,
        color: String? = nil, before: Int? = nil, after: Int? = nil, close: Bool = false, level: Int? = nil
    ) {
        self.init(
            id, Text(alike: name), isBuiltIn: true, isDefault: isDefault, size: size, isBold: isBold,
            color: color, before: before, after: after, close: close, level: level)
    }

    func element(_ language: Language) -> Markup {
        let facts =
            [word("name", name[language])] + (isDefault ? [] : [word("basedOn", "Normal")])
            + (level == nil ? [] : [word("next", "Normal")]) + [word("qFormat")]
        let inside = facts + grouped("pPr", paragraph) + grouped("rPr", letters)
        if isDefault {
            return Markup("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": id], inside)
        }
        return isBuiltIn
            ? Markup("w:style", ["w:type": "paragraph", "w:styleId": id], inside)
            : Markup("w:style", ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": id], inside)
    }

    private func grouped(_ name: String, _ inside: [Markup]) -> [Markup] {
        inside.isEmpty ? [] : [word(name, nil, inside)]
    }

    private var paragraph: [Markup] {
        var facts: [Markup] = []
        if close || level != nil { facts += [word("keepNext"), word("keepLines")] }
        if let edge {
            facts.append(
                word(
                    "pBdr", nil,
                    [Markup("w:left", ["w:val": "single", "w:sz": "24", "w:space": "8", "w:color": edge])]))
        }
        if let shade {
            facts.append(Markup("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade]))
        }
        switch (before, after) {
        case (let before?, let after?):
            facts.append(Markup("w:spacing", ["w:before": String(before), "w:after": String(after)]))
        case (nil, let after?): facts.append(Markup("w:spacing", ["w:after": String(after)]))
        case (_, nil): break
        }
        if edge != nil { facts.append(Markup("w:ind", ["w:left": "200", "w:right": "100"])) }
        if let level { facts.append(word("outlineLvl", String(level))) }
        return facts
    }

    private var letters: [Markup] {
        var facts: [Markup] = []
        if let font { facts.append(Markup("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font])) }
        if isBold { facts += [word("b"), word("bCs")] }
        if let color { facts.append(word("color", color)) }
        if let size { facts += [word("sz", String(size)), word("szCs", String(size))] }
        return facts
    }
}
