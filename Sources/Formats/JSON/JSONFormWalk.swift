/// Walks once over the bytes of a JSON text and holds each against the form the writer gives.
struct JSONFormWalk {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let leading: [[UInt8]]
    private let order: JSONOrder
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, order: JSONOrder) {
        self.bytes = bytes
        self.order = order
        leading = order.leading.map { Array($0.utf8) }
    }

    /// The outline of the whole text; `nil` at the first byte that the writer would not have written.
    mutating func text() -> JSONOutline? {
        var outline: JSONOutline?
        if here == UInt8(ascii: "{") {
            outline = object(level: 0)
        } else {
            var none: [JSONOutline] = []
            let start = at
            if value(level: 0, ways: [], &none) { outline = JSONOutline(start: start, indentation: 0) }
            outline?.range = start..<at
        }
        return take(0x0A) && at == bytes.count ? outline : nil
    }

    /// An object that has the order.
    private mutating func object(level: Int) -> JSONOutline? {
        var outline = JSONOutline(start: at, indentation: 2 * level)
        var keys = Keys(leading: leading)
        let isWhole = list(UInt8(ascii: "{"), UInt8(ascii: "}"), level: level) { walk in
            let start = walk.at - 2 * (level + 1)
            guard let key = walk.key(&keys) else { return false }
            let name = String(decoding: UnsafeBufferPointer(rebasing: walk.bytes[key]), as: UTF8.self)
            let value = walk.at
            let ways = JSONOrder.ways(walk.order.ways, behind: name)
            guard walk.value(level: level + 1, ways: ways, &outline.nested) else { return false }
            let end = walk.here == UInt8(ascii: ",") ? walk.at + 2 : walk.at
            outline.members[name] = .init(lines: start..<end, value: value..<walk.at)
            return true
        }
        outline.range = outline.range.lowerBound..<at
        return isWhole ? outline : nil
    }

    private mutating func value(level: Int, ways: [ArraySlice<String>], _ nested: inout [JSONOutline]) -> Bool {
        switch here {
        case UInt8(ascii: "\""): return string() != nil
        case UInt8(ascii: "{"):
            var keys = Keys(leading: [])
            return list(UInt8(ascii: "{"), UInt8(ascii: "}"), level: level) { walk in
                guard let key = walk.key(&keys) else { return false }
                guard !ways.isEmpty else { return walk.value(level: level + 1, ways: [], &nested) }
                let name = String(decoding: UnsafeBufferPointer(rebasing: walk.bytes[key]), as: UTF8.self)
                return walk.value(level: level + 1, ways: JSONOrder.ways(ways, behind: name), &nested)
            }
        case UInt8(ascii: "["):
            let isOrdered = ways.contains(where: \.isEmpty)
            return list(UInt8(ascii: "["), UInt8(ascii: "]"), level: level) { walk in
                guard isOrdered, walk.here == UInt8(ascii: "{") else {
                    return walk.value(level: level + 1, ways: [], &nested)
                }
                guard let object = walk.object(level: level + 1) else { return false }
                nested.append(object)
                return true
            }
        case UInt8(ascii: "t"): return word("true")
        case UInt8(ascii: "f"): return word("false")
        case UInt8(ascii: "n"): return word("null")
        default: return number()
        }
    }

    /// An object or array: each part on its own line, one level further in.
    private mutating func list(
        _ open: UInt8, _ close: UInt8, level: Int, part: (inout Self) -> Bool
    ) -> Bool {
        guard level < JSONReader.usualDepth, take(open) else { return false }
        if take(close) { return true }
        repeat {
            guard breaks(level: level + 1), part(&self) else { return false }
        } while take(UInt8(ascii: ","))
        return breaks(level: level) && take(close)
    }

    /// A key that may follow those before it, up to its value.
    private mutating func key(_ keys: inout Keys) -> Range<Int>? {
        guard let key = string(), take(UInt8(ascii: ":")), take(UInt8(ascii: " ")), keys.mayFollow(key, in: bytes)
        else { return nil }
        return key
    }
}

