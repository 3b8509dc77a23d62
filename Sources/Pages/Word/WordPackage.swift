import Formats
import Model

/// The parts of a Word file that hold no text of the document: what the parts are, and what belongs to what.
enum WordPackage {
    static let relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let placedSpace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    static let pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    static let footerRelation = "rId4"

    private static let packageSpace = "http://schemas.openxmlformats.org/package/2006/"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    /// The name under which the body knows a chart.
    static func chartRelation(_ number: Int) -> String { "rId\(number + 4)" }

    /// What kind of thing each part is.
    static func types(charts: Int, _ edges: WordEdges, hasTheme: Bool) -> Markup {
        let named = { (part: String, type: String) in
            Markup("Override", ["PartName": part, "ContentType": type])
        }
        let charts = (0..<charts).map { place in
            named(
                "/word/charts/chart\(place + 1).xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
        }
        let theme =
            hasTheme
            ? [named("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")] : []
        let heads = edges.all.map { edge in
            named("/word/\(edge.part)", wordType + (edge.isHead ? "header+xml" : "footer+xml"))
        }
        let pictures = edges.endings.map { ending in
            Markup("Default", ["Extension": ending, "ContentType": "image/\(ending)"])
        }
        let usual: [Markup] = [
            Markup(
                "Default",
                [
                    "Extension": "rels",
                    "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
                ]), Markup("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        ]
        let text: [Markup] = [
            named("/word/document.xml", wordType + "document.main+xml"),
            named("/word/styles.xml", wordType + "styles+xml"),
            named("/word/numbering.xml", wordType + "numbering+xml"),
            named("/word/settings.xml", wordType + "settings+xml"),
        ]
        let facts: [Markup] = [
            named("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            named(
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        ]
        let inside: [Markup] = usual + pictures + text + heads + theme + facts + charts
        return Markup("Types", ["xmlns": packageSpace + "content-types"], inside)
    }

    /// The parts a file is made of.
    static var relations: Markup {
        relations([
            ("rId1", relationSpace + "/officeDocument", "word/document.xml"),
            ("rId2", packageSpace + "relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", relationSpace + "/extended-properties", "docProps/app.xml"),
        ])
    }

    /// The parts the body leans on.
    static func parts(charts: Int, _ edges: WordEdges, hasTheme: Bool) -> Markup {
        let charts = (0..<charts).map { place -> Relation in
            (chartRelation(place + 1), relationSpace + "/chart", "charts/chart\(place + 1).xml")
        }
        let heads = edges.all.map { edge -> Relation in
            (edge.id, relationSpace + (edge.isHead ? "/header" : "/footer"), edge.part)
        }
        let theme: [Relation] = hasTheme ? [("theme", relationSpace + "/theme", "theme/theme1.xml")] : []
        let text: [Relation] = [
            ("rId1", relationSpace + "/styles", "styles.xml"),
            ("rId2", relationSpace + "/numbering", "numbering.xml"),
            ("rId3", relationSpace + "/settings", "settings.xml"),
        ]
        return relations(text + heads + charts + theme)
    }

    /// What belongs to a part: the name it is known by, what it is, and where it lies.
    typealias Relation = (id: String, type: String, target: String)

    /// The part that says what belongs to a part.
    static func relations(_ all: [Relation]) -> Markup {
        Markup(
            "Relationships", ["xmlns": packageSpace + "relationships"],
            all.map { Markup("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target]) })
    }

    /// Title, language and where the document comes from. The day is the document's own; nothing tells the time.
    static func properties(_ page: Page, _ language: Language) -> Markup {
        var facts = [
            Markup("dc:title", [:], text: VisibleText.of(page.title.onOneLine(in: language))),
            Markup("dc:language", [:], text: language.tag),
        ]
        if let origin = page.origin {
            let day = Markup(
                "dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: origin.day.iso + "T00:00:00Z")
            facts += [
                Markup("dc:creator", [:], text: VisibleText.of(origin.whose)),
                Markup("dc:description", [:], text: Self.told(origin)[language]), day,
            ]
        }
        return Markup(
            "cp:coreProperties",
            [
                "xmlns:cp": packageSpace + "metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ], facts)
    }

    private static func told(_ origin: Origin) -> Text {
        let (program, place) = (origin.program, "\(origin.workspace)")
        return Text(
            nb: "Laget med \(program) fra arbeidsområdet \(place), utgave \(origin.revision)",
            nn: "Laga med \(program) frå arbeidsområdet \(place), utgåve \(origin.revision)",
            en: "Made with \(program) from workspace \(place), revision \(origin.revision)")
    }

    /// What made the file.
    static func program(_ page: Page) -> Markup {
        let whose = page.origin.map { [Markup("Company", [:], text: VisibleText.of($0.whose))] } ?? []
        return Markup(
            "Properties",
            ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
            [Markup("Application", [:], text: "behov")] + whose)
    }

    /// Settings: as Word 2013 and later lay text out, with long words divided.
    static func settings(_ language: Language) -> Markup {
        Markup(
            "w:settings", ["xmlns:w": WordStyles.space],
            [
                word("defaultTabStop", "709"), word("autoHyphenation"),
                word(
                    "compat", nil,
                    [
                        Markup(
                            "w:compatSetting",
                            [
                                "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                                "w:val": "15",
                            ])
                    ]), Markup("w:themeFontLang", ["w:val": language.tag]),
            ])
    }

    /// The title and the number of the page, at the foot of every page.
    static func footer(_ page: Page, _ language: Language) -> Markup {
        Markup("w:ftr", ["xmlns:w": WordStyles.space], [footerLine(page, language)])
    }

    /// The line with the title and the number of the page.
    static func footerLine(_ page: Page, _ language: Language) -> Markup {
        let number = WordText.field("PAGE", showing: [WordText.run("1")])
        let all = WordText.field("NUMPAGES", showing: [WordText.run("1")])
        let facts = word(
            "pPr", nil,
            [
                word("pStyle", "Footer"),
                word("tabs", nil, [Markup("w:tab", ["w:val": "right", "w:pos": String(WordTable.width)])]),
            ])
        let title = WordText.run(page.title.onOneLine(in: language))
        let tab = word("r", nil, [word("tab")])
        return word("p", nil, [facts, title, tab] + number + [WordText.run(" / ")] + all)
    }
}
