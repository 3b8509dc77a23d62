/// The keys of an object, one after the other: first those that lead, then the others, sorted, none twice.
struct JSONKeyOrder {
    let leading: [[UInt8]]
    private var rank = -1
    private var last: Key?

    /// A key as it is sorted. Hardly any has escapes, and the others are compared where they stand.
    private enum Key {
        case written(Range<Int>)
        case read([UInt8])

        init(_ written: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
            self = .written(written)
            for place in written where bytes[place] == UInt8(ascii: "\\") {
                let quoted = [UInt8(ascii: "\"")] + bytes[written] + [UInt8(ascii: "\"")]
                if case .string(let key)? = try? JSONReader.read(quoted) { self = .read(Array(key.utf8)) }
                return
            }
        }

        /// Does something with its bytes.
        func with<Result>(
            _ bytes: UnsafeBufferPointer<UInt8>, _ work: (UnsafeBufferPointer<UInt8>) -> Result
        ) -> Result {
            switch self {
            case .written(let range): work(UnsafeBufferPointer(rebasing: bytes[range]))
            case .read(let key): key.withUnsafeBufferPointer(work)
            }
        }

        func precedes(_ other: Key, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            with(bytes) { one in
                other.with(bytes) { two in
                    for place in 0..<min(one.count, two.count) where one[place] != two[place] {
                        return one[place] < two[place]
                    }
                    return one.count < two.count
                }
            }
        }
    }

    init(leading: [[UInt8]]) { self.leading = leading }

    private static func precedes(
        _ one: Range<Int>, _ other: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let distance = other.lowerBound - one.lowerBound
        for place in one.lowerBound..<one.lowerBound + min(one.count, other.count)
        where bytes[place] != bytes[place + distance] {
            return bytes[place] < bytes[place + distance]
        }
        return one.count < other.count
    }

    /// Whether a key may stand behind those before it; `isPlain` where it is known to have no escapes.
    mutating func mayFollow(_ key: Range<Int>, isPlain: Bool, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if isPlain, leading.isEmpty {
            switch last {
            case nil:
                last = .written(key)
                return true
            case .written(let before)?:
                last = .written(key)
                return Self.precedes(before, key, bytes)
            case .read?: break
            }
        }
        let key = Key(key, in: bytes)
        if !leading.isEmpty, let place = key.with(bytes, { key in leading.firstIndex { key.elementsEqual($0) } }) {
            guard place > rank, last == nil else { return false }
            rank = place
            return true
        }
        defer { last = key }
        return last?.precedes(key, in: bytes) ?? true
    }
}
