/// Reads a ZIP archive: the directory at once and strictly, the entries one at a time.
///
/// Refused: names that lead outside, two entries that are one file, entries that overlap or are encrypted, links,
/// sizes and checksums that are not right, archives in parts or with anything before them or (a comment apart) after
/// them, ZIP64.
/// What an entry unpacks to is never more than the directory says, so that ``ZIPLimits`` bound the memory.
public struct ZIPReader: Sendable {
    /// A file of the archive.
    public struct Entry: Sendable, Hashable {
        /// Its path.
        public let name: String
        /// How many bytes it has when unpacked.
        public let size: Int
        let packed: Range<Int>
        let isPacked: Bool
        let checksum: UInt32
    }

    /// The files in the directory's order; folders are left out.
    public let entries: [Entry]
    private let bytes: [UInt8]

    /// Reads the directory.
    ///
    /// - Parameters:
    ///   - bytes: The whole archive.
    ///   - limits: What is too much.
    /// - Throws: The first thing that is wrong.
    public init(_ bytes: [UInt8], limits: ZIPLimits = ZIPLimits()) throws(ZIPFault) {
        self.bytes = bytes
        let directory = try ZIPDirectory(bytes, limits: limits)
        entries = try directory.entries(limits: limits)
    }

    /// The entry of a name.
    public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    /// An entry's bytes, part by part.
    public func stream(_ entry: Entry) -> ZIPStream { ZIPStream(entry, of: bytes) }

    /// An entry's bytes.
    ///
    /// - Throws: `damaged` where they are not what the directory says.
    public func bytes(of entry: Entry) throws(ZIPFault) -> [UInt8] {
        let stream = stream(entry)
        var all: [UInt8] = []
        while let part = try stream.next() { all += part }
        return all
    }
}

/// How much an archive may hold.
public struct ZIPLimits: Sendable {
    /// The most entries.
    public var entries: Int
    /// The most bytes of all entries together, unpacked.
    public var total: Int
    /// How many times larger than packed an entry of more than 64 KB may be.
    public var ratio: Int

    /// Makes limits.
    public init(entries: Int = 50_000, total: Int = 1 << 30, ratio: Int = 300) {
        self.entries = entries
        self.total = total
        self.ratio = ratio
    }
}
