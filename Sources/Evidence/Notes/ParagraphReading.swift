import Formats

/// The lines of a Word document while it is read: one a paragraph, and one for each break in it.
struct ParagraphReading {
    private(set) var lines: [NoteLine] = []
    private var text = ""
    private var isHeading = false
    private var hasMark = false
    private var isInTableHead = false
    private var isBold = false
    /// Whether all that is written in the paragraph so far is bold.
    private var isAllBold = true

    mutating func begin(_ element: XMLElement) {
        switch element.name.local {
        case "p":
            // What stood before one that stands in another, in a box, is a note too.
            if !text.isEmpty { close() }
            (text, isHeading, hasMark, isAllBold) = ("", isInTableHead, false, true)
        case "pStyle": isHeading = isHeading || Self.isHeading(element[element.name.space, "val"] ?? "")
        case "outlineLvl": isHeading = true
        case "numPr": hasMark = true
        case "tr": isInTableHead = false
        case "tblHeader": isInTableHead = Self.isOn(element)
        case "r": isBold = false
        case "b": isBold = Self.isOn(element)
        case "tab": text += " "
        // A break within a paragraph is a note of its own too.
        case "br", "cr": close()
        default: break
        }
    }

    mutating func add(_ words: String) {
        text += words
        if words.contains(where: \.isLetter), !isBold { isAllBold = false }
    }

    mutating func end(_ name: String) {
        if name == "p" { close() }
        if name == "tr" { isInTableHead = false }
    }

    private mutating func close() {
        // A few words that are bold from end to end are a heading; a word in the middle of a note is not.
        let isTitle = isAllBold && text.split(separator: " ").count <= 8 && !text.hasSuffix(".")
        lines.append(NoteLine(text, isHeading: isHeading || isTitle, hasMark: hasMark))
        text = ""
    }

    /// Word's own styles for what stands over a text, by their names in English and Norwegian.
    private static func isHeading(_ style: String) -> Bool {
        ["heading", "overskrift", "title", "tittel", "subtitle", "undertittel"].contains {
            style.lowercased().hasPrefix($0)
        }
    }

    private static func isOn(_ element: XMLElement) -> Bool {
        !["0", "false", "off"].contains(element[element.name.space, "val"] ?? "1")
    }
}
