public import Formats
public import Model

/// The one way in for files that somebody brings, and the last look at what is put away or given out.
///
/// A file is looked at before anything is made of it: what is no file, is larger than a file of figures ever is, or
/// holds a national identity number, is refused in words, and nothing is written.
public enum Gate {
    /// The most bytes of a file that is brought in: twice what a whole country's export has.
    public static let most = 128 << 20

    /// A file that was let in.
    public struct Passed: Sendable {
        /// Its bytes.
        public let bytes: [UInt8]
        fileprivate init(_ bytes: [UInt8]) { self.bytes = bytes }
    }

    /// A file that somebody brings.
    ///
    /// - Throws: `Trouble` of kind `notFound`, or `unreadable` where it may not come in.
    public static func file(at path: String) throws(Trouble) -> Passed {
        guard !NationalIdentityNumber.isIn(Disk.name(of: path)) else { throw StoreTrouble.identityNumberInName }
        let bytes = try Disk.read(path, most: most)
        try pass(bytes, file: path)
        return Passed(bytes)
    }

    /// The table in a file that somebody brings to have it looked into and not kept.
    ///
    /// Every cell is looked at as in `file(at:)`, but where it lies. What may hold an identity number, and whatever is no
    /// plain table, is left to that.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - isWanted: Whether the table can be used as it is, asked before all of it is looked at.
    /// - Returns: The table; `nil` where the file has to be brought by `file(at:)`.
    /// - Throws: As `file(at:)`.
    public static func table(
        at path: String, where isWanted: (PackedTable) -> Bool
    ) throws(Trouble) -> PackedTable? {
        guard !NationalIdentityNumber.isIn(Disk.name(of: path)) else { throw StoreTrouble.identityNumberInName }
        guard let table = PackedTable(try Disk.read(path, most: most, isRoomy: true)), isWanted(table),
            IdentityScreen.isClean(table)
        else { return nil }
        return table
    }

    /// A file made of what somebody typed.
    ///
    /// - Throws: As `file(at:)`.
    public static func typed(_ bytes: [UInt8], named name: String) throws(Trouble) -> Passed {
        guard !NationalIdentityNumber.isIn(name) else { throw StoreTrouble.identityNumberInName }
        try pass(bytes, file: name)
        return Passed(bytes)
    }

    /// The bytes of a file that somebody brings and that is not kept.
    ///
    /// - Throws: As `file(at:)`.
    public static func bytes(of path: String) throws(Trouble) -> [UInt8] { try file(at: path).bytes }

    /// Lets what a file holds pass, or says why it may not.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public static func pass(_ bytes: [UInt8], file: String) throws(Trouble) {
        guard !IdentityScreen.isIn(file: bytes) else { throw StoreTrouble.identityNumber(in: file) }
    }

    /// Lets a document of our own making pass, written here or elsewhere.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public static func pass(own bytes: [UInt8]) throws(Trouble) {
        guard !IdentityScreen.isIn(own: bytes) else { throw StoreTrouble.identityNumber }
    }

    /// Lets a file's place in a workspace pass: what people called it, not what we put before it.
    static func pass(name path: String) throws(Trouble) {
        let name = Disk.name(of: path)
        let given: Substring
        switch path.prefix(while: { $0 != "/" }) {
        // `0123456789ab-name.csv`: the digest is ours.
        case "sources": given = name.dropFirst(13)
        case "handover", "documents", "reviews": given = name[...]
        default: return
        }
        guard !NationalIdentityNumber.isIn(String(given)) else { throw StoreTrouble.identityNumberInName }
    }
}
