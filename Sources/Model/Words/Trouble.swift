/// Something that went wrong, told to the person it happened to: what, where, and what to type now.
public struct Trouble: Error, Sendable, Hashable {
    /// What kind of trouble, which decides the exit code.
    public enum Kind: Int32, Sendable, Hashable {
        /// The command was not understood.
        case usage = 64
        /// A file was not understood, is newer, foreign or changed.
        case unreadable = 65
        /// A file, folder or item is not there.
        case notFound = 66
        /// Our own fault.
        case ours = 70
        /// Nothing can be written there.
        case cannotWrite = 73
        /// Somebody else is writing.
        case busy = 75
    }

    /// What kind of trouble.
    public let kind: Kind
    /// What to say.
    public let text: Text

    /// Makes a trouble.
    public init(_ kind: Kind, _ text: Text) {
        self.kind = kind
        self.text = text
    }
}
