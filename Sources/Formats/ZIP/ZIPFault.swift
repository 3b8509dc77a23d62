/// What keeps bytes from being a ZIP archive we open, or one from being written.
public enum ZIPFault: Error, Sendable, Hashable {
    /// The bytes are no archive, or end before it does.
    case notArchive
    /// The directory at the end does not fit the archive.
    case badDirectory
    /// An entry whose name could lead outside the folder, or stands for no file.
    case badName(String)
    /// Two entries that are one file, on a disk that tells capital letters apart or one that does not.
    case duplicate(String)
    /// An entry locked with a password.
    case encrypted(String)
    /// An entry packed in a way we do not read.
    case unsupported(String)
    /// An entry whose bytes are not those its size and checksum speak of.
    case damaged(String)
    /// More entries, or more bytes in them, than anybody has a use for.
    case tooLarge
    /// The machine has no memory left.
    case noMemory
}
