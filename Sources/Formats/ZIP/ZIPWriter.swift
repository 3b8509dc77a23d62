/// Writes a ZIP archive into memory: the same entries in the same order give the same bytes.
///
/// Every entry has the day 1 January 1980, names are UTF-8, and nothing is said of the machine it was made on.
public struct ZIPWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var names: Set<String> = []
    private let attributes: UInt32

    /// Starts an archive.
    ///
    /// - Parameter mode: The permissions of the files, as a Unix unpacker gives them.
    public init(mode: UInt16 = 0o644) { attributes = UInt32(0o100000 | mode) << 16 }

    /// What an entry holds, packed before it is added: of several each can be packed by another hand.
    public struct Content: Sendable {
        /// The bytes as they lie in the archive.
        fileprivate let kept: [UInt8]
        fileprivate let isStored: Bool
        fileprivate let size: UInt32
        fileprivate let checksum: UInt32

        /// Packs bytes unless that would make them more.
        ///
        /// - Parameters:
        ///   - content: The bytes.
        ///   - stored: Never packed, as some formats want of their first entry.
        /// - Throws: `tooLarge` from 4 GB on.
        public init(_ content: [UInt8], stored: Bool = false) throws(ZIPFault) {
            guard let size = UInt32(exactly: content.count), size < UInt32.max else { throw .tooLarge }
            let packed = stored ? content : try Deflate.packed(content)
            isStored = stored || packed.count >= content.count
            kept = isStored ? content : packed
            self.size = size
            checksum = Deflate.checksum(content)
        }
    }

    /// Adds an entry, packed unless that would make it larger.
    ///
    /// - Parameters:
    ///   - name: The path within the archive, with `/` between its parts.
    ///   - content: The bytes.
    ///   - stored: Never packed, as some formats want of their first entry.
    /// - Throws: `badName`, `duplicate`, or `tooLarge` from 4 GB or 65 535 entries on.
    public mutating func add(_ name: String, _ content: [UInt8], stored: Bool = false) throws(ZIPFault) {
        try add(name, Content(content, stored: stored))
    }

    /// Adds an entry that is packed already.
    ///
    /// - Throws: As with bytes.
    public mutating func add(_ name: String, _ content: Content) throws(ZIPFault) {
        guard ZIPName.isSafe(name), !name.hasSuffix("/") else { throw .badName(name) }
        guard names.insert(name.lowercased()).inserted else { throw .duplicate(name) }
        guard names.count < 65_535, bytes.count + content.kept.count < UInt32.max - 65_536 else { throw .tooLarge }
        var facts: [UInt8] = []
        facts.put(UInt16(20))
        facts.put(UInt16(0x0800))
        facts.put(UInt16(content.isStored ? 0 : 8))
        facts.put(UInt16(0))
        facts.put(UInt16(1 << 5 | 1))
        facts.put(content.checksum)
        facts.put(UInt32(content.kept.count))
        facts.put(content.size)
        facts.put(UInt16(name.utf8.count))
        facts.put(UInt16(0))
        directory.put(ZIPMark.directory)
        directory.put(UInt16(3 << 8 | 20))
        directory += facts
        directory.put(UInt16(0))
        directory.put(UInt32(0))
        directory.put(attributes)
        directory.put(UInt32(bytes.count))
        directory += name.utf8
        bytes.put(ZIPMark.entry)
        bytes += facts
        bytes += name.utf8
        bytes += content.kept
    }

    /// The whole archive.
    ///
    /// - Throws: `tooLarge`.
    public consuming func finished() throws(ZIPFault) -> [UInt8] {
        guard bytes.count + directory.count < UInt32.max else { throw .tooLarge }
        let start = UInt32(bytes.count)
        bytes += directory
        bytes.put(ZIPMark.end)
        bytes.put(UInt32(0))
        bytes.put(UInt16(names.count))
        bytes.put(UInt16(names.count))
        bytes.put(UInt32(directory.count))
        bytes.put(start)
        bytes.put(UInt16(0))
        return bytes
    }
}

/// The four bytes that each part of an archive begins with.
enum ZIPMark {
    static let entry: UInt32 = 0x0403_4B50
    static let directory: UInt32 = 0x0201_4B50
    static let end: UInt32 = 0x0605_4B50
}

extension [UInt8] {
    fileprivate mutating func put(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