// The smallest parts.
extension JSONFormWalk {
    private var here: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func breaks(level: Int) -> Bool {
        guard take(0x0A), at + 2 * level <= bytes.count else { return false }
        for place in at..<(at + 2 * level) where bytes[place] != 0x20 { return false }
        at += 2 * level
        return true
    }

    private mutating func word(_ word: StaticString) -> Bool {
        for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            guard take(letter) else { return false }
        }
        return true
    }

    /// The bytes between a string's quotation marks.
    private mutating func string() -> Range<Int>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return start..<(at - 1)
            case UInt8(ascii: "\\"):
                guard escape() else { return nil }
            case 0x20..<0x80: at += 1
            default:
                guard case .scalar(let scalar, let width) = UTF8Step(bytes, at), scalar.value >= 0x20 else {
                    return nil
                }
                at += width
            }
        }
        return nil
    }

    /// An escape as the writer has it: only for what cannot stand as itself, and in its shortest form.
    private mutating func escape() -> Bool {
        at += 1
        switch here {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"),
            UInt8(ascii: "f"), UInt8(ascii: "r"):
            at += 1
            return true
        default: break
        }
        guard word("u00"), at + 1 < bytes.count else { return false }
        let (first, second) = (bytes[at], bytes[at + 1])
        at += 2
        guard first == UInt8(ascii: "0") || first == UInt8(ascii: "1") else { return false }
        switch second {
        case UInt8(ascii: "0")...UInt8(ascii: "7"), UInt8(ascii: "b"), UInt8(ascii: "e")...UInt8(ascii: "f"):
            return true
        // Backspace, tab, line feed, form feed and carriage return have shorter ones.
        case UInt8(ascii: "8")...UInt8(ascii: "9"), UInt8(ascii: "a"), UInt8(ascii: "c")...UInt8(ascii: "d"):
            return first == UInt8(ascii: "1")
        default: return false
        }
    }

    private mutating func number() -> Bool {
        _ = take(UInt8(ascii: "-"))
        guard take(UInt8(ascii: "0")) || digits() else { return false }
        if take(UInt8(ascii: ".")) {
            guard digits() else { return false }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            guard digits() else { return false }
        }
        return true
    }

    private mutating func digits() -> Bool {
        let start = at
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(here) { at += 1 }
        return at > start
    }
}

/// The keys of an object, one after the other: first those that lead, then the others, sorted, none twice.
private struct Keys {
    let leading: [[UInt8]]
    private var rank = -1
    private var last: Key?

    /// A key as it is sorted. Hardly any has escapes, and the others are compared where they stand.
    private enum Key {
        case written(Slice<UnsafeBufferPointer<UInt8>>)
        case read([UInt8])

        init(_ written: Slice<UnsafeBufferPointer<UInt8>>) {
            guard written.contains(UInt8(ascii: "\\")) else {
                self = .written(written)
                return
            }
            let quoted = [UInt8(ascii: "\"")] + written + [UInt8(ascii: "\"")]
            guard case .string(let key)? = try? JSONReader.read(quoted) else {
                self = .written(written)
                return
            }
            self = .read(Array(key.utf8))
        }

        func isSame(as bytes: [UInt8]) -> Bool {
            switch self {
            case .written(let key): key.elementsEqual(bytes)
            case .read(let key): key == bytes
            }
        }

        func precedes(_ other: Key) -> Bool {
            switch (self, other) {
            case (.written(let one), .written(let two)): one.lexicographicallyPrecedes(two)
            case (.written(let one), .read(let two)): one.lexicographicallyPrecedes(two)
            case (.read(let one), .written(let two)): one.lexicographicallyPrecedes(two)
            case (.read(let one), .read(let two)): one.lexicographicallyPrecedes(two)
            }
        }
    }

    init(leading: [[UInt8]]) { self.leading = leading }

    mutating func mayFollow(_ key: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let key = Key(bytes[key])
        if let place = leading.firstIndex(where: key.isSame) {
            guard place > rank, last == nil else { return false }
            rank = place
            return true
        }
        defer { last = key }
        return last.map { $0.precedes(key) } ?? true
    }
}
