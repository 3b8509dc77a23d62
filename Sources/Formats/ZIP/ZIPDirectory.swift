/// The directory at the end of an archive, held against the entries it speaks of.
struct ZIPDirectory {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let count: Int

    init(_ bytes: [UInt8], limits: ZIPLimits) throws(ZIPFault) {
        self.bytes = bytes
        guard let end = ZIPDirectory.end(in: bytes) else { throw .notArchive }
        let number = { (place: Int) in Int(bytes.short(end + place)) }
        guard number(4) == 0, number(6) == 0, number(8) == number(10) else { throw .badDirectory }
        count = number(10)
        let size = Int(bytes.long(end + 12))
        let start = Int(bytes.long(end + 16))
        guard start + size == end, count * 46 <= size else { throw .badDirectory }
        guard count <= limits.entries else { throw .tooLarge }
        range = start..<end
    }

    /// Where the end record begins: its comment must reach exactly to the last byte.
    private static func end(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        for place in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
        where bytes.long(place) == ZIPMark.end && place + 22 + Int(bytes.short(place + 20)) == bytes.count {
            return place
        }
        return nil
    }

    /// The files of the archive, all of them looked at.
    func entries(limits: ZIPLimits) throws(ZIPFault) -> [ZIPReader.Entry] {
        var names = ZIPNames()
        var entries: [ZIPReader.Entry] = []
        var taken: [Range<Int>] = []
        var total = 0
        var place = range.lowerBound
        for _ in 0..<count {
            let record = try ZIPRecord(bytes, at: place, before: range.upperBound)
            place = record.next
            try names.add(record.name)
            let packed = try record.packed(in: bytes, before: range.lowerBound)
            taken.append(record.offset..<packed.upperBound)
            total += record.size
            guard total <= limits.total else { throw .tooLarge }
            guard record.size <= 65_536 || record.size / limits.ratio <= packed.count else { throw .tooLarge }
            guard !record.name.hasSuffix("/") else {
                guard record.size == 0 else { throw .badName(record.name) }
                continue
            }
            entries.append(
                ZIPReader.Entry(
                    name: record.name, size: record.size, packed: packed, isPacked: record.method == 8,
                    checksum: record.checksum))
        }
        guard place == range.upperBound else { throw .badDirectory }
        taken.sort { $0.lowerBound < $1.lowerBound }
        for (first, second) in zip(taken, taken.dropFirst()) where second.lowerBound < first.upperBound {
            throw .badDirectory
        }
        guard taken.first?.lowerBound ?? 0 == 0 else { throw .badDirectory }
        return entries
    }
}

/// The names met so far: no file twice, and no file that is another's folder.
private struct ZIPNames {
    private var files: Set<String> = []
    private var folders: Set<String> = []

    mutating func add(_ name: String) throws(ZIPFault) {
        // Swift holds two strings equal that differ only in how a letter is composed, and so do some disks.
        let key = name.lowercased()
        let above = ZIPName.folders(of: key)
        guard files.insert(key).inserted, !files.contains(key + "/"), !folders.contains(key + "/"),
            !above.contains(where: { files.contains(String($0.dropLast())) })
        else { throw .duplicate(name) }
        folders.formUnion(above)
    }
}

/// One line of the directory.
private struct ZIPRecord {
    let name: String
    let method: UInt16
    let checksum: UInt32
    let size: Int
    let offset: Int
    /// Where the next line begins.
    let next: Int
    private let flags: UInt16
    private let packedSize: Int

    init(_ bytes: [UInt8], at place: Int, before end: Int) throws(ZIPFault) {
        guard place + 46 <= end, bytes.long(place) == ZIPMark.directory else { throw .badDirectory }
        let lengths = [28, 30, 32].map { Int(bytes.short(place + $0)) }
        next = place + 46 + lengths.reduce(0, +)
        guard next <= end else { throw .badDirectory }
        flags = bytes.short(place + 8)
        name = try ZIPRecord.name(bytes[(place + 46)..<(place + 46 + lengths[0])], flags: flags)
        method = bytes.short(place + 10)
        checksum = bytes.long(place + 16)
        let sizes = [20, 24, 42].map { bytes.long(place + $0) }
        guard !sizes.contains(UInt32.max), bytes.short(place + 34) == 0 else { throw .unsupported(name) }
        packedSize = Int(sizes[0])
        size = Int(sizes[1])
        offset = Int(sizes[2])
        guard flags & 0x2041 == 0 else { throw .encrypted(name) }
        guard method == 0 || method == 8, method == 8 || packedSize == size else { throw .unsupported(name) }
        let isUnix = bytes[place + 5] == 3 || bytes[place + 5] == 19
        let kind = bytes.long(place + 38) >> 16 & 0o170000
        guard !isUnix || [0, 0o100000, 0o040000].contains(kind) else { throw .unsupported(name) }
    }

    /// Where the packed bytes lie, after the entry's own head has been held against this line.
    func packed(in bytes: [UInt8], before end: Int) throws(ZIPFault) -> Range<Int> {
        guard offset + 30 <= end, bytes.long(offset) == ZIPMark.entry else { throw .badDirectory }
        let nameEnd = offset + 30 + Int(bytes.short(offset + 26))
        let start = nameEnd + Int(bytes.short(offset + 28))
        guard start + packedSize <= end else { throw .badDirectory }
        let isLater = flags & 8 != 0
        guard Array(bytes[(offset + 30)..<nameEnd]) == Array(name.utf8), bytes.short(offset + 6) == flags,
            bytes.short(offset + 8) == method,
            isLater
                || (bytes.long(offset + 14) == checksum && Int(bytes.long(offset + 18)) == packedSize
                    && Int(bytes.long(offset + 22)) == size)
        else { throw .damaged(name) }
        return start..<(start + packedSize)
    }

    /// A name is UTF-8 where the entry says so and ASCII elsewhere; older alphabets are not guessed.
    private static func name(_ bytes: ArraySlice<UInt8>, flags: UInt16) throws(ZIPFault) -> String {
        guard let name = String(validating: bytes, as: UTF8.self) else { throw .badName("?") }
        guard flags & 0x0800 != 0 || bytes.allSatisfy({ $0 < 0x80 }), ZIPName.isSafe(name) else {
            throw .badName(name)
        }
        return name
    }
}

extension [UInt8] {
    fileprivate func short(_ place: Int) -> UInt16 { UInt16(self[place]) | UInt16(self[place + 1]) << 8 }

    fileprivate func long(_ place: Int) -> UInt32 {
        UInt32(short(place)) | UInt32(short(place + 2)) << 16
    }
}
