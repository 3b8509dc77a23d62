#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Different texts by number, in the order in which they came; the empty one has 0.
///
/// Texts that are cells of a table are known by where they lie in it, so that a text takes a dozen bytes however long it
/// is. Two texts are the same where Swift says that they are: «Å» is one letter, whether written as one or as two.
public struct TextNumbers: Sendable {
    /// The bytes of a text, in UTF-8.
    public typealias Bytes = UnsafeBufferPointer<UInt8>

    /// How many different texts there are, the empty one among them.
    public var count: Int { starts.count }

    /// Where the texts lie: in a table, and behind it those that stand in none as they are.
    private let table: [UInt8]
    private var made: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var lengths = NarrowNumbers(repeating: 0, count: 1)
    /// The numbers by the texts' hashes, each with a byte of its hash; 0 for none.
    private var slots = [Int32](repeating: 0, count: 16)
    private var tags = [UInt8](repeating: 0, count: 16)
    /// All texts, from the first on that may be the same as one with other bytes.
    private var written: [String: Int]?

    /// No texts but the empty one.
    ///
    /// - Parameter table: Where most of them will lie.
    public init(in table: PackedTable? = nil) {
        self.table = table?.bytes ?? []
    }

    /// The number of a text, which is taken in where it is new.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - meaning: Is asked of bytes that have not come as a text before: the text that they stand for; `nil` where they
    ///     are it themselves.
    /// - Returns: The number.
    public mutating func take(_ text: Bytes, meaning: (Bytes) -> String? = { _ in nil }) -> Int {
        if text.isEmpty { return 0 }
        let hash = Self.hash(text)
        let (slot, number) = found(text, hash)
        if let number { return number }
        if var other = meaning(text) { return other.withUTF8 { take($0) } }
        if written == nil, !Self.isPlain(text) {
            written = Dictionary(uniqueKeysWithValues: (0..<count).map { (self[$0], $0) })
        }
        let next = starts.count
        if written != nil {
            let words = String(decoding: text, as: UTF8.self)
            if let same = written?[words] { return same }
            written?[words] = next
        }
        starts.append(UInt32(clamping: place(of: text)))
        lengths.append(text.count)
        slots[slot] = Int32(clamping: next)
        tags[slot] = Self.tag(hash)
        if 4 * starts.count > 3 * slots.count { widen() }
        return next
    }

    /// Gives back the room for finding numbers; only what was taken before can be asked for.
    public mutating func close() {
        (slots, tags, written) = ([0], [0], nil)
    }

    /// The text of a number.
    public subscript(_ number: Int) -> String {
        withBytes(of: number) { String(decoding: $0, as: UTF8.self) }
    }

    /// Looks at the bytes of a text.
    public func withBytes<Seen>(of number: Int, _ look: (Bytes) -> Seen) -> Seen {
        let (start, count) = (Int(starts[number]), lengths[number])
        guard start >= table.count else {
            return table.withUnsafeBufferPointer { look(Bytes(rebasing: $0[start..<start + count])) }
        }
        let first = start - table.count
        return made.withUnsafeBufferPointer { look(Bytes(rebasing: $0[first..<first + count])) }
    }

    /// The slot of a text, and its number where it is there.
    private func found(_ text: Bytes, _ hash: UInt64) -> (slot: Int, number: Int?) {
        let (mask, tag) = (slots.count - 1, Self.tag(hash))
        var slot = Int(truncatingIfNeeded: hash) & mask
        while tags[slot] != 0 {
            let number = Int(slots[slot])
            if tags[slot] == tag, withBytes(of: number, { Self.areSame($0, text) }) { return (slot, number) }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
    }

    /// Where a text lies; what is no part of the table is put behind it, and short texts too: they come often, and are
    /// found fastest side by side.
    private mutating func place(of text: Bytes) -> Int {
        let inTable =
            text.count <= 8
            ? nil
            : table.withUnsafeBufferPointer { all -> Int? in
                guard let base = all.baseAddress, let first = text.baseAddress else { return nil }
                let start = UnsafeRawPointer(first) - UnsafeRawPointer(base)
                return all.indices.contains(start) ? start : nil
            }
        let start = inTable ?? table.count + made.count
        if inTable == nil { made.append(contentsOf: text) }
        return start
    }

    private mutating func widen() {
        let mask = 2 * slots.count - 1
        slots = [Int32](repeating: 0, count: mask + 1)
        tags = [UInt8](repeating: 0, count: mask + 1)
        for number in starts.indices.dropFirst() {
            let hash = withBytes(of: number, Self.hash)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while tags[slot] != 0 { slot = (slot + 1) & mask }
            (slots[slot], tags[slot]) = (Int32(clamping: number), Self.tag(hash))
        }
    }

    /// A number that hardly two texts share, made of eight bytes at a time.
    private static func hash(_ text: Bytes) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(text)
        var hash = UInt64(text.count)
        var place = 0
        func mix(_ part: UInt64) {
            let (high, low) = (hash ^ part).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = high ^ low
        }
        while place + 8 <= bytes.count {
            mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        mix(rest | 1 << 63)
        return hash
    }

    private static func areSame(_ one: Bytes, _ other: Bytes) -> Bool {
        guard one.count == other.count, let first = one.baseAddress, let second = other.baseAddress else {
            return one.isEmpty && other.isEmpty
        }
        return memcmp(first, second, one.count) == 0
    }

    /// The first bits of a hash, with one that is always there.
    private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }

    /// Whether no other bytes are the same text: all its characters are of ranges in which each is written in one way,
    /// letters of Western Europe, dashes and quotation marks, signs of currencies and of mathematics.
    private static func isPlain(_ text: Bytes) -> Bool {
        var place = 0
        while place < text.count {
            let byte = text[place]
            if byte < 0xCC {
                place += 1
                continue
            }
            guard byte == 0xE2, place + 2 < text.count else { return false }
            switch (text[place + 1], text[place + 2]) {
            case (0x80, 0x82...0xBF), (0x81, _), (0x82, _), (0x86...0x8B, _): place += 3
            default: return false
            }
        }
        return true
    }
}
