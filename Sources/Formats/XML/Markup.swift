/// An element of XML on its way out.
///
/// Every text and every value is escaped where it is written, so no character of an answer becomes markup; characters
/// that XML does not know become U+FFFD.
public struct Markup: Sendable {
    private let name: String
    private let attributes: KeyValuePairs<String, String>
    private let text: String
    private let inside: [Markup]

    /// An element that holds elements, or nothing.
    ///
    /// - Parameters:
    ///   - name: Its name, with its prefix.
    ///   - attributes: Its attributes, in the order they are written in.
    ///   - inside: The elements in it.
    public init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ inside: [Markup] = []) {
        self.name = name
        self.attributes = attributes
        self.inside = inside
        text = ""
    }

    /// An element that holds a text.
    ///
    /// - Parameters:
    ///   - name: Its name, with its prefix.
    ///   - attributes: Its attributes, in the order they are written in.
    ///   - text: The text.
    public init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.name = name
        self.attributes = attributes
        self.text = text
        inside = []
    }

    /// The element as a whole file.
    public var document: [UInt8] {
        var written = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        write(to: &written)
        return Array(written.utf8)
    }

    private func write(to written: inout String) {
        written += "<" + name
        for (key, value) in attributes {
            written += " \(key)=\""
            Self.escape(value, isValue: true, to: &written)
            written += "\""
        }
        guard !text.isEmpty || !inside.isEmpty else {
            written += "/>"
            return
        }
        written += ">"
        Self.escape(text, isValue: false, to: &written)
        for element in inside { element.write(to: &written) }
        written += "</\(name)>"
    }

    /// By scalars: a `<` under a combining mark still opens a tag.
    private static func escape(_ text: String, isValue: Bool, to written: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "\"" where isValue: written += "&quot;"
            case "\r": written += "&#13;"
            case "\n" where isValue: written += "&#10;"
            case "\t" where isValue: written += "&#9;"
            default: written.unicodeScalars.append(XMLByte.isCharacter(scalar) ? scalar : "\u{FFFD}")
            }
        }
    }
}
