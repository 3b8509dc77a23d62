import Formats
import Model

/// A style of paragraphs.
struct WordStyle: Sendable {
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
