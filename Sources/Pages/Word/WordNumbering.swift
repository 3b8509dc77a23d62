import Formats

/// The lists of a Word document: one kind with bullets, one with numbers, and each numbered list begins at 1.
enum WordNumbering {
    /// How many levels a list may have.
    static let levels = 9
    /// The number of every list with bullets.
    static let bullets = 1

    /// The number of the first, second … numbered list.
    static func number(ofList place: Int) -> Int { bullets + place }

    /// How far the text of a level stands in, in twentieths of a point.
    static func indent(_ level: Int) -> Int { 340 + level * 340 }

    /// The part.
    static func part(numbered: Int) -> Markup {
        let places = (0..<levels).map { $0 }
        let marks = ["•", "–", "·"]
        let bulleted = places.map { level(String($0), "bullet", marks[$0 % marks.count], indent($0)) }
        let counted = places.map { level(String($0), "decimal", "%\($0 + 1).", indent($0)) }
        let kinds = [("0", bulleted), ("1", counted)].map { id, levels in
            Markup("w:abstractNum", ["w:abstractNumId": id], [word("multiLevelType", "hybridMultilevel")] + levels)
        }
        let lists = (0..<numbered).map { place in
            Markup(
                "w:num", ["w:numId": String(number(ofList: place + 1))],
                [word("abstractNumId", "1")]
                    + places.map {
                        Markup("w:lvlOverride", ["w:ilvl": String($0)], [word("startOverride", "1")])
                    })
        }
        return Markup(
            "w:numbering", ["xmlns:w": WordStyles.space],
            kinds + [Markup("w:num", ["w:numId": String(bullets)], [word("abstractNumId", "0")])] + lists)
    }

    private static func level(_ level: String, _ kind: String, _ mark: String, _ indent: Int) -> Markup {
        Markup(
            "w:lvl", ["w:ilvl": level],
            [
                word("start", "1"), word("numFmt", kind), word("lvlText", mark), word("lvlJc", "left"),
                word(
                    "pPr", nil,
                    [Markup("w:ind", ["w:left": String(indent), "w:hanging": kind == "bullet" ? "284" : "340"])]),
            ])
    }
}
