import Formats
import Model
import Pages
import Testing

/// A Word file taken apart again: its parts, and its body as lines of style and text.
struct WordFile {
    static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

    /// Name and bytes of each part, in the archive's order.
    let parts: [(name: String, bytes: [UInt8])]

    init(_ page: Page, _ language: Language = .nb, design: WordDesign? = nil) throws {
        let archive = try ZIPReader(WordWriter.bytes(page, language: language, design: design))
        parts = try archive.entries.map { ($0.name, try archive.bytes(of: $0)) }
    }

    func part(_ name: String) throws -> [UInt8] { try #require(parts.first { $0.name == name }).bytes }

    /// The beginnings of all elements of a part; a part that is not well-formed throws.
    func elements(_ name: String) throws -> [XMLElement] {
        var reader = XMLReader(try part(name))
        var elements: [XMLElement] = []
        while let event = try reader.next() { if case .start(let element) = event { elements.append(element) } }
        return elements
    }

    /// The values of an attribute wherever an element has it.
    func values(_ part: String, _ element: String, _ attribute: String = "val", space: String = WordFile.space)
        throws -> [String]
    {
        try elements(part).filter { $0.name.local == element }.compactMap { $0[space, attribute] ?? $0[attribute] }
    }

    /// The body, a line for each paragraph: `Heading1: Sammendrag`; cells are set in, foreign words in brackets with
    /// their language, pictures with what they show.
    func outline() throws -> [String] {
        var reader = XMLReader(try part("word/document.xml"))
        var lines: [String] = []
        var (style, text, foreign, depth, isText) = ("", "", String?.none, 0, false)
        while let event = try reader.next() {
            switch event {
            case .start(let element):
                let value = element[Self.space, "val"] ?? ""
                switch element.name.local {
                case "tbl":
                    lines.append("[table")
                    depth += 1
                case "tblHeader": lines.append("  [header row]")
                case "tblCaption": lines.append("  [named \(value)]")
                case "tr": lines.append("  [row]")
                case "p": (style, text) = ("", "")
                case "pStyle": style = value
                case "ilvl": style += " level \(value)"
                case "numId": style += " list \(value)"
                case "pageBreakBefore": style += " new page"
                case "r": foreign = nil
                case "lang": foreign = value
                case "t", "instrText": isText = true
                case "br": text += " / "
                case "noBreakHyphen": text += "-"
                case "hyperlink": text += "→\(element[Self.space, "anchor"] ?? "")→"
                case "bookmarkStart": text += "#\(element[Self.space, "name"] ?? "")#"
                case "docPr": text += "[picture: \(element["descr"] ?? "")]"
                default: break
                }
            case .end(let name):
                switch name.local {
                case "tbl":
                    depth -= 1
                    lines.append("]")
                case "p": lines.append(String(repeating: "    ", count: depth) + "\(style): \(text)")
                case "t", "instrText": isText = false
                default: break
                }
            case .text(let piece):
                if isText { text += foreign.map { "[\($0) \(piece)]" } ?? piece }
            }
        }
        return lines
    }

    /// The words of the body, paragraph by paragraph.
    func text() throws -> String {
        var reader = XMLReader(try part("word/document.xml"))
        var (text, isText) = ("", false)
        while let event = try reader.next() {
            switch event {
            case .start(let element):
                isText = element.name.local == "t"
                if element.name.local == "br" { text += "\n" }
            case .end(let name):
                isText = false
                if name.local == "p" { text += "\n" }
            case .text(let piece): if isText { text += piece }
            }
        }
        return text
    }
}
