import Formats
import Model

/// The texts of the XML parts of a workbook or document: cells, comments, names of sheets, properties.
enum MarkupParts {
    /// Elements that only part a text into pieces that look different.
    private static let pieces: Set = ["r", "t", "span", "a", "rPr", "s", "tab", "b", "i"]
    /// Elements whose texts are measures on a drawing.
    private static let measures: Set = ["Anchor", "FmlaRange", "xfrm"]

    /// Whether an attribute is a mark that programs give: the look of a font, an id of 32 digits in groups.
    private static func isMark(_ attribute: XMLElement.Attribute) -> Bool {
        if attribute.name.local == "panose" { return true }
        let groups = attribute.value.split(separator: "-").map { $0.utf8.filter { $0 != 0x7B && $0 != 0x7D } }
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.joined().allSatisfy {
                (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
            }
    }

    /// Whether a part holds a national identity number in a text or an attribute.
    static func holdNumber(_ bytes: [UInt8]) -> Bool {
        var xml = XMLReader(bytes)
        var text = ""
        var open: [String] = []
        func holds(_ text: String) -> Bool { NationalIdentityNumber.stands(inCell: text) }
        while true {
            let event: XMLEvent?
            do throws(XMLFault) {
                event = try xml.next()
            } catch {
                // What cannot be read as XML is looked through as it stands.
                return NationalIdentityNumber.isIn(String(decoding: bytes, as: UTF8.self))
            }
            switch event {
            case .start(let element):
                open.append(element.name.local)
                if !pieces.contains(element.name.local) {
                    if holds(text) { return true }
                    text = ""
                }
                if element.attributes.contains(where: { !isMark($0) && holds($0.value) }) { return true }
            case .end(let name):
                if open.popLast() != name.local || !pieces.contains(name.local) {
                    if holds(text) { return true }
                    text = ""
                }
            case .text(let piece):
                if !measures.contains(open.last ?? "") { text += piece }
            case nil: return holds(text)
            }
        }
    }
}
