/// What is wrong with an XML text, and where.
public struct XMLFault: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The text ends in the middle of an element, or holds none.
        case unexpectedEnd
        /// A character that cannot stand here.
        case unexpectedCharacter(Unicode.Scalar)
        /// A document type: it could define entities and read other files, so none is accepted.
        case documentType
        /// An entity that is not one of the five that every XML text has.
        case unknownEntity(String)
        /// A character that no XML text may hold, as it is or by its number.
        case badCharacter
        /// Bytes that are not of the encoding.
        case badText
        /// Another encoding than UTF-8 and UTF-16.
        case otherEncoding(String)
        /// An attribute that the element already has.
        case duplicateAttribute(String)
        /// A prefix that no namespace is declared for.
        case unknownPrefix(String)
        /// The end of another element than the open one.
        case mismatchedEnd(String, open: String)
        /// More elements inside each other than this bound.
        case tooDeep(Int)
        /// A text, name or tag that is longer, or has more attributes, than this bound.
        case tooLong(Int)
        /// The archive that the text is packed in.
        case archive(ZIPFault)
    }

    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// What is wrong.
    public let reason: Reason

    /// Makes a fault.
    public init(line: Int, column: Int, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }
}
