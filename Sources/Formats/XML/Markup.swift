/// An element of XML on its way out.
///
/// Every text and every value is escaped where it is written, so no character of an answer becomes markup; characters
/// that XML does not know become U+FFFD.
public struct Markup: Sendable {
    private let name: String
    private let attributes: [(key: String, value: String)]
    private let text: String
    private let inside: [Markup]

    /// An element that holds elements, or nothing.
    ///
    /// - Parameters:
    ///   - name: Its name, with its prefix.
    ///   - attributes: Its attributes, in the order they are written in.
    ///   - inside: The elements in it.
    public init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ inside: [Markup] = []) {
        self.init(name, listed: Array(attributes), inside)
    }

    /// An element whose attributes are known only when it is made; it may hold a text before its elements.
    public init(
        _ name: String, listed attributes: [(key: String, value: String)], _ inside: [Markup], text: String = ""
    ) {
        self.name = name
        self.attributes = attributes
        self.inside = inside
        self.text = text
    }

    /// The element with more elements at its end.
    public func adding(_ more: [Markup]) -> Markup { Markup(name, listed: attributes, inside + more, text: text) }

    /// The element and all in it, a value of an attribute being changed where an element of that name has it.
    ///
    /// - Parameter change: Gives the new value of an element's attribute, or the old one.
    /// - Returns: The element.
    public func mappingValues(_ change: (_ element: String, _ key: String, _ value: String) -> String) -> Markup {
        Markup(
            name, listed: attributes.map { ($0.key, change(name, $0.key, $0.value)) },
            inside.map { $0.mappingValues(change) }, text: text)
    }

    /// An element that holds a text.
    ///
    /// - Parameters:
    ///   - name: Its name, with its prefix.
    ///   - attributes: Its attributes, in the order they are written in.
    ///   - text: The text.
    public init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, listed: Array(attributes), [], text: text)
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
