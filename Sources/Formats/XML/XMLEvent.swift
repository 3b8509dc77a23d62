/// What an XML reader comes to.
public enum XMLEvent: Sendable, Hashable {
    /// An element begins; one without content is followed by its end.
    case start(XMLElement)
    /// An element ends.
    case end(XMLName)
    /// A piece of the text in an element; a text may come in several.
    case text(String)
}

/// The name of an element.
public struct XMLName: Sendable, Hashable {
    /// The address of its namespace; empty where it has none.
    public let space: String
    /// The name without its prefix.
    public let local: String

    /// Makes a name.
    public init(_ space: String, _ local: String) {
        self.space = space
        self.local = local
    }
}

/// The beginning of an element.
public struct XMLElement: Sendable, Hashable {
    /// An attribute.
    public struct Attribute: Sendable, Hashable {
        /// Its name.
        public let name: XMLName
        /// Its value, with references resolved and line ends and tabs as blanks.
        public let value: String
    }

    /// Its name.
    public let name: XMLName
    /// Its attributes in the order of the text; declarations of namespaces are none.
    public let attributes: [Attribute]

    /// The value of an attribute without a namespace.
    public subscript(local: String) -> String? { self["", local] }

    /// The value of an attribute in a namespace.
    public subscript(space: String, local: String) -> String? {
        attributes.first { $0.name.local == local && $0.name.space == space }?.value
    }
}
