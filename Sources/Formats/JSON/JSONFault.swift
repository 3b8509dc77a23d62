/// What is wrong with a JSON text, and where.
public struct JSONFault: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The text starts with a byte order mark.
        case byteOrderMark
        /// The text ends in the middle of a value (or holds none).
        case unexpectedEnd
        /// A character that cannot stand here.
        case unexpectedCharacter(Unicode.Scalar)
        /// Something follows the whole value.
        case trailingText
        /// A key that the object already has.
        case duplicateKey(String)
        /// More arrays and objects inside each other than this bound.
        case tooDeep(Int)
        /// A backslash that begins no known escape.
        case badEscape
        /// Half of a surrogate pair, without its other half.
        case loneSurrogate
        /// A control character inside a string, not escaped.
        case controlCharacter(Unicode.Scalar)
        /// Something that begins as a number and is none, as it is written.
        case badNumber(String)
        /// Bytes that are not UTF-8.
        case badUTF8
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
